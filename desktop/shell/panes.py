"""The panes of the window in their order, and the way to a place in one of them."""

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from db.records import Place
from desktop.cases.view import CasesPane
from desktop.preview.beside_view import PreviewPane
from desktop.shell.middle import Middle
from desktop.shell.right import Right


class _Pane(Protocol):
    def show_place(self, place: Place) -> None: ...


class Panes(QObject):
    """Moves the focus; `details` is called for what belongs to the case as a whole."""

    def __init__(
        self, cases: CasesPane, middle: Middle, right: Right, preview: PreviewPane
    ) -> None:
        super().__init__(cases)
        self._middle = middle
        self._by_kind: dict[str, tuple[_Pane, QWidget]] = {
            "cases": (cases, cases),
            "claim": (middle.claim, middle.claim),
            "analysis": (middle.analysis, middle.analysis),
            "block": (middle.analysis, middle.analysis),
            "remark": (middle.analysis, middle.analysis),
            "reply": (middle.replies, middle.replies),
            "notes": (middle.notes, middle.notes),
            "comment": (middle.comments, middle.comments),
            "history": (middle.history, middle.history),
            "verdict": (right.verdict, right.verdict),
            "second": (right.verdict, right.verdict),
            "evidence": (right.evidence, right.evidence),
            "preview": (preview, preview),
        }

    def go(self, place: Place) -> None:
        """Show a place and put the focus there."""
        if place.kind not in self._by_kind:
            return
        view, widget = self._by_kind[place.kind]
        if self._middle.tabs.indexOf(widget) >= 0:
            self._middle.bring(widget)
        view.show_place(place)

    def next(self) -> None:
        """Go to the next pane (F6)."""
        self._step(+1)

    def previous(self) -> None:
        """Go to the pane before (Shift+F6)."""
        self._step(-1)

    def _step(self, step: int) -> None:
        ring = self._ring()
        focus = QApplication.focusWidget()
        here = next(
            (at for at, (_, widget) in enumerate(ring)
             if focus is not None and (widget is focus or widget.isAncestorOf(focus))),
            -step if step > 0 else 0,
        )
        kind, _ = ring[(here + step) % len(ring)]
        self.go(Place(kind))

    def _ring(self) -> list[tuple[str, QWidget]]:
        order = ("cases", "claim", *self._shown_tab(), "verdict", "evidence", "preview")
        ring = [(kind, self._by_kind[kind][1]) for kind in order]
        return [(kind, widget) for kind, widget in ring if widget.isVisible()]

    def _shown_tab(self) -> tuple[str, ...]:
        page = self._middle.tabs.currentWidget()
        return tuple(kind for kind, (_, widget) in self._by_kind.items() if widget is page)[:1]
