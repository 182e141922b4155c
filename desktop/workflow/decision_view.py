"""A supervisor's decision: what is checked, the desk's own checklist, the note, the two ends."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.records import Gate, Place
from desktop.widgets import theme
from desktop.widgets.field import field
from desktop.widgets.growing import GrowingText
from desktop.workflow.choice import Answers, Choice
from desktop.workflow.gates_view import GatesPopover, gate_line, rule
from desktop.workflow.model import WorkflowModel
from desktop.workflow.step_view import StepDialog

_MARGIN = 14
_LEAST = 150
"""Pixels: enough for the desk's own checks in a window of 720."""


class DecisionPanel(QFrame):
    """Shown while this person may end a round; the checks scroll, the decision stays in sight."""

    def __init__(self, model: WorkflowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("workflow.decision")
        self.setAccessibleName(self.tr("Decision"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._case_id = ""
        self._checks = _Checks(model, self)
        self._scroll = _Scroll(self._checks, self)
        self._make_decision()
        self._arrange()
        model.changed.connect(self._refill)
        model.busy.connect(self._wait)
        model.taken.connect(self._taken)
        model.refused.connect(self._refused)
        self._refill()

    def show_place(self, place: Place) -> None:
        """Put the caret into the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self) -> None:
        """Ask to approve, or put the caret into the note where only a return is possible."""
        if self._approve.isVisible():
            self._ask_to_approve()
        else:
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_decision(self) -> None:
        self._note = GrowingText(self, lines=2, most=6)
        self._note.setObjectName("workflow.decision.note")
        self._note.setPlaceholderText(self.tr("What must change, or why you approve…"))
        self._field = field(
            self.tr("Decision note (needed to return, kept in the history)"), self._note
        )
        self._field.error.setObjectName("workflow.decision.error")
        self._return = QPushButton(self.tr("Return to editor"), self)
        self._return.setObjectName("workflow.decision.return")
        self._return.setProperty("role", "danger")
        self._return.clicked.connect(self._give_back)
        self._approve = QPushButton(self.tr("Approve verdict"), self)
        self._approve.setObjectName("workflow.decision.approve")
        self._approve.setProperty("role", "primary")
        self._approve.clicked.connect(self._ask_to_approve)
        self._open = QLabel(self, wordWrap=True)
        self._open.setObjectName("workflow.decision.open")
        self._open.setProperty("role", "warning")

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        rows.setSpacing(8)
        rows.addWidget(self._scroll)
        rows.addWidget(rule(self))
        rows.addWidget(self._field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._return, 1)
        buttons.addWidget(self._approve, 1)
        rows.addLayout(buttons)
        rows.addWidget(self._open)

    def _refill(self) -> None:
        case = self._model.case
        if case is None or case.id != self._case_id:
            self._case_id = case.id if case else ""
            self._note.clear()
            self._field.refuse("")
        self.setVisible(self._model.deciding)
        self._return.setVisible(self._model.choice("return") is not None)
        self._approve.setVisible(self._model.choice("approve") is not None)
        self._checks.refill()
        self._scroll.updateGeometry()
        words = self._still_open()
        self._open.setText(words)
        self._open.setVisible(bool(words))

    def _still_open(self) -> str:
        """Say what is not ticked or not met, in one line."""
        case = self._model.case
        if case is None or self._model.choice("approve") is None:
            return ""
        unticked = len(case.policy.checklist) - len(self._model.ticked)
        missing = len(self._model.unmet)
        yours = self.tr("Still open: {0} of your checks.").format(unticked)
        ours = self.tr("Still missing: {0} of what the app checks.").format(missing)
        return " ".join((yours if unticked else "", ours if missing else "")).strip()

    def _give_back(self) -> None:
        self._field.refuse("")
        self._model.take("return", self._answers())

    def _ask_to_approve(self) -> None:
        choice = self._model.choice("approve")
        if choice is None or self._model.is_busy:
            return
        self._field.refuse("")
        if choice.unmet:
            self._show_gates(choice)
        else:
            StepDialog(self._model, choice, self, self._answers()).open()

    def _show_gates(self, choice: Choice) -> None:
        popover = GatesPopover(choice, self)
        popover.chosen.connect(self._model.go)
        popover.show_below(self._approve)

    def _answers(self) -> Answers:
        return Answers(self._note.toPlainText().strip(), ticked=self._model.ticked)

    def _taken(self, name: str) -> None:
        if name in ("return", "approve"):
            self._note.clear()

    def _refused(self, name: str, sentence: str) -> None:
        if name in ("return", "approve"):
            self._field.refuse(sentence)

    def _wait(self, busy: bool) -> None:
        self._return.setEnabled(not busy)
        self._approve.setEnabled(not busy)


class _Scroll(QScrollArea):
    """As tall as the checks where there is room, and shorter where there is none."""

    def __init__(self, checks: "_Checks", parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._checks = checks
        self.setWidget(checks)
        checks.fitted.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        wanted = self._checks.heightForWidth(max(self.viewport().width(), 200))
        return QSize(super().sizeHint().width(), max(wanted, 40))

    def minimumSizeHint(self) -> QSize:
        """Return the least size it can do with."""
        return QSize(0, min(_LEAST, self.sizeHint().height()))


class _Checks(QWidget):
    """The app's own gates, locked, and the desk's checklist, to be ticked."""

    fitted = Signal()

    def __init__(self, model: WorkflowModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setProperty("role", "scrolled")
        self._shown: tuple[tuple[Gate, ...], tuple[str, ...]] | None = None
        self._count = QLabel(self)
        self._count.setObjectName("workflow.decision.count")
        self._count.setProperty("role", "muted")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 4, 4)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._heading())
        self._list = QWidget(self)
        self._rows.addWidget(self._list)

    def refill(self) -> None:
        """Show the gates and the checklist as they are now."""
        choice, case = self._model.choice("approve"), self._model.case
        gates = choice.gates if choice else ()
        lines = case.policy.checklist if case and choice else ()
        if (gates, lines) != self._shown:
            self._shown = (gates, lines)
            self._rebuild(gates, lines)
        for line in self._list.findChildren(_Line):
            line.box.setChecked(line.words in self._model.ticked)
        done = sum(gate.met for gate in gates) + len(self._model.ticked)
        self._count.setText(self.tr("{0} of {1}").format(done, len(gates) + len(lines)))

    def event(self, event: QEvent) -> bool:
        """Tell when the rows have another height."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fitted.emit()
        return super().event(event)

    def _heading(self) -> QHBoxLayout:
        title = QLabel(self.tr("Checklist"), self)
        title.setProperty("role", "heading")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch()
        return row

    def _rebuild(self, gates: tuple[Gate, ...], lines: tuple[str, ...]) -> None:
        old, self._list = self._list, QWidget(self)
        self._rows.replaceWidget(old, self._list)
        old.deleteLater()
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(7)
        if lines:  # first, so that a low window still shows what the person has to do
            rows.addWidget(self._small(self.tr("Your checks")))
        for index, line in enumerate(lines):
            rows.addWidget(self._box(index, line))
        if gates:
            rows.addWidget(self._small(self.tr("Checked by the app")))
        for gate in sorted(gates, key=_is_met):
            glyph, tone = ("shield-check", "ok") if gate.met else ("triangle-alert", "warn")
            rows.addLayout(gate_line(gate.words, glyph, tone, self._list))

    def _small(self, words: str) -> QLabel:
        label = QLabel(words, self._list)
        label.setProperty("role", "label")
        label.setFont(theme.font("small"))
        return label

    def _box(self, index: int, words: str) -> "_Line":
        line = _Line(words, self._list)
        line.box.setObjectName(f"workflow.decision.check.{index}")
        line.box.toggled.connect(partial(self._model.tick, words))
        return line


def _is_met(gate: Gate) -> bool:
    return gate.met


class _Line(QWidget):
    """A check box whose words may take several lines; a click on them ticks it too."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.box = QCheckBox(self)
        self.box.setAccessibleName(words)
        label = QLabel(words, self, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the click."""
        self.box.toggle()
