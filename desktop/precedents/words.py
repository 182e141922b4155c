"""Why a claim is shown beside another, and where its case stands, in words."""

from collections.abc import Iterable

from db.records import CaseCard, CaseSnapshot, Precedent, State
from db.rules import scales
from desktop import states
from resources.i18n import tr

_NAMED = 5
"""Shared words that are named."""
_SETTLED = (State.PUBLISHED, State.CORRECTING)


def why(found: Precedent) -> str:
    """Return what both claims have in common."""
    if not found.shared:
        return tr("close in meaning, in other words")
    named = found.shared[:_NAMED]
    same = [word for word in named if word not in found.heard]
    heard = [word for word in named if word in found.heard]
    more = len(found.shared) > _NAMED
    if not heard:
        words = _listed(same)
        return tr("shares: {words}…", words=words) if more else tr("shares: {words}", words=words)
    sounds = tr("sounds alike: {words}", words=_listed(heard))
    if not same:
        return sounds
    return tr("shares: {words}; {sounds}", words=_listed(same), sounds=sounds)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"\u2068{word}\u2069" for word in words)


def rated(card: CaseCard) -> str:
    """Return the rating in its scale's short word, or that there is none yet."""
    return card.label or tr("not rated yet")


def shown(card: CaseCard) -> str:
    """Return the rating, and unless it is published where its case stands: it may yet change."""
    if card.state in _SETTLED:
        return rated(card)
    return f"{rated(card)} · {states.name(card.state)}"


def tone(where: State, tone: str) -> str:
    """Return a rating's tone where it is published; a muted one where it may yet change."""
    return tone if where in _SETTLED else "info"


def spoken(found: Precedent) -> str:
    """Return a row in one sentence."""
    return tr(
        "{number}, {rated}, {state}: {quote}; {why}", number=found.card.number,
        rated=rated(found.card), state=states.name(found.card.state), quote=found.quote,
        why=why(found),
    )


def closest(found: tuple[Precedent, ...]) -> Precedent | None:
    """Return the closest claim that was published and is likely the same, or None."""
    return next((each for each in found if each.card.state in _SETTLED and each.is_same), None)


def difference(case: CaseSnapshot | None, found: tuple[Precedent, ...]) -> str:
    """Say that the closest published claim was rated otherwise than this case; "" where it was not.

    Labels are compared, not ids: two scales may call the same thing by one word.
    """
    rating = scales.shown(case.scale).rating(case.verdict) if case else None
    other = closest(found)
    if rating is None or other is None or not other.card.label:
        return ""
    if rating.short.casefold() == other.card.label.casefold():
        return ""
    return tr(
        "{number} was rated “{theirs}”; here it is “{ours}”.", number=other.card.number,
        theirs=other.card.label, ours=rating.short,
    )
