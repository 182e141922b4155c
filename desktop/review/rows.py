"""Which lines of a comparison are shown: what changed, with what is needed to place it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from db.records import Comparison, Form, Line, Part, Side, Stretch

_LONG = 6_000
"""Characters that are laid out at once: some 10 ms of the window's time."""
_CHUNK = 2_500
"""Characters of a part of a longer one."""
_GAP = re.compile(r"[\s\]](?=[^\s\]]*$)")
"""The last place at which a text may be cut: after a space, or after a citation."""


@dataclass(frozen=True, slots=True)
class Section:
    """The title of a part."""

    part: Part


@dataclass(frozen=True, slots=True)
class Fold:
    """So many paragraphs that did not change, left out."""

    count: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a line too long to be laid out at once, and where it begins in both texts."""

    line: Line
    stretches: tuple[Stretch, ...]
    before: int = 0
    after: int = 0
    is_first: bool = True
    is_last: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether it is all of its line."""
        return self.is_first and self.is_last


Row = Section | Fold | Chunk


def rows(comparison: Comparison, *, whole: bool) -> tuple[Row, ...]:
    """Return the rows to show; `whole` shows what did not change as well."""
    shown: list[Row] = []
    for part in Part:
        lines = [line for line in comparison.lines if line.part is part]
        if not whole and not comparison.first:
            inner = _folded(lines) if part is Part.ANALYSIS else _differing(lines)
        else:
            inner = iter(lines)
        found = list(inner)
        if any(isinstance(row, Line) for row in found):
            shown.append(Section(part))
            for row in found:
                shown += [row] if isinstance(row, Fold) else _chunks(row)
    return tuple(shown)


def at_once(some: Sequence[Row]) -> int:
    """Return how many of these rows are laid out at once: one, however long it is, or more."""
    reached = accumulate(map(_letters, some))
    return max(sum(total <= _LONG for total in reached), min(len(some), 1))


def _letters(row: Row) -> int:
    return sum(len(each.text) for each in row.stretches) if isinstance(row, Chunk) else 0


def _chunks(line: Line) -> list[Chunk]:
    """Return a line as one chunk, a very long one as several, both versions cut alike."""
    whole = Chunk(line, line.stretches)
    if _letters(whole) <= _LONG:
        return [whole]
    groups = tuple(_cut(line.stretches))
    found, before, after = [], 0, 0
    for at, group in enumerate(groups):
        found.append(Chunk(line, group, before, after, at == 0, at == len(groups) - 1))
        before += sum(len(each.text) for each in group if each.side is not Side.COME)
        after += sum(len(each.text) for each in group if each.side is not Side.GONE)
    return found


def _cut(stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, ...]]:
    """Yield stretches in groups of at most so many characters."""
    held: list[Stretch] = []
    room = _CHUNK
    for stretch in stretches:
        rest = stretch.text
        while len(rest) > room:
            gap = _GAP.search(rest[:room])
            at = gap.end() if gap else 0 if held else room
            held += [Stretch(stretch.side, rest[:at])] if at else []
            yield tuple(held)
            held, room, rest = [], _CHUNK, rest[at:]
        held += [Stretch(stretch.side, rest)] if rest else []
        room -= len(rest)
    if held:
        yield tuple(held)


def _folded(lines: Iterable[Line]) -> Iterator[Fold | Line]:
    """Yield changed blocks below their headings; what lies between is counted."""
    heading: Line | None = None
    skipped = 0
    changed = False
    for line in lines:
        if line.change:
            changed = True
            if skipped:
                yield Fold(skipped)
            if heading is not None and line.form is not Form.HEADING:
                yield heading
            heading, skipped = None, 0
            yield line
        elif line.form is Form.HEADING:
            heading = line
        else:
            skipped += 1
    if changed and skipped:
        yield Fold(skipped)


def _differing(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield changed fields; of an item its title, too."""
    for _, group in groupby(lines, key=_item):
        inner = list(group)
        if any(line.change for line in inner):
            yield from (line for line in inner if line.change or line.form is Form.TITLE)


def _item(line: Line) -> tuple[str, str | None]:
    return line.place.kind, line.place.id
