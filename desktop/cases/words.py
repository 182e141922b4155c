"""A row of the list in words: its state, and the whole of it for screen readers."""

from db.records import CaseCard, Sort, State
from desktop import dates, states
from desktop.figures import number
from resources.i18n import tr

TONES = {
    State.DRAFT: "info", State.IN_REVIEW: "violet", State.APPROVED: "ok",
    State.PUBLISHED: "accent", State.CORRECTING: "warn", State.WITHDRAWN: "bad",
    State.SHELVED: "info",
}


def sort_name(sort: Sort) -> str:
    """Return an order's name."""
    return {
        Sort.CHANGED: tr("Newest change first"), Sort.WAITING: tr("Longest unchanged first"),
        Sort.NUMBER: tr("Newest number first"), Sort.CLAIMANT: tr("By claimant"),
    }[sort]


def standing(card: CaseCard) -> tuple[str, str]:
    """Return the state's word and tone; a draft that came back says so."""
    return states.of(card), "warn" if card.returned else TONES[card.state]


def spoken(card: CaseCard) -> str:
    """Return a whole row as one sentence."""
    state, _ = standing(card)
    return tr(
        "{number}, {title}, by {claimant}; {state}, verdict {verdict}; {evidence} evidence items, "
        "{comments} open comments; changed {age}",
        number=card.number, title=card.title, claimant=card.claimant, state=state,
        verdict=card.label or tr("none"), evidence=number(card.evidence),
        comments=number(card.open_comments),
        age=dates.age(card.updated_at, dates.local_now()),
    )
