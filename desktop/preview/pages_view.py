"""The pages one below the other, at any size; only those in sight are drawn."""

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.preview.model import PreviewModel
from desktop.widgets import theme

_MARGIN = 20
_GAP = 16
STEP = 1.25
"""How much one zoom step enlarges."""
SMALLEST, LARGEST = 0.25, 6.0
"""Pixels a point, before the screen's own scale: 72 points are an inch."""


class Fit(Enum):
    """What the size follows: the person's own choice, the width, or a whole page."""

    OWN = 0
    WIDTH = 1
    PAGE = 2


class PagesView(QAbstractScrollArea):
    """`page_changed` tells which page is at the top of what is seen."""

    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._fit = Fit.WIDTH
        self._scale = 1.0
        self._tops: list[int] = []
        self._page = 0
        self.setObjectName("preview.pages")
        self.setAccessibleName(self.tr("Pages"))
        self.setProperty("role", "ringed")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        model.changed.connect(self._lay_out)
        model.page_drawn.connect(self._drawn)

    @property
    def scale(self) -> float:
        """The size in pixels a point."""
        return self._scale

    @property
    def page(self) -> int:
        """The page at the top, counted from 0."""
        return self._page

    def zoom(self, factor: float) -> None:
        """Enlarge or shrink by a factor."""
        self._fit = Fit.OWN
        self._set_scale(self._scale * factor)

    def fit(self, fit: Fit) -> None:
        """Follow the width or the page from now on."""
        self._fit = fit
        self._lay_out()

    def show_page(self, index: int) -> None:
        """Bring a page to the top."""
        if 0 <= index < len(self._tops):
            self.verticalScrollBar().setValue(self._tops[index] - _GAP)
            self._set_page(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.token("line"))
        for index in range(len(self._tops)):
            place = self._place(index)
            if place.intersects(self.viewport().rect()):
                self._paint_page(painter, index, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Take the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that are its own."""
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_PageDown: self.viewport().height(), Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -self.viewport().height(), Qt.Key.Key_Down: 40,
            Qt.Key.Key_Up: -40, Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + move)

    def _paint_page(self, painter: QPainter, index: int, place: QRect) -> None:
        image = self._model.page(index, self._scale * self.devicePixelRatioF())
        if image is None:
            painter.fillRect(place, QColor("white"))
        else:
            painter.drawImage(place, image)

    def _place(self, index: int) -> QRect:
        size = self._size(index)
        across = self.viewport().width()
        left = max((across - size.width()) // 2, _MARGIN) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[index] - self.verticalScrollBar().value()), size)

    def _size(self, index: int) -> QSize:
        page = self._model.pages[index]
        return QSize(round(page.width * self._scale), round(page.height * self._scale))

    def _lay_out(self) -> None:
        """Place the pages anew, at the size that fits."""
        pages = self._model.pages
        if pages and self._fit is not Fit.OWN:
            self._set_scale(self._fitting())
            return
        self._place_all()

    def _fitting(self) -> float:
        pages = self._model.pages
        inner = self.maximumViewportSize() - QSize(2 * _MARGIN + 12, 2 * _GAP)
        wide = inner.width() / max(page.width for page in pages)
        tall = inner.height() / max(page.height for page in pages)
        return min(wide, tall) if self._fit is Fit.PAGE else min(wide, 2.0)

    def _set_scale(self, scale: float) -> None:
        self._scale = min(max(scale, SMALLEST), LARGEST)
        self._model.forget_pages(self._scale * self.devicePixelRatioF())
        here = self._page
        self._place_all()
        self.show_page(here)
        self.zoomed.emit()

    def _place_all(self) -> None:
        self._tops, top, widest = [], _GAP, 0
        for index in range(len(self._model.pages)):
            self._tops.append(top)
            top += self._size(index).height() + _GAP
            widest = max(widest, self._size(index).width())
        seen = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(top - seen.height(), 0))
        self.verticalScrollBar().setPageStep(seen.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(widest + 2 * _MARGIN - seen.width(), 0))
        self.horizontalScrollBar().setPageStep(seen.width())
        self._scrolled()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        above = [index for index, top in enumerate(self._tops) if top <= middle]
        self._set_page(above[-1] if above else 0)
        self.viewport().update()

    def _set_page(self, index: int) -> None:
        if index != self._page:
            self._page = index
            self.page_changed.emit(index)

    def _drawn(self, index: int, scale: float) -> None:
        if index < len(self._tops):
            self.viewport().update(self._place(index))
