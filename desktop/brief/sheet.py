"""The pages: their size and frame, and the drawing of them into a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.records import CaseSnapshot
from desktop.brief import dates, standing
from desktop.brief.canvas import LAYOUT, PAGINATION, Canvas
from desktop.brief.enclosed import enclosed
from desktop.brief.finish.binding import bind
from desktop.brief.finish.xmp import Particulars
from desktop.brief.flow import Page
from desktop.brief.furniture import Furniture
from desktop.brief.items import Item
from desktop.brief.options import SIZES, Layout, Options
from desktop.brief.setting import Setter
from desktop.brief.strips import paint
from desktop.brief.tags import Tag
from desktop.brief.words import printed

SIDE = 58.0
_BOTTOM = 58.0
_FOOT = 34.0


def mark(snapshot: CaseSnapshot, layout: Layout) -> str:
    """Return what tells a brief from all others: what its file is called by is made from it."""
    return f"{snapshot.id} {snapshot.revision} {layout}"


@dataclass(slots=True)
class Sheet:
    """The frame that all pages of one brief share; lengths in points."""

    snapshot: CaseSnapshot
    options: Options
    setter: Setter
    root: Tag
    _furniture: Furniture = field(init=False)

    def __post_init__(self) -> None:
        self._furniture = Furniture(
            self.snapshot, self.options, self.setter, self.root, self.width
        )

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return SIZES[self.options.paper]

    @property
    def width(self) -> float:
        """Width of the text area."""
        return self.size[0] - 2 * SIDE

    @property
    def top(self) -> float:
        """The text area's top, from the page's lower edge."""
        return self.size[1] - self._furniture.height

    @property
    def height(self) -> float:
        """Height of the text area."""
        return self.top - _BOTTOM

    def paint(self, pages: Sequence[Page]) -> bytes:
        """Draw the pages, and return the PDF."""
        mirrored = self.setter.rtl
        canvas = Canvas(self.size, self.width, self.root, mirrored=mirrored)
        foot = self.size[1] - _FOOT
        for number, page in enumerate(pages, start=1):
            canvas.artifact = PAGINATION
            self._draw(canvas, self._furniture.head(number))
            canvas.artifact = LAYOUT
            paint(canvas, SIDE, [(self.top - drop, strip) for drop, strip in page.placed])
            canvas.artifact = PAGINATION
            self._draw(canvas, self._furniture.foot(number, len(pages), foot))
            canvas.turn()
            page.placed.clear()  # little by little: all at once would stop every other thread
        files = enclosed(self.snapshot)
        return bind(
            canvas.bound(), self._particulars(), files, mirrored=mirrored,
            mark=mark(self.snapshot, self.options.layout),
        )

    def _draw(self, canvas: Canvas, items: Iterable[Item]) -> None:
        for item in items:
            item.paint(canvas, SIDE, self.size[1])

    def _particulars(self) -> Particulars:
        case, issue = self.snapshot, standing.issue(self.snapshot)
        return Particulars(
            title=case.title or case.number,
            author=case.policy.name,
            subject=printed("Fact-check {number}", number=case.number),
            keywords=(*case.topics, case.revision),
            language=case.language or "und",
            at=dates.stamp(issue.at if issue else case.updated_at),
        )
