"""The rows of the case list as cards: the columns that a card needs, and the card they make."""

from collections.abc import Sequence
from typing import Any

from db.records import CaseCard, State
from db.rules import scales

COLUMNS = (
    "case_id, number, title, claimant, state, returned, updated_at, evidence, open_comments, "
    "verdict, created_by, doc, began, scale"
)
FIRST_PAGE = 50


def card(row: Sequence[Any]) -> CaseCard:
    """Return the card of a row of COLUMNS, with the rating that its scale gives the verdict."""
    *same, verdict, created_by, doc, began, scale = row
    rating = scales.shown(scales.load(scale)).rating(verdict) if verdict else None
    case_id, number, title, claimant, state, returned, updated_at, evidence, comments = same
    return CaseCard(
        id=case_id,
        number=number,
        title=title,
        claimant=claimant,
        state=State(state),
        returned=bool(returned),
        updated_at=updated_at,
        evidence=evidence,
        open_comments=comments,
        verdict=verdict,
        label=rating.short if rating else "",
        tone=rating.tone.value if rating else "",
        glyph=rating.glyph if rating else "",
        created_by=created_by,
        doc=doc,
        began=began,
    )
