"""Two moments of a case: what went struck through, what came underlined, part by part."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from db.records import Comparison, Line, Side
from desktop import compared
from desktop.history import words
from desktop.widgets import theme
from desktop.widgets.plain import PlainLabel
from desktop.widgets.reading import lock

_SIZE = (760, 600)
_SIGNS = {Side.GONE: "−", Side.COME: "+"}  # noqa: RUF001  the minus sign is meant


class CompareDialog(QDialog):
    """Read only; Esc goes back to the history."""

    def __init__(
        self, comparison: Comparison, older: str, newer: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history.comparison")
        self.setWindowTitle(self.tr("Two moments compared"))
        room = parent.window().size() if parent else self.screen().size()
        self.resize(min(_SIZE[0], room.width() - 80), min(_SIZE[1], room.height() - 80))
        heading = PlainLabel(
            self.tr("From {older} to {newer}").format(older=older, newer=newer), self,
            role="heading", wordWrap=True,
        )
        self.page = QTextEdit(self)
        self.page.setObjectName("history.comparison.page")
        self.page.setAccessibleName(heading.text())
        self.page.setAcceptRichText(False)
        lock(self.page, on=True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(10)
        for part in (heading, self.page, box):
            rows.addWidget(part)
        self._shown = comparison
        self._write(comparison)
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Write the page anew in other looks: its letters bear their colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_shown"):
            self.page.clear()
            self._write(self._shown)

    def _write(self, comparison: Comparison) -> None:
        changed = [line for line in comparison.lines if line.change]
        cursor = QTextCursor(self.page.document())
        if not changed:
            cursor.insertText(
                self.tr("Nothing that readers see differs."), _letters("text", "ink2")
            )
        part = None
        for line in changed:
            if line.part is not part:
                part = line.part
                _begin(cursor, above=12)
                cursor.insertText(words.part(part), _letters("text", "ink", bold=True))
            _line(cursor, line, comparison)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)


def _line(cursor: QTextCursor, line: Line, comparison: Comparison) -> None:
    label = words.line_label(line)
    if label:
        _begin(cursor, above=6)
        cursor.insertText(label, _letters("small", "ink3"))
    _begin(cursor, above=2)
    told = compared.stretches(line, *compared.scales_of(comparison))
    for stretch in told:
        sign = _SIGNS.get(stretch.side, "")
        if sign and len(told) == 1:  # a whole line that came or went: not by colour alone
            cursor.insertText(f"{sign} ", _letters("text", "ink3"))
        gone = stretch.side is Side.GONE
        numbers = comparison.numbers_before if gone else comparison.numbers_after
        cursor.insertText(compared.numbered(line, stretch.text, numbers), _FORMATS[stretch.side]())
    if line.remark:
        cursor.insertText(f"  ({words.remark(line.remark)})", _letters("small", "ink3"))


def _begin(cursor: QTextCursor, *, above: int) -> None:
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    if cursor.atStart():
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape)


def _letters(size: str, ink: str, *, bold: bool = False) -> QTextCharFormat:
    shown = QTextCharFormat()
    shown.setFont(theme.font(size, bold=bold))
    shown.setForeground(theme.token(ink))
    return shown


def _same() -> QTextCharFormat:
    return _letters("text", "ink")


def _gone() -> QTextCharFormat:
    shown = _letters("text", "bad")
    shown.setBackground(theme.token("bad_soft"))
    shown.setFontStrikeOut(True)
    return shown


def _come() -> QTextCharFormat:
    shown = _letters("text", "ok")
    shown.setBackground(theme.token("ok_soft"))
    shown.setFontUnderline(True)
    return shown


_FORMATS = {Side.SAME: _same, Side.GONE: _gone, Side.COME: _come}
