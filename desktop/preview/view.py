"""The preview's window: thumbnails, pages, options; what it saves is what it shows."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from db.records import Place
from desktop.preview.leaving_view import Leaving
from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.preview.options_view import OptionsPane
from desktop.preview.pages_view import PagesView
from desktop.preview.strip_view import Strip
from desktop.preview.tools_view import Tools
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import WordedButton


class PreviewWindow(QWidget):
    """A window of its own; it draws only while it is open. Escape closes it."""

    closed = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model = model
        self.setObjectName("preview")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Preview"))
        self.resize(1240, 820)
        self.pages = PagesView(model, self)
        self._options = OptionsPane(model, "preview", self)
        self._list = Strip(model, self)
        self._notice = Notice(model, "preview.notice", self)
        self.leaving = Leaving(model, self._notice, self)
        self._tools = Tools(model, self.pages, "preview", self)
        self._make_buttons()
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

    def showEvent(self, event: QShowEvent) -> None:
        """Start to look."""
        super().showEvent(event)
        self._model.look(True, "window")

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._model.look(False, "window")
        self.closed.emit()

    def _listen(self) -> None:
        self._model.changed.connect(self._refill)
        self.pages.page_changed.connect(self._turned)
        self._list.picked.connect(self._picked)
        for keys, act in (("Escape", self.close), ("Ctrl++", self._tools.enlarge),
                          ("Ctrl+=", self._tools.enlarge), ("Ctrl+-", self._tools.shrink),
                          ("Ctrl+S", self.leaving.save),
                          ("Ctrl+P", self.leaving.print_when_drawn)):
            QShortcut(QKeySequence(keys), self, act)

    def _make_buttons(self) -> None:
        self._print = WordedButton("printer", self.tr("Print…"), self)
        self._print.setObjectName("preview.print")
        self._print.clicked.connect(self.leaving.print_when_drawn)
        self._save = WordedButton("download", self.tr("Save PDF…"), self, tone="accent_ink")
        self._save.setObjectName("preview.save")
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.leaving.save)

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        side = QFrame(self)
        side.setProperty("role", "side")
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 12, 0, 6)
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
        title = PlainLabel(self.windowTitle(), self, role="heading")
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(title, 1)
        row.addWidget(self._tools)
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._save)
        return row

    def _refill(self) -> None:
        for button in (self._print, self._save):
            button.setEnabled(self._model.brief is not None)
        self._turned(self.pages.page)

    def _turned(self, index: int) -> None:
        shown = self._list.model().index(index, 0)
        self._list.setCurrentIndex(shown)

    def _picked(self, index: QModelIndex) -> None:
        self.pages.show_page(index.row())
