"""The analysis on the clipboard: blocks for our own window, words for every other program."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextDocument

from db.records import Block, BlockKind, Mark, MarkKind
from db.rules.citations import CITATION
from desktop.analysis.document import read
from desktop.analysis.formats import ATOM, fresh_id

OWN_FORMAT = "application/x-stet-blocks+json"
LONGEST_WORD = 20_000
"""Characters without a space; Qt needs time by their square: 0.1 s here, 4 minutes for 1 MB."""
_LONGEST_PAGE = 2_000_000  # characters of HTML that are worth their emphasis
_SAFE = ("http://", "https://", "mailto:")


def copied(blocks: Sequence[Block], numbers: Mapping[str, int], case_id: str) -> QMimeData:
    """Return the blocks as our own format and as plain words with their citations as [n]."""
    mime = QMimeData()
    mime.setText("\n\n".join(_readable(block.text, numbers) for block in blocks))
    rows = [_row(block) for block in blocks]
    mime.setData(OWN_FORMAT, json.dumps({"case": case_id, "blocks": rows}).encode())
    return mime


def pasted(mime: QMimeData, case_id: str, taken: set[str]) -> tuple[Block, ...]:
    """Return what the clipboard holds, as blocks whose ids nobody else has.

    A block cut from the same case keeps its id while no other block has it, so that moving a
    paragraph takes its comments along.
    """
    if mime.hasFormat(OWN_FORMAT):
        return tuple(_own(bytes(mime.data(OWN_FORMAT).data()), case_id, set(taken)))
    if mime.hasHtml() and len(mime.html()) <= _LONGEST_PAGE:
        return _from_page(mime.html())
    return from_text(mime.text())


def hangs(text: str) -> bool:
    """Tell whether a text holds a word that would bring the window to a halt."""
    return len(text) > LONGEST_WORD and any(len(word) > LONGEST_WORD for word in text.split())


def from_text(text: str) -> tuple[Block, ...]:
    """Return the lines of a text as paragraphs, without the blank ones."""
    lines = text.replace("\r\n", "\n").replace("\u2029", "\n").split("\n")
    kept = [line for line in lines if line.strip()] if len(lines) > 1 else lines
    return tuple(Block(fresh_id(), BlockKind.PARAGRAPH, line) for line in kept)


def _readable(text: str, numbers: Mapping[str, int]) -> str:
    return CITATION.sub(lambda found: f"[{numbers.get(found[1], '?' + found[1])}]", text)


def _row(block: Block) -> dict[str, Any]:
    marks = [[mark.start, mark.end, mark.kind, mark.href] for mark in block.marks]
    return {"id": block.id, "kind": block.kind, "text": block.text, "marks": marks}


def _own(written: bytes, case_id: str, taken: set[str]) -> Iterator[Block]:
    whole = json.loads(written)
    for row in whole["blocks"]:
        free = whole["case"] == case_id and row["id"] not in taken
        name = row["id"] if free else fresh_id()
        taken.add(name)
        marks = tuple(
            Mark(start, end, MarkKind(kind), href) for start, end, kind, href in row["marks"]
        )
        yield Block(name, BlockKind(row["kind"]), row["text"], marks)


def _from_page(html: str) -> tuple[Block, ...]:
    """Return a page's words with their bold, italic and links; nothing of it is ever loaded."""
    page = QTextDocument()
    page.setHtml(html)
    kinds = [_kind(block) for block in _all(page) if block.text().strip()]
    blocks = read(page)
    return tuple(
        _clean(replace(block, id=fresh_id(), kind=kind))
        for block, kind in zip(blocks, kinds, strict=False)
    )


def _all(page: QTextDocument) -> Iterator[QTextBlock]:
    block = page.begin()
    while block.isValid():
        yield block
        block = block.next()


def _kind(block: QTextBlock) -> BlockKind:
    if block.blockFormat().headingLevel():
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if block.textList() else BlockKind.PARAGRAPH


def _clean(block: Block) -> Block:
    """Drop links that lead nowhere safe, a heading's own boldness, and pictures."""
    heading = block.kind == BlockKind.HEADING
    marks = tuple(
        mark for mark in block.marks
        if not (mark.kind == MarkKind.LINK and not (mark.href or "").startswith(_SAFE))
        and not (mark.kind == MarkKind.BOLD and heading)
    )
    return replace(block, text=block.text.replace(ATOM, " "), marks=marks)
