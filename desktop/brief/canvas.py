"""What a brief is drawn on: ReportLab's canvas, and for everything drawn the tag it belongs to."""

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas as Plain

from desktop.brief.finish import links, literals, tree
from desktop.brief.finish.document import Document, Raw, Stream
from desktop.brief.finish.links import Link, Spot
from desktop.brief.finish.tree import Leaf
from desktop.brief.fonts.embedded import Fonts
from desktop.brief.pictures import Photo
from desktop.brief.shapes import Segment
from desktop.brief.spans import Fragment
from desktop.brief.tags import Area, Drawn, Linked, Tag
from desktop.brief.text import ink

LAYOUT = "/Type/Layout"
"""An artifact of typography: rules, grounds, frames."""

PAGINATION = "/Type/Pagination"
"""An artifact that comes with every page: running heads, page numbers, repeated heads of tables."""


class Canvas(Plain):  # type: ignore[misc]  # the library has no types
    """Draws pages of one size; lengths in points, the origin at the lower left.

    `width` is that of the text area: in a brief that reads from the right (`mirrored`) places are
    counted from its right edge, so that whoever sets a page need not know the direction. While
    `repeating`, what is drawn was drawn before: an artifact, whatever tag it names.
    """

    def __init__(
        self, size: tuple[float, float], width: float, root: Tag, *, mirrored: bool = False
    ) -> None:
        super().__init__(io.BytesIO(), pagesize=size, pageCompression=1, invariant=1)
        self._doc = self._file = Document()
        self._fonts = Fonts(self._file)
        self._width = width
        self._mirrored = mirrored
        self.root = root
        self.artifact = LAYOUT
        self.repeating = False
        self._leaves: list[Leaf] = []
        self._leaf = Leaf(0)
        self._pages = Raw()
        self._open: Tag | str | None = None
        self._spots: dict[str, Spot] = {}
        self._titles: list[tuple[str, str]] = []
        self._images: dict[bytes, int] = {}

    @property
    def document(self) -> Document:
        """The file under way."""
        return self._file

    def across(self, left: float, x: float, width: float) -> float:
        """Return where a thing begins, `width` wide and `x` from the edge that lines begin at."""
        return left + (self._width - x - width if self._mirrored else x)

    def show(self, fragment: Fragment, x: float, y: float) -> None:
        """Draw a fragment of a line with its left end on the baseline at (x, y)."""
        self._code.append(ink.operators(self._fonts, fragment, x, y))

    def mark(self, tag: Tag | None) -> None:
        """Draw from now on for a tag, without one an artifact."""
        wanted: Tag | str = PAGINATION if self.repeating else tag or self.artifact
        if wanted is self._open:
            return
        self._close()
        self._open = wanted
        if isinstance(wanted, str):
            self._code.append(f"/Artifact<<{wanted}>>BDC")
            return
        wanted.attach()
        number = len(self._leaf.marks)
        self._leaf.marks.append(wanted)
        wanted.kids.append(Drawn(len(self._leaves), number))
        self._code.append(f"/{wanted.role}<</MCID {number}>>BDC")

    def link(self, tag: Tag, area: Area, href: str | None, goto: str | None) -> None:
        """Make an area a link: to an address, or to a spot by its name."""
        if self.repeating:
            return
        link = Link(tag, area, href, goto)
        self._leaf.links.append(link)
        tag.kids.append(Linked(len(self._leaves), self.document.keep(link)))

    def spot(self, name: str, left: float, top: float, title: str | None = None) -> None:
        """Name a place on this page; with a title it is an entry of the outline."""
        if self.repeating:
            return
        self._spots[name] = Spot(len(self._leaves), left, top)
        if title:
            self._titles.append((title, name))

    def box(self, area: Area, fill: str | None, line: float) -> None:
        """Draw a rectangle, filled in a colour (#RRGGBB) or outlined in black."""
        left, bottom, right, top = area
        place = f"{left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re"
        paint = f"{_colour(fill)} rg {place} f" if fill else f"{line} w {place} S"
        self._code.append(f"q {paint} Q")

    def rule(self, left: float, right: float, y: float, line: float) -> None:
        """Draw a black line."""
        self._code.append(f"q {line} w {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S Q")

    def strokes(
        self, segments: Iterable[Segment], corner: tuple[float, float], scale: float, line: float,
        *, white: bool,
    ) -> None:
        """Draw strokes on a grid that begins in a corner and grows downwards."""
        place = f"{scale:.4f} 0 0 {-scale:.4f} {corner[0]:.2f} {corner[1]:.2f} cm"
        pen = f"{'1 G ' if white else ''}{line} w 1 J 1 j"
        path = " ".join(_segment(kind, numbers) for kind, numbers in segments)
        self._code.append(f"q {place} {pen} {path} S Q")

    def cells(self, rows: Sequence[Sequence[bool]], area: Area) -> None:
        """Draw a pattern of black squares over an area, as one path."""
        left, _, right, top = area
        side = (right - left) / len(rows)
        path = [
            f"{left + x * side:.3f} {top - (y + 1) * side:.3f} {length * side:.3f} {side:.3f} re"
            for y, row in enumerate(rows) for x, length in _runs(row)
        ]
        self._code.append("\n".join([*path, "f"]))

    def picture(self, photo: Photo, area: Area) -> None:
        """Draw a photograph; one that is drawn twice is in the file once."""
        number = self._images.get(photo.jpeg)
        if number is None:
            entries = {
                "Type": b"/XObject", "Subtype": b"/Image", "ColorSpace": b"/DeviceRGB",
                "BitsPerComponent": b"8", "Filter": b"/DCTDecode",
                "Width": b"%d" % photo.width, "Height": b"%d" % photo.height,
            }  # fmt: skip
            number = self._images[photo.jpeg] = self.document.keep(Stream(entries, photo.jpeg))
        left, bottom, right, top = area
        place = f"{right - left:.2f} 0 0 {top - bottom:.2f} {left:.2f} {bottom:.2f} cm"
        self._code.append(f"q {place} /Im{number} Do Q")
        self._leaf.images.add(number)

    def turn(self) -> None:
        """Close the page and begin the next."""
        self._close()
        drawn = b"".join(b"/Im%d %d 0 R" % (n, n) for n in sorted(self._leaf.images))
        fonts = self.document.number("BasicFonts")
        contents = self.document.keep(Stream({}, "\n".join(self._code).encode("latin-1")))
        self._leaf.object = self.document.keep(Raw(
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %.3f %.3f]"
            b"/Resources<</Font %d 0 R/XObject<<%b>>>>/Contents %d 0 R"
            b"/Annots[%b]/Tabs/S/StructParents %d>>" % (
                self.document.keep(self._pages), *self._pagesize, fonts, drawn, contents,
                b" ".join(literals.reference(self.document.keep(x)) for x in self._leaf.links),
                len(self._leaves),
            )
        ))  # fmt: skip
        self._leaves.append(self._leaf)
        self._leaf = Leaf(0)
        self._startPage()

    def bound(self) -> Document:
        """Return the file with all pages, their links, the outline and the structure."""
        document, numbers = self.document, [leaf.object for leaf in self._leaves]
        kids = b" ".join(map(literals.reference, numbers))
        self._pages.body = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(numbers), kids)
        document.entries["Pages"] = literals.reference(document.keep(self._pages))
        spots = {name: links.destination(spot, numbers) for name, spot in self._spots.items()}
        every = (link for leaf in self._leaves for link in leaf.links)
        for key, link in enumerate(every, start=len(numbers)):
            link.place(key, spots[link.goto] if link.goto else b"")
        links.outline(document, self._titles, spots)
        tree.plant(document, self.root, self._leaves)
        return document

    def _close(self) -> None:
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    def _make_preamble(self) -> None:
        # ReportLab's would name Helvetica, which no brief embeds.
        self._preamble = ""


def _segment(kind: str, numbers: tuple[float, ...]) -> str:
    operator = {"move": "m", "line": "l", "curve": "c", "close": "h"}[kind]
    return " ".join([*(f"{number:.3f}" for number in numbers), operator])


def _runs(row: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """Yield where black squares begin side by side, and how many there are."""
    start = 0
    for black, run in groupby(row):
        length = len(list(run))
        if black:
            yield start, length
        start += length


def _colour(code: str) -> str:
    return " ".join(f"{int(code[i : i + 2], 16) / 255:.3f}" for i in (1, 3, 5))
