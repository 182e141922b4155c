"""What a row of the history answers to whoever shows it or reads it out."""

from typing import Any

from PySide6.QtCore import Qt

from db.records import FieldChange, HistoryEntry
from desktop import dates
from desktop.history import words
from desktop.history.nodes import Node
from desktop.widgets import tip
from resources.i18n import tr

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 2
ERASED_ROLE = Qt.ItemDataRole.UserRole + 3
COUNT_ROLE = Qt.ItemDataRole.UserRole + 4
"""How many events a line stands for."""
BURST_ROLE = Qt.ItemDataRole.UserRole + 5
"""The events that a line, or a field's line, stands for, newest first."""


def answer(node: Node, role: int) -> Any:
    """Return what a row shows for that role."""
    if role == COUNT_ROLE:
        return len(node.burst)
    if role == BURST_ROLE:
        return node.burst or (node.parent.burst if node.parent else ())
    if isinstance(node.shown, HistoryEntry):
        return _of_entry(node.shown, len(node.burst), role)
    if isinstance(node.shown, FieldChange):
        return _of_change(node.shown, role)
    readable = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return node.shown if role in readable else None


def spoken(change: FieldChange) -> str:
    """Return a changed field in one sentence."""
    label = words.label(change)
    if change.erased:
        return f"{label}: {words.erased(change)}"
    before, after = words.sides(change)
    if change.said:
        return f"{label}: “{before or after}”"
    return tr("{label}: from “{before}” to “{after}”", label=label, before=before, after=after)


def _of_change(change: FieldChange, role: int) -> Any:
    if role == CHANGE_ROLE:
        return change
    if role == ERASED_ROLE:
        return words.erased(change)
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return spoken(change)
    return None


def _of_entry(entry: HistoryEntry, count: int, role: int) -> Any:
    if role == ENTRY_ROLE:
        return entry
    if role == Qt.ItemDataRole.DisplayRole:
        return entry.words
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip.plain(entry.words)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        parts = (dates.clock_of(entry.at), entry.words, words.times(count), entry.note or "")
        return ", ".join(part for part in parts if part)
    return None
