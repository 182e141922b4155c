"""What a person does to the analysis, each as one step of the editor's own undo."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from db.records import BlockKind
from desktop.analysis.formats import (
    block_format,
    fresh_id,
    id_of,
    kind_of,
    plain,
    without_link,
)

_CONTINUES = (BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_STARTS = {
    "# ": BlockKind.HEADING, "## ": BlockKind.HEADING, "### ": BlockKind.HEADING,
    "> ": BlockKind.QUOTATION, "- ": BlockKind.LIST_ITEM, "* ": BlockKind.LIST_ITEM,
}
"""What may be typed at the start of a paragraph instead of pressing a button, as in Markdown."""


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """Make everything inside one step of undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def split(cursor: QTextCursor) -> None:
    """Begin a new block at the cursor; words keep the id they had, what is new gets its own.

    On an empty list item or quotation it ends the list or quotation instead.
    """
    with one_step(cursor):
        cursor.removeSelectedText()
        block = cursor.block()
        kind = kind_of(block)
        if block.length() == 1 and kind != BlockKind.PARAGRAPH:
            cursor.setBlockFormat(block_format(BlockKind.PARAGRAPH, id_of(block)))
        elif cursor.atBlockStart() and block.length() > 1:
            _open_above(cursor, kind)
        else:
            below = kind if kind in _CONTINUES or not cursor.atBlockEnd() else BlockKind.PARAGRAPH
            form = without_link(plain(cursor.charFormat()))
            cursor.insertBlock(block_format(below, fresh_id()), form)


def _open_above(cursor: QTextCursor, kind: BlockKind) -> None:
    cursor.insertBlock(block_format(kind, id_of(cursor.block())))
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.setBlockFormat(block_format(kind, fresh_id()))
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)


def clear_kind(cursor: QTextCursor) -> bool:
    """Make a block a paragraph when the cursor stands at its start; False where it stays."""
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    block = cursor.block()
    if kind_of(block) == BlockKind.PARAGRAPH:
        return False
    cursor.setBlockFormat(block_format(BlockKind.PARAGRAPH, id_of(block)))
    return True


def begin_kind(cursor: QTextCursor) -> bool:
    """Take what was typed at the start of a paragraph as its kind; one undo brings it back."""
    block = cursor.block()
    typed = QTextCursor(block)
    typed.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
    kind = _STARTS.get(typed.selectedText())
    if kind is None or kind_of(block) != BlockKind.PARAGRAPH:
        return False
    with one_step(cursor):
        typed.removeSelectedText()
        typed.setBlockFormat(block_format(kind, id_of(block)))
    return True


def set_kind(cursor: QTextCursor, kind: BlockKind) -> None:
    """Make the blocks of the selection that kind, or paragraphs when all are it already."""
    blocks = list(_blocks(cursor))
    if all(kind_of(block) == kind for block in blocks):
        kind = BlockKind.PARAGRAPH
    with one_step(cursor):
        for block in blocks:
            QTextCursor(block).setBlockFormat(block_format(kind, id_of(block)))


def _blocks(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        yield block
        block = block.next()


def ids_of_words(document: QTextDocument) -> set[str]:
    """Return the ids of the blocks that say something, read from the document itself."""
    return {id_of(block) for block in _every(document) if block.text().strip()}


def free_ids_of_blanks(document: QTextDocument) -> None:
    """Give blank blocks ids of their own where words elsewhere have taken theirs along."""
    taken = ids_of_words(document)
    for block in _every(document):
        if not block.text().strip() and id_of(block) in taken:
            QTextCursor(block).setBlockFormat(block_format(kind_of(block), fresh_id()))


def _every(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def is_bold(form: QTextCharFormat) -> bool:
    """Tell whether words of that format are bold."""
    return form.fontWeight() >= QFont.Weight.DemiBold


def bold(on: bool) -> QTextCharFormat:
    """Return what to merge into a format to make it bold, or not."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
    return form


def italic(on: bool) -> QTextCharFormat:
    """Return what to merge into a format to make it italic, or not."""
    form = QTextCharFormat()
    form.setFontItalic(on)
    return form


def link(cursor: QTextCursor, href: str) -> None:
    """Lead the selected words (without a selection, the address written out) to an address."""
    form = QTextCharFormat()
    form.setAnchor(True)
    form.setAnchorHref(href)
    with one_step(cursor):
        if cursor.hasSelection():
            cursor.mergeCharFormat(form)
        else:
            cursor.insertText(href, form)


def unlink(cursor: QTextCursor) -> None:
    """Take the address from the selected words, or from the link around the cursor."""
    span = QTextCursor(cursor) if cursor.hasSelection() else link_around(cursor)
    form = QTextCharFormat()
    form.setAnchor(False)
    form.setAnchorHref("")
    span.mergeCharFormat(form)


def link_around(cursor: QTextCursor) -> QTextCursor:
    """Return a selection of the whole link that the cursor stands in or behind."""
    href = cursor.charFormat().anchorHref()
    span = QTextCursor(cursor)
    if not href:
        return span
    block = cursor.block()
    runs = block.begin()
    start = end = None
    while not runs.atEnd():
        fragment = runs.fragment()
        runs += 1
        if fragment.charFormat().anchorHref() != href:
            if end is not None and end >= cursor.position():
                break
            start = end = None
            continue
        start = fragment.position() if start is None else start
        end = fragment.position() + fragment.length()
    span.setPosition(start or 0)
    span.setPosition(end or 0, QTextCursor.MoveMode.KeepAnchor)
    return span


def typing_format(cursor: QTextCursor) -> QTextCharFormat:
    """Return the format for words typed here: never a citation's, and no link at its end."""
    form = plain(cursor.charFormat())
    ahead = _next_format(cursor)
    if form.isAnchor() and (ahead is None or ahead.anchorHref() != form.anchorHref()):
        form = without_link(form)
    return form


def _next_format(cursor: QTextCursor) -> QTextCharFormat | None:
    ahead = QTextCursor(cursor)
    ahead.setPosition(cursor.selectionEnd())
    if ahead.atBlockEnd():
        return None
    ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return ahead.charFormat()
