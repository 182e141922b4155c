"""What the words at the caret are: a heading, a quotation, bold, a link, as the buttons say it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from db.records import BlockKind
from desktop.analysis import edits
from desktop.analysis.formats import kind_of
from desktop.analysis.view.address import Address
from desktop.analysis.view.looks import Looks


class Styling(QObject):
    """Changes the blocks and words selected, where they may be changed.

    `marked` tells what the caret stands in: kind, bold, italic, link.
    """

    marked = Signal(object, bool, bool, bool)  # BlockKind, bold, italic, link

    def __init__(self, editor: QTextEdit, looks: Looks, check: Callable[[str], str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._looks = looks
        self.address = Address(editor, check)
        self.address.given.connect(self._link_to)
        editor.cursorPositionChanged.connect(self.tell_marks)

    def heading(self) -> None:
        """Make the blocks headings, or paragraphs again."""
        self._set_kind(BlockKind.HEADING)

    def quotation(self) -> None:
        """Make the blocks quotations, or paragraphs again."""
        self._set_kind(BlockKind.QUOTATION)

    def list_item(self) -> None:
        """Make the blocks items of a list, or paragraphs again."""
        self._set_kind(BlockKind.LIST_ITEM)

    def bold(self) -> None:
        """Make the words bold, or no longer."""
        self._emphasize(edits.bold(not edits.is_bold(self._editor.currentCharFormat())))

    def italic(self) -> None:
        """Make the words italic, or no longer."""
        self._emphasize(edits.italic(not self._editor.currentCharFormat().fontItalic()))

    def link(self) -> None:
        """Ask where the words lead."""
        if not self._editor.isReadOnly():
            href = self._editor.textCursor().charFormat().anchorHref()
            self.address.ask(self._editor.cursorRect(), href)

    def begin_kind(self) -> None:
        """Take "# " and its like, just typed at the start of a paragraph, as its kind."""
        if edits.begin_kind(self._editor.textCursor()):
            self._looks.redress(self._editor.textCursor())
            self.tell_marks()

    def tell_marks(self) -> None:
        """Say what the caret stands in."""
        form = self._editor.currentCharFormat()
        self.marked.emit(
            kind_of(self._editor.textCursor().block()), edits.is_bold(form), form.fontItalic(),
            form.isAnchor(),
        )

    def _set_kind(self, kind: BlockKind) -> None:
        if not self._editor.isReadOnly():
            edits.set_kind(self._editor.textCursor(), kind)
            self._looks.redress(self._editor.textCursor())
            self.tell_marks()
            self._editor.setFocus()

    def _emphasize(self, form: QTextCharFormat) -> None:
        if not self._editor.isReadOnly():
            self._editor.mergeCurrentCharFormat(form)
            self.tell_marks()
            self._editor.setFocus()

    def _link_to(self, href: str) -> None:
        cursor = self._editor.textCursor()
        if href:
            span = cursor if cursor.hasSelection() else edits.link_around(cursor)
            edits.link(span, href)
        else:
            edits.unlink(cursor)
