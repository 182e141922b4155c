"""The preview's pages on paper: the printer is asked for, then each page is drawn at its size.

A page of A4 at 600 dpi would be 140 MB of pixels; it is drawn in bands of an inch, one at a time.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from desktop import pdf
from desktop.preview.model import PreviewModel
from desktop.preview.pictures import Band

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DPI = 600
"""What laser printers print; finer printers are given the same."""
_POINTS = 72
"""Points to the inch, the unit of a PDF page."""


class Printing(QObject):
    """One band is drawn after the other, off the window's thread; `done` or `failed` at the end.

    What is printed are the bytes seen when printing began, whatever is typed meanwhile.
    """

    done = Signal()
    failed = Signal(str)  # one sentence

    def __init__(self, model: PreviewModel, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._bands: Iterator[Band] = iter(())
        self._page = 0

    def ask(self) -> None:
        """Ask for the printer and the pages, once the pages are there."""
        if self._printer is not None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # a library, for who prints

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setObjectName("preview.printer")
        dialog.setMinMax(1, max(len(self._model.pages), 1))
        dialog.accepted.connect(self._accepted)
        dialog.rejected.connect(self._forget)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def print_to(self, printer: "QPrinter") -> None:
        """Print to a printer that was chosen."""
        brief = self._model.brief
        if brief is None:
            self._forget()
            return
        self._printer = printer
        size = QSizeF(brief.pages[0].width, brief.pages[0].height)
        printer.setDocName(self._model.file_name)
        printer.setResolution(DPI)
        printer.setPageLayout(QPageLayout(
            QPageSize(size, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF(),
        ))
        printer.setFullPage(True)
        self._painter = QPainter()
        if not self._painter.begin(printer):
            self._forget()
            self.failed.emit(self.tr("The printer did not take the brief."))
            return
        first, last = printer.fromPage() or 1, printer.toPage() or len(brief.pages)
        self._page = first - 1
        self._bands = _bands(brief.content, brief.pages, first - 1, last)
        self._go_on()

    def _accepted(self) -> None:
        if self._printer is not None:
            self.print_to(self._printer)

    def _go_on(self) -> None:
        band = next(self._bands, None)
        if band is None:
            self._finish()
        else:
            self._model.draw_band(band, partial(self._put, band), self._break_off)

    def _put(self, band: Band, picture: QImage) -> None:
        if self._printer is None or self._painter is None:
            return
        if band.page != self._page:
            self._page = band.page
            if not self._printer.newPage():
                self._break_off(None)
                return
        self._painter.drawImage(_place(band, picture, self._printer.resolution()), picture)
        self._go_on()

    def _break_off(self, _: Exception | None) -> None:
        self._end()
        self.failed.emit(self.tr("The printer did not take the brief."))

    def _finish(self) -> None:
        self._end()
        self.done.emit()

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
        self._forget()

    def _forget(self) -> None:
        self._painter = self._printer = None
        self._bands = iter(())


def _place(band: Band, picture: QImage, resolution: int) -> QRect:
    """Return where a band belongs: pixel on dot where the printer has as many as were drawn."""
    finer = resolution / DPI
    top = round(band.top / _POINTS * resolution)
    end = round((band.top / _POINTS * DPI + picture.height()) * finer)
    return QRect(0, top, round(picture.width() * finer), end - top)


def _bands(
    content: bytes, pages: Sequence[pdf.Page], first: int, last: int
) -> Iterator[Band]:
    """Return the bands of some pages, an inch deep: whole pixels at any resolution."""
    for page in range(first, min(last, len(pages))):
        for top in range(0, int(pages[page].height) + 1, _POINTS):
            depth = min(_POINTS, pages[page].height - top)
            if depth > 0:
                yield Band(content, page, DPI / _POINTS, top, depth)
