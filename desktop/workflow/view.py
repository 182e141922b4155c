"""The top bar: which case, where it stands, what is missing, and the step that comes next."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.figures import number
from desktop.widgets import theme, tip
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton
from desktop.workflow.choice import DECISIONS, Choice
from desktop.workflow.gates_view import GatesPopover
from desktop.workflow.model import WorkflowModel
from desktop.workflow.path import standing, stops
from desktop.workflow.path_view import StatePath
from desktop.workflow.standing_view import StandingStrip
from desktop.workflow.step_view import StepDialog

_TITLE = 170
"""Pixels of the title at 100 % below which it takes a line of its own."""
_NARROW = 1320
"""Below this width in pixels Preview gives up its words for the next step (LOOK.md, 04)."""


class StateBar(QFrame):
    """The wishes are for the shell to join with other parts, `change_act` for its menu."""

    preview_wanted = Signal()
    decision_wanted = Signal()
    review_wanted = Signal()
    back_wanted = Signal()
    problem_wanted = Signal()  # the next thing that stands in the way

    def __init__(self, model: WorkflowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("workflow.bar")
        self.setAccessibleName(self.tr("State of the case"))
        self._number = PlainLabel(self, role="muted", objectName="workflow.number")
        self.title = ElidedLabel("", self, role="title", objectName="workflow.title")
        self._back = IconButton("arrow-left", self.tr("Leave the review (Esc)"), self)
        self._back.setObjectName("workflow.back")
        self._back.clicked.connect(self.back_wanted)
        self._back.hide()
        self._path = StatePath(self)
        self._standing = StandingStrip(self)
        self._standing.change.clicked.connect(self._make_change_act().trigger)
        self._steps_shown: tuple[tuple[Choice, ...], bool] | None = None
        self._make_buttons()
        self._arrange()
        model.changed.connect(self._refill)
        model.busy.connect(self._wait)
        self._refill()

    def advance(self) -> None:
        """Take the step that comes next, or show what the text still needs (Ctrl+Return)."""
        if self._model.is_busy:
            return
        if self._model.unmet:
            self._model.look_again(self._go_on)
        else:
            self._model.when_settled(self._go_on)

    def show_review(self, on: bool) -> None:
        """Offer the way back from a review, instead of the way into it."""
        self._back.setVisible(on)
        self._refill()

    def resume(self, step: str) -> None:
        """Open the dialog of a step again, where words for it were begun."""
        choice = self._model.choice(step)
        if choice is not None and not self._model.is_busy:
            self._confirm(choice)

    def show_gates(self) -> None:
        """Open what is missing for the next step as it stands once what was typed is saved."""
        self._model.look_again(self._open_gates)

    def _go_on(self) -> None:
        choice = self._model.primary
        if choice is None:
            return
        if choice.unmet:
            self._open_gates()
        elif choice.name in DECISIONS:
            self.decision_wanted.emit()
        elif self._is_unseen(choice):
            self.review_wanted.emit()
        else:
            self._confirm(choice)

    def _open_gates(self) -> None:
        choice = self._model.primary
        if choice is None:
            return
        popover = GatesPopover(choice, self)
        popover.chosen.connect(self._model.go)
        popover.walked.connect(self.problem_wanted)
        shown = (self._primary, self._fix, self._preview)
        popover.show_below(next((part for part in shown if part.isVisible()), self))

    def _make_change_act(self) -> QAction:
        self.change_act = QAction(self.tr("Chan&ge the approved case"), self)
        self.change_act.setObjectName("workflow.change_act")
        self.change_act.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.change_act.triggered.connect(self._model.touch_approved)
        keys = self.change_act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._standing.change.setToolTip(keys)
        return self.change_act

    def _make_buttons(self) -> None:
        self._fix = QPushButton(self)
        self._fix.setObjectName("workflow.fix")
        self._fix.setProperty("role", "warn")
        self._fix.setIcon(icon("triangle-alert", "warn"))
        self._fix.clicked.connect(self.show_gates)
        self._preview = QPushButton(self)
        self._preview.setObjectName("workflow.preview")
        self._preview.setIcon(icon("file-search"))
        self._preview.setAccessibleName(self.tr("Preview"))
        self._preview.setToolTip(self.tr("Preview (Ctrl+Alt+P)"))
        self._preview.clicked.connect(self.preview_wanted)
        for part in (self._preview, self._path):  # the bar keeps its height without a case
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._primary = QPushButton(self)
        self._primary.setObjectName("workflow.primary")
        self._primary.setProperty("role", "primary")
        self._primary.clicked.connect(self.advance)
        self._review = QPushButton(" " + self.tr("Review"), self)
        self._review.setObjectName("workflow.review")
        self._review.setProperty("role", "primary")
        self._review.setIcon(icon("eye", "accent_ink"))
        self._review.clicked.connect(self.review_wanted)
        self._more = IconButton("ellipsis", self.tr("More steps"), self)
        self._more.setObjectName("workflow.more")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.setObjectName("workflow.menu")
        self._menu.triggered.connect(self._chosen)
        self._more.setMenu(self._menu)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._named = self._name()
        self._steps = QHBoxLayout()
        self._steps.setContentsMargins(16, 11, 14, 11)
        self._steps.setSpacing(10)
        self._steps.addWidget(self._named, 1)
        self._steps.addSpacing(6)
        policy = self._path.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the first case to open moves nothing down
        self._path.setSizePolicy(policy)
        self._steps.addWidget(self._path)
        self._steps.addSpacing(18)
        self._steps.addStretch()
        for button in (
            self._fix, self._preview, self._primary, self._review, self._more
        ):
            self._steps.addWidget(button)
        rows.addLayout(self._steps)
        rows.addWidget(self._standing)

    def _name(self) -> QWidget:
        named = QWidget(self)
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addWidget(self._number)
        row.addWidget(self.title, 1)
        return named

    def _fit(self) -> None:
        """Give number and title a line of their own where the steps leave them no room."""
        self._label_preview()
        self._path.setMinimumHeight(self._more.sizeHint().height())  # also where that is not shown
        rows = self.layout()
        taken = self._steps.minimumSize().width() - (
            0 if self._is_tall() else self._named.minimumSizeHint().width())
        wanted = self._number.sizeHint().width() + _TITLE * theme.zoom() // 100
        tall = self.width() - taken < wanted
        if not isinstance(rows, QVBoxLayout) or tall is self._is_tall():
            return
        if tall:
            self._named.setContentsMargins(16, 11, 14, 0)
            rows.insertWidget(0, self._named)
        else:
            self._named.setContentsMargins(0, 0, 0, 0)
            self._steps.insertWidget(0, self._named, 1)

    def _is_tall(self) -> bool:
        rows = self.layout()
        return rows is not None and rows.indexOf(self._named) >= 0

    def _refill(self) -> None:
        case = self._model.case
        for part in (self._number, self.title, self._path, self._preview):
            part.setVisible(case is not None)
        self.change_act.setEnabled(self._model.holds_approved)
        self._standing.say(standing(case) if case else "", held=self._model.holds_approved)
        if case is not None:
            self._number.setText(case.number)
            self.title.change(case.title)
            self._path.show_way(stops(case))
        self._show_steps()
        self._fit()

    def _show_steps(self) -> None:
        """Show the buttons anew where another step is offered than before."""
        steps = self._model.choices, self._back.isHidden()
        if steps != self._steps_shown:
            self._steps_shown = steps
            self._show_primary(self._model.primary)
            self._show_others(self._model.others)

    def _show_primary(self, choice: Choice | None) -> None:
        missing = self._model.unmet
        words = self.tr("{0} to fix").format(number(len(missing)))
        named = "\n".join(gate.words for gate in missing)
        self._fix.setText(" " + words)
        self._fix.setAccessibleName(words)
        self._fix.setAccessibleDescription(named)
        self._fix.setToolTip(tip.plain(named))
        self._fix.setVisible(bool(missing) and self._back.isHidden())  # a review lists them
        unseen = choice is not None and self._is_unseen(choice)
        shown = choice if choice and choice.name not in DECISIONS and not unseen else None
        self._primary.setVisible(shown is not None)
        if shown is not None:
            self._primary.setText(" " + shown.label)  # a space keeps off the icon
            self._primary.setAccessibleName(shown.label)
            self._primary.setIcon(icon(shown.glyph, "accent_ink"))
        self._review.setVisible((self._model.deciding or unseen) and self._back.isHidden())
        self._label_preview()

    def _is_unseen(self, choice: Choice) -> bool:
        """Whether what the step sends to readers is to be seen first: it had no review."""
        return choice.name == "reissue" and not choice.unmet and self._back.isHidden()

    def _show_others(self, choices: tuple[Choice, ...]) -> None:
        self._menu.clear()
        for choice in choices:
            action = self._menu.addAction(icon(choice.glyph), choice.label + "…")
            action.setObjectName(f"workflow.step.{choice.name}")
            action.setData(choice.name)
        self._more.setVisible(bool(choices))

    def _label_preview(self) -> None:
        tight = self.width() < _NARROW * theme.zoom() // 100 and not self._primary.isHidden()
        self._preview.setText("" if tight else " " + self.tr("Preview"))

    def resizeEvent(self, event: object) -> None:
        """Give the words of Preview up where the bar is narrow, then take a second line."""
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit)  # once the buttons are dressed anew

    def _chosen(self, action: QAction) -> None:
        choice = self._model.choice(action.data())
        if choice is not None:
            self._confirm(choice)

    def _confirm(self, choice: Choice) -> None:
        StepDialog(self._model, choice, self).open()

    def _wait(self, busy: bool) -> None:
        if busy and self.window().focusWidget() in (self._primary, self._more):
            self._preview.setFocus()  # which stays: Qt would take the keyboard to the list's tools
        self._primary.setEnabled(not busy)
        self._more.setEnabled(not busy)
