"""Asks where a link leads."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit

from desktop.analysis.view.popover import Popover
from desktop.widgets.plain import PlainLabel


class Address(Popover):
    """Enter takes the address ("" takes the link away), Escape leaves everything as it was."""

    given = Signal(str)

    def __init__(self, editor: QTextEdit, check: Callable[[str], str]) -> None:
        super().__init__(editor)
        self._check = check
        self._home = editor
        self.field = QLineEdit(self)
        self.field.setObjectName("analysis.address")
        self.field.setAccessibleName(self.tr("Address of the link"))
        self.field.setPlaceholderText(self.tr("https://…"))
        self.field.setMinimumWidth(320)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._give)
        self.error = PlainLabel(self, role="error", wordWrap=True)
        self.rows.addWidget(self.field)
        self.rows.addWidget(self.error)

    def ask(self, caret: QRect, href: str) -> None:
        """Open at the caret with the address that the link has now."""
        self.field.setText(href)
        self._say("")
        self.open_at(caret)
        self.field.selectAll()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on Escape and when the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress \
                and event.key() == Qt.Key.Key_Escape:
            self._home.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _give(self) -> None:
        address = self.field.text().strip()
        problem = self._check(address)
        self._say(problem)
        if not problem:
            self._home.setFocus()
            self.given.emit(address)

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.adjustSize()
