"""The dialog in which a supervisor erases: the places, the reason, and what still holds it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused
from db.records import Erased, Trace
from desktop.erasing import words
from desktop.erasing.model import ErasingModel
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel

_WIDTH, _HEIGHT = 640, 560
"""Pixels; a list of places wants room, and 720 pixels of screen must hold it."""

Label = Callable[[str, str], str]
"""What the window calls a field, by its kind and name."""


class ErasingDialog(QDialog):
    """First what and why; then what was done, and which files still hold it."""

    remove_wanted = Signal(list)  # paths that still hold it
    show_wanted = Signal(str)  # a case that waits for a correction

    def __init__(self, model: ErasingModel, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("erasing")
        self.setWindowTitle(self.tr("Erase for good"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice = ChoicePage(model, label)
        self.outcome = OutcomePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.choice)
        self._pages.addWidget(self.outcome)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self._pages)
        self.choice.cancelled.connect(self.reject)
        self.outcome.closed.connect(self.accept)
        self.outcome.remove.clicked.connect(self._remove)
        self.outcome.show_case.clicked.connect(self._show)

    def tell(self, erased: Erased, holding: Sequence[Path]) -> None:
        """Say what went, and name the files that still hold it."""
        self.outcome.tell(erased, holding)
        self._pages.setCurrentWidget(self.outcome)
        self.outcome.close_button.setFocus()

    def say_removed(self, left: Sequence[Path]) -> None:
        """Say that the files are gone, but for those that could not be removed."""
        self.outcome.name(left, removed=True)

    def _remove(self) -> None:
        self.remove_wanted.emit(list(self.outcome.holding))

    def _show(self) -> None:
        self.show_wanted.emit(self.outcome.waiting)
        self.accept()


class ChoicePage(QWidget):
    """Words to look for, the places that hold them, and the reason."""

    cancelled = Signal()

    def __init__(self, model: ErasingModel, label: Label) -> None:
        super().__init__()
        self._model, self._label = model, label
        self._traces: dict[int, Trace] = {}
        self.words = QLineEdit()
        self.words.setObjectName("erasing.words")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("A name, an address, a sentence"))
        self.list = QListWidget()
        self.list.setObjectName("erasing.places")
        self.list.setAccessibleName(self.tr("Places that hold it"))
        self.list.setWordWrap(True)
        self.all = QPushButton(self.tr("Choose all"))
        self.all.setObjectName("erasing.all")
        self.state = _label("", "muted", "erasing.state")
        self.files = _label("", "muted", "erasing.files")
        self.enough = QPushButton(self.tr("Stop looking"))
        self.enough.setObjectName("erasing.enough")
        self.enough.setAutoDefault(False)
        self.briefs = _label("", "warning", "erasing.briefs")
        self.reason = GrowingText(lines=2)
        self.reason.setObjectName("erasing.reason")
        self.reason.setTabChangesFocus(True)
        self.error = _label("", "error", "erasing.error")
        self._foot()
        self._lay_out()
        self.words.textChanged.connect(self._look)
        self.list.itemChanged.connect(self._choose)
        self.all.clicked.connect(self._choose_all)
        self.enough.clicked.connect(model.files.stop)
        self.reason.textChanged.connect(self._weigh)
        model.found.connect(self._fill)
        model.weighed.connect(self._weigh)
        model.busy.connect(self._wait)
        model.refused.connect(self._refuse)
        self._fill()

    def _foot(self) -> None:
        self.do = QPushButton(self.tr("Erase"))
        self.do.setObjectName("erasing.do")
        self.do.setProperty("role", "danger")
        self.do.setAutoDefault(False)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.box.addButton(self.do, QDialogButtonBox.ButtonRole.ActionRole)
        self.do.clicked.connect(self._erase)
        self.box.rejected.connect(self.cancelled)

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
        rows.addWidget(_label(self.tr("Erase for good"), "heading"))
        rows.addWidget(_label(self.tr(
            "What is erased goes from the case, from its history and from every search, and cannot "
            "be brought back. That it was erased, by whom and why, stays."
        ), ""))
        rows.addWidget(Field(self.tr("&Words to look for in the whole desk"), self.words))
        rows.addLayout(above)
        rows.addWidget(self.list, 1)
        rows.addLayout(below)
        rows.addWidget(self.briefs)
        rows.addWidget(Field(self.tr("&Reason, without what is erased"), self.reason))
        rows.addWidget(self.error)
        rows.addWidget(self.box)

    def _look(self, typed: str) -> None:
        self.error.setText("")
        self._model.look_for(typed)

    def _fill(self) -> None:
        current = max(self.list.currentRow(), 0)  # files that are found come last
        self.list.blockSignals(True)
        self.list.clear()
        self._traces.clear()
        for row, trace in enumerate(self._model.traces):
            item = QListWidgetItem(words.trace(trace, self._label(trace.kind, trace.field)))
            item.setFlags(self._flags(trace))
            if trace.erasable:
                item.setCheckState(_checked(self._model.is_chosen(trace)))
            self.list.addItem(item)
            self._traces[row] = trace
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(min(current, self.list.count() - 1))
        self._weigh()

    def _flags(self, trace: Trace) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if trace.erasable else flags

    def _choose(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self._model.choose([self._traces[self.list.row(item)]], on)

    def _choose_all(self) -> None:
        erasable = {row: trace for row, trace in self._traces.items() if trace.erasable}
        self.list.blockSignals(True)
        for row in erasable:
            self.list.item(row).setCheckState(Qt.CheckState.Checked)
        self.list.blockSignals(False)
        self._model.choose(erasable.values(), on=True)

    def _weigh(self) -> None:
        chosen = len(self._model.chosen)
        self.all.setVisible(len(self._traces) > 1)
        told = bool(chosen) and self._model.is_weighed
        self.do.setEnabled(told and bool(self.reason.toPlainText().strip()))
        self.state.setText(self._told(chosen))
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

    def _refuse(self, refusal: Refused) -> None:
        self.error.setText(refusal.sentence)
        self._weigh()
        self.reason.setFocus()


class OutcomePage(QWidget):
    """What was erased, what waits for a correction, and which files still hold it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holding: tuple[Path, ...] = ()
        self.waiting = ""
        self.done = _label("", "heading", "erasing.done")
        self.waits = _label("", "warning", "erasing.waits")
        self.show_case = QPushButton(self.tr("Show the case"))
        self.show_case.setObjectName("erasing.show")
        self.told = _label("", "", "erasing.holding.told")
        self.files = QListWidget()
        self.files.setObjectName("erasing.holding")
        self.files.setAccessibleName(self.tr("Files that still hold it"))
        self.remove = QPushButton(self.tr("Remove these files"))
        self.remove.setObjectName("erasing.remove")
        self.remove.setProperty("role", "danger")
        self.remove.setAutoDefault(False)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.close_button = box.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setObjectName("erasing.close")
        box.rejected.connect(self.closed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for part in (self.done, self.waits):
            rows.addWidget(part)
        rows.addWidget(self.show_case, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self.told)
        rows.addWidget(self.files, 1)
        rows.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addStretch()
        rows.addWidget(box)

    def tell(self, erased: Erased, holding: Sequence[Path]) -> None:
        """Say what went, and name the files that still hold it."""
        self.waiting = erased.waiting[0] if erased.waiting else ""
        self.done.setText(self.tr("It is erased: %n act(s) in the history.", "", len(erased.done)))
        self.waits.setText(self.tr(
            "The brief in force went with it. The case waits for a correction: let an editor open "
            "one, mend what is left, and publish it with a note."
        ))
        self.waits.setVisible(bool(self.waiting))
        self.show_case.setVisible(bool(self.waiting))
        self.name(holding)

    def name(self, holding: Sequence[Path], *, removed: bool = False) -> None:
        """Name the files that still hold it, or may."""
        self.holding = tuple(holding)
        self.files.clear()
        self.files.addItems([f"\u2066{path}\u2069" for path in holding])  # paths read from the left
        self.files.setCurrentRow(0)
        for part in (self.files, self.remove):
            part.setVisible(bool(holding))
        elsewhere = self.tr(
            "Backups and briefs that were taken elsewhere still hold it: Stet does not know them."
        )
        if holding:
            first = self.tr("These files were written before and may still hold it:")
        elif removed:
            first = self.tr("The files are removed.")
        else:
            first = self.tr("No backup lies in the desk's folder.")
        self.told.setText(f"{first} {elsewhere}" if not holding else f"{elsewhere} {first}")


def _label(text: str, role: str, name: str = "") -> PlainLabel:
    label = PlainLabel(text, wordWrap=True)
    label.setProperty("role", role)
    if name:
        label.setObjectName(name)
    return label


def _checked(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
