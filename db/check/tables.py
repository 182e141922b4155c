"""The tables against the journal: field by field, and no row that it does not know."""

from collections.abc import Iterator
from typing import Any

from db import journal
from db.check.reading import Wanted, asked, streamed
from db.tables import ROWS
from resources.i18n import tr

_SAID = """
SELECT field, value FROM event_values
WHERE row_id = ? AND kind = ? AND value IS NOT NULL ORDER BY field, seq
"""
_ROWLESS = """
SELECT DISTINCT kind, row_id, field FROM event_values
WHERE value IS NOT NULL AND NOT CASE kind {tables} ELSE 0 END ORDER BY kind, row_id, field
"""


def tables(driver: Any, wanted: Wanted) -> Iterator[str]:
    """Name each field that is not what the journal says, and each row that only one of them has.

    Row by row beside what the journal said of it last: a large desk is more than memory holds.
    """
    for kind, row_class in sorted(ROWS.items()):
        table = row_class.__tablename__
        for row in wanted(streamed(driver, f"SELECT * FROM {table}")):  # noqa: S608  table names are ours
            said = dict(driver.execute(_SAID, (asked(row["id"]), kind)))
            yield from _compared(table, row, said)
            for column in sorted(said):
                yield _rowless(kind, row["id"], column)
    here = " ".join(
        f"WHEN '{kind}' THEN row_id IN (SELECT id FROM {row_class.__tablename__})"  # noqa: S608  names are ours
        for kind, row_class in ROWS.items()
    )
    for place in wanted(driver.execute(_ROWLESS.format(tables=here))):
        yield _rowless(*place)


def _compared(table: str, row: dict[str, Any], said: dict[str, str]) -> Iterator[str]:
    """Name each column that differs; what was compared is taken out of `said`."""
    for column, value in row.items():
        if not _same(value, said.pop(column, None)):
            yield tr("{table}, row {row}: {column} is not what the journal says",
                     table=table, row=row["id"], column=column)


def _rowless(kind: str, row_id: str, column: str) -> str:
    return tr("{kind} {row}: {column} is in the journal, but the row is missing", kind=kind,
              row=row_id, column=column)


def _same(value: Any, canonical: str | None) -> bool:
    if canonical is None:
        return value is None
    try:
        return journal.canonical(value) == canonical
    except (TypeError, ValueError):
        return False
