"""The verdict: a rating of the pinned scale, with its one-line reason."""

from typing import Any

from db.actions.fields import prose
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import REASON_LIMIT, Done
from db.rules import scales, text
from db.tables import CaseRow
from db.unit import act
from resources.i18n import tr


def choose(desk: Desk, signer: Signer, case_id: str, **fields: Any) -> Done:
    """Choose a `rating` (its id, None for none yet), write the `reason`, or both.

    Raises Refused for a rating that the case's scale does not have, and for a reason of more than
    REASON_LIMIT characters or one line; TypeError for another field.
    """
    unknown = set(fields) - {"rating", "reason"}
    if unknown:
        raise TypeError(f"no such field: {unknown}")
    with act(desk, signer, "verdict.choose", case_id=case_id) as unit:
        row = unit.get(CaseRow, case_id)
        if "rating" in fields:
            row.verdict = rating_on(row.scale, fields["rating"])
        if "reason" in fields:
            row.reason = text.line(fields["reason"], "reason", REASON_LIMIT)
    return unit.done(case_id)


def set_scale(desk: Desk, signer: Signer, case_id: str, reference: str) -> Done:
    """Pin another scale; a rating that it does not have is taken back."""
    with act(desk, signer, "verdict.set_scale", case_id=case_id) as unit:
        row = unit.get(CaseRow, case_id)
        scale = scales.load(reference)
        row.scale = scale.reference
        if scale.rating(row.verdict) is None:
            row.verdict = None
    return unit.done(case_id)


def except_origins(desk: Desk, signer: Signer, case_id: str, reason: str | None) -> Done:
    """Write down why fewer independent origins than the desk's minimum are enough here."""
    with act(desk, signer, "verdict.except_origins", case_id=case_id) as unit:
        unit.get(CaseRow, case_id).origins_exception = prose(reason, "origins_exception")
    return unit.done(case_id)


def rating_on(reference: str, rating: str | None) -> str | None:
    """Return the rating when the scale has it; Refused otherwise."""
    if rating is None:
        return None
    if scales.load(reference).rating(rating) is None:
        raise Refused(
            tr("the scale {scale} has no rating {rating}", scale=reference, rating=rating),
            field="rating",
        )
    return rating
