"""Strips into pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop.brief.strips import Strip

_CLOSER = (0.85, 0.7, 0.6)
"""What white space shrinks to where that saves the last page, the widest first."""

_NEARLY_EMPTY = 0.33
"""The part of the last page up to which that is tried."""

_LEFT_OPEN = 0.25
"""The most of a page that stays open so that a section is not cut."""

_Group = Sequence[Strip]
"""Strips that belong together."""

_ANY: Mapping[int, float] = MappingProxyType({})


@dataclass(slots=True)
class Page:
    """What stands on one page: each strip with the distance of its top from the text area's."""

    placed: list[tuple[float, Strip]] = field(default_factory=list)
    used: float = 0.0

    def add(self, strip: Strip) -> None:
        """Put a strip below what is there; a bridge needs something above it."""
        if strip.bridge and not self.placed:
            return
        self.used += strip.before if self.placed else 0.0
        self.placed.append((self.used, strip))
        self.used += strip.height


def paginate(strips: Iterable[Strip], height: float) -> list[Page]:
    """Return pages whose text area is `height` points tall, at least one.

    Strips that belong together move on together, unless they are taller than a page. White space
    shrinks where that saves a page with little on it, and a section is not cut where it costs none.
    """
    groups = list(_groups(strips))
    pages = _filled(groups, height)
    if len(pages) > 1 and pages[-1].used <= height * _NEARLY_EMPTY:
        for part in _CLOSER:
            closer = [[replace(s, before=s.before * part) for s in group] for group in groups]
            fewer = _filled(closer, height)
            if len(fewer) < len(pages):
                groups, pages = closer, fewer
                break
    uncut = _filled(groups, height, dict(_sections(groups, height)))
    return uncut if len(uncut) == len(pages) else pages


def _filled(
    groups: Sequence[_Group], height: float, sections: Mapping[int, float] = _ANY
) -> list[Page]:
    """Return pages filled one after another.

    `sections` are those to be kept whole: how tall each is, by the place of its first group.
    """
    pages = [Page()]
    for index, group in enumerate(groups):
        room = height - pages[-1].used
        is_cut = room < sections.get(index, 0.0) and room <= height * _LEFT_OPEN
        if pages[-1].placed and _whole(group) > room and not is_cut:
            group = _smaller(group, _whole(group) - room)
        fits_alone = _whole(group) + _header(group[0]) <= height
        if pages[-1].placed and (is_cut or (fits_alone and _whole(group) > room)):
            pages.append(_begun(group[0]))
        for strip in group:
            if pages[-1].placed and pages[-1].used + strip.before + strip.height > height:
                pages.append(_begun(strip))
            pages[-1].add(strip)
    return pages


def _sections(groups: Sequence[_Group], height: float) -> Iterator[tuple[int, float]]:
    """Yield where each section that a page holds begins, and how tall it is."""
    start: int | None = None
    tall = 0.0
    for index, group in enumerate(groups):
        if group[0].bridge:
            if start is not None and tall <= height:
                yield start, tall
            start, tall = index, 0.0
        tall += _whole(group)
    if start is not None and tall <= height:
        yield start, tall


def _begun(first: Strip) -> Page:
    page = Page()
    for strip in first.header:
        page.add(replace(strip, repeated=True))
    return page


def _whole(group: _Group) -> float:
    return sum([strip.before + strip.height for strip in group])


def _header(strip: Strip) -> float:
    return sum([row.height for row in strip.header])


def _smaller(group: _Group, by: float) -> _Group:
    """Return a group that is so much less tall where a strip of it may be, else as it is."""
    for index, strip in enumerate(group):
        less = strip.smaller(strip.height - by) if strip.smaller else None
        if less is not None:
            less = replace(less, keep=strip.keep, before=strip.before)
            return [*group[:index], less, *group[index + 1 :]]
    return group


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group
