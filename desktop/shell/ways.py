"""The ways through the window: to a place of the case, to the next change, to the next pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from db.records import Place

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it goes its ways from here

_IN_TEXT = frozenset({"analysis", "block", "remark"})
"""Kinds of places that are in sight while only the text is (F11)."""
_UNDER_PREVIEW = frozenset({"verdict", "decision", "evidence"})
"""Kinds of places that stand where the preview takes the room."""


class Ways(QObject):
    """Each leaves first what hides its place: the review, the focus on the text, the preview."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.seat.goto.connect(self.go)
        window.bar.title.installEventFilter(self)
        window.bar.title.setCursor(Qt.CursorShape.PointingHandCursor)

    def go(self, place: Place) -> None:
        """Show a place of the case in view; what belongs to it as a whole is in the claim card."""
        window = self._window
        if place.kind == "decision" or place.field == "settlement":
            window.reviewing.enter()
        if window.reviewing.is_on and window.reviewing.go(place):
            return
        window.reviewing.leave()
        if place.kind not in _IN_TEXT:
            window.focus.leave()
        if place.kind in _UNDER_PREVIEW:
            window.previewing.leave()
        if place.kind == "case":
            window.panes.go(Place("claim", field=place.field or "title"))
        else:
            window.panes.go(place)

    def name_case(self) -> None:
        """Put the caret into the title."""
        if self._window.seat.case is not None:
            self.go(Place("case"))

    def step_through_changes(self, by: int) -> None:
        """Go to the next change of the review or of the history, or to the one before."""
        window = self._window
        if window.reviewing.is_on:
            window.reviewing.step(by)
        elif window.seat.case is not None:
            window.focus.leave()
            window.middle.bring(window.middle.history)
            window.middle.history.step(by)

    def step_through_panes(self, by: int) -> None:
        """Go to the next pane, or to the one before (F6, Shift+F6)."""
        if self._window.reviewing.is_on:
            self._window.reviewing.next_pane(by)
        elif by > 0:
            self._window.panes.next()
        else:
            self._window.panes.previous()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the title's field when the title is pressed."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.name_case()
        return super().eventFilter(watched, event)
