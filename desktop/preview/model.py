"""The brief of the case in view: its bytes, its pages as pictures, and saving it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from db.errors import Refused, Unavailable
from db.files import replace_file
from db.records import CaseSnapshot
from desktop import pdf
from desktop.preview import making
from desktop.printing import Layout, attempt
from desktop.seat import Seat


class PreviewModel(QObject):
    """Draws anew when the case or the layout changes, but only while somebody looks."""

    changed = Signal()  # other bytes, or none
    drawing = Signal(bool)
    failed = Signal(str)  # one sentence: why there is no brief
    page_drawn = Signal(int, float)  # page and pixels a point
    saved = Signal(str)  # the path
    not_saved = Signal(str)  # one sentence

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.case: CaseSnapshot | None = seat.case
        self.layout = Layout()
        self.brief: making.Brief | None = None
        self.is_drawing = False
        self._looked_at = False
        self._stale = True
        self._wanted = 0
        self._pages: dict[tuple[int, float], QImage] = {}
        self._asked: set[tuple[int, float]] = set()
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._refill)

    @property
    def pages(self) -> tuple[pdf.Page, ...]:
        """The sizes of the pages."""
        return self.brief.pages if self.brief else ()

    @property
    def file_name(self) -> str:
        """A name for the saved file."""
        return f"{self.case.number}.pdf" if self.case else "brief.pdf"

    def look(self, looking: bool) -> None:
        """Say whether somebody sees the preview."""
        self._looked_at = looking
        if looking:
            self._seat.leaving.emit()  # what is still being typed belongs into the brief
        self._draw_if_needed()

    def lay_out(self, layout: Layout) -> None:
        """Choose the paper and what to include."""
        if layout != self.layout:
            self.layout = layout
            self._refill(self.case)

    def page(self, index: int, scale: float) -> QImage | None:
        """Return a drawn page; where it is not drawn yet, `page_drawn` will say when."""
        key = (index, round(scale, 4))
        if key not in self._pages and key not in self._asked and self.brief:
            self._asked.add(key)
            job = partial(pdf.draw, self.brief.content, *key)
            self._seat.work(job, done=partial(self._drawn, self._wanted, key))
        return self._pages.get(key)

    def forget_pages(self, scale: float) -> None:
        """Drop the pictures of every other size than `scale`, save small ones."""
        kept = {key: image for key, image in self._pages.items()
                if key[1] == round(scale, 4) or key[1] < making.SMALL}
        self._pages = kept
        self._asked &= set(kept) | {key for key in self._asked if key[1] == round(scale, 4)}

    def save(self, path: Path) -> None:
        """Write exactly the bytes shown; `saved` or `not_saved` says how it went."""
        if self.brief is not None:
            job = partial(attempt, partial(replace_file, path, self.brief.content))
            self._seat.work(job, done=partial(self._written, path))

    def large_page(self, index: int, scale: float, done: Callable[[QImage], None]) -> None:
        """Draw a page for paper; it is not kept."""
        if self.brief is not None:
            job = partial(pdf.draw, self.brief.content, index, scale)
            self._seat.work(job, done=partial(_hand_over, done))

    def _written(self, path: Path, outcome: Any) -> None:
        if isinstance(outcome, (Refused, Unavailable)):
            self.not_saved.emit(outcome.sentence)
        else:
            self.saved.emit(str(path))

    def _open(self, case: CaseSnapshot | None) -> None:
        self._show(None)
        self._refill(case)

    def _refill(self, case: CaseSnapshot | None) -> None:
        self.case = case
        self._stale = True
        self._draw_if_needed()

    def _draw_if_needed(self) -> None:
        if not (self._looked_at and self._stale and self.case):
            return
        self._stale = False
        self._wanted += 1
        self.is_drawing = True
        self.drawing.emit(True)
        job = partial(attempt, partial(making.make, self._seat.desk, self.case, self.layout))
        self._seat.work(job, done=partial(self._made, self._wanted))

    def _made(self, wanted: int, outcome: Any) -> None:
        if wanted != self._wanted:
            return  # overtaken by a newer one
        self.is_drawing = False
        self.drawing.emit(False)
        if isinstance(outcome, (Refused, Unavailable)):
            self._show(None)
            self.failed.emit(outcome.sentence)
        else:
            self._show(outcome)

    def _show(self, brief: making.Brief | None) -> None:
        self.brief = brief
        self._pages.clear()
        self._asked.clear()
        self.changed.emit()

    def _drawn(self, wanted: int, key: tuple[int, float], picture: pdf.Picture) -> None:
        if wanted != self._wanted:
            return
        self._pages[key] = _image(picture)
        self.page_drawn.emit(*key)


def _hand_over(done: Callable[[QImage], None], picture: pdf.Picture) -> None:
    done(_image(picture))


def _image(picture: pdf.Picture) -> QImage:
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride,
                   QImage.Format.Format_RGB32)
    return image.copy()  # its own pixels, so that the bytes may go
