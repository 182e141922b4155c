"""The tables against the journal: field by field, and no row that it does not know."""

from collections.abc import Iterator
from typing import Any

from db import journal
from db.check.reading import Wanted, streamed
from db.check.replay import Replay
from db.tables import ROWS
from resources.i18n import tr


def tables(driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    """Name each field that is not what the journal says, and each row that only one of them has.

    What was compared is taken out of the replay: what is left has no row.
    """
    for kind, row_class in sorted(ROWS.items()):
        table = row_class.__tablename__
        for row in wanted(streamed(driver, f"SELECT * FROM {table}")):  # noqa: S608  table names are ours
            for column, value in row.items():
                said = replay.values.pop((kind, str(row["id"]), column), None)
                if not _same(value, said):
                    yield tr("{table}, row {row}: {column} is not what the journal says",
                             table=table, row=row["id"], column=column)
    for kind, row_id, column in sorted(replay.values):
        yield tr("{kind} {row}: {column} is in the journal, but the row is missing", kind=kind,
                 row=row_id, column=column)


def _same(value: Any, canonical: str | None) -> bool:
    if canonical is None:
        return value is None
    try:
        return journal.canonical(value) == canonical
    except (TypeError, ValueError):
        return False
