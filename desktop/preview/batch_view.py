"""Save briefs: tick cases, choose a folder, watch it fill."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.batch import Outcome
from desktop.figures import number
from desktop.preview.batch import MOST, BatchModel
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.ends import Ends
from desktop.widgets.files import ask_folder
from desktop.widgets.plain import PlainLabel


class SaveBriefs(QDialog):
    """`folder_chosen` carries where the briefs go, to be offered the next time."""

    folder_chosen = Signal(object)

    def __init__(self, model: BatchModel, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._folder = folder
        model.setParent(self)
        self.setObjectName("preview.briefs")
        self.setWindowTitle(self.tr("Save briefs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 560)
        self._make()
        self._arrange()
        model.filled.connect(self._tell_of_more)
        model.ticked.connect(self._count)
        model.went_on.connect(self._bar.setValue)
        model.done.connect(self._finish)
        model.failed.connect(self._fail)
        self._count(len(model.chosen))

    def reject(self) -> None:
        """Cancel what is under way first; then close."""
        if self._model.is_busy:
            self._cancel.setEnabled(False)
            self._model.stop()
        else:
            super().reject()

    def _make(self) -> None:
        self._list = QListView(self)
        self._list.setObjectName("preview.briefs.list")
        self._list.setAccessibleName(self.tr("Cases"))
        self._list.setProperty("role", "menu")
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setModel(self._model)
        self._all = self._button("all", self.tr("All"))
        self._all.clicked.connect(self._tick_all)
        self._none = self._button("none", self.tr("None"))
        self._none.clicked.connect(self._tick_none)
        self._let_tick(on=False)
        self._place = ElidedLabel(str(self._folder), self, objectName="preview.briefs.place")
        self._choose = self._button("folder", self.tr("Folder…"))
        self._choose.clicked.connect(self._ask_folder)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("preview.briefs.progress")
        self._bar.setAccessibleName(self.tr("Briefs saved"))
        self._bar.hide()
        self._outcome = PlainLabel(self, wordWrap=True, objectName="preview.briefs.outcome")
        self._outcome.hide()
        self._cancel = self._button("cancel", self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._save = self._button("save", "")
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._begin)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(f"preview.briefs.{name}")
        return button

    def _arrange(self) -> None:
        said = PlainLabel(
            self.tr(
                "A published case's brief is saved as it was published; any other as the case "
                "stands, with its state on every page. Files that lie in the folder are never "
                "replaced."
            ),
            self, role="muted", wordWrap=True,
        )
        ticks, place = QHBoxLayout(), QHBoxLayout()
        ticks.addWidget(self._all)
        ticks.addWidget(self._none)
        ticks.addStretch()
        place.addWidget(self._choose)
        place.addWidget(self._place, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(said)
        rows.addWidget(self._list, 1)
        rows.addLayout(ticks)
        rows.addLayout(place)
        rows.addWidget(self._bar)
        rows.addWidget(self._outcome)
        rows.addWidget(Ends(self._save, self._cancel))

    def _count(self, ticked: int) -> None:
        self._save.setText(self.tr("Save %n briefs", "", ticked))
        self._save.setEnabled(ticked > 0)

    def _tell_of_more(self) -> None:
        """Take note of what is offered, and say that there may be more cases than that."""
        self._let_tick(on=True)
        if self._model.rowCount() == MOST:
            self._outcome.setProperty("role", "muted")
            self._outcome.setText(self.tr(
                "These are the first {0} cases of the list; narrow it to reach the others."
            ).format(number(MOST)))
            self._outcome.show()

    def _let_tick(self, *, on: bool) -> None:
        """Let all be ticked, or none, once it is known which are offered: that ticks them anew."""
        for button in (self._all, self._none):
            button.setEnabled(on)

    def _tick_all(self) -> None:
        self._model.tick_all(True)

    def _tick_none(self) -> None:
        self._model.tick_all(False)

    def _ask_folder(self) -> None:
        ask_folder(self, "batch.folders", self.tr("Folder for the briefs"), self.put_into,
                   shown=self._folder)

    def put_into(self, folder: Path) -> None:
        """Let the briefs go there."""
        self._folder = folder
        self._place.change(str(folder))
        self.folder_chosen.emit(folder)

    def _begin(self) -> None:
        self._bar.setRange(0, len(self._model.chosen))
        self._bar.setValue(0)
        self._bar.show()
        self._outcome.hide()
        self._busy(True)
        self._model.save(self._folder)

    def _busy(self, on: bool) -> None:
        for part in (self._list, self._all, self._none, self._choose, self._save):
            part.setEnabled(not on)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Cancel") if on else self.tr("Close"))

    def _finish(self, outcome: Outcome) -> None:
        self._end(self._told(outcome), "error" if outcome.failed else "muted")

    def _fail(self, sentence: str) -> None:
        self._end(sentence, "error")
        self._count(len(self._model.chosen))

    def _end(self, told: str, role: str) -> None:
        self._bar.hide()
        self._busy(False)
        self._outcome.setProperty("role", role)
        self._outcome.style().polish(self._outcome)
        self._outcome.setText(told)
        self._outcome.show()
        self._cancel.setFocus()

    def _told(self, outcome: Outcome) -> str:
        saved = self.tr("%n briefs are in {folder}.", "", outcome.saved).format(folder=self._folder)
        if outcome.stopped:
            saved = self.tr("Stopped.") + " " + saved
        if not outcome.failed:
            return saved
        case, why = outcome.failed[0]
        return saved + " " + self.tr("{count} could not be saved; the first, {case}: {why}").format(
            count=number(len(outcome.failed)), case=case, why=why)
