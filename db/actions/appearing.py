"""The same claim once more: it goes to the register of the case that checked it."""

from db.actions import comments
from db.actions.claims import APPEARANCE_FIELDS
from db.actions.fields import named, put
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.reading import reading
from db.records import AnchorKind, Appearance, Done, State
from db.tables import AppearanceRow, CaseRow
from db.unit import act
from resources.i18n import tr

TAKING = frozenset({State.DRAFT, State.CORRECTING})
"""States in which an appearance is added; in Approved it would void the approval, so it is noted,
as everywhere else: whoever opens the next correction finds it."""


def add(desk: Desk, signer: Signer, case_id: str, appearance: Appearance) -> Done:
    """Add a dated appearance at the end of the case's register, or note it where that is closed.

    The note is an open comment on the register, so that it is not forgotten.
    """
    if not takes(desk, case_id):
        return comments.add(
            desk, signer, case_id, _noted(appearance), anchor=AnchorKind.FIELD,
            anchor_field="appearances",
        )
    with act(desk, signer, "claims.appear", case_id=case_id) as unit:
        unit.get(CaseRow, case_id)
        place = unit.driver.execute(
            "SELECT coalesce(max(position) + 1, 0) FROM appearances WHERE case_id = ?", (case_id,)
        ).fetchone()[0]
        row = AppearanceRow(case_id=case_id, removed=0, position=place)
        put(row, APPEARANCE_FIELDS, named(appearance, APPEARANCE_FIELDS))
        unit.add(row)
    return unit.done(row.id)


def takes(desk: Desk, case_id: str) -> bool:
    """Whether the case's register may be added to now; Refused when there is no such case."""
    with reading(desk) as driver:
        found = driver.execute("SELECT state FROM cases WHERE id = ?", (case_id,)).fetchone()
    if found is None:
        raise Refused(tr("This case is not on this desk."))
    return State(found[0]) in TAKING


def _noted(appearance: Appearance) -> str:
    """Return the appearance as a sentence, once it has passed the rules of the register."""
    row = AppearanceRow()
    put(row, APPEARANCE_FIELDS, named(appearance, APPEARANCE_FIELDS))
    where = " · ".join(part for part in (row.publisher, row.date, row.url) if part)
    return tr("The claim was made again: {where}", where=where)
