"""Draws citations as [n], in the colours of the theme in force."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from desktop.analysis.formats import KEY
from desktop.widgets import theme

_PAD = 2.0
_RADIUS = 2.0


class CitationPainter(QPyTextObject):
    """`number` gives an evidence key's number, or None when no item has that key."""

    def __init__(self, number: Callable[[str], int | None], parent: QTextDocument) -> None:
        super().__init__(parent)
        self._number = number

    def words(self, form: QTextFormat) -> str:
        """Return what is drawn for a citation: "[2]", or "[?key]" where nothing has that key."""
        key = str(form.property(KEY))
        return f"[{self._number(key) or '?' + key}]"

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, doc: QTextDocument, posInDocument: int, format: QTextFormat  # noqa: A002, N803
    ) -> QSizeF:
        """Return the room that the citation takes in its line."""
        return _room(self.words(format), theme.zoom())

    def drawObject(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument,
        posInDocument: int, format: QTextFormat,  # noqa: A002, N803
    ) -> None:
        """Draw the citation."""
        known = self._number(str(format.property(KEY))) is not None
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else "[?key]" reads "[key?]"
        painter.translate(0, _lift())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("cite_bg" if known else "bad_soft"))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setPen(theme.token("cite_ink" if known else "bad"))
        painter.setFont(_font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.words(format))
        painter.restore()


@lru_cache(maxsize=512)
def _room(words: str, _: int) -> QSizeF:
    """Return the room that words take at that size of text."""
    metrics = QFontMetricsF(_font())
    return QSizeF(metrics.horizontalAdvance(words) + 2 * _PAD, metrics.height())


def _lift() -> float:
    """Return how far to move so that the number stands on the line of the words around it."""
    words = QFontMetricsF(theme.font("serif", serif=True))
    return QFontMetricsF(_font()).descent() - words.descent()


def _font() -> QFont:
    return theme.font("text", bold=True)
