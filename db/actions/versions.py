"""Versions: a state of a case under a name, to be found again in its history."""

from db import assembly
from db.actions.fields import needed_line
from db.desk import Desk
from db.keys import Signer
from db.records import Done
from db.tables import CaseRow, VersionRow
from db.unit import act


def name(desk: Desk, signer: Signer, case_id: str, words: str) -> Done:
    """Give the case as it stands now a name, in any state; it is no content and voids nothing."""
    with act(desk, signer, "versions.name", case_id=case_id) as unit:
        unit.get(CaseRow, case_id)
        revision = assembly.snapshot(unit.driver, case_id).revision
        row = unit.add(VersionRow(
            case_id=case_id, removed=0, name=needed_line(words, "version"), revision=revision
        ))
    return unit.done(row.id)
