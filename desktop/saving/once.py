"""An act on a case that is handed in once, however often its button is pressed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from db.errors import Refused
from db.records import CaseSnapshot
from desktop.saving.records import Answer
from desktop.seat import Seat


class Once(QObject):
    """After it was handed in, nothing: until it failed, or the case was read anew behind it."""

    def __init__(self, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._handed_in: set[str] = set()  # ids of cases
        self._taken: set[str] = set()
        seat.case_opened.connect(self._see)
        seat.case_changed.connect(self._see)

    def act(
        self, action: Callable[..., Any], case_id: str, *arguments: Any, done: Answer,
        refused: Callable[[Refused], None], **fields: Any,
    ) -> None:
        """Hand in what `Seat.act` hands in, unless it is on its way for that case."""
        if case_id not in self._handed_in:
            self._handed_in.add(case_id)
            self._seat.act(
                action, case_id, *arguments, done=partial(self._done, case_id, done),
                refused=partial(self._refused, case_id, refused),
                failed=partial(self._let_go, case_id), **fields,
            )

    def _done(self, case_id: str, done: Answer, said: Any) -> None:
        self._taken.add(case_id)
        done(said)

    def _refused(self, case_id: str, refused: Callable[[Refused], None], error: Refused) -> None:
        self._let_go(case_id)
        refused(error)

    def _let_go(self, case_id: str, _: object = None) -> None:
        self._handed_in.discard(case_id)

    def _see(self, case: CaseSnapshot | None) -> None:
        if case is not None and case.id in self._taken:
            self._taken.discard(case.id)
            self._handed_in.discard(case.id)
