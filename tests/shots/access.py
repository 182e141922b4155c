"""Which controls of a window say nothing to somebody who cannot see them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
)

from tests.shots.clipping import called, parts

ROWS = 50
SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def findings(window):
    """Return a sentence for every control without a name, a role or an object name."""
    found = []
    for part in controls(window):
        found += [f"{called(part)}: {fault}" for fault in _faults(part)]
    return found


def controls(window):
    """Return what can be reached by keyboard."""
    return [part for part in parts(window)
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isEnabled()
            and part.focusProxy() is None and not isinstance(part, QHeaderView)
            and not (isinstance(part, QLabel) and not part.text())]  # says nothing yet


def _faults(part):
    spoken = QAccessible.queryAccessibleInterface(part)
    if not spoken.text(QAccessible.Text.Name).strip():
        yield "has no accessible name"
    if spoken.role() in SILENT and not isinstance(part, QAbstractScrollArea):
        yield "has no role"
    if not part.objectName() and not isinstance(part.parentWidget(), QDialogButtonBox):
        yield "has no object name"
    if isinstance(part, QAbstractItemView):
        yield from _silent_rows(part)


def _silent_rows(view):
    model, painted = view.model(), type(view.itemDelegate()) is not QStyledItemDelegate
    roles = [Qt.ItemDataRole.AccessibleTextRole]
    roles += [] if painted else [Qt.ItemDataRole.DisplayRole]
    for row in range(min(model.rowCount(), ROWS)):
        index = model.index(row, 0)
        if not any(index.data(role) for role in roles):
            yield f"row {row} has no words for a screen reader"
