"""A field with a list below it: arrows walk the list while the caret stays in the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

_STEPS = {
    Qt.Key.Key_Down: +1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: +8, Qt.Key.Key_PageUp: -8,
}


class Walking(QObject):
    """`chosen` carries the line on Enter, `left` tells of Esc.

    Each line walked to is read out: it becomes the field's accessible description.
    `next(row, step)` returns the next line that can be chosen, `is_known()` whether the lines
    answer what stands in the field: Enter waits for that.
    """

    chosen = Signal(QModelIndex)
    left = Signal()

    def __init__(
        self, field: QLineEdit, lines: QAbstractItemView,
        next_: Callable[[int, int], QModelIndex], is_known: Callable[[], bool],
    ) -> None:
        super().__init__(field)
        self._field = field
        self._lines = lines
        self._next = next_
        self._is_known = is_known
        self._is_due = False  # Enter was pressed before the answer was there
        field.installEventFilter(self)
        lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.selectionModel().currentChanged.connect(self._tell)
        lines.clicked.connect(self.chosen)
        field.textChanged.connect(self.forget)

    def begin(self) -> None:
        """Choose the first line, its title in sight."""
        self._lines.setCurrentIndex(self._next(-1, +1))
        self._lines.scrollToTop()

    def go_on(self) -> None:
        """Take note of an answer: choose a line where there is none, and hand on a due Enter."""
        if not self._lines.currentIndex().isValid():
            self.begin()
        if self._is_due:
            self._enter()

    def forget(self) -> None:
        """Wait for no answer any more: Enter was meant for one that does not come."""
        self._is_due = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return super().eventFilter(watched, event)
        return True

    def _enter(self) -> None:
        self._is_due = not self._is_known()
        if not self._is_due:
            self.chosen.emit(self._lines.currentIndex())

    def _walk(self, step: int) -> None:
        index = self._lines.currentIndex()
        for _ in range(abs(step)):
            index = self._next(index.row(), 1 if step > 0 else -1)
        self._lines.setCurrentIndex(index)
        if index.row() <= 1:
            self._lines.scrollToTop()

    def _tell(self, index: QModelIndex) -> None:
        """Have the chosen line read out: the keyboard stays in the field."""
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or ""
        self._field.setAccessibleDescription(said)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self._field, QAccessible.Event.DescriptionChanged)
        )
