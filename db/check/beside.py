"""What is read of the journal beside the events: their values, and who wrote a place before."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from db.check.reading import asked, streamed
from db.check.replay import Place

Row = dict[str, Any]


class Beside:
    """The values of the events, read beside them: a large journal is more than memory holds."""

    def __init__(self, driver: Any) -> None:
        ordered = streamed(driver, "SELECT * FROM event_values ORDER BY seq, ordinal")
        self._groups = ((seq, list(rows)) for seq, rows in groupby(ordered, _seq))
        self._next = next(self._groups, None)

    def before(self, seq: int) -> Iterator[tuple[int, list[Row]]]:
        """Yield, by seq, the values of events that should come before this one and are gone."""
        while self._next is not None and self._next[0] < seq:
            yield self._taken()

    def of(self, seq: int) -> list[Row]:
        """Return the values of an event."""
        return self._taken()[1] if self._next is not None and self._next[0] == seq else []

    def rest(self) -> Iterator[tuple[int, list[Row]]]:
        """Yield, by seq, the values that no event is left for."""
        while self._next is not None:
            yield self._taken()

    def _taken(self) -> tuple[int, list[Row]]:
        taken = self._next
        assert taken is not None  # noqa: S101  every caller has looked
        self._next = next(self._groups, None)
        return taken


class Writers:
    """Which event wrote a field last before another, asked of the journal place by place."""

    _NEW = "SELECT 1 FROM event_values WHERE row_id = ? AND seq < ? LIMIT 1"
    _LAST = """
    SELECT e.id FROM event_values v JOIN events e ON e.seq = v.seq
    WHERE v.row_id = ? AND v.field = ? AND v.seq < ? AND v.kind = ? ORDER BY v.seq DESC LIMIT 1
    """

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._row = ("", 0, False)

    def before(self, seq: int, place: Place) -> str | None:
        """Return the id of the last event that wrote a place before `seq`, None where none did."""
        kind, row_id, field = map(asked, place)
        if self._row[:2] != (row_id, seq):
            known = self._driver.execute(self._NEW, (row_id, seq)).fetchone() is not None
            self._row = row_id, seq, known
        if not self._row[2]:
            return None
        found = self._driver.execute(self._LAST, (row_id, field, seq, kind)).fetchone()
        return found[0] if found else None


def _seq(row: Row) -> int:
    """Return the event that a value lies beside; 0 where damage left no number."""
    seq = row["seq"]
    return seq if isinstance(seq, int) else 0
