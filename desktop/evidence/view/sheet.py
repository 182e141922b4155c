"""What the editors of a new and of a known item share: fields, files, and the page beside them."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QDialog,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.evidence.arrival import Content
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view.attachments import AttachmentList
from desktop.evidence.view.beside import PageBeside
from desktop.evidence.view.carried import carried, carries_contents, is_text, is_welcome
from desktop.evidence.view.fields import EvidenceForm
from desktop.evidence.view.foot import Foot
from desktop.evidence.view.quoting import take_quote
from desktop.evidence.view.twin import TwinStrip
from desktop.widgets.column import Column
from desktop.widgets.copied import accept_copy
from desktop.widgets.dragged import TAKES_EVIDENCE, address_in
from desktop.widgets.entries import LineEntry

_FIELDS_WIDE, _PAGE_WIDE = 660, 620
_MARGIN = 20
_BAR = 16
"""Pixels that the scroll bar takes."""


class EvidenceSheet(QDialog):
    """Leaving it never drops what was typed without asking; `walked` says that F8 was pressed."""

    walked = Signal()

    def __init__(self, model: EvidenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setObjectName("evidence.editor")
        self.setAcceptDrops(True)
        self.form = EvidenceForm(self)  # Tab goes in the order in which they are made
        self.files = AttachmentList(model, self)
        self.beside = PageBeside(model, self)
        self.beside.hide()
        self.twin = TwinStrip(self)
        self.foot = Foot(self)
        self._lay_out()
        self.foot.cancelled.connect(self.reject)
        self.files.chosen.connect(self.attach)
        self.beside.quoted.connect(self._quote)
        self.form.left.connect(self.look_for_twin)
        self.model.ask_publishers(self.form.offer_publishers)
        for name in self.form.values():
            self.form.entry(name).installEventFilter(self)
        cast("LineEntry", self.form.entry("url")).textChanged.connect(self._weigh_drops)
        self._weigh_drops()

    @property
    def item_id(self) -> str | None:
        """The item being edited, None while it is new."""
        raise NotImplementedError

    def attach(self, contents: Sequence[Content]) -> None:
        """Bring files or pictures to the item."""
        raise NotImplementedError

    def hand_in(self) -> None:
        """Hand in everything, as when the window is left."""
        raise NotImplementedError

    def put_aside(self) -> None:
        """Make way for a look at something else, and lose nothing."""
        raise NotImplementedError

    def take(self, mime: QMimeData) -> bool:
        """Take what was dropped or pasted; False when there is nothing in it."""
        found = carried(mime)
        if not found or not self.model.editable:
            return False
        if found.contents:
            self.attach(found.contents)
        if found.address and self.form.values()["url"] not in (None, found.address):
            self.foot.say(self.tr(
                "The item has an address already. Drop this one on the field it is meant for."
            ))
        values = {"url": found.address, "title": found.title, "quote": found.words}
        self.form.suggest_blank({k: v for k, v in values.items() if v}, self.tr("dropped here"))
        self.look_for_twin()
        return True

    def go(self, field: str | None) -> None:
        """Put the caret into a field."""
        if field == "attachments":
            self.files.go()
        else:
            self.form.go(field)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go the way of Escape."""
        if self.isVisible():
            event.ignore()
            self.reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what can be kept, while the case may be changed."""
        if self.model.editable and is_welcome(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        accept_copy(event)
        self.take(event.mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is pasted into a field and is no words: files, pictures, an address."""
        if event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event)
            mime = QGuiApplication.clipboard().mimeData()
            if key.matches(QKeySequence.StandardKey.Paste) and self._is_no_text(watched, mime):
                return self.take(mime)
        return super().eventFilter(watched, event)

    def _is_no_text(self, field: QObject, mime: QMimeData) -> bool:
        contents = carries_contents(mime) and not is_text(mime)
        return contents or self._is_address_for_title(field, mime)

    def _is_address_for_title(self, field: QObject, mime: QMimeData) -> bool:
        """Tell whether the address that a new item begins with lands where the caret first is."""
        now = self.form.values()
        first = field is self.form.entry("title") and now["title"] is None and now["url"] is None
        return first and bool(address_in(mime))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste what no field took: files and pictures; make way for F8, as the window does."""
        if event.key() == Qt.Key.Key_F8:
            self.put_aside()
            self.walked.emit()
            return
        pasting = event.matches(QKeySequence.StandardKey.Paste)
        if not (pasting and self.take(QGuiApplication.clipboard().mimeData())):
            super().keyPressEvent(event)

    def show_beside(self) -> None:
        """Make room for the page beside the fields, or take it away again."""
        wide = not self.beside.isHidden()
        room = self.screen().availableGeometry()
        fields = max(_FIELDS_WIDE, self.form.whole_width() + 2 * _MARGIN + _BAR)
        width = min(fields + (_PAGE_WIDE if wide else 60), room.width() - 24)
        height = min(max(self._page.sizeHint().height() + 70, 640 if wide else 0),
                     room.height() - 80)
        self.resize(width, height)
        if wide:
            self._halves.setSizes([fields, width - fields])

    def show_files(self) -> None:
        """Bring the files into sight, once they have taken their room."""
        QTimer.singleShot(0, self, self._reach_files)

    def _reach_files(self) -> None:
        self._scroll.ensureWidgetVisible(self.files)

    def look_for_twin(self) -> None:
        """Flag an address that another item has."""
        address = str(self.form.entry("url").value() or "")
        self.twin.tell(self.model.twin_of_address(address, besides=self.item_id))

    def _weigh_drops(self, address: str = "") -> None:
        """Take an address dropped on any field for the item's, as long as it has none."""
        self.setProperty(TAKES_EVIDENCE, not address)

    def _quote(self, words: str, locator: str) -> None:
        take_quote(self.form, words, locator)

    def _lay_out(self) -> None:
        page = QWidget(self)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        rows.setSpacing(16)
        rows.addWidget(self.form)
        rows.addWidget(self.files)
        rows.addStretch()
        scroll = Column(page, self)
        scroll.setMinimumWidth(page.minimumSizeHint().width() + _BAR)
        self._page, self._scroll = page, scroll
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(1)
        for half in (scroll, self.beside):
            self._halves.addWidget(half)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._halves, 1)
        layout.addWidget(self.twin)  # above the fields it would push down what is being typed
        layout.addWidget(self.foot)
