"""The preview's pages on paper: the printer is asked for, then each page is drawn at its size."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMarginsF, QObject, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.preview.model import PreviewModel

_MOST_DPI = 300
"""A page of A4 is 35 MB of pixels at that; more is not seen on paper."""
_POINTS = 72
"""Points to the inch, the unit of a PDF page."""


class Printing(QObject):
    """One page is drawn after the other, off the window's thread; `done` or `failed` at the end."""

    done = Signal()
    failed = Signal(str)  # one sentence

    def __init__(self, model: PreviewModel, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._window = window
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None

    def ask(self) -> None:
        """Ask for the printer and the pages, once the pages are there."""
        if self._printer is not None:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setObjectName("preview.printer")
        dialog.setMinMax(1, max(len(self._model.pages), 1))
        dialog.accepted.connect(self._accepted)
        dialog.rejected.connect(self._forget)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def print_to(self, printer: QPrinter) -> None:
        """Print to a printer that was chosen."""
        self._printer = printer
        pages = self._model.pages
        size = QSizeF(pages[0].width, pages[0].height)
        printer.setDocName(self._model.file_name)
        printer.setPageLayout(QPageLayout(
            QPageSize(size, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF(),
        ))
        printer.setFullPage(True)
        self._painter = QPainter()
        if not self._painter.begin(printer):
            self._forget()
            self.failed.emit(self.tr("The printer did not take the brief."))
            return
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
        self._draw(tuple(range(first - 1, min(last, len(pages)))), self._model.file_name)

    def _accepted(self) -> None:
        printer = self._printer
        if printer is not None and self._model.pages:
            self.print_to(printer)
        else:
            self._forget()

    def _draw(self, pages: tuple[int, ...], name: str) -> None:
        if self._printer is None or not pages:
            self._finish()
            return
        scale = min(self._printer.resolution(), _MOST_DPI) / _POINTS
        take: Callable[[QImage], None] = partial(self._put, pages, name)
        self._model.large_page(pages[0], scale, take)

    def _put(self, pages: tuple[int, ...], name: str, image: QImage) -> None:
        if self._printer is None or self._painter is None:
            return
        if self._model.file_name != name:  # another case came into view
            self._finish()
            self.failed.emit(self.tr("Another case came into view, so printing stopped."))
            return
        self._painter.drawImage(self._painter.viewport(), image)
        if len(pages) > 1:
            self._printer.newPage()
        self._draw(pages[1:], name)

    def _finish(self) -> None:
        if self._painter is not None:
            self._painter.end()
        self._forget()
        self.done.emit()

    def _forget(self) -> None:
        self._painter = self._printer = None
