"""How headings, quotations and links look, and what is marked in them: never part of the text."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from db.records import BlockKind
from desktop.analysis.formats import kind_of
from desktop.widgets import fonts, theme

Span = tuple[int, int, QTextCharFormat]
"""From where to where in a block (UTF-16 units), and how it looks."""
Marker = Callable[[QTextBlock], Iterable[Span]]
_DRESSED = (BlockKind.HEADING, BlockKind.QUOTATION)
_PLAIN = QTextCharFormat()
"""How most words look: as they are."""


class Looks(QSyntaxHighlighter):
    """Dresses each block anew when it changes, so a change of theme touches no text.

    `markers` say what else is to be seen in a block; a later one lies over an earlier one.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.markers: list[Marker] = []

    def redress(self, cursor: QTextCursor) -> None:
        """Dress the blocks of a selection whose kind has changed."""
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= cursor.selectionEnd():
            self.rehighlightBlock(block)
            block = block.next()

    def redress_where(self, concerns: Callable[[QTextBlock], bool]) -> None:
        """Dress the blocks that something concerns."""
        block = self.document().begin()
        while block.isValid():
            if concerns(block):
                self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Dress one block."""
        block = self.currentBlock()
        spans = list(_dress(block))
        for marker in self.markers:
            for start, end, look in marker(block):
                spans = list(_laid_over(spans, start, end, look))
        for start, end, look in spans:
            if look is not _PLAIN:
                self.setFormat(start, end - start, look)


def _dress(block: QTextBlock) -> Iterable[Span]:
    kind = kind_of(block)
    runs = block.begin()
    while not runs.atEnd():
        fragment = runs.fragment()
        runs += 1
        form = fragment.charFormat()
        if not form.objectType():
            start = fragment.position() - block.position()
            yield start, start + fragment.length(), _look(kind, form)


def _laid_over(spans: list[Span], start: int, end: int, look: QTextCharFormat) -> Iterable[Span]:
    for first, last, below in spans:
        begin, stop = max(first, start), min(last, end)
        if begin >= stop:
            yield first, last, below
            continue
        both = QTextCharFormat(below)
        both.merge(look)
        yield from ((one, other, form) for one, other, form in (
            (first, begin, below), (begin, stop, both), (stop, last, below),
        ) if one < other)


def _look(kind: BlockKind, form: QTextCharFormat) -> QTextCharFormat:
    if kind not in _DRESSED and not form.isAnchor():
        return _PLAIN
    look = QTextCharFormat()
    if kind == BlockKind.HEADING:
        look.setFontFamilies(list(fonts.SANS))
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setProperty(QTextFormat.Property.FontPixelSize, theme.pixels("serif"))
    elif kind == BlockKind.QUOTATION:
        look.setForeground(theme.token("ink2"))
    if form.isAnchor():
        look.setForeground(theme.token("accent"))
        look.setFontUnderline(True)
    return look
