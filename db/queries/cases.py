"""The case list: by words, by state, by person, newest first, page by page."""

import re
from typing import Any

from db.desk import Desk
from db.errors import Refused
from db.front import COLUMNS, FIRST_PAGE, card
from db.projection import spread
from db.reading import reading
from db.records import CaseCard, Counts, State
from resources.i18n import tr

_WORD = re.compile(r"\w+")


def page(
    desk: Desk,
    *,
    words: str = "",
    state: State | None = None,
    by: str | None = None,
    after: CaseCard | None = None,
    limit: int = FIRST_PAGE,
) -> tuple[CaseCard, ...]:
    """Return up to `limit` cards, newest first, following `after`.

    `words` must each begin a word of the case; nothing in them is query syntax. `by` is the id of
    the person who began the case.
    """
    conditions, values = _conditions(words, state, by, after)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    statement = (
        f"SELECT {COLUMNS} FROM case_cards {where} ORDER BY updated_at DESC, doc DESC LIMIT ?"  # noqa: S608  names are ours, values are bound
    )
    with reading(desk) as driver:
        found = driver.execute(statement, (*values, limit)).fetchall()
    return tuple(card(row) for row in found)


def counts(desk: Desk) -> Counts:
    """Count the cases of each state."""
    with reading(desk) as driver:
        found = driver.execute("SELECT state, count(*) FROM case_cards GROUP BY state").fetchall()
    by_state = {State(state): number for state, number in found}
    return Counts(sum(by_state.values()), by_state)


def find(desk: Desk, number: str) -> str:
    """Return the id of the case with that number; Refused when there is none."""
    with reading(desk) as driver:
        statement = "SELECT id FROM cases WHERE number = ?"
        found = driver.execute(statement, (number.strip().upper(),)).fetchone()
    if found is None:
        raise Refused(tr("There is no case {number} on this desk.", number=number), field="number")
    return str(found[0])


def _conditions(
    words: str, state: State | None, by: str | None, after: CaseCard | None
) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    if words.strip():
        conditions.append("doc IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(_match(words))
    if state is not None:
        conditions.append("state = ?")
        values.append(state.value)
    if by is not None:
        conditions.append("created_by = ?")
        values.append(by)
    if after is not None:
        place = "(SELECT doc FROM case_cards WHERE case_id = ?)"
        conditions.append(f"(updated_at, doc) < (?, {place})")
        values += [after.updated_at, after.id]
    return conditions, values


def _match(words: str) -> str:
    """Return an FTS5 query in which every word is a quoted prefix; no words match nothing."""
    found = _WORD.findall(spread(words))
    return " AND ".join(f'"{word}"*' for word in found) or '""'
