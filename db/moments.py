"""A case as it stood after one of its events: its journal replayed until there.

The rows are put into a small database in memory, so that one way of reading a case
(`db.assembly`) serves the present and the past. Names of people are those of today.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from contextlib import closing
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2

from db import assembly
from db.errors import Refused
from db.reading import rows
from db.records import CaseSnapshot
from db.rules import erasable
from db.rules.kinds import TABLES
from resources.i18n import tr

_OF_DESK = ("persons", "policies", "desk")
"""Tables that are copied as they are: a case is read with the people and the policy of today."""
_CREATED = ", ".join(f"'{name}'" for name in (*TABLES.values(), "events", "event_values", "desk"))
_DEFINITIONS = f"SELECT sql FROM sqlite_master WHERE type = 'table' AND name IN ({_CREATED})"  # noqa: S608  our names
_VALUES = """
SELECT v.kind, v.row_id, v.field, v.value FROM event_values v JOIN events e ON e.seq = v.seq
WHERE e.case_id = ? AND v.seq <= ? ORDER BY v.seq, v.ordinal
"""
_EVENTS = """
SELECT seq, id, chain, '' AS body, '' AS signature, case_id, author, at, act FROM events
WHERE case_id = ? AND seq <= ?
"""
_WRITERS = """
SELECT v.seq, v.ordinal, v.kind, v.row_id, v.field, NULL AS salt,
  CASE WHEN v.kind = 'case' AND v.field IN ('verdict', 'scale') THEN v.value END AS value
FROM event_values v JOIN events e ON e.seq = v.seq WHERE e.case_id = ? AND v.seq <= ?
"""
"""Who wrote what; of values only those that a correction may have replaced."""
_THEN = """
SELECT v.kind, v.row_id, v.field, v.value, max(v.seq) FROM event_values v
JOIN events e ON e.seq = v.seq WHERE e.case_id = ? AND v.seq <= ? GROUP BY v.row_id, v.field
"""
_MADE = "SELECT min(seq) FROM event_values WHERE row_id = ?"
Table = dict[str, dict[str, Any]]
"""Rows by id, each a value by column."""
Then = dict[tuple[str, str], dict[str, str | None]]
"""Rows as they stood, by kind and id: canonical values by column, None for one erased since."""


def made_at(driver: Any, row_id: str) -> int:
    """Return the place in the journal of the event that made a row."""
    return int(driver.execute(_MADE, (row_id,)).fetchone()[0])


def values_at(driver: Any, case_id: str, seq: int) -> Then:
    """Return every row of a case, removed ones too, as it stood after the event at that place."""
    found: Then = {}
    for kind, row_id, name, value, _ in driver.execute(_THEN, (case_id, seq)).fetchall():
        found.setdefault((kind, row_id), {})[name] = value
    return found


def snapshot_at(driver: Any, case_id: str, seq: int) -> CaseSnapshot:
    """Return the case as it stood after the event at that place of the journal.

    Raises Refused when it did not exist by then. Values erased since are not there any more.
    """
    tables = _replayed(driver.execute(_VALUES, (case_id, seq)).fetchall())
    if not tables["case"]:
        raise Refused(tr("This case is not on this desk."))
    with closing(dbapi2.connect(":memory:")) as past:
        for (definition,) in driver.execute(_DEFINITIONS).fetchall():
            past.execute(definition)
        for name in _OF_DESK:
            _fill(past, name, rows(driver, f"SELECT * FROM {name}"))  # noqa: S608  our names
        _fill(past, "events", rows(driver, _EVENTS, (case_id, seq)))
        _fill(past, "event_values", rows(driver, _WRITERS, (case_id, seq)))
        for kind, found in tables.items():
            needed = _needed(past, TABLES[kind])
            _fill(past, TABLES[kind], [_whole(row, needed) for row in found.values()])
        return assembly.snapshot(past, case_id)


def _replayed(values: Iterable[tuple[str, str, str, str | None]]) -> dict[str, Table]:
    """Return the rows by kind, in the order in which they came."""
    tables: dict[str, Table] = defaultdict(lambda: defaultdict(dict))
    for kind, row_id, field, value in values:
        tables[kind][row_id][field] = None if value is None else json.loads(value)
    return tables


def _needed(past: Any, table: str) -> set[str]:
    """Return the columns that cannot be empty."""
    return {column[1] for column in past.execute(f"PRAGMA table_info({table})") if column[3]}


def _whole(row: dict[str, Any], needed: set[str]) -> dict[str, Any]:
    """Put something where an erased value left nothing, and the column cannot be empty."""
    return {
        name: _stand_in(name) if value is None and name in needed else value
        for name, value in row.items()
    }


def _stand_in(column: str) -> str:
    return "[]" if column == "marks" else erasable.ERASED


def _fill(past: Any, table: str, found: Iterable[dict[str, Any]]) -> None:
    for columns, alike in groupby(found, key=tuple):
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608  column names are ours
        past.executemany(statement, [tuple(row.values()) for row in alike])
