"""A sheet of named fields that speaks of values and never of what they mean."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.entries import Entry
from desktop.widgets.field import Field, field


def never(_: str) -> bool:
    """Tell that the screen is nowhere newer than the desk."""
    return False


class Form(QWidget):
    """Whoever builds it lays out what `add` returns; `prefix` starts every object name."""

    typed = Signal(str, object)  # field, value
    left = Signal()

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._entries: dict[str, Entry] = {}
        self._fields: dict[str, Field] = {}

    def add(self, name: str, label: str, entry: Entry) -> Field:
        """Name a control for eye, screen reader and tests, and listen to it."""
        entry.setObjectName(f"{self._prefix}.{name}")
        shown = field(label, entry)
        if not label:
            shown.label.setText("\u00a0")  # its height stays, so a tick stands level with its row
        self._entries[name] = entry
        self._fields[name] = shown

        def typed() -> None:
            shown.refuse("")
            shown.mark("")
            self.typed.emit(name, entry.value())

        entry.typed.connect(typed)
        entry.left.connect(self.left)
        return shown

    def entry(self, name: str) -> Entry:
        """Return the control of a field."""
        return self._entries[name]

    def values(self) -> dict[str, Any]:
        """Return every value by field."""
        return {name: entry.value() for name, entry in self._entries.items()}

    def fill(self, values: Mapping[str, Any], held: Callable[[str], bool] = never) -> None:
        """Show values, save where the screen is newer than the desk."""
        for name, entry in self._entries.items():
            if name in values and not held(name):
                entry.show_value(values[name])

    def suggest(self, values: Mapping[str, Any], source: str) -> None:
        """Fill fields with what nobody typed, and say where it comes from until somebody edits."""
        self.fill(values)
        for name in values:
            if name in self._fields:
                self._fields[name].mark(source)

    def refuse(self, name: str, sentence: str) -> bool:
        """Show a sentence beside a field ("" takes it away); False when there is no such field."""
        if name not in self._fields:
            return False
        self._fields[name].refuse(sentence)
        return True

    def accept_all(self) -> None:
        """Take every refusal away."""
        for shown in self._fields.values():
            shown.refuse("")

    def go(self, name: str | None) -> None:
        """Put the caret into a field; into the first one when there is no such."""
        entry = self._entries.get(name or "") or next(iter(self._entries.values()))
        entry.setFocus()

    def set_read_only(self, on: bool) -> None:
        """Let all of it be read only."""
        for entry in self._entries.values():
            entry.set_read_only(on)
