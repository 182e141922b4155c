"""The page on which the places are chosen: words to look for, what holds them, the reason."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Trace
from desktop.erasing import words
from desktop.erasing.model import ErasingModel
from desktop.widgets.ends import Ends
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel
from desktop.widgets.trouble import TroubleLine

Label = Callable[[str, str], str]
"""What the window calls a field, by its kind and name."""


class ChoicePage(QWidget):
    """Words to look for, the places that hold them, and the reason."""

    cancelled = Signal()

    def __init__(self, model: ErasingModel, label: Label) -> None:
        super().__init__()
        self._model, self._label = model, label
        self._traces: dict[int, Trace] = {}
        self._make_places()
        self._make_words()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._fill()

    def _make_places(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("erasing.places")
        self.list.setAccessibleName(self.tr("Places that hold it"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state = PlainLabel(role="muted", wordWrap=True, objectName="erasing.state")
        self.trouble = TroubleLine("erasing.trouble")
        self.files = PlainLabel(role="muted", wordWrap=True, objectName="erasing.files")
        self.briefs = PlainLabel(role="warning", wordWrap=True, objectName="erasing.briefs")

    def _make_words(self) -> None:
        self.words = QLineEdit()
        self.words.setObjectName("erasing.words")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("A name, an address, a sentence"))
        self.reason = GrowingText(lines=2)
        self.reason.setObjectName("erasing.reason")
        self.reason.setTabChangesFocus(True)
        self.error = PlainLabel(role="error", wordWrap=True, objectName="erasing.error")

    def _make_buttons(self) -> None:
        self.all = QPushButton(self.tr("Choose all"))
        self.all.setObjectName("erasing.all")
        self.enough = QPushButton(self.tr("Stop looking"))
        self.enough.setObjectName("erasing.enough")
        self.enough.setAutoDefault(False)
        self.do = QPushButton(self.tr("Erase"))
        self.do.setObjectName("erasing.do")
        self.do.setProperty("role", "danger")
        self.do.setAutoDefault(False)
        self.box = Ends(self.do)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.state, 1)
        above.addWidget(self.all)
        below = QHBoxLayout()
        below.addWidget(self.files, 1)
        below.addWidget(self.enough)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(PlainLabel(self.tr("Erase for good"), role="heading", wordWrap=True))
        rows.addWidget(PlainLabel(self.tr(
            "What is erased goes from the case, from its history and from every search, and cannot "
            "be brought back. That it was erased, by whom and why, stays."
        ), wordWrap=True))
        rows.addWidget(Field(self.tr("&Words to look for in the whole desk"), self.words))
        rows.addLayout(above)
        rows.addWidget(self.trouble)
        rows.addWidget(self.list, 1)
        rows.addLayout(below)
        rows.addWidget(self.briefs)
        rows.addWidget(Field(self.tr("&Reason, without what is erased"), self.reason))
        rows.addWidget(self.error)
        rows.addWidget(self.box)

    def _connect(self) -> None:
        model = self._model
        self.words.textChanged.connect(self._look)
        self.list.itemChanged.connect(self._choose)
        self.all.clicked.connect(self._choose_all)
        self.enough.clicked.connect(model.files.stop)
        self.trouble.again.connect(self._try_again)
        self.reason.textChanged.connect(self._weigh)
        self.do.clicked.connect(self._erase)
        self.box.rejected.connect(self.cancelled)
        model.found.connect(self._fill)
        model.weighed.connect(self._weigh)
        model.busy.connect(self._wait)
        model.refused.connect(self._refuse)

    def _look(self, typed: str) -> None:
        self.error.setText("")
        self._model.look_for(typed)

    def _fill(self) -> None:
        current = max(self.list.currentRow(), 0)  # files that are found come last
        with QSignalBlocker(self.list):
            self.list.clear()
            self._traces.clear()
            for row, trace in enumerate(self._model.traces):
                self.list.addItem(self._item(trace))
                self._traces[row] = trace
        if self.list.count():
            self.list.setCurrentRow(min(current, self.list.count() - 1))
        self._weigh()

    def _item(self, trace: Trace) -> QListWidgetItem:
        item = QListWidgetItem(words.trace(trace, self._label(trace.kind, trace.field)))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if trace.erasable:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_checked(self._model.is_chosen(trace)))
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self._model.choose([self._traces[self.list.row(item)]], on)

    def _choose_all(self) -> None:
        erasable = {row: trace for row, trace in self._traces.items() if trace.erasable}
        with QSignalBlocker(self.list):
            for row in erasable:
                self.list.item(row).setCheckState(Qt.CheckState.Checked)
        self._model.choose(erasable.values(), on=True)

    def _weigh(self) -> None:
        chosen = len(self._model.chosen)
        self.all.setVisible(len(self._traces) > 1)
        told = bool(chosen) and self._model.is_weighed
        self.do.setEnabled(told and bool(self.reason.toPlainText().strip()))
        self.state.setText(self._told(chosen))
        self.trouble.say(self._model.trouble)
        sentence = words.briefs(self._model.briefs) if told else ""
        self.briefs.setText(sentence)
        self.briefs.setVisible(bool(sentence))
        self.error.setVisible(bool(self.error.text()))
        self._tell_files()

    def _tell_files(self) -> None:
        sentence = words.files(self._model.files)
        self.files.setText(sentence)
        self.files.setVisible(bool(sentence))
        self.enough.setVisible(self._model.files.is_busy)

    def _told(self, chosen: int) -> str:
        if self._model.is_busy:
            return self.tr("Looking…")
        if self._model.trouble and not self._traces:
            return ""
        if not self._traces and not self._model.words:
            return self.tr("Every place that holds the words is listed, those of the past too.")
        if not self._traces:
            return self.tr("No place holds these words.")
        return self.tr("%n place(s) chosen", "", chosen)

    def _wait(self, on: bool) -> None:
        self.list.setEnabled(not on)
        self.all.setEnabled(not on)
        if not on:
            self.words.setReadOnly(False)
        self._weigh()

    def _erase(self) -> None:
        self.error.setText("")
        self.words.setReadOnly(True)  # what is looked for tells which files held it
        self._model.erase(self.reason.toPlainText().strip())

    def _try_again(self) -> None:
        self.words.setFocus()  # the button goes: the keys must not land on what erases
        self._model.try_again()

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self._weigh()
        self.reason.setFocus()


def _checked(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
