"""A case at two moments, line by line: what a review shows, as records."""

import hashlib
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter
from types import MappingProxyType

from db.records import (
    Block,
    BlockKind,
    CaseSnapshot,
    Change,
    Comparison,
    Form,
    Line,
    Part,
    Place,
    Remark,
    Side,
    Spot,
    Stretch,
)
from db.rules import citations, fieldtexts
from db.rules.aligning import aligned
from db.rules.difference import difference
from db.rules.fieldtexts import Fields

_DIGITS = 16
"""Hex digits of the hash of a change's words: enough to notice that they changed again."""


def compare(
    before: CaseSnapshot | None, now: CaseSnapshot,
    unseen: Mapping[Spot, CaseSnapshot | None] = MappingProxyType({}),
) -> Comparison:
    """Return how a case became what it is; without an older moment, what there is to read.

    Lines that are `unseen` since a moment still older are compared with that; those that nobody
    ever saw count as changed, whether their words did or not.
    """
    lines = _lines(before, now)
    if before is None:
        keyed = _keyed_to_read(lines)
    else:
        keyed = _keyed(_with_unseen([_told(line) for line in lines], now, unseen))
    older = filter(None, (before, *_moments(unseen)))
    return Comparison(
        before is None, tuple(keyed), tuple(_changes(keyed)),
        dict(ChainMap(*map(_numbers, older))), _numbers(now),
    )


def _lines(before: CaseSnapshot | None, now: CaseSnapshot) -> list[Line]:
    return [*_claim(before, now), *_verdict(before, now), *_analysis(before, now),
            *_evidence(before, now), *_replies(before, now)]


def _numbers(case: CaseSnapshot) -> dict[str, int]:
    return citations.numbers(case.blocks, case.evidence)


def _moments(unseen: Mapping[Spot, CaseSnapshot | None]) -> list[CaseSnapshot]:
    """Return the moments at which lines were last seen, each once."""
    return list({id(moment): moment for moment in unseen.values() if moment is not None}.values())


def _with_unseen(
    lines: list[Line], now: CaseSnapshot, unseen: Mapping[Spot, CaseSnapshot | None]
) -> list[Line]:
    """Let lines that were not seen be compared with the moment at which they last were."""
    found = [
        replace(line, unseen=True) if last_seen(line, unseen, now) is None else line
        for line in lines
    ]
    for moment in _moments(unseen):
        older = [_told(line) for line in _lines(moment, now)]
        spots = {line.spot for line in older
                 if line.is_edited and last_seen(line, unseen, now) is moment}
        found = _with_older(found, older, spots)
    return found


def last_seen(
    line: Line, unseen: Mapping[Spot, CaseSnapshot | None], otherwise: CaseSnapshot | None
) -> CaseSnapshot | None:
    """Return the moment at which somebody last looked at a line, None for never.

    A line that is not `unseen`, under the id that it has or had, was last seen `otherwise`.
    """
    kind, _, name = line.spot
    return unseen.get(line.spot, unseen.get((kind, line.former, name), otherwise))


def _with_older(lines: Sequence[Line], older: Sequence[Line], spots: Set[Spot]) -> list[Line]:
    """Put older lines in the place of those at some spots, behind what they stand behind there."""
    found = [line for line in lines if line.spot not in spots]
    at = 0
    for line in older:
        if line.spot in spots:
            found.insert(at, replace(line, unseen=True))
            at += 1
        else:
            here = [place for place, other in enumerate(found) if other.spot == line.spot]
            at = here[-1] + 1 if here else at
    return found


def _claim(before: CaseSnapshot | None, now: CaseSnapshot) -> Iterator[Line]:
    old = fieldtexts.claim(before) if before else {}
    yield from _fields(Part.CLAIM, "claim", None, old, fieldtexts.claim(now))


def _verdict(before: CaseSnapshot | None, now: CaseSnapshot) -> Iterator[Line]:
    old, new = fieldtexts.verdict(before) if before else {}, fieldtexts.verdict(now)
    yield from _fields(Part.VERDICT, "verdict", None, old, new)
    old, new = fieldtexts.reason(before) if before else {}, fieldtexts.reason(now)
    yield from _fields(Part.REASON, "verdict", None, old, new)


def _evidence(before: CaseSnapshot | None, now: CaseSnapshot) -> Iterator[Line]:
    old, new = fieldtexts.standards(before) if before else {}, fieldtexts.standards(now)
    yield from _fields(Part.EVIDENCE, "verdict", None, old, new)
    then = {item.id: fieldtexts.evidence(item) for item in before.evidence} if before else {}
    yield from _items(
        Part.EVIDENCE, "evidence", then, {i.id: fieldtexts.evidence(i) for i in now.evidence}
    )


def _replies(before: CaseSnapshot | None, now: CaseSnapshot) -> Iterator[Line]:
    then = {reply.id: fieldtexts.reply(reply) for reply in before.replies} if before else {}
    yield from _items(
        Part.REPLIES, "reply", then, {r.id: fieldtexts.reply(r) for r in now.replies}
    )


def _items(
    part: Part, kind: str, then: Mapping[str, Fields], now: Mapping[str, Fields]
) -> Iterator[Line]:
    """Yield the lines of items in their order now, each removed one after its last neighbour."""
    for item in _merged(list(then), list(now)):
        yield from _fields(part, kind, item, then.get(item, {}), now.get(item, {}), titled=True)


def _merged(old: Sequence[str], new: Sequence[str]) -> list[str]:
    order = list(new)
    known = set(new)
    for earlier, item in pairwise(["", *old]):
        if item not in known:
            order.insert(order.index(earlier) + 1 if earlier in order else 0, item)
    return order


def _fields(
    part: Part, kind: str, item: str | None, old: Fields, new: Fields, *, titled: bool = False
) -> Iterator[Line]:
    for at, name in enumerate({**new, **old}):
        before, after = old.get(name) or None, new.get(name) or None
        if before is not None or after is not None:
            form = Form.TITLE if titled and at == 0 else Form.FIELD
            yield Line(part, form, Place(kind, item, name), before, after)


def _analysis(before: CaseSnapshot | None, now: CaseSnapshot) -> Iterator[Line]:
    if before is None:
        for block in now.blocks:
            yield _block(None, block)
        return
    for pair in aligned(before.blocks, now.blocks):
        line = _block(pair.old, pair.new)
        yield replace(line, remark=Remark.MOVED) if pair.moved else line


def _block(old: Block | None, new: Block | None) -> Line:
    shown = new or old
    if shown is None:
        raise ValueError("a line has a block on one side at least")
    return Line(
        Part.ANALYSIS, _FORMS[shown.kind], Place("block", shown.id),
        old.text if old else None, new.text if new else None,
        former=old.id if old and new and old.id != new.id else None,
        remark=_remark(old, new),
        marks_before=old.marks if old else (), marks_after=new.marks if new else (),
    )


def _remark(old: Block | None, new: Block | None) -> Remark:
    if old is None or new is None:
        return Remark.NONE
    if old.kind is not new.kind:
        return Remark.KIND
    return Remark.EMPHASIS if old.text == new.text and old.marks != new.marks else Remark.NONE


_FORMS = {
    BlockKind.HEADING: Form.HEADING, BlockKind.PARAGRAPH: Form.PARAGRAPH,
    BlockKind.QUOTATION: Form.QUOTATION, BlockKind.LIST_ITEM: Form.LIST_ITEM,
}


def _told(line: Line) -> Line:
    """Return a line with its stretches; one that stands on one side alone is gone or has come."""
    if line.before is None:
        stretches: tuple[Stretch, ...] = (Stretch(Side.COME, line.after or ""),)
    elif line.after is None:
        stretches = (Stretch(Side.GONE, line.before),)
    else:
        stretches = difference(line.before, line.after)
    return replace(line, stretches=stretches)


def _keyed(lines: Iterable[Line]) -> list[Line]:
    """Give lines that differ the key of their change: one for each item, field or block."""
    keyed: list[Line] = []
    for _, group in groupby(lines, key=_whole):
        rows = list(group)
        differing = [row for row in rows if _differs(row)]
        key = _key(differing) if differing else ""
        keyed += [replace(row, change=key if row in differing else "") for row in rows]
    return keyed


def _whole(line: Line) -> tuple[object, ...]:
    """Return what tells the changes of a walk apart."""
    if line.place.kind in ("evidence", "reply"):
        return line.place.kind, line.place.id
    return line.place.kind, line.place.id, line.place.field, line.before is None


def _differs(line: Line) -> bool:
    return line.is_edited or line.unseen


def _keyed_to_read(lines: Iterable[Line]) -> list[Line]:
    """Give all lines a key: by part, in the analysis by heading, in evidence by item."""
    keyed: list[Line] = []
    for group in _to_read(lines):
        key = _key(group)
        keyed += [replace(line, change=key, stretches=(Stretch(Side.SAME, line.after or ""),))
                  for line in group]
    return keyed


@dataclass(slots=True)
class _Reader:
    """Counts where one thing to read ends and the next begins."""

    count: int = 0

    def section(self, line: Line) -> tuple[object, ...]:
        """Return what tells the things to read apart."""
        if line.form is Form.HEADING:
            self.count += 1
        return line.part, line.place.id if line.part in _BY_ITEM else None, self.count


_BY_ITEM = (Part.EVIDENCE, Part.REPLIES)


def _to_read(lines: Iterable[Line]) -> Iterator[list[Line]]:
    for _, group in groupby(lines, key=_Reader().section):
        yield list(group)


def _key(lines: Sequence[Line]) -> str:
    """Return a key that stays as long as the place and the words of a change stay."""
    place = lines[0].place
    name = "/".join(filter(None, (place.kind, place.id, place.field)))
    words = repr([(line.place.field, line.before, line.after, line.remark.value)
                  for line in lines])
    return f"{name}#{hashlib.sha256(words.encode()).hexdigest()[:_DIGITS]}"


def _changes(lines: Iterable[Line]) -> Iterator[Change]:
    """Yield the changes; the lines of one stand together."""
    differing = (line for line in lines if line.change)
    for key, group in groupby(differing, key=attrgetter("change")):
        rows = list(group)
        yield Change(key, rows[0].part, rows[0].place, _side(rows))


def _side(lines: Sequence[Line]) -> Side:
    sides = {stretch.side for line in lines for stretch in line.stretches}
    return sides.pop() if len(sides) == 1 else Side.SAME
