"""What a person may choose about the brief: which one, its paper, and what to include."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from db.records import IssuedBrief, State
from desktop import dates
from desktop.figures import number
from desktop.preview.model import PreviewModel
from desktop.widgets.field import field
from desktop.widgets.plain import PlainLabel

_WIDTH = 270
_AS_IT_STANDS = "case"


class OptionsPane(QFrame):
    """A brief that left the house is what it is: with one in view, only another can be chosen."""

    def __init__(self, model: PreviewModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._name = name
        self.setObjectName(f"{name}.options")
        self.setAccessibleName(self.tr("Options"))
        self.setProperty("role", "pane")
        self.setFixedWidth(_WIDTH)
        self._which = self._choice("which", ())
        self._which.activated.connect(self._choose_which)
        self._show_which = field(self.tr("Show"), self._which)
        self._kind = self._choice("kind", (
            (self.tr("For readers"), "public"), (self.tr("For the desk, with all it knows"),
                                                 "dossier"),
        ))
        self._paper = self._choice("paper", (
            (self.tr("A4"), "a4"), (self.tr("US Letter"), "letter"),
        ))
        self._boxes = {
            "evidence": self._box("evidence", self.tr("Evidence list")),
            "replies": self._box("replies", self.tr("Right of reply")),
            "names": self._box("names", self.tr("Editor and supervisor names")),
        }
        for box in (self._kind, self._paper):
            box.currentIndexChanged.connect(self._choose)
        self._mark = PlainLabel(self, role="muted", wordWrap=True, objectName=f"{name}.mark")
        self._origin = PlainLabel(self, role="muted", wordWrap=True, objectName=f"{name}.origin")
        self._arrange()
        model.chosen.connect(self._refill)
        model.changed.connect(self._tell)
        self._refill()

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(10)
        rows.addWidget(self._show_which)
        rows.addWidget(self._heading(self.tr("Layout")))
        rows.addWidget(field(self.tr("Template"), self._kind))
        rows.addWidget(field(self.tr("Paper"), self._paper))
        rows.addSpacing(4)
        rows.addWidget(self._heading(self.tr("Include")))
        for box in self._boxes.values():
            rows.addWidget(box)
        rows.addWidget(self._mark)
        rows.addStretch()
        rows.addWidget(self._origin)

    def _heading(self, words: str) -> QLabel:
        return PlainLabel(words, self, role="heading")

    def _choice(self, name: str, choices: tuple[tuple[str, str], ...]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"{self._name}.{name}")
        for words, kept in choices:
            box.addItem(words, kept)
        return box

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setObjectName(f"{self._name}.include.{name}")
        box.toggled.connect(self._choose)
        return box

    def _refill(self) -> None:
        layout, issue = self._model.layout, self._model.issue
        self._fill_which(issue)
        for box, kept in ((self._kind, "public" if issue else layout.kind),
                          (self._paper, issue.paper if issue else layout.paper)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(kept))
            box.setEnabled(issue is None)
        for name, tick in self._boxes.items():
            with QSignalBlocker(tick):
                tick.setChecked(issue is not None or getattr(layout, name))
            tick.setEnabled(issue is None)
        self._mark.setText(self._marked(issue))
        self._mark.setVisible(bool(self._mark.text()))
        self._tell()

    def _fill_which(self, issue: IssuedBrief | None) -> None:
        briefs = self._model.issues
        with QSignalBlocker(self._which):
            self._which.clear()
            for brief in reversed(briefs):
                self._which.addItem(self.tr("Brief {0}, {1}").format(
                    number(brief.number), dates.day(brief.at[:10])), brief.id)
            self._which.addItem(self.tr("The case as it stands"), _AS_IT_STANDS)
            shown = issue.id if issue else _AS_IT_STANDS
            self._which.setCurrentIndex(self._which.findData(shown))
        self._show_which.setVisible(bool(briefs))

    def _marked(self, issue: IssuedBrief | None) -> str:
        """Say what the case's state writes on every page, whatever is chosen here."""
        case = self._model.case
        if case is None or issue is not None or case.state is State.PUBLISHED:
            return ""
        if case.state is State.WITHDRAWN:
            return self.tr("Every page says that the check is withdrawn.")
        if case.state is State.APPROVED:
            return self.tr("Every page says that it is not published.")
        return self.tr("Every page says that it is a draft.")

    def _tell(self) -> None:
        same = self.tr("The saved file is exactly what you see: same bytes.")
        brief = self._model.brief
        if brief is None or brief.issued is None:
            self._origin.setText(same)
            return
        issued = self.tr("Brief {0} as it was published on {1}, SHA-256 {2}…").format(
            number(brief.issued.number), dates.day(brief.issued.at[:10]), brief.issued.sha256[:12])
        self._origin.setText(f"{issued}\n{same}")

    def _choose_which(self) -> None:
        chosen = self._which.currentData()
        self._model.show_issue(None if chosen == _AS_IT_STANDS else chosen)

    def _choose(self) -> None:
        self._model.lay_out(replace(
            self._model.layout, kind=self._kind.currentData(), paper=self._paper.currentData(),
            **{name: box.isChecked() for name, box in self._boxes.items()},
        ))
