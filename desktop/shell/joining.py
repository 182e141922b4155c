"""What one part of the window asks of another: the features do not know each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records import CaseSnapshot, Place
from desktop.shell.settling import settle

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it joins its parts from here


class Joining(QObject):
    """Connects the parts of a window that is whole."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._new = ""  # the case just created, until it comes into view
        self._join_views()
        self._join_review()
        self._join_middle()
        self._show_right()
        window.seat.case_opened.connect(settle)  # last: all parts have it by then
        window.seat.case_opened.connect(self._begin)

    def _join_views(self) -> None:
        window = self._window
        window.seat.case_opened.connect(self._show_right)
        window.cases.model.new.created.connect(self._await)
        window.dress.changed.connect(window.status.show_zoom)
        window.dress.changed.connect(window.centre.panorama.fit)
        window.bar.preview_wanted.connect(window.previewing.turn)
        window.previewing.turned.connect(self._show_right)
        window.status.unsaved_wanted.connect(window.unsaved.go)

    def _join_review(self) -> None:
        bar, cases, reviewing = self._window.bar, self._window.cases, self._window.reviewing
        bar.decision_wanted.connect(reviewing.decide)
        bar.review_wanted.connect(reviewing.enter)
        bar.back_wanted.connect(reviewing.leave)
        bar.problem_wanted.connect(self._window.problems.next)
        cases.list.walked.connect(reviewing.pass_by)
        cases.list.meant.connect(reviewing.mean)
        reviewing.turned.connect(bar.show_review)
        reviewing.turned.connect(self._turn_review)
        reviewing.said.connect(self._window.status.show_review)

    def _join_middle(self) -> None:
        window, middle, evidence = self._window, self._window.middle, self._window.right.evidence
        middle.new_wanted.connect(window.cases.new_case)
        middle.analysis.comment_asked.connect(middle.comment_on_block)
        middle.analysis.evidence_offered.connect(evidence.take)
        evidence.comment_wanted.connect(middle.comment_on)
        evidence.problem_wanted.connect(window.problems.next)

    def _await(self, case_id: str) -> None:
        self._new = case_id

    def _begin(self, case: CaseSnapshot | None) -> None:
        """Let a new case begin with its title, whatever was looked at in the case before."""
        if case is not None and case.id == self._new:
            self._new = ""
            self._window.middle.bring(self._window.middle.analysis)
            self._window.ways.name_case()

    def _turn_review(self, on: bool) -> None:
        if on:
            self._window.focus.leave()
        else:
            self._window.panes.go(Place("cases"))

    def _show_right(self) -> None:
        window = self._window
        window.right.setVisible(window.seat.case is not None)
        window.right_side.setVisible(not window.focus.is_on and not window.previewing.is_on)
