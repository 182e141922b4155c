"""How the text of a review looks: made anew for each drawing, so it follows theme and zoom."""

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextLength,
    QTextTableFormat,
)

from db.records import Form, Side
from desktop.review.pieces import Piece
from desktop.widgets import theme

GUTTER = 22
"""Pixels beside the text: where the current change and what was seen are marked."""
_BETWEEN = 24
"""Pixels between the two columns."""


class Looks:
    """Formats by what they are for."""

    def __init__(self) -> None:
        self._sides = {
            Side.SAME: QTextCharFormat(), Side.GONE: _struck(), Side.COME: _underlined(),
        }
        self._forms = {form: _letters(form) for form in Form}
        self.label = _sans("small", "ink3")
        self.section = _sans("small", "ink2", bold=True)
        self.heading = _sans("text", "ink", bold=True)
        self.remark = _sans("small", "warn")

    def of(self, form: Form, piece: Piece) -> QTextCharFormat:
        """Return how a piece of a line of that form looks."""
        made = QTextCharFormat(self._forms[form])
        made.merge(self._sides[piece.side])
        if piece.bold:
            made.setFontWeight(QFont.Weight.Bold)
        if piece.italic:
            made.setFontItalic(True)
        if piece.link and piece.side is Side.SAME:
            made.setForeground(theme.token("accent"))
        return made


def row(above: int) -> QTextTableFormat:
    """Return the format of a row of two columns: each row is a table, so both begin level."""
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(0)
    made.setCellSpacing(0)
    made.setMargin(0)
    made.setTopMargin(above)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    made.setColumnWidthConstraints([half, half])
    return made


def block(form: Form | None = None, *, above: int = 0, column: int = 0) -> QTextBlockFormat:
    """Return the format of a paragraph; `column` is 1 or 2 in a row of two, by where it stands."""
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if form is Form.QUOTATION or form is Form.LIST_ITEM:
        made.setLeftMargin(14)
    if column == 1:
        made.setRightMargin(_BETWEEN / 2)
    elif column == 2:
        made.setLeftMargin(made.leftMargin() + _BETWEEN / 2)
    return made


def gap(height: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return formats of the empty paragraph that Qt needs between two tables."""
    made = QTextBlockFormat()
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    letters = QTextCharFormat()
    letters.setProperty(QTextFormat.Property.FontPixelSize, 1)
    return made, letters


def _letters(form: Form) -> QTextCharFormat:
    made = QTextCharFormat()
    if form in (Form.HEADING, Form.TITLE):
        made.setFont(theme.font("heading", bold=True))
    else:
        made.setFont(theme.font("serif", serif=True))
    made.setForeground(theme.token("ink2" if form is Form.QUOTATION else "ink"))
    return made


def _sans(size: str, tone: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(theme.font(size, bold=bold))
    made.setForeground(theme.token(tone))
    return made


def _struck() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.token("bad"))
    made.setBackground(theme.token("bad_soft"))
    made.setFontStrikeOut(True)
    return made


def _underlined() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.token("ok"))
    made.setBackground(theme.token("ok_soft"))
    made.setFontUnderline(True)
    return made
