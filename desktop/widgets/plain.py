"""A label that shows text letter by letter, whatever it looks like."""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStaticText, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QWidget


def begin_at_edge(label: QLabel) -> None:
    """Let words begin where all lines of a list do, also those that run the other way."""
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class PlainLabel(QLabel):
    """Plain by construction: Qt never guesses that somebody's words are markup."""

    def __init__(
        self, text: str | QWidget = "", parent: QWidget | None = None, *, role: str = "",
        wordWrap: bool = False, objectName: str = "",  # noqa: N803 - Qt's own names for them
    ) -> None:
        words, owner = (text, parent) if isinstance(text, str) else ("", text)
        super().__init__(owner)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wordWrap)
        self.setObjectName(objectName)
        if role:
            self.setProperty("role", role)
        self.setText(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines that run left with their beginnings below each other.

        Qt counts the space at which such a line was broken, and begins it that much too late.
        """
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if not self.wordWrap() or copied or not _runs_left(self.text()):
            super().paintEvent(event)
            return
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        side = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, self.alignment())
        option.setAlignment(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
        edge = self.margin()
        begin = edge + (max(self.indent(), 0) if side & Qt.AlignmentFlag.AlignRight else 0)
        room = self.contentsRect().adjusted(edge, edge, -begin, -edge)
        words = QStaticText(self.text())
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextOption(option)
        words.setTextWidth(room.width())
        painter = QPainter(self)
        words.prepare(painter.transform(), self.font())
        free = room.height() - words.size().height()
        down = free / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawStaticText(QPointF(room.left(), room.top() + down), words)

    def let_copy(self) -> None:
        """Let mouse and keyboard select the words."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def _runs_left(text: str) -> bool:
    """Whether the first letter is of a script that is written from right to left."""
    kinds = map(bidirectional, text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)
