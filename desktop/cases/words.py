"""A row of the list in words: its state, its age, and the whole of it for screen readers."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from db.records import CaseCard, State
from resources.i18n import tr

TONES = {
    State.DRAFT: "info", State.IN_REVIEW: "violet", State.APPROVED: "ok",
    State.PUBLISHED: "accent", State.CORRECTING: "warn", State.WITHDRAWN: "bad",
    State.SHELVED: "info",
}


_HALF_A_DAY = 12 * 60
"""Minutes within which hours say more than "Yesterday", late at night."""


def state_name(state: State) -> str:
    """Return a state's name."""
    names = {
        State.DRAFT: "Draft", State.IN_REVIEW: "In review", State.APPROVED: "Approved",
        State.PUBLISHED: "Published", State.CORRECTING: "Correcting",
        State.WITHDRAWN: "Withdrawn", State.SHELVED: "Shelved",
    }
    return tr(names[state])


def standing(card: CaseCard) -> tuple[str, str]:
    """Return the state's word and tone; a draft that came back says so."""
    if card.returned:
        return tr("Returned"), "warn"
    return state_name(card.state), TONES[card.state]


def age(at: str, now: datetime) -> str:
    """Return how long ago a UTC time was, as short as a row wants it."""
    then = datetime.fromisoformat(at).astimezone(now.tzinfo)
    days = (now.date() - then.date()).days
    minutes = int((now - then).total_seconds()) // 60
    if days <= 0 or minutes < _HALF_A_DAY:
        return _within_a_day(minutes)
    if days == 1:
        return tr("Yesterday")
    locale = QLocale()
    if days < 7:
        return locale.dayName(then.isoweekday(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(then.month, QLocale.FormatType.ShortFormat)
    if then.year == now.year:
        return tr("{day} {month}", day=locale.toString(then.day), month=month)
    return tr("{month} {year}", month=month, year=str(then.year))


def local_now() -> datetime:
    """Return the time where the window stands."""
    return datetime.now(UTC).astimezone()


def spoken(card: CaseCard) -> str:
    """Return a whole row as one sentence."""
    state, _ = standing(card)
    return tr(
        "{number}, {title}, by {claimant}; {state}, verdict {verdict}; {evidence} evidence items, "
        "{comments} open comments; changed {age}",
        number=card.number, title=card.title, claimant=card.claimant, state=state,
        verdict=card.label or tr("none"), evidence=card.evidence, comments=card.open_comments,
        age=age(card.updated_at, local_now()),
    )


def _within_a_day(minutes: int) -> str:
    if minutes < 1:
        return tr("now")
    if minutes < 60:
        return tr("{count} min", count=minutes)
    return tr("{count} h", count=minutes // 60)
