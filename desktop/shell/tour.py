"""Where a look around the sample desk begins: at its first case, a check that was published."""

from functools import partial

from db.queries import cases as queries
from db.records import Listing, Sort, Wanted
from desktop.seat import Seat

_MOST = 1_000
"""Cases among which the first is looked for; the sample has twelve."""


def begin(seat: Seat) -> None:
    """Bring the case with the lowest number into view, unless another is by then."""
    newest_first = Wanted(sort=Sort.NUMBER)
    seat.ask(queries.listing, newest_first, limit=_MOST, answer=partial(_open_last, seat))


def _open_last(seat: Seat, listing: Listing | None) -> None:
    if listing is not None and listing.cards and not seat.is_wanted:
        seat.open_case(listing.cards[-1].id)
