"""The analysis on the clipboard: blocks for our own window, words for every other program."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QMimeData

from db.errors import Refused
from db.records import Block, BlockKind, Mark, MarkKind
from db.rules.citations import CITATION
from db.rules.marks import canonical
from db.rules.text import BLOCK
from desktop.analysis.formats import ATOM, fresh_id
from desktop.analysis.page import blocks_in
from resources.i18n import tr

OWN_FORMAT = "application/x-stet-blocks+json"
LONGEST_WORD = 20_000
"""Characters without a space; Qt needs time by their square: 0.1 s here, 4 minutes for 1 MB."""
LONGEST_TEXT = 500_000
"""Characters at once: some 200 pages; more halts the window for seconds and is no analysis."""
_LONGEST_PAGE = 2_000_000  # characters of HTML that are worth their emphasis
_TURNING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
"""Characters that turn the direction of the words around them, and are not seen."""


def copied(blocks: Sequence[Block], numbers: Mapping[str, int], case_id: str) -> QMimeData:
    """Return the blocks as our own format and as plain words with their citations as [n]."""
    mime = QMimeData()
    mime.setText("\n\n".join(_readable(block.text, numbers) for block in blocks))
    rows = [_row(block) for block in blocks]
    mime.setData(OWN_FORMAT, json.dumps({"case": case_id, "blocks": rows}).encode())
    return mime


def pasted(mime: QMimeData, case_id: str) -> tuple[Block, ...]:
    """Return what the clipboard holds as blocks; those copied in the same case keep their ids.

    What only calls itself our format is read as words.
    """
    if mime.hasFormat(OWN_FORMAT):
        try:
            return tuple(_own(bytes(mime.data(OWN_FORMAT).data()), case_id))
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError, Refused):
            return from_text(mime.text())
    if mime.hasHtml() and len(mime.html()) <= _LONGEST_PAGE and (found := blocks_in(mime.html())):
        return found
    return from_text(mime.text())


def under_free_ids(blocks: Sequence[Block], taken: set[str]) -> Iterator[Block]:
    """Yield blocks under ids that nobody has: a paragraph that moves takes its comments along."""
    used = set(taken)
    for block in blocks:
        yield block if block.id not in used else replace(block, id=fresh_id())
        used.add(block.id)


def problem(blocks: Sequence[Block]) -> str:
    """Say why blocks cannot be pasted without bringing the window to a halt; "" when they can."""
    length = sum(len(block.text) for block in blocks)
    longest = max((len(block.text) for block in blocks), default=0)
    if len(blocks) < 2 and not any(block.text for block in blocks):
        return tr("Not pasted: there are no words in it that can be taken.")
    if any(map(_hangs, blocks)):
        return tr(
            "Not pasted: this text has a word of more than {most} characters. Keep it as a file "
            "with the evidence.", most=LONGEST_WORD,
        )
    if length > LONGEST_TEXT or longest > BLOCK:
        return tr(
            "Not pasted: this text has {length} characters. At most {most} can be pasted at once, "
            "{block} in one paragraph. Keep it as a file with the evidence.",
            length=length, most=LONGEST_TEXT, block=BLOCK,
        )
    return ""


def warning(blocks: Sequence[Block]) -> str:
    """Say what cannot be seen in blocks and yet changes how they are read; "" without it."""
    if any(_TURNING & set(block.text) for block in blocks):
        return tr(
            "What was pasted holds invisible characters that turn the direction of its words: "
            "look twice at what it says, or type it."
        )
    return ""


def from_text(text: str) -> tuple[Block, ...]:
    """Return the lines of a text as paragraphs, without the blank ones."""
    lines = text.replace("\r\n", "\n").replace("\u2029", "\n").split("\n")
    kept = [line for line in lines if line.strip()] if len(lines) > 1 else lines
    return tuple(Block(fresh_id(), BlockKind.PARAGRAPH, line) for line in kept)


def _hangs(block: Block) -> bool:
    long = len(block.text) > LONGEST_WORD
    return long and any(len(word) > LONGEST_WORD for word in block.text.split())


def _readable(text: str, numbers: Mapping[str, int]) -> str:
    return CITATION.sub(lambda found: f"[{numbers.get(found[1], '?' + found[1])}]", text)


def _row(block: Block) -> dict[str, Any]:
    marks = [[mark.start, mark.end, mark.kind, mark.href] for mark in block.marks]
    return {"id": block.id, "kind": block.kind, "text": block.text, "marks": marks}


def _own(written: bytes, case_id: str) -> Iterator[Block]:
    """Yield the blocks written there; raises what the caller names for anything else."""
    whole = json.loads(written)
    for row in whole["blocks"]:
        text = row["text"].replace(ATOM, " ")
        name = str(UUID(row["id"])) if whole["case"] == case_id else fresh_id()
        marks = [Mark(start, end, MarkKind(kind), href) for start, end, kind, href in row["marks"]]
        yield Block(name, BlockKind(row["kind"]), text, canonical(marks, text, "marks"))
