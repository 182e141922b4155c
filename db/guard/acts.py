"""An act as it is judged: who does it, and what would differ."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from db import assembly
from db.keys import Signer
from db.records import CaseSnapshot, State
from db.rules.workflow import Step
from db.session import Difference, NoticingSession
from db.tables import Base
from db.vault import Vault

ERASE = "erasing.erase"
"""The one act that may touch content in any state: the law does not wait for a workflow."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that an act takes: its row of the table, and the case on either side of it."""

    step: Step
    before: CaseSnapshot
    after: CaseSnapshot


@dataclass(slots=True)
class Act:
    """What the unit is about to record; `at` is its time, `found` every field that differs."""

    session: NoticingSession
    vault: Vault
    signer: Signer
    name: str
    at: str
    case_id: str | None
    found: list[Difference]
    _snapshots: dict[str, CaseSnapshot] = field(default_factory=dict)

    @property
    def driver(self) -> Any:
        """The driver's connection of this transaction."""
        return self.session.connection().connection.driver_connection

    def cases(self) -> list[str]:
        """Return the ids of the cases that the changes belong to."""
        return sorted({case_of(d.row) for d in self.found if is_of_case(d.row)})

    def of(self, kind: str, case_id: str) -> Iterator[Difference]:
        """Yield what differs in the rows of a kind of that case."""
        return (d for d in self.found if d.row.kind == kind and case_of(d.row) == case_id)

    def made(self, kind: str, case_id: str) -> list[Any]:
        """Return the new rows of a kind."""
        return list({d.row: None for d in self.of(kind, case_id) if d.created})

    def changed(self, kind: str, case_id: str) -> dict[Any, set[str]]:
        """Return the rows of a kind that were there before, each with the fields that differ."""
        rows: dict[Any, set[str]] = {}
        for difference in self.of(kind, case_id):
            if not difference.created:
                rows.setdefault(difference.row, set()).add(difference.field)
        return rows

    def snapshot(self, case_id: str) -> CaseSnapshot:
        """Return the case as the act leaves it."""
        if case_id not in self._snapshots:
            self._snapshots[case_id] = assembly.snapshot(self.driver, case_id)
        return self._snapshots[case_id]

    def state(self, case_id: str) -> State:
        """Return the state of a case as the act leaves it."""
        found = self.driver.execute("SELECT state FROM cases WHERE id = ?", (case_id,)).fetchone()
        return State(found[0])


def is_of_case(row: Base) -> bool:
    """Tell whether a row is a case or a part of one."""
    return row.kind == "case" or hasattr(row, "case_id")


def case_of(row: Base) -> str:
    """Return the id of the case that a row is, or is a part of."""
    return str(getattr(row, "case_id", row.id))
