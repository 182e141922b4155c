"""Two versions of a text, word by word: what stayed, what went, what came.

Words are compared with the white space before them, citations as a whole, letters of scripts
without spaces one by one. The longest common row of words is found by rapidfuzz (bit by bit, so a
rewrite of 10,000 words takes some 30 ms); what is too long even for that is cut at words that each
version has once.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from db.records import Side, Stretch
from db.rules.citations import CITATION
from db.rules.terms import MARKS, SIGNS, UNSPACED

MOST_PAIRS = 400_000_000
"""Pairs of words compared at once: 50 MB and a tenth of a second; two texts of 20,000 words."""
_FEW = 3
"""Words that two versions share by chance between two changes; a reader is better off without."""

_SIGN = f"{SIGNS}{MARKS.pattern[1:-1]}\u200c\u200d"
_TOKEN = re.compile(
    rf"\s*(?:{CITATION.pattern}|[{UNSPACED}][{_SIGN}\u0e31-\u0e3a\u0e47-\u0e4e]*"
    rf"|(?:(?![{UNSPACED}])[\w{_SIGN}])+|\S[{_SIGN}]*)|\s+"
)


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """Return the stretches of both versions in order, neighbours of different sides."""
    old, new = tokens(before), tokens(after)
    return tuple(_stretches(_readable(list(_changes(old, new)))))


def likeness(before: str, after: str) -> float:
    """Return how much two texts share, from 0 to 1, whatever the order of their words."""
    old, new = (Counter(word.strip() for word in tokens(text)) for text in (before, after))
    total = old.total() + new.total()
    return 2 * (old & new).total() / total if total else 1.0


def tokens(text: str) -> list[str]:
    """Return a text cut into words, each with the white space before it; joined they are it."""
    return [match[0] for match in _TOKEN.finditer(text)]


@dataclass(slots=True)
class _Change:
    """What went and what came in one place, and what both versions share after it."""

    gone: str
    come: str
    same: str = ""
    shared: int = 0

    @property
    def size(self) -> int:
        return max(len(self.gone), len(self.come))


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[_Change]:
    """Yield the changes in order; the first may change nothing, so that all text is told."""
    last = _Change("", "")
    for went, came, same in _opcodes(old, new):
        if went or came:
            yield last
            last = _Change("".join(went), "".join(came))
        last.same += "".join(same)
        last.shared += len(same)
    yield last


def _opcodes(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """Yield words that went, words that came, and the words that both have after them."""
    head = _common(zip(old, new, strict=False))
    old, new, lead = old[head:], new[head:], old[:head]
    yield (), (), lead
    if len(old) * len(new) <= MOST_PAIRS:
        yield from _aligned(old, new)
        return
    at = start = 0
    for here, there in [*_anchors(old, new), (len(old), len(new))]:
        went, came = old[at:here], new[start:there]
        if len(went) * len(came) <= MOST_PAIRS:
            yield from _aligned(went, came)
        else:
            yield went, came, ()
        yield (), (), old[here : here + 1]
        at, start = here + 1, there + 1


def _common(pairs: Iterable[tuple[str, str]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def _aligned(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    from rapidfuzz.distance import LCSseq  # 2 MiB that a window holds only once texts are compared

    for code in LCSseq.opcodes(old, new):
        went, came = old[code.src_start : code.src_end], new[code.dest_start : code.dest_end]
        if code.tag == "equal":
            yield (), (), went
        else:
            yield went, came, ()


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return places of words that each version has once, in an order that both keep (patience)."""
    once = {word for word, count in Counter(new).items() if count == 1}
    place = {word: at for at, word in enumerate(new) if word in once}
    counted = Counter(old)
    pairs = [(at, place[word]) for at, word in enumerate(old)
             if word in place and counted[word] == 1]
    return [pairs[at] for at in rising([there for _, there in pairs])]


def rising(numbers: Sequence[int]) -> list[int]:
    """Return the places of a longest row of rising numbers."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(number)
            ends.append(at)
        else:
            tails[length], ends[length] = number, at
    row: list[int] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(at)
        at = before[at]
    return row[::-1]


def _readable(changes: list[_Change]) -> list[_Change]:
    """Join changes that only a few small words keep apart: a reader sees one phrase for another."""
    kept: list[_Change] = []
    for change in changes:
        latest = change
        while kept and _by_chance(kept[-1], latest):
            earlier = kept.pop()
            latest = _Change(
                earlier.gone + earlier.same + latest.gone,
                earlier.come + earlier.same + latest.come, latest.same, latest.shared,
            )
        kept.append(latest)
    return kept


def _by_chance(earlier: _Change, later: _Change) -> bool:
    return earlier.shared <= _FEW and len(earlier.same) <= min(earlier.size, later.size)


def _stretches(changes: Iterable[_Change]) -> Iterator[Stretch]:
    for change in changes:
        for side, text in (
            (Side.GONE, change.gone), (Side.COME, change.come), (Side.SAME, change.same)
        ):
            if text:
                yield Stretch(side, text)
