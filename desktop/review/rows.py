"""Which lines of a comparison are shown: what changed, with what is needed to place it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from db.records import Comparison, Form, Line, Part


@dataclass(frozen=True, slots=True)
class Section:
    """The title of a part."""

    part: Part


@dataclass(frozen=True, slots=True)
class Fold:
    """So many paragraphs that did not change, left out."""

    count: int


Row = Section | Fold | Line


def rows(comparison: Comparison, *, whole: bool) -> tuple[Row, ...]:
    """Return the rows to show; `whole` shows what did not change as well."""
    shown: list[Row] = []
    for part in Part:
        lines = [line for line in comparison.lines if line.part is part]
        if not whole and not comparison.first:
            inner = _folded(lines) if part is Part.ANALYSIS else _differing(lines)
        else:
            inner = iter(lines)
        found: list[Row] = list(inner)
        if any(isinstance(row, Line) for row in found):
            shown += [Section(part), *found]
    return tuple(shown)


def _folded(lines: Iterable[Line]) -> Iterator[Row]:
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
