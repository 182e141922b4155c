"""Strips into pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from desktop.brief.strips import Strip


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

    Strips that belong together move on together, unless they are taller than a page.
    """
    pages = [Page()]
    for group in _groups(strips):
        whole = sum(strip.before + strip.height for strip in group)
        fits_alone = whole + _header(group[0]) <= height
        if fits_alone and pages[-1].placed and pages[-1].used + whole > height:
            pages.append(_begun(group[0]))
        for strip in group:
            if pages[-1].placed and pages[-1].used + strip.before + strip.height > height:
                pages.append(_begun(strip))
            pages[-1].add(strip)
    return pages


def _begun(first: Strip) -> Page:
    page = Page()
    for strip in first.header:
        page.add(replace(strip, repeated=True))
    return page


def _header(strip: Strip) -> float:
    return sum(row.height for row in strip.header)


def _groups(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group
