"""Zoom and page number, for whichever view of the pages."""

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desktop.figures import number
from desktop.preview.model import PreviewModel
from desktop.preview.pages_view import STEP, Fit, PagesView
from desktop.widgets.tool import IconButton


class Tools(QWidget):
    """`name` begins the names of its controls."""

    def __init__(
        self, model: PreviewModel, pages: PagesView, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._pages = pages
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for glyph, words, kind, act in (
            ("zoom-out", self.tr("Zoom out"), "smaller", self.shrink),
            ("zoom-in", self.tr("Zoom in"), "larger", self.enlarge),
            ("move-horizontal", self.tr("Fit the width"), "width", self._fit_width),
            ("file", self.tr("Fit a whole page"), "page", self._fit_page),
        ):
            button = IconButton(glyph, words, self)
            button.setObjectName(f"{name}.zoom.{kind}")
            button.clicked.connect(act)
            row.addWidget(button)
        self._number = QSpinBox(self)
        self._number.setObjectName(f"{name}.page")
        self._number.setAccessibleName(self.tr("Page"))
        self._number.setMinimumWidth(96)
        self._number.lineEdit().setTextMargins(6, 0, 6, 0)
        self._number.valueChanged.connect(self._turn)
        row.addWidget(self._number)
        model.changed.connect(self._refill)
        pages.page_changed.connect(self._turned)
        self._refill()

    def enlarge(self) -> None:
        """Show the pages one step larger."""
        self._pages.zoom(STEP)

    def shrink(self) -> None:
        """Show the pages one step smaller."""
        self._pages.zoom(1 / STEP)

    def _fit_width(self) -> None:
        self._pages.fit(Fit.WIDTH)

    def _fit_page(self) -> None:
        self._pages.fit(Fit.PAGE)

    def _refill(self) -> None:
        count = len(self._model.pages)
        if count:  # a brief that is drawn anew keeps its place
            self._number.setRange(1, count)
            self._number.setSuffix(self.tr(" of {0}").format(number(count)))
            self._turned(self._pages.page)

    def _turn(self, page: int) -> None:
        if page - 1 != self._pages.page:
            self._pages.show_page(page - 1)

    def _turned(self, index: int) -> None:
        self._number.setValue(index + 1)
