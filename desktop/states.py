"""Where a case stands, in words: every part of the window calls a state by one name."""

from db.records import CaseCard, State
from resources.i18n import remembered, tr


@remembered
def name(state: State) -> str:
    """Return what a state is called."""
    return {
        State.DRAFT: tr("Draft"), State.IN_REVIEW: tr("In review"),
        State.APPROVED: tr("Approved"), State.PUBLISHED: tr("Published"),
        State.CORRECTING: tr("Correcting"), State.WITHDRAWN: tr("Withdrawn"),
        State.SHELVED: tr("Shelved"),
    }[state]


def of(card: CaseCard) -> str:
    """Return where a case stands; a draft that came back says so."""
    return tr("Returned") if card.returned else name(card.state)
