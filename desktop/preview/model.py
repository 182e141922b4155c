"""The brief of the case in view: its bytes, its pages as pictures, and saving it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from db.errors import Refused, Unavailable
from db.files import replace_file
from db.records import CaseSnapshot, IssuedBrief
from desktop import pdf, troubles
from desktop.preview import making
from desktop.preview.pictures import Band, Pictures, image
from desktop.printing import Layout, attempt, in_force
from desktop.saving.records import Draft
from desktop.seat import Seat

PAUSE_MS = 100
"""How long the keys rest before what is typed is drawn: the pages are there within 300 ms, also
where other programs take half of the machine (tests/bench)."""


class PreviewModel(QObject):
    """Draws anew when the case, what is typed of it or the layout changes, while somebody looks.

    One brief is drawn at a time: what changes meanwhile is drawn after it, once.
    """

    changed = Signal()  # other bytes, or none
    chosen = Signal()  # another layout, or another brief to show
    drawing = Signal(bool)
    failed = Signal(str)  # one sentence: why there is no brief
    page_drawn = Signal(int, float)  # page and pixels a point
    saved = Signal(str)  # the path
    not_saved = Signal(str)  # one sentence

    def __init__(
        self, seat: Seat, parent: QObject | None = None, layout: Layout | None = None
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self.case: CaseSnapshot | None = seat.case
        self.layout = layout or Layout()
        self.brief: making.Brief | None = None
        self._wanted_issue: str | None = ""  # "": whichever is in force; None: as the case stands
        self._lookers: set[str] = set()
        self._stale = True
        self._under_way = False
        self._epoch = 0  # what was asked for before is not shown any more
        self._drawn_from: object = None
        self._pictures = Pictures()
        self._page_under_way = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._draw_if_needed)
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._refill)
        seat.drafts.touched.connect(self._typed)

    @property
    def pages(self) -> tuple[pdf.Page, ...]:
        """The sizes of the pages."""
        return self.brief.pages if self.brief else ()

    @property
    def file_name(self) -> str:
        """A name for the saved file."""
        return f"{self.case.number}.pdf" if self.case else "brief.pdf"

    @property
    def is_drawing(self) -> bool:
        """Whether what is shown is not what the case says now."""
        return self._under_way or (self._stale and self.case is not None)

    @property
    def issues(self) -> tuple[IssuedBrief, ...]:
        """The briefs that left the house, but for those whose bytes had to be erased."""
        briefs = self.case.briefs if self.case else ()
        return tuple(brief for brief in briefs if not brief.erased)

    @property
    def issue(self) -> IssuedBrief | None:
        """The issued brief to show, byte for byte; None for the case as it stands."""
        if self.case is None or self._wanted_issue is None:
            return None
        chosen = (brief for brief in self.issues if brief.id == self._wanted_issue)
        return next(chosen, None) or in_force(self.case)

    def look(self, looking: bool, who: str = "") -> None:
        """Say whether somebody sees the preview; `who` tells several views of it apart.

        Who comes to it sees no pages, and saves none, that the case has left behind meanwhile.
        """
        if looking:
            if not self._lookers and self.brief is not None and self._drawn_from != self._source():
                self._show(None)
            self._lookers.add(who)
            if self.brief is None and not self._under_way:
                self._stale = True  # perhaps it failed, and can be made by now
            self._timer.start(0)  # what looks is painted first: Python runs one thread at a time
        else:
            self._lookers.discard(who)

    def lay_out(self, layout: Layout) -> None:
        """Choose the paper and what to include."""
        if layout != self.layout:
            self.layout = layout
            self._choose()

    def show_issue(self, brief_id: str | None) -> None:
        """Show a brief as it left the house, or with None the case as it stands."""
        if brief_id != self._wanted_issue:
            self._wanted_issue = brief_id
            self._choose()

    def page(self, index: int, scale: float) -> QImage | None:
        """Return a drawn page; where it is not drawn yet, `page_drawn` will say when.

        Until then it is the same page as it was before the last change, when there is one.
        """
        key = (index, round(scale, 4))
        if self._pictures.ask(key):
            self._draw_page()
        return self._pictures.get(key)

    def forget_pages(self, scale: float) -> None:
        """Drop the pictures of every other size than `scale`, save small ones."""
        self._pictures.keep_only(round(scale, 4), making.SMALL)

    def save(self, path: Path) -> None:
        """Write exactly the bytes shown; `saved` or `not_saved` says how it went."""
        if self.brief is not None:
            job = partial(attempt, partial(replace_file, path, self.brief.content))
            self._seat.work(job, done=partial(self._written, path))

    def draw_band(
        self, band: Band, done: Callable[[QImage], None], failed: Callable[[Exception], None]
    ) -> None:
        """Draw a part of a page for paper; it is not kept."""
        job = partial(pdf.band, band.content, band.page, band.scale, band.top, band.depth)
        self._seat.work(job, done=partial(_hand_over, done), failed=failed)

    def _written(self, path: Path, outcome: Any) -> None:
        if isinstance(outcome, (Refused, Unavailable)):
            self.not_saved.emit(outcome.sentence)
        else:
            self.saved.emit(str(path))

    def _open(self, case: CaseSnapshot | None) -> None:
        self._epoch += 1
        self._wanted_issue = ""
        self.case = case
        self._pictures = Pictures()
        self._show(None)
        self.chosen.emit()
        self._refill(case)

    def _refill(self, case: CaseSnapshot | None) -> None:
        before, self.case = self.issue, case
        self._stale = True
        if before != self.issue:
            self.chosen.emit()
        if not self._timer.isActive():  # else somebody types: what was saved is drawn in the pause
            self._draw_if_needed()

    def _choose(self) -> None:
        self._epoch += 1
        self._stale = True
        self.chosen.emit()
        self._draw_if_needed()

    def _typed(self) -> None:
        if self._lookers and self.issue is None:
            self._stale = True
            self._timer.start(PAUSE_MS)

    def _draw_if_needed(self) -> None:
        case = self.case
        if not (self._lookers and self._stale and case) or self._under_way:
            return
        issue, desk, source = self.issue, self._seat.desk, self._source()
        self._stale = False
        self._timer.stop()
        if self.brief is not None and self._drawn_from == source:
            self.drawing.emit(False)
            return
        self._drawn_from = source
        self._under_way = True
        self.drawing.emit(True)
        make = (
            partial(making.recall, desk, issue) if issue else
            partial(making.make, desk, case, source[1], self.layout)
        )
        self._seat.work(partial(attempt, make), done=partial(self._made, self._epoch),
                        failed=partial(self._made, self._epoch))

    def _source(self) -> tuple[IssuedBrief | CaseSnapshot | None, tuple[Draft, ...], Layout]:
        """Return what the pages are to be drawn from: a brief or the case, and what is typed."""
        typed = self._seat.drafts.typed(self.case.id) if self.case and not self.issue else ()
        return self.issue or self.case, typed, self.layout

    def _made(self, epoch: int, outcome: Any) -> None:
        self._under_way = False
        if epoch == self._epoch:
            if isinstance(outcome, Exception):  # what is no mistake of ours was not told yet
                self._show(None)
                self.failed.emit(troubles.sentence(outcome))
            else:
                self._show(outcome)
        self.drawing.emit(self.is_drawing)
        if not self._timer.isActive():
            self._draw_if_needed()

    def _show(self, brief: making.Brief | None) -> None:
        self.brief = brief
        self._pictures.renew()
        self.changed.emit()

    def _draw_page(self) -> None:
        """Draw the next page: one at a time, since PDFium does no more."""
        if self.brief is None or self._page_under_way:
            return
        key = self._pictures.next()
        if key is not None:
            self._page_under_way = True
            job = partial(pdf.draw, self.brief.content, *key)
            self._seat.work(job, done=partial(self._drawn, self.brief, key),
                            failed=self._page_fell)

    def _drawn(self, brief: making.Brief, key: tuple[int, float], picture: pdf.Picture) -> None:
        self._page_under_way = False
        if brief is self.brief:
            self._pictures.put(key, image(picture))
            self.page_drawn.emit(*key)
        self._draw_page()

    def _page_fell(self, _: Exception) -> None:
        """Go on to the next page; the shell tells why there is none."""
        self._page_under_way = False
        self._draw_page()


def _hand_over(done: Callable[[QImage], None], picture: pdf.Picture) -> None:
    done(image(picture))
