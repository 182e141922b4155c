"""The second verdict: filed by another editor unseen, and settled where the two differ."""

from sqlalchemy import select

from db import assembly
from db.actions.fields import flag, needed_prose
from db.actions.verdict import rating_on
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import REASON_LIMIT, Done
from db.rules import text
from db.tables import CaseRow, SecondRow
from db.unit import act
from resources.i18n import tr


def file(desk: Desk, signer: Signer, case_id: str, rating: str, reason: str) -> Done:
    """File a second verdict on a case in review.

    Only an editor who did not write in the case may, while the desk's policy asks for one and none
    that counts is there; they have not seen the first verdict, and see it from then on.
    """
    words = text.needed(text.line(reason, "reason", REASON_LIMIT), "reason")
    with act(desk, signer, "second.file", case_id=case_id) as unit:
        case = assembly.snapshot(unit.driver, unit.get(CaseRow, case_id).id)
        row = unit.add(
            SecondRow(
                case_id=case_id,
                removed=0,
                rating=_needed(rating_on(case.scale.reference, rating)),
                scale=case.scale.reference,
                reason=words,
                revision=case.revision,
                correction_id=case.correction.id if case.correction else None,
                filed_by=signer.person.id,
                filed_at=unit.at,
            )
        )
    return unit.done(row.id)


def settle(
    desk: Desk, signer: Signer, case_id: str, settlement: str, *, printed: bool = False
) -> Done:
    """Write down how two verdicts that differ are settled; `printed` lets the brief tell of both.

    Only a supervisor may, in review. It answers the two ratings as they stand: another rating asks
    for another settlement. Refused where no second verdict was given.
    """
    words = needed_prose(settlement, "settlement")
    with act(desk, signer, "second.settle", case_id=case_id) as unit:
        case = unit.get(CaseRow, case_id)
        rows = select(SecondRow).filter_by(case_id=case_id, removed=0)
        filed = unit.session.scalars(rows).all()
        if not filed:
            raise Refused(tr("The two verdicts do not differ; there is nothing to settle."))
        row = filed[-1]
        row.settlement, row.settled_rating = words, case.verdict
        row.printed = flag(printed, "printed")
        row.settled_by, row.settled_at = signer.person.id, unit.at
    return unit.done(row.id)


def _needed(rating: str | None) -> str:
    if rating is None:
        raise Refused(tr("Choose a rating."), field="rating")
    return rating
