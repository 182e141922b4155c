"""Ctrl+Shift+F: a field, the cases found and where the words stand in each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop.search.model import SearchModel
from desktop.search.row_view import SearchRow
from desktop.widgets.plain import PlainLabel
from desktop.widgets.search import SearchField
from desktop.widgets.trouble import TroubleLine
from desktop.widgets.walking import Walking

_SIZE = (760, 560)


class SearchDialog(QDialog):
    """Enter opens the case at the place chosen; the dialog then goes, its words stay."""

    def __init__(self, model: SearchModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("search.dialog")
        self.setWindowTitle(self.tr("Search everywhere"))
        self._window = parent
        self._make_parts()
        self._lay_out()
        model.filled.connect(self._filled)
        model.opened.connect(self.accept)
        self._filled()

    def begin(self) -> None:
        """Open with the words of last time, ready to be typed over."""
        room = self._window.size()
        self.resize(min(_SIZE[0], room.width() - 80), min(_SIZE[1], room.height() - 80))
        self.open()
        self.field.selectAll()
        self.field.setFocus()

    def _make_parts(self) -> None:
        self.field = SearchField(self.tr("Words in claims, analyses, evidence, comments, notes"))
        self.field.setObjectName("search.field")
        self.field.searched.connect(self._model.search)
        self.list = QListView()
        self.list.setObjectName("search.list")
        self.list.setAccessibleName(self.tr("Cases and places found"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(SearchRow(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(False)
        self._walking = Walking(self.field, self.list, self._model.next, self._is_known)
        self._walking.chosen.connect(self._model.open)
        self._walking.left.connect(self.reject)
        self.trouble = TroubleLine("search.trouble")
        self.trouble.again.connect(self._try_again)
        self.told = PlainLabel(role="muted", objectName="search.told")
        self._hint = PlainLabel(
            self.tr("↑↓ choose   Enter open   Esc close"), role="muted", objectName="search.hint"
        )

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.trouble)
        layout.addLayout(foot)

    def _is_known(self) -> bool:
        return not self.field.waits and self._model.is_answered

    def _filled(self) -> None:
        if self._model.trouble:
            self._walking.forget()
        else:
            self._walking.go_on()
        self.trouble.say(self._model.trouble)
        self.told.setText(self._said())

    def _try_again(self) -> None:
        self.field.setFocus()  # the button goes
        self._model.try_again()

    def _said(self) -> str:
        if not self._model.words:
            return self.tr("Type words that stand anywhere in a case.")
        if not self._model.is_answered:
            return ""
        if not self._model.cases:
            return self.tr("No case holds all of these words.")
        if self._model.trouble:
            return self.tr("Cases found so far: %n", "", self._model.cases)
        if self._model.complete:
            return self.tr("Cases found: %n", "", self._model.cases)
        return self.tr("Cases found so far: %n; more come as you scroll", "", self._model.cases)
