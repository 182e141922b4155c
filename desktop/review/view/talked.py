"""The words of a review on which threads hang: marked, and known again when they are pressed."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.review.marks import Talk
from desktop.review.view.spots import Spots
from desktop.widgets import theme


class Talked:
    """Marks words of a page; to be told again when more of it is written."""

    def __init__(self, page: QTextEdit) -> None:
        self._page = page
        self._talks: tuple[Talk, ...] = ()

    def change(self, talks: tuple[Talk, ...], spots: Spots) -> None:
        """Mark the words of these threads and of no others."""
        self._talks = talks
        self.mark(spots)

    def mark(self, spots: Spots) -> None:
        """Mark the words that are written by now."""
        self._page.setExtraSelections([
            self._marked(talk, start, end)
            for talk in self._talks for start, end in spots.of_talk(talk)
        ])

    def thread_at(self, place: int, spots: Spots) -> str:
        """Return the thread whose words stand at a place, "" where none hangs."""
        for talk in self._talks:
            if any(start <= place <= end for start, end in spots.of_talk(talk)):
                return talk.thread
        return ""

    def _marked(self, talk: Talk, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format = _look(open_=talk.open)
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        return selection


def _look(*, open_: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    tone = "violet" if open_ else "ok"
    made.setBackground(theme.token(f"{tone}_soft"))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    made.setUnderlineColor(theme.token(tone))
    return made
