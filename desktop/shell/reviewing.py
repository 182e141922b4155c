"""The review in the window: when it opens, what it shows beside the changes, how one leaves it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from db.records import AnchorKind, CaseSnapshot, Place, State
from db.rules.passages import passage
from desktop.comments.model import Anchor, CommentsModel, Thread
from desktop.comments.view import ThreadsPanel
from desktop.preview.model import PreviewModel
from desktop.preview.pages_view import PagesView
from desktop.review import words
from desktop.review.marks import Selected, Talk
from desktop.review.model import Notes, ReviewModel
from desktop.review.standing import StandingModel
from desktop.review.view import ReviewView, StandingPart
from desktop.seat import Seat
from desktop.shell.aside import Aside
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.leaving import Glance
from desktop.workflow.model import WorkflowModel

_RING = ("parts", "changes", "comment", "decision")
"""The panes of a review in the order of F6."""


class Reviewing(QObject):
    """Takes the place of the three panes while it is on; made when it is first wanted.

    It opens by itself when somebody who may decide opens a case in review; not where the case only
    comes by: under the arrow keys of the list, or as the one that was in view last time.
    """

    turned = Signal(bool)
    said = Signal(str)  # what is compared, for the line at the foot

    def __init__(
        self, seat: Seat, workflow: WorkflowModel, notes: Notes, others: QWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._seat = seat
        self._workflow = workflow
        self._others = others
        self.model = ReviewModel(seat, notes, self)
        self.place = QWidget(window)
        self.place.hide()
        layout = QVBoxLayout(self.place)
        layout.setContentsMargins(0, 0, 0, 0)
        self.view: ReviewView | None = None
        self._passing = True  # what comes into view first is what was in view last time
        self._due = ""  # id of the case whose review opens once it is known who decides
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.leave)
        self._escape.setEnabled(False)
        seat.case_opened.connect(self._opened)
        seat.case_changed.connect(self._changed)
        workflow.changed.connect(self._enter_if_due)
        self.model.compared.connect(self._say)
        self.model.marked.connect(workflow.seen_more)
        self.model.compared.connect(workflow.seen_more)
        workflow.look_with(self._glance)

    @property
    def is_on(self) -> bool:
        """Whether the review is shown."""
        return self._escape.isEnabled()

    def enter(self) -> None:
        """Show the review of the case in view."""
        if self.is_on or self._seat.case is None:
            return
        self._seat.leaving.emit()  # what is still being typed belongs to what is compared
        self._due = ""
        if self.view is None:
            self._make()
        self._escape.setEnabled(True)
        self._others.hide()
        self.place.show()
        self.turned.emit(True)
        self.go(Place("changes"))
        self._say()

    def pass_by(self, on: bool) -> None:
        """Take note that the case that comes into view next is passed by, or that it is meant."""
        self._passing = on

    def mean(self, case_id: str) -> None:
        """Take note that somebody chose a case of the list, not just passed it by."""
        case = self._seat.case
        if case is not None and case.id == case_id:
            self._due = _due(case)
            self._enter_if_due()

    def leave(self) -> None:
        """Show the case as it is usually shown."""
        if not self.is_on:
            return
        self._escape.setEnabled(False)
        self.place.hide()
        self._others.show()
        self.turned.emit(False)
        self.said.emit("")

    def decide(self) -> None:
        """Go to the decision; enter first."""
        self.enter()
        if self.view is not None:
            self._decision.decide()

    def step(self, by: int) -> None:
        """Go to the next change, or to the one before."""
        if self.view is not None:
            self.view.step(by)

    def turn_seen(self) -> None:
        """Mark the current change as seen, or as not seen."""
        if self.is_on and self.view is not None:
            self.view.turn_seen()

    def go(self, place: Place) -> bool:
        """Show a place in the review; False where it has none of the kind."""
        if self.view is None:
            return False
        if place.kind == "decision":
            self._decision.show_place(place)
        elif place.kind == "comment":
            self._threads.show_place(place)
        elif place.kind in _RING or place.kind in _PLACES:
            self.view.show_place(place)
        else:
            return False
        return True

    def next_pane(self, step: int) -> None:
        """Go to the next pane of the review, or to the one before."""
        if self.view is None:
            return
        focus = QApplication.focusWidget()
        panes = (self.view.parts, self.view.page, self._threads, self._decision)
        inside = [at for at, pane in enumerate(panes)
                  if focus is not None and (pane is focus or pane.isAncestorOf(focus))]
        here = inside[0] if inside else 1
        self.go(Place(_RING[(here + step) % len(_RING)]))

    def comment(self) -> None:
        """Begin a comment on the words selected."""
        if self.is_on and self.view is not None:
            self.view.comment()

    def _make(self) -> None:
        self._pages_model = PreviewModel(self._seat, self)
        self._decision = DecisionPanel(self._workflow)
        self._comments = CommentsModel(self._seat)
        self._threads = ThreadsPanel(self._comments)
        standing = StandingPart(StandingModel(self._seat, self))
        self._aside = Aside(self._decision, (self._threads, standing))
        pages = PagesView(self._pages_model)
        pages.setObjectName("review.brief")
        self.view = ReviewView(self.model, pages, self._aside, self.place)
        self.view.brief_looked_at.connect(self._pages_model.look)
        self.view.comment_wanted.connect(self._comment_on)
        self.view.talk_wanted.connect(self._show_thread)
        self.view.parts.comments_wanted.connect(self._show_threads)
        self._threads.passage_wanted.connect(self.view.comment)
        self._threads.counted.connect(self.view.parts.show_comments)
        self._threads.counted.connect(self._mark_talks)
        self._threads.tell()
        layout = self.place.layout()
        if layout is not None:
            layout.addWidget(self.view)

    def _opened(self, case: CaseSnapshot | None) -> None:
        self.leave()
        self._due = _due(case) if case is not None and not self._passing else ""
        self._passing = False

    def _changed(self, case: CaseSnapshot) -> None:
        if self.is_on and case.state not in _REVIEWED:
            self.leave()

    def _enter_if_due(self) -> None:
        case = self._seat.case
        if case is not None and case.id == self._due and self._workflow.deciding:
            self.enter()

    def _glance(self) -> Glance:
        """Return what was seen of the changes, for the decision."""
        names = (words.change_label(change, self.model.comparison) for change in self.model.unseen)
        return Glance(self.model.looked(), tuple(names))

    def _say(self) -> None:
        if self.is_on and self.model.review is not None:
            self.said.emit(words.comparing(self.model.review))

    def _comment_on(self, selected: Selected) -> None:
        self._threads.start(_anchor(selected))

    def _mark_talks(self) -> None:
        if self.view is not None:
            talks = map(_talk, self._comments.threads())
            self.view.show_talks(tuple(filter(None, talks)))

    def _show_thread(self, thread: str) -> None:
        self._threads.show_place(Place("comment", thread))

    def _show_threads(self) -> None:
        self._threads.show_place(Place("comment"))


_REVIEWED = frozenset({State.IN_REVIEW, State.CORRECTING})
"""States in which a review goes on when the case changes; a decision ends it."""
_OF_VERDICT = frozenset({"rating", "scale", "reason", "origins_exception"})
"""Fields that stand with the verdict; the others stand with the claim."""
_PLACES = frozenset({"claim", "case", "block", "analysis", "evidence", "verdict", "second",
                     "reply"})
"""Kinds of places that stand in the changes."""


def _anchor(selected: Selected) -> Anchor:
    place = selected.place
    words = passage(selected.text, selected.start, selected.end) if selected.text else None
    if place.kind == "block":
        return Anchor(AnchorKind.BLOCK, place.id, None, words)
    if place.kind == "evidence":
        return Anchor(AnchorKind.EVIDENCE, place.id, place.field, words)
    return Anchor(AnchorKind.FIELD, place.id, place.field, words)


def _due(case: CaseSnapshot) -> str:
    return case.id if case.state is State.IN_REVIEW else ""


def _talk(thread: Thread) -> Talk | None:
    if thread.place is None:
        return None
    return Talk(thread.id, _place(thread.anchor), *thread.place, open=not thread.resolved)


def _place(anchor: Anchor) -> Place:
    """Return where the words of an anchor stand in a review."""
    if anchor.kind is AnchorKind.BLOCK:
        return Place("block", anchor.id)
    if anchor.kind is AnchorKind.EVIDENCE:
        return Place("evidence", anchor.id, anchor.field or "title")
    if anchor.id is not None:
        return Place("reply", anchor.id, anchor.field)
    return Place("verdict" if anchor.field in _OF_VERDICT else "claim", None, anchor.field)
