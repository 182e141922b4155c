"""A real desk with three people and the al-Bab case: what takes more than one person to test.

Its work is done by threads, as in the window; `seating` is the same for one person with a small
case, and `seats` does all work at once, where a test must say in which order answers come.
"""

import shutil
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from db.actions import analysis, cases, claims, evidence, people, policy, replies, verdict
from db.desk import Desk
from db.keys import Signer
from db.queries.snapshots import snapshot
from db.records import Role
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.refresh import Refresh
from tests import builders
from tests.desks import furnished

CHECKS = ("Claim is quoted word for word", "Wording is neutral & fair")
PASSWORD = "a long enough password"
LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True)
class People:
    """Everybody who works at the desk, signed in."""

    editor: Signer
    supervisor: Signer
    second: Signer


def _furnish(desk: Desk) -> People:
    """Hire a supervisor, a second one and an editor."""
    supervisor = people.found(desk, "Supervisor", PASSWORD)
    policy.edit(desk, supervisor, checklist=CHECKS)
    second = people.add(desk, supervisor, "Second supervisor", Role.SUPERVISOR, PASSWORD).id
    editor = people.add(desk, supervisor, "Editor", Role.EDITOR, PASSWORD).id
    return People(
        people.sign_in(desk, editor, PASSWORD), supervisor,
        people.sign_in(desk, second, PASSWORD),
    )


class Newsroom:
    """The desk open, with a seat for whoever sits down; several may sit there at once."""

    def __init__(self, path: Path) -> None:
        template, self.people = furnished("The Desk", _furnish)
        self.desk = Desk.open(shutil.copytree(template, path))
        self.jobs = ShellJobs()
        self._refreshing = []

    def sit(self, signer: Signer, case_id: str | None = None) -> Seat:
        """Return the person's seat, with the case in view."""
        seat = Seat(self.desk, signer, self.jobs, snapshot)
        self._refreshing.append(Refresh(seat))
        if case_id is not None:
            seat.bring(snapshot(self.desk, case_id))
            seat.open_case(case_id)
        return seat

    def close(self) -> None:
        """Answer everything that was handed in and close the desk."""
        self.jobs.finish()
        self.desk.close()

    def act(self, action, *arguments, by: Signer | None = None, **named):
        """Do something as the editor (or somebody else) and return its id."""
        return action(self.desk, by or self.people.editor, *arguments, **named).id

    def begin(self) -> str:
        """Return a case that has its claim and nothing else."""
        case = builders.snapshot()
        claimant = case.claim.claimant
        return self.act(
            cases.create, case.claim.quote, claimant.name, title=case.title, language="en"
        )

    def al_bab(self) -> str:
        """Return the al-Bab case, ready for review."""
        case = builders.snapshot()
        case_id = self.begin()
        self.act(claims.edit, case_id, date=case.claim.date, place=case.claim.place,
                 medium=case.claim.medium, claimant_role=case.claim.claimant.role)
        self.act(claims.set_appearances, case_id,
                 tuple(replace(row, id="") for row in case.claim.appearances))
        for item in sorted(case.evidence, key=lambda row: row.origin is not None):
            kept = {field.name: getattr(item, field.name) for field in fields(item)
                    if field.name not in ("id", "attachments", "title")}
            self.act(evidence.add, case_id, title=item.title, **kept)
        blocks = tuple(replace(row, id=str(uuid4())) for row in case.blocks)
        self.act(analysis.set_blocks, case_id, blocks)
        for row in case.replies:
            kept = {field.name: getattr(row, field.name) for field in fields(row)
                    if field.name not in ("id", "to", "question")}
            self.act(replies.add, case_id, to=row.to, question=row.question, **kept)
        self.act(verdict.choose, case_id, rating=case.verdict, reason=case.reason)
        return case_id


def press(parent: QObject, name: str) -> None:
    """Click a control of that name."""
    QTest.mouseClick(part(parent, name), LEFT)


def part(parent: QObject, name: str) -> QObject:
    """Return the control of that name below a window."""
    found_part = parent.findChild(QObject, name)
    assert found_part is not None, name
    return found_part


def is_shown(parent: QObject, name: str) -> bool:
    """Tell whether a control of that name can be seen."""
    found_part = parent.findChild(QObject, name)
    return found_part is not None and found_part.isVisible()


def type_into(parent: QObject, name: str, words: str) -> None:
    """Click into a field and type."""
    control = part(parent, name)
    QTest.mouseClick(getattr(control, "viewport", partial(part, parent, name))(), LEFT)
    QTest.keyClicks(control, words)
