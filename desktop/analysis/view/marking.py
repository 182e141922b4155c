"""What is pointed out in the text for a while, without being part of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.analysis.finding import Match, select
from desktop.widgets import theme

_start, _end = attrgetter("start"), attrgetter("end")


class Marking(QObject):
    """Tints matches in sight, and the sentence that somebody was led to until the caret moves.

    Qt compares every tint with every line that it draws, so those out of sight are left out.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._matches: Sequence[Match] = ()
        self._pointed: QTextCursor | None = None
        editor.verticalScrollBar().valueChanged.connect(self._show)
        editor.cursorPositionChanged.connect(self._forget)

    def show_matches(self, found: Sequence[Match]) -> None:
        """Tint these matches and no others."""
        if found or self._matches:
            self._matches = found
            self._show()

    def point_at(self, span: QTextCursor) -> None:
        """Tint a part of the text until the caret moves on."""
        self._pointed = span
        self._show()

    def _forget(self) -> None:
        if self._pointed is not None:
            self._pointed = None
            self._show()

    def _show(self) -> None:
        if not (self._matches or self._pointed or self._editor.extraSelections()):
            return
        document = self._editor.document()
        spans = [(select(document, match), "warn_soft") for match in self._in_sight()]
        if self._pointed is not None:
            spans.append((self._pointed, "sel"))
        self._editor.setExtraSelections([_tinted(span, token) for span, token in spans])

    def _in_sight(self) -> Sequence[Match]:
        height = self._editor.viewport().height()
        width = self._editor.viewport().width()
        first = self._editor.cursorForPosition(QPoint(0, 0)).block().position()
        last = self._editor.cursorForPosition(QPoint(width, height)).block()
        begin = bisect_left(self._matches, first, key=_end)
        end = bisect_right(self._matches, last.position() + last.length(), key=_start)
        return self._matches[begin:end]


def _tinted(span: QTextCursor, token: str) -> QTextEdit.ExtraSelection:
    tint = QTextEdit.ExtraSelection()
    tint.cursor = span
    tint.format.setBackground(theme.token(token))
    return tint
