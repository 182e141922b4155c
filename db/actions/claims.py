"""The claim: its words, who said them, where they appeared."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from db.actions.attaching import attachment_row
from db.actions.fields import (
    ADDRESS,
    PARTIAL_DATE,
    Field,
    line,
    named,
    needed_line,
    needed_prose,
    one_of,
    put,
)
from db.actions.lists import arrange
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import Appearance, ClaimantKind, Done
from db.tables import AppearanceRow, AttachmentRow, ClaimantRow, ClaimRow
from db.unit import Unit, act
from resources.i18n import tr


def edit(desk: Desk, signer: Signer, case_id: str, **fields: Any) -> Done:
    """Change fields of the claim (quote, date, place, medium, url) or of its claimant."""
    with act(desk, signer, "claims.edit", case_id=case_id) as unit:
        own = {name: value for name, value in fields.items() if name in CLAIM_FIELDS}
        put(_one(unit, ClaimRow, case_id), CLAIM_FIELDS, own)
        rest = {name: value for name, value in fields.items() if name not in CLAIM_FIELDS}
        put(_one(unit, ClaimantRow, case_id), CLAIMANT_FIELDS, rest)
    return unit.done(case_id)


def set_appearances(
    desk: Desk, signer: Signer, case_id: str, appearances: Sequence[Appearance]
) -> Done:
    """Make these the claim's appearances, in order; an empty id means a new one."""
    with act(desk, signer, "claims.set_appearances", case_id=case_id) as unit:
        _one(unit, ClaimRow, case_id)
        arrange_appearances(unit, case_id, appearances)
    return unit.done(case_id)


def arrange_appearances(unit: Unit, case_id: str, appearances: Sequence[Appearance]) -> None:
    """Make these the appearances within an act."""
    live = unit.session.scalars(select(AppearanceRow).filter_by(case_id=case_id, removed=0)).all()
    by_id = {row.id: row for row in live}
    wanted = []
    for place, appearance in enumerate(appearances):
        row = by_id.get(appearance.id) or AppearanceRow(case_id=case_id, removed=0)
        put(row, APPEARANCE_FIELDS, named(appearance, APPEARANCE_FIELDS))
        row.position = place
        wanted.append(row if row.id in by_id else unit.add(row))
    arrange(wanted, live)


def set_portrait(desk: Desk, signer: Signer, case_id: str, path: Path | None) -> Done:
    """Keep a picture of the claimant, or take it away with None; Refused for no picture."""
    with act(desk, signer, "claims.set_portrait", case_id=case_id) as unit:
        claimant = _one(unit, ClaimantRow, case_id)
        if claimant.portrait_id:
            unit.get(AttachmentRow, claimant.portrait_id).removed = 1
        claimant.portrait_id = None
        if path is not None:
            row = unit.add(attachment_row(unit, case_id, None, path, 0))
            if not row.media_type.startswith("image/"):
                raise Refused(tr("{name} is no picture.", name=path.name), field="portrait")
            unit.session.flush()
            claimant.portrait_id = row.id
    return unit.done(case_id)


def _one(unit: Unit, kind: Any, case_id: str) -> Any:
    row = unit.session.scalars(select(kind).filter_by(case_id=case_id, removed=0)).first()
    if row is None:
        raise Refused(tr("This case is not on this desk."))
    return row


CLAIM_FIELDS = {
    "quote": Field("quote", needed_prose),
    "date": Field("date", PARTIAL_DATE),
    "place": Field("place", line),
    "medium": Field("medium", line),
    "url": Field("url", ADDRESS),
}
CLAIMANT_FIELDS = {
    "claimant": Field("name", needed_line),
    "claimant_kind": Field("entity", one_of(ClaimantKind)),
    "claimant_role": Field("role", line),
    "claimant_same_as": Field("same_as", ADDRESS),
}
APPEARANCE_FIELDS = {
    "publisher": Field("publisher", needed_line),
    "date": Field("date", PARTIAL_DATE),
    "url": Field("url", ADDRESS),
}
