"""The question before leaving words that the desk does not have."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.ends import Ends
from desktop.widgets.files import ask_folder
from desktop.widgets.plain import PlainLabel

_MOST = 8
"""Texts that are named one by one; more are counted."""
_WIDTH = 520


class Waits(Enum):
    """How much of what would stay behind is in its place again the next time."""

    NOTHING = auto()
    SOME = auto()  # what is plain text
    ALL = auto()


class LeaveQuestion(QDialog):
    """Names what would stay behind, and says where it was kept, or why it was not."""

    show_wanted = Signal()
    leave_wanted = Signal()
    folder_chosen = Signal(object)  # Path of a folder for the file

    def __init__(
        self, told: Sequence[str], path: Path | None, why: str, waits: Waits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell.leaving")
        self.setWindowTitle(self.tr("Not everything is on the desk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        heading = PlainLabel(
            self.tr("Some words are not on the desk"), self, role="heading", wordWrap=True
        )
        rest = len(told) - _MOST
        lines = [*told[:_MOST], *([self.tr("and %n more", "", rest)] if rest > 0 else [])]
        listed = PlainLabel("\n".join(lines), self, wordWrap=True, objectName="shell.leaving.list")
        self._waits = waits
        waiting = PlainLabel(
            self._waiting(), self, wordWrap=True, objectName="shell.leaving.waiting"
        )
        waiting.setVisible(waits is not Waits.NOTHING)
        self._kept = PlainLabel(self, wordWrap=True, objectName="shell.leaving.kept")
        self._kept.let_copy()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(12)
        for part in (heading, listed, waiting, self._kept):
            rows.addWidget(part)
        rows.addWidget(self._buttons())
        self.tell(path, why)

    def tell(self, path: Path | None, why: str) -> None:
        """Say where the words were kept, or why they were not."""
        if path is not None:
            self._kept.setText(self.tr(
                "Stet has written them to this file on this computer:\n{path}"
            ).format(path=path))
        else:
            self._kept.setText(self.tr(
                "They could not be kept in a file either. {why} Choose another folder, or they "
                "are lost when you leave."
            ).format(why=why))
        self._kept.setProperty("role", "muted" if path is not None else "error")
        self._kept.style().polish(self._kept)
        self.adjustSize()

    def _waiting(self) -> str:
        if self._waits is Waits.ALL:
            return self.tr("They wait here for you: the next time they are in their place again.")
        return self.tr("Part of it waits here for you: the next time it is in its place again.")

    def _buttons(self) -> QDialogButtonBox:
        show = _button(self.tr("Show me"), "shell.leaving.show", "primary")
        show.clicked.connect(self._show)
        elsewhere = _button(self.tr("Keep them elsewhere…"), "shell.leaving.folder", "")
        elsewhere.clicked.connect(self._pick)
        waiting = self._waits is Waits.ALL
        words = self.tr("Leave for now") if waiting else self.tr("Leave without them")
        leave = _button(words, "shell.leaving.leave", "" if waiting else "danger")
        leave.clicked.connect(self._leave)
        show.setFocus()
        return Ends(leave, show, elsewhere, safe=True)

    def _show(self) -> None:
        self.accept()
        self.show_wanted.emit()

    def _leave(self) -> None:
        self.accept()
        self.leave_wanted.emit()

    def _pick(self) -> None:
        ask_folder(
            self, "shell.leaving.files", self.tr("Keep the words in"), self.folder_chosen.emit
        )


def _button(words: str, name: str, role: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setProperty("role", role)
    button.setAutoDefault(False)
    return button
