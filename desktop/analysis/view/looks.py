"""How headings, quotations and links look: laid over the document, never part of it."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextFormat

from db.records import BlockKind
from desktop.analysis.formats import kind_of
from desktop.widgets import fonts, theme


class Looks(QSyntaxHighlighter):
    """Dresses each block anew when it changes, so a change of theme touches no text."""

    def redress(self, cursor: QTextCursor) -> None:
        """Dress the blocks of a selection whose kind has changed."""
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= cursor.selectionEnd():
            self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Dress one block."""
        block = self.currentBlock()
        kind = kind_of(block)
        runs = block.begin()
        while not runs.atEnd():
            fragment = runs.fragment()
            runs += 1
            form = fragment.charFormat()
            if not form.objectType():
                look = _look(kind, form)
                self.setFormat(fragment.position() - block.position(), fragment.length(), look)


def _look(kind: BlockKind, form: QTextCharFormat) -> QTextCharFormat:
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
