"""The preview beside the text: the pages follow what is typed."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from db.records import Place
from desktop.preview.leaving_view import Leaving
from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.preview.options_view import OptionsPane
from desktop.preview.pages_view import PagesView
from desktop.preview.tools_view import Tools
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.tool import IconButton

_NAME = "preview.beside"


class PreviewPane(QFrame):
    """Draws only while it is shown; `window_wanted` asks for the same in a window of its own."""

    window_wanted = Signal()
    closed = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName(_NAME)
        self.setAccessibleName(self.tr("Preview"))
        self.setProperty("role", "pane")
        self.pages = PagesView(model, self)
        self.pages.setObjectName(f"{_NAME}.pages")
        self._notice = Notice(model, f"{_NAME}.notice", self)
        self.leaving = Leaving(model, self._notice, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head())
        rows.addWidget(self._notice)
        rows.addWidget(self.pages, 1)
        model.changed.connect(self._refill)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit,
                  context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._refill()

    def show_place(self, place: Place) -> None:
        """Put the focus on the pages; a place of a page's number shows that page."""
        self.show()
        if place.id and place.id.isdigit():
            self.pages.show_page(int(place.id) - 1)
        self.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start to look."""
        super().showEvent(event)
        self._model.look(True, "beside")

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._model.look(False, "beside")

    def _head(self) -> QHBoxLayout:
        title = ElidedLabel(self.tr("Preview"), self, role="heading")
        row = QHBoxLayout()
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(4)
        row.addWidget(title, 1)
        row.addWidget(Tools(self._model, self.pages, _NAME, self))
        row.addStretch()
        self._options = self._button("settings-2", "choose", self.tr("Options"))
        self._options.clicked.connect(self._show_options)
        self._print = self._button("printer", "print", self.tr("Print…"))
        self._print.clicked.connect(self.leaving.print_when_drawn)
        self._save = self._button("download", "save", self.tr("Save PDF…"))
        self._save.clicked.connect(self.leaving.save)
        larger = self._button("external-link", "window", self.tr("In a window of its own"))
        larger.clicked.connect(self.window_wanted)
        shut = self._button("x", "close", self.tr("Close the preview"))
        shut.clicked.connect(self.closed)
        for button in (self._options, self._print, self._save, larger, shut):
            row.addWidget(button)
        return row

    def _button(self, glyph: str, name: str, words: str) -> IconButton:
        button = IconButton(glyph, words, self)
        button.setObjectName(f"{_NAME}.{name}")
        return button

    def _refill(self) -> None:
        for button in (self._print, self._save):
            button.setEnabled(self._model.brief is not None)

    def _show_options(self) -> None:
        popover = OptionsPopover(self._model, self)
        popover.show_below(self._options)


class OptionsPopover(QFrame):
    """The options under their button, gone with a click elsewhere."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(f"{_NAME}.popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Options"))
        self.setProperty("role", "popover")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(OptionsPane(model, _NAME, self))

    def show_below(self, anchor: QWidget) -> None:
        """Open under a control, the trailing edges in line."""
        self.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else anchor.width() - self.width()
        self.move(anchor.mapToGlobal(QPoint(left, anchor.height() + 6)))
        self.show()
        self.focusNextChild()
