"""What was erased: a value may be missing only where a later, recorded act names it."""

from collections.abc import Iterator
from typing import Any

from db.check.replay import Replay
from db.reading import rows
from resources.i18n import tr

_ERASURES = """
SELECT e.*, (SELECT min(seq) FROM event_values WHERE row_id = e.id) AS seq FROM erasures e
"""


def erasures(driver: Any, replay: Replay) -> Iterator[str]:
    """Yield each value that is missing without an erasure that excuses it."""
    for row in rows(driver, _ERASURES):
        place = (row["erased_kind"], row["erased_id"], row["erased_field"])
        replay.erased[place] = max(row["seq"] or 0, replay.erased.get(place, 0))
    for seq, place in replay.missing:
        if seq >= replay.erased.get(place, 0):
            yield tr("Event {seq}: {field} of {kind} {id} is missing and was never erased",
                     seq=seq, field=place[2], kind=place[0], id=place[1])
