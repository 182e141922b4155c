"""The preview's window: thumbnails, pages, options; what it saves is what it shows."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from db.records import Place
from desktop import dates
from desktop.figures import number
from desktop.preview.model import PreviewModel
from desktop.preview.options_view import OptionsPane
from desktop.preview.pages_view import STEP, Fit, PagesView
from desktop.preview.printing_view import Printing
from desktop.preview.thumbnails import WIDTH, Thumbnails
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton

_A4_RATIO = 842 / 595


class PreviewWindow(QWidget):
    """A window of its own; it draws only while it is open. Escape closes it."""

    closed = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model = model
        self.setObjectName("preview")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Preview of the brief"))
        self.resize(1240, 820)
        self.pages = PagesView(model, self)
        self._options = OptionsPane(model.layout, self)
        self._options.chosen.connect(model.lay_out)
        self._list = self._make_list()
        self._notice = PlainLabel(self, wordWrap=True)
        self._notice.setObjectName("preview.notice")
        self._notice.setMargin(10)
        self.printing = Printing(model, self)
        self._print_due = False  # printing was asked for before there was a page
        self._make_tools()
        self._arrange()
        self._listen()
        self._refill()

    def show_place(self, place: Place) -> None:
        """Open the window; a place of a page's number shows that page."""
        self.show()
        self.raise_()
        self.activateWindow()
        if place.id and place.id.isdigit():
            self.pages.show_page(int(place.id) - 1)

    def print_when_drawn(self) -> None:
        """Ask for a printer as soon as the pages are what the case says now."""
        self._print_due = self._model.brief is None or self._model.is_drawing
        if not self._print_due:
            self.printing.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Start to look."""
        super().showEvent(event)
        self._model.look(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._model.look(False)
        self.closed.emit()

    def _listen(self) -> None:
        self._model.changed.connect(self._refill)
        self._model.drawing.connect(self._wait)
        self._model.failed.connect(self._fail)
        self._model.saved.connect(self._saved)
        self._model.not_saved.connect(self._fail)
        self.printing.done.connect(self._printed)
        self.printing.failed.connect(self._fail)
        self.pages.page_changed.connect(self._turned)
        self._list.clicked.connect(self._picked)
        self._list.activated.connect(self._picked)
        for keys, act in (("Escape", self.close), ("Ctrl++", self._enlarge),
                          ("Ctrl+=", self._enlarge), ("Ctrl+-", self._shrink),
                          ("Ctrl+S", self._ask_where), ("Ctrl+P", self.print_when_drawn)):
            QShortcut(QKeySequence(keys), self, act)

    def _make_list(self) -> QListView:
        shown = QListView(self)
        shown.setObjectName("preview.thumbnails")
        shown.setAccessibleName(self.tr("Thumbnails"))
        shown.setModel(Thumbnails(self._model, self))
        shown.setProperty("role", "bare")
        shown.setViewMode(QListView.ViewMode.IconMode)
        shown.setMovement(QListView.Movement.Static)
        shown.setFlow(QListView.Flow.TopToBottom)
        shown.setWrapping(False)
        shown.setUniformItemSizes(True)
        shown.setSpacing(8)
        tall = round(WIDTH * _A4_RATIO)
        shown.setIconSize(QSize(WIDTH, tall))
        shown.setGridSize(QSize(WIDTH + 26, tall + 40))
        shown.setFixedWidth(WIDTH + 46)
        return shown

    def _make_tools(self) -> None:
        self._tools = {
            "smaller": IconButton("zoom-out", self.tr("Zoom out"), self),
            "larger": IconButton("zoom-in", self.tr("Zoom in"), self),
            "width": IconButton("move-horizontal", self.tr("Fit the width"), self),
            "page": IconButton("file", self.tr("Fit a whole page"), self),
        }
        for name, button in self._tools.items():
            button.setObjectName(f"preview.zoom.{name}")
        self._tools["smaller"].clicked.connect(self._shrink)
        self._tools["larger"].clicked.connect(self._enlarge)
        self._tools["width"].clicked.connect(self._fit_width)
        self._tools["page"].clicked.connect(self._fit_page)
        self._number = QSpinBox(self)
        self._number.setObjectName("preview.page")
        self._number.setAccessibleName(self.tr("Page"))
        self._number.setMinimumWidth(104)
        self._number.lineEdit().setTextMargins(6, 0, 6, 0)
        self._number.valueChanged.connect(self._turn)
        self._print = QPushButton(" " + self.tr("Print…"), self)
        self._print.setObjectName("preview.print")
        self._print.setAccessibleName(self.tr("Print…"))
        self._print.setIcon(icon("printer"))
        self._print.clicked.connect(self.print_when_drawn)
        self._save = QPushButton(" " + self.tr("Save PDF…"), self)
        self._save.setObjectName("preview.save")
        self._save.setAccessibleName(self.tr("Save PDF…"))
        self._save.setProperty("role", "primary")
        self._save.setIcon(icon("download", "accent_ink"))
        self._save.clicked.connect(self._ask_where)

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        side = QFrame(self)
        side.setProperty("role", "side")
        beside = QVBoxLayout(side)
        beside.setContentsMargins(8, 6, 2, 6)
        beside.addWidget(self._list)
        for part, stretch in ((side, 0), (self.pages, 1), (self._options, 0)):
            body.addWidget(part, stretch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._bar())
        rows.addWidget(self._notice)
        rows.addLayout(body, 1)

    def _bar(self) -> QHBoxLayout:
        title = PlainLabel(self.windowTitle(), self)
        title.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(title, 1)
        for button in self._tools.values():
            row.addWidget(button)
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._save)
        return row

    def _refill(self) -> None:
        brief = self._model.brief
        count = len(self._model.pages)
        self._number.setRange(min(count, 1), count)
        self._number.setSuffix(self.tr(" of {0}").format(number(count)))
        for button in (self._print, self._save):
            button.setEnabled(brief is not None)
        self._notice.hide()
        self._turned(self.pages.page)
        self._options.say(self._origin())
        if self._print_due and brief is not None:
            self.print_when_drawn()

    def _origin(self) -> str:
        same = self.tr("The saved file is exactly what you see: same bytes.")
        brief = self._model.brief
        if brief is None or brief.issued is None:
            return same
        issued = self.tr("Brief {0} as it was published on {1}, SHA-256 {2}…").format(
            number(brief.issued.number), dates.day(brief.issued.at[:10]), brief.issued.sha256[:12])
        return f"{issued}\n{same}"

    def _ask_where(self) -> None:
        if self._model.brief is None:
            return
        dialog = QFileDialog(self, self.tr("Save the brief"), str(Path.home()))
        dialog.setObjectName("preview.where")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._model.file_name)
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _save_to(self, path: str) -> None:
        self._model.save(Path(path))

    def _saved(self, path: str) -> None:
        self._say(self.tr("Saved as {0}").format(path), "muted")

    def _printed(self) -> None:
        self._say(self.tr("The brief went to the printer."), "muted")

    def _fail(self, sentence: str) -> None:
        self._say(sentence, "error")

    def _wait(self, waiting: bool) -> None:
        if waiting and self._model.brief is None:
            self._say(self.tr("Drawing the pages…"), "muted")

    def _say(self, sentence: str, role: str) -> None:
        self._notice.setProperty("role", role)
        self._notice.style().polish(self._notice)
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def _turn(self, number: int) -> None:
        if number - 1 != self.pages.page:
            self.pages.show_page(number - 1)

    def _turned(self, index: int) -> None:
        self._number.setValue(index + 1)
        shown = self._list.model().index(index, 0)
        self._list.setCurrentIndex(shown)

    def _picked(self, index: QModelIndex) -> None:
        self.pages.show_page(index.row())

    def _enlarge(self) -> None:
        self.pages.zoom(STEP)

    def _shrink(self) -> None:
        self.pages.zoom(1 / STEP)

    def _fit_width(self) -> None:
        self.pages.fit(Fit.WIDTH)

    def _fit_page(self) -> None:
        self.pages.fit(Fit.PAGE)
