"""Where a click leads: links on the pages, the places they reach, and the outline."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.brief.finish import literals
from desktop.brief.finish.document import Document, Raw
from desktop.brief.tags import Area, Tag


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that links lead to: its page from 0, its left and top on it in points."""

    page: int
    left: float
    top: float


class Link(Raw):
    """A link on a page, to an address or to a spot by its name."""

    def __init__(self, tag: Tag, area: Area, href: str | None, goto: str | None) -> None:
        super().__init__()
        self.tag = tag
        self.goto = goto
        self._head = b"/Rect%b/Contents%b" % (
            literals.numbers(area), literals.text(tag.hint or href or goto or "")
        )  # fmt: skip
        if href:
            self._head += b"/A<</S/URI/URI%b>>" % literals.string(href.encode("ascii"))

    def place(self, key: int, spot: bytes) -> None:
        """Settle the link's key in the parent tree and where it leads, if to a spot."""
        lead = b"/Dest" + spot if self.goto else b""
        self.body = b"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent %d%b%b>>" % (
            key, self._head, lead
        )  # fmt: skip


def destination(spot: Spot, pages: Sequence[int]) -> bytes:
    """Return a spot as PDF writes it; the reader keeps its zoom."""
    left, top = literals.number(spot.left), literals.number(spot.top)
    return b"[%d 0 R/XYZ %b %b null]" % (pages[spot.page], left, top)


def outline(
    document: Document, titles: Sequence[tuple[str, str]], spots: Mapping[str, bytes]
) -> None:
    """Write titles with the names of their spots as the outline that a reader's program shows."""
    if not titles:
        return
    top = document.keep(root := Raw())
    entries = [Raw() for _ in titles]
    numbers = [document.keep(entry) for entry in entries]
    for index, (entry, (title, spot)) in enumerate(zip(entries, titles, strict=True)):
        before = b"/Prev %d 0 R" % numbers[index - 1] if index else b""
        after = b"/Next %d 0 R" % numbers[index + 1] if index + 1 < len(numbers) else b""
        entry.body = b"<</Title%b/Parent %d 0 R%b%b/Dest%b>>" % (
            literals.text(title), top, before, after, spots[spot]
        )  # fmt: skip
    root.body = b"<</Type/Outlines/Count %d/First %d 0 R/Last %d 0 R>>" % (
        len(numbers), numbers[0], numbers[-1]
    )  # fmt: skip
    document.entries["Outlines"] = literals.reference(top)
    document.entries["PageMode"] = b"/UseOutlines"
