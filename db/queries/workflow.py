"""Which steps a person may take on a case now, and what each still needs."""

from dataclasses import dataclass
from datetime import UTC, datetime

from db import assembly
from db.damage import missing
from db.desk import Desk
from db.keys import Signer
from db.reading import reading
from db.records import CaseSnapshot, Gate, Person
from db.rules import gates, workflow
from db.rules.workflow import Step


@dataclass(frozen=True, slots=True)
class Offer:
    """A step that this person may take, with its gates, met or not."""

    step: Step
    gates: tuple[Gate, ...]

    @property
    def open(self) -> bool:
        """Whether every gate is met."""
        return all(gate.met for gate in self.gates)


def steps(desk: Desk, signer: Signer, case_id: str) -> tuple[Offer, ...]:
    """Return the steps open to this person from where the case stands, in the table's order."""
    with reading(desk) as driver:
        case = assembly.snapshot(driver, case_id)
    return steps_of(case, signer.person, missing(desk.vault, case))


def steps_of(
    case: CaseSnapshot, person: Person, damaged: frozenset[str] = frozenset()
) -> tuple[Offer, ...]:
    """Return the same for a case as it was read, by the files that are known to be damaged."""
    judged = gates.judge(case, today=datetime.now(UTC).date(), damaged=damaged)
    return tuple(
        Offer(step, tuple(gate for gate in judged if gate.name in step.needs))
        for step in workflow.steps_from(case.state, correcting=case.correction is not None)
        if _may(step, person, case)
    )


def _may(step: Step, person: Person, case: CaseSnapshot) -> bool:
    return step.may(person.role) and not workflow.barred(step, person.id, case)
