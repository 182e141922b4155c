"""A supervisor's decision: what is checked, the desk's own checklist, the note, the two ends."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.records import Place
from desktop.figures import number
from desktop.widgets import tip
from desktop.widgets.field import field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel
from desktop.widgets.rule import rule
from desktop.widgets.tab_order import follow_layout
from desktop.workflow.checks_view import Checks
from desktop.workflow.choice import Answers, Choice
from desktop.workflow.gates_view import GatesPopover
from desktop.workflow.leaving import counted
from desktop.workflow.model import WorkflowModel
from desktop.workflow.step_view import StepDialog

_MARGIN = 14
_NAMED = 2
"""Gates that the line over the note names; the checklist has them all."""


class DecisionPanel(QFrame):
    """The checks scroll, and with them what else is to be weighed; the decision stays in sight.

    Who may not decide sees the rest alone.
    """

    def __init__(self, model: WorkflowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("workflow.decision")
        self.setAccessibleName(self.tr("Decision"))
        self._case_id = ""
        self._checks = Checks(model, self)
        self._scroll, self._weighed = self._make_scroll()
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
        if self._approve.isVisible() and self._approve.isEnabled():
            self._ask_to_approve()
        else:
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, part: QWidget) -> None:
        """Add something to be weighed, below what has been checked."""
        self._weighed.insertWidget(self._weighed.count() - 1, rule(self))
        self._weighed.insertWidget(self._weighed.count() - 1, part)

    def show_part(self, part: QWidget) -> None:
        """Bring something that is weighed into sight, once it is laid out."""
        QTimer.singleShot(0, part, partial(self._scroll.ensureWidgetVisible, part, 0, 8))

    def _make_scroll(self) -> tuple[QScrollArea, QVBoxLayout]:
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setObjectName("workflow.decision.scroll")
        scroll.setAccessibleName(self.tr("What is to be weighed"))
        scroll.setProperty("role", "ringed")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("role", "scrolled")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._checks)
        rows.addStretch()
        scroll.setWidget(page)
        return scroll, rows

    def _make_decision(self) -> None:
        self._note = GrowingText(self, lines=2, most=6)
        self._note.setObjectName("workflow.decision.note")
        self._note.setPlaceholderText(self.tr("What must change, or why you approve…"))
        self._field = field(
            self.tr("Decision note (needed to return, kept in the history)"), self._note
        )
        self._field.error.setObjectName("workflow.decision.error")
        self._note.textChanged.connect(self._keep)
        self._return = QPushButton(self.tr("Return to editor"), self)
        self._return.setObjectName("workflow.decision.return")
        self._return.setProperty("role", "danger")
        self._return.clicked.connect(self._give_back)
        self._approve = QPushButton(self.tr("Approve verdict"), self)
        self._approve.setObjectName("workflow.decision.approve")
        self._approve.setProperty("role", "primary")
        self._approve.clicked.connect(self._ask_to_approve)
        self._open = PlainLabel(
            self, role="warning", wordWrap=True, objectName="workflow.decision.open"
        )

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        rows.setSpacing(8)
        rows.addWidget(self._scroll, 1)
        self._line = rule(self)
        rows.addWidget(self._line)
        rows.addWidget(self._open)  # above: what is pressed stays where it is while this shrinks
        rows.addWidget(self._field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._return, 1)
        buttons.addWidget(self._approve, 1)
        rows.addLayout(buttons)

    def _refill(self) -> None:
        case = self._model.case
        if case is None or case.id != self._case_id:
            self._case_id = case.id if case else ""
            self._show_note()
            self._field.refuse("")
        for part in (self._line, self._field, self._checks):
            part.setVisible(self._model.deciding)
        self._return.setVisible(self._model.choice("return") is not None)
        self._show_approve()
        self._checks.refill()
        follow_layout(self)
        words = self._still_open()
        self._open.setText(words)
        self._open.setVisible(bool(words))

    def _show_note(self) -> None:
        with QSignalBlocker(self._note):
            self._note.setPlainText(self._model.begun())
        self._note.fit()

    def _show_approve(self) -> None:
        """Show who may not approve that others may, and why."""
        barred = self._model.barred
        offered = self._model.choice("approve") is not None
        self._approve.setVisible(offered or (self._model.deciding and bool(barred)))
        self._approve.setEnabled(offered and not self._model.is_busy)
        self._approve.setAccessibleDescription(barred)
        self._approve.setToolTip(tip.plain(barred))

    def _still_open(self) -> str:
        """Say why approving is not for this person, or waits, and what is not looked at."""
        choice = self._model.choice("approve")
        if choice is None:
            return self._model.barred if self._model.deciding else ""
        missing = [gate.words for gate in choice.unmet]
        named, rest = "; ".join(missing[:_NAMED]), len(missing) - _NAMED
        if rest > 0:
            named = self.tr("{0}; and {1} more").format(named, number(rest))
        waits = self.tr("Approving waits: {0}.").format(named) if missing else ""
        return " ".join(part for part in (waits, counted(self._model.opening.left)) if part)

    def _keep(self) -> None:
        self._model.keep(self._note.toPlainText())

    def _give_back(self) -> None:
        self._field.refuse("")
        self._model.take("return", self._answers())

    def _ask_to_approve(self) -> None:
        if not self._model.is_busy:
            self._field.refuse("")
            self._model.when_settled(self._go_on)

    def _go_on(self) -> None:
        choice = self._model.choice("approve")
        if choice is None or self._model.is_busy:
            return
        if choice.unmet:
            self._show_gates(choice)
        else:
            StepDialog(self._model, choice, self, self._answers()).open()

    def _show_gates(self, choice: Choice) -> None:
        popover = GatesPopover(choice, self)
        popover.chosen.connect(self._model.go)
        popover.show_below(self._approve)

    def _answers(self) -> Answers:
        return Answers(
            self._note.toPlainText().strip(), ticked=self._model.ticked,
            opening=self._model.opening,
        )

    def _taken(self, name: str) -> None:
        """Show what is begun now: nothing, or the note of a case that came into view meanwhile."""
        if name in ("return", "approve"):
            self._show_note()

    def _refused(self, name: str, sentence: str, _: str) -> None:
        if name in ("return", "approve"):
            self._field.refuse(sentence)

    def _wait(self, busy: bool) -> None:
        self._return.setEnabled(not busy)
        self._show_approve()
