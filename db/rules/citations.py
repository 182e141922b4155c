"""Citations: `[@key]` in a text binds a sentence to an evidence item."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import attrgetter

from db.records import Block, Evidence, Mark, MarkKind

CITATION = re.compile(r"\[@([A-Za-z0-9][A-Za-z0-9_.-]{0,63})\]")
"""A citation; its group is the evidence key."""

_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a block in one style; `citation` is the key when the stretch is `[@key]`."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    citation: str | None = None


_KINDS = tuple(MarkKind)


def keys_in(text: str) -> tuple[str, ...]:
    """Return the keys cited in a text in order, each as often as it is cited."""
    return tuple(CITATION.findall(text))


def cited(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the keys cited anywhere in an analysis, each once, by first use."""
    return tuple(dict.fromkeys(chain.from_iterable(keys_in(block.text) for block in blocks)))


def numbers(blocks: Iterable[Block], evidence: Sequence[Evidence]) -> dict[str, int]:
    """Return each item's number from 1: by first use, then the uncited ones in their order.

    A citation that resolves to no item has no number.
    """
    known = [item.key for item in evidence]
    exists = set(known)
    order = dict.fromkeys([key for key in cited(blocks) if key in exists] + known)
    return {key: number for number, key in enumerate(order, start=1)}


def pieces(block: Block) -> tuple[Run, ...]:
    """Return a block's text cut into runs of one style; their texts joined give the block's text.

    A citation is never cut: marks that begin or end inside it count from its first character.
    """
    citations = {match.start(): match for match in CITATION.finditer(block.text)}
    by_kind: dict[MarkKind, list[Mark]] = {kind: [] for kind in _KINDS}
    for mark in sorted(block.marks, key=_start):
        by_kind[mark.kind].append(mark)
    return tuple(
        _run(block.text[start:end], by_kind, start, citations.get(start))
        for start, end in pairwise(_cuts(block, list(citations.values())))
    )


def _cuts(block: Block, citations: list[re.Match[str]]) -> list[int]:
    """Return where one run ends and the next begins, both ends of the text included."""
    starts = [match.start() for match in citations]

    def inside_citation(place: int) -> bool:
        before = bisect_right(starts, place) - 1
        return before >= 0 and starts[before] < place < citations[before].end()

    edges = {edge for mark in block.marks for edge in (mark.start, mark.end)}
    spans = {edge for match in citations for edge in match.span()}
    free = {edge for edge in edges if 0 < edge < len(block.text) and not inside_citation(edge)}
    return sorted({0, len(block.text)} | spans | free)


def _run(
    text: str, by_kind: dict[MarkKind, list[Mark]], start: int, citation: re.Match[str] | None
) -> Run:
    link = _over(by_kind[MarkKind.LINK], start)
    return Run(
        text,
        bold=_over(by_kind[MarkKind.BOLD], start) is not None,
        italic=_over(by_kind[MarkKind.ITALIC], start) is not None,
        href=link.href if link else None,
        citation=citation[1] if citation else None,
    )


def _over(marks: list[Mark], place: int) -> Mark | None:
    """Return the mark over a place; marks of one kind are sorted and do not overlap."""
    before = bisect_right(marks, place, key=_start) - 1
    return marks[before] if before >= 0 and place < marks[before].end else None
