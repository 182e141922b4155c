"""Between the analysis as stored (blocks, offsets in code points) and a text document (UTF-16).

A citation is one character in the document: it is deleted, undone and stepped over whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID, uuid5

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from db.records import Block, BlockKind, Mark, MarkKind
from db.rules.citations import pieces
from desktop.analysis.formats import (
    ATOM,
    KEY,
    NO_BREAK_SPACE,
    SOFT_SPACE,
    block_format,
    citation,
    emphasis,
    fresh_id,
    id_of,
    kind_of,
    marks_of,
    soft_space,
)

LINE = "\N{LINE SEPARATOR}"
# What a text document would take for the end of a block or the edge of a frame.
_HELD = {
    ord("\n"): LINE, ord("\r"): LINE, 0x2029: LINE, 0xFDD0: "\ufffd", 0xFDD1: "\ufffd",
}
_OPENING = "([{\u00ab\u201c\u2018" + NO_BREAK_SPACE + LINE
_TWINS = UUID("0e6bcf0a-6a1c-4f0e-9f0b-5a3a39b7a0a1")


def fill(document: QTextDocument, blocks: Sequence[Block]) -> None:
    """Put the blocks in place of all that the document held, and forget its undo steps."""
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    cursor.setBlockFormat(block_format(BlockKind.PARAGRAPH, fresh_id()))
    cursor.setBlockCharFormat(QTextCharFormat())
    cursor.setCharFormat(QTextCharFormat())
    insert(cursor, blocks)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Insert blocks at the cursor; the first joins the block there, or replaces it when empty.

    Several at the head of a block stand before it: each keeps its id, and so do the words there.
    """
    cursor.beginEditBlock()
    home = cursor.block()
    empty = home.length() == 1
    pushed = not empty and cursor.atBlockStart() and len(blocks) > 1
    own = block_format(kind_of(home), id_of(home))
    for place, block in enumerate(blocks):
        form = block_format(block.kind, block.id)
        if place:
            cursor.insertBlock(form, QTextCharFormat())
        elif empty or pushed:
            cursor.setBlockFormat(form)
        _insert_text(cursor, block)
    if pushed:
        cursor.setBlockFormat(own)
    cursor.endEditBlock()


def insert_citation(cursor: QTextCursor, key: str) -> None:
    """Insert one citation at the cursor, held to the word before it by a no-break space."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    around = cursor.charFormat()
    before = cursor.block().text().encode("utf-16-le")[: cursor.positionInBlock() * 2]
    last = before.decode("utf-16-le", "ignore")[-1:]
    if last == " ":
        cursor.deletePreviousChar()
    if last and last not in _OPENING:
        cursor.insertText(NO_BREAK_SPACE, soft_space(around))
    cursor.insertText(ATOM, citation(key, soft_space(around)))
    cursor.endEditBlock()


def read(document: QTextDocument) -> tuple[Block, ...]:
    """Return what the document says, without blocks that say nothing; ids are unique."""
    return said(_blocks(document, 0, document.characterCount()))


def said(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks that say something, under ids that no two share."""
    return _unique(block for block in blocks if block.text.strip())


def read_block(block: QTextBlock) -> Block:
    """Return what one block says, under the id that it carries."""
    return _read_block(block, block.position(), block.position() + block.length())


def selected(block: QTextBlock, start: int, end: int) -> QTextCursor:
    """Return a cursor over what stands at these offsets of the block as it is stored."""
    cursor = QTextCursor(block)
    cursor.setPosition(_place(block, start))
    cursor.setPosition(_place(block, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def read_selection(cursor: QTextCursor) -> tuple[Block, ...]:
    """Return the selected part, cut at its ends."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return _unique(_blocks(cursor.document(), start, end))


def _blocks(document: QTextDocument, start: int, end: int) -> Iterator[Block]:
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        yield _read_block(block, start, end)
        block = block.next()


def _unique(blocks: Iterator[Block]) -> tuple[Block, ...]:
    """Give blocks without an id, or with one seen before, an id that the next reading repeats."""
    found: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        known = block.id and block.id not in seen
        name = block.id if known else str(uuid5(_TWINS, f"{block.id}/{len(found)}"))
        seen.add(name)
        found.append(block if known else Block(name, block.kind, block.text, block.marks))
    return tuple(found)


def _read_block(block: QTextBlock, start: int, end: int) -> Block:
    parts: list[str] = []
    length = 0
    done: list[Mark] = []
    growing: dict[tuple[MarkKind, str | None], Mark] = {}
    for text, form in _fragments(block, start, end):
        stored = _stored(text, form)
        for name in marks_of(form):
            old = growing.get(name)
            joined = old is not None and old.end == length
            if old is not None and not joined:
                done.append(old)
            first = old.start if old is not None and joined else length
            growing[name] = Mark(first, length + len(stored), *name)
        parts.append(stored)
        length += len(stored)
    marks = sorted([*done, *growing.values()], key=_mark_order)
    return Block(id_of(block), kind_of(block), "".join(parts), tuple(marks))


def _mark_order(mark: Mark) -> tuple[int, int, str, str]:
    return mark.start, mark.end, mark.kind, mark.href or ""


def _fragments(
    block: QTextBlock, start: int, end: int
) -> Iterator[tuple[str, QTextCharFormat]]:
    runs = block.begin()
    while not runs.atEnd():
        fragment = runs.fragment()
        first = fragment.position()
        text = _cut(fragment.text(), fragment.length(), start - first, end - first)
        if text:
            yield text, fragment.charFormat()
        runs += 1


def _place(block: QTextBlock, offset: int) -> int:
    """Return where an offset of the stored text lies in the document, in units of UTF-16."""
    place = block.position()
    for text, form in _fragments(block, place, place + block.length()):
        for letter in text:
            if offset <= 0:
                return place
            offset -= len(_stored(letter, form))
            place += 1 if ord(letter) < 0x10000 else 2
    return place


def _cut(text: str, units: int, start: int, end: int) -> str:
    """Cut a text of so many UTF-16 units at offsets counted in those units."""
    if start <= 0 and end >= units:
        return text
    start, end = max(start, 0), max(end, 0)
    if len(text) == units:
        return text[start:end]
    return text.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le", "ignore")


def _stored(text: str, form: QTextCharFormat) -> str:
    if form.hasProperty(KEY):
        text = text.replace(ATOM, f"[@{form.property(KEY)}]")
    if form.hasProperty(SOFT_SPACE):
        text = text.replace(NO_BREAK_SPACE, " ")
    return text.replace(LINE, "\n")


def _insert_text(cursor: QTextCursor, block: Block) -> None:
    runs = pieces(block)
    for place, run in enumerate(runs):
        form = emphasis(bold=run.bold, italic=run.italic, href=run.href)
        if run.citation is not None:
            cursor.insertText(ATOM, citation(run.citation, form))
            continue
        cited_next = place + 1 < len(runs) and runs[place + 1].citation is not None
        tied = cited_next and run.text.endswith(" ")
        cursor.insertText(_held(run.text[:-1] if tied else run.text), form)
        if tied:
            cursor.insertText(NO_BREAK_SPACE, soft_space(form))


def _held(text: str) -> str:
    return text.replace("\r\n", "\n").translate(_HELD)
