"""The case list: by words, by state, by person, in any of four orders, page by page.

In the order of change (the usual one) words, state and person are all terms of the search index,
which is read backwards from the page's place: a page costs the same at any size. The other orders
have indexes of their own; with words they sort what was found.
"""

from typing import Any

from db.desk import Desk
from db.errors import Refused
from db.front import COLUMNS, FIRST_PAGE, card
from db.projection import person_term, state_term
from db.reading import Stop, Stopped, reading
from db.records import CaseCard, Counts, Sort, State
from db.rules import terms
from resources.i18n import tr

_ORDERS = {
    Sort.CHANGED: ("doc", "doc DESC", "<"),
    Sort.WAITING: ("doc", "doc", ">"),
    Sort.NUMBER: ("began", "began DESC", "<"),
    Sort.CLAIMANT: ("(claimant_folded, doc)", "claimant_folded, doc", ">"),
}
"""What an order compares, how it is written, and what a later row has against an earlier one."""


def page(
    desk: Desk,
    *,
    words: str = "",
    state: State | None = None,
    by: str | None = None,
    sort: Sort = Sort.CHANGED,
    after: CaseCard | None = None,
    limit: int = FIRST_PAGE,
    stop: Stop | None = None,
) -> tuple[CaseCard, ...]:
    """Return up to `limit` cards in the order asked for, following `after`.

    `words` must each begin a word of the case; nothing in them is query syntax. `by` is the id of
    the person who began the case. When `stop` is told `now`, nothing is returned.
    """
    match = _match(words, state, by)
    if words.strip() and not terms.asked(words):
        return ()  # nothing in them is a word
    statement, values = _statement(match, bool(words.strip()), state, by, sort, after)
    try:
        with reading(desk, stop) as driver:
            found = driver.execute(statement, (*values, limit)).fetchall()
    except Stopped:
        return ()
    return tuple(card(row) for row in found)


def counts(desk: Desk) -> Counts:
    """Return how many cases there are of each state and person."""
    with reading(desk) as driver:
        found = driver.execute("SELECT * FROM case_counts").fetchall()
    by_state: dict[State, int] = {}
    by_person: dict[str, int] = {}
    for state, person, number in found:
        by_state[State(state)] = by_state.get(State(state), 0) + number
        by_person[person] = by_person.get(person, 0) + number
    both = {(State(state), person): number for state, person, number in found}
    return Counts(sum(by_state.values()), by_state, by_person, both)


def find(desk: Desk, number: str) -> str:
    """Return the id of the case with that number; Refused when there is none."""
    with reading(desk) as driver:
        statement = "SELECT id FROM cases WHERE number = ?"
        found = driver.execute(statement, (number.strip().upper(),)).fetchone()
    if found is None:
        raise Refused(tr("There is no case {number} on this desk.", number=number), field="number")
    return str(found[0])


def match(words: str) -> str:
    """Return an FTS5 query in which every term is quoted, its beginning where that is enough."""
    return " AND ".join(
        f'"{term}"*' if begins else f'"{term}"' for term, begins in terms.asked(words)
    )


def _match(words: str, state: State | None, by: str | None) -> str:
    parts = [match(words)] if words.strip() else []
    if state is not None:
        parts.append(f'"{state_term(state.value)}"')
    if by is not None:
        parts.append(f'"{person_term(by)}"')
    return " AND ".join(part for part in parts if part)


def _statement(
    match: str, worded: bool, state: State | None, by: str | None, sort: Sort,
    after: CaseCard | None,
) -> tuple[str, list[Any]]:
    compared, order, follows = _ORDERS[sort]
    conditions: list[str] = []
    values: list[Any] = []
    if compared == "doc" and match:
        return _by_change(match, order, follows, after)
    if worded:
        conditions.append("doc IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(match)
    else:
        conditions += ["state = ?"] * (state is not None) + ["created_by = ?"] * (by is not None)
        values += [value for value in (state and state.value, by) if value is not None]
    if after is not None:
        conditions.append(f"{compared} {follows} {'(?, ?)' if '(' in compared else '?'}")
        values += _place(sort, after)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT {COLUMNS} FROM case_cards {where} ORDER BY {order} LIMIT ?", values  # noqa: S608  names are ours, values are bound


def _by_change(
    match: str, order: str, follows: str, after: CaseCard | None
) -> tuple[str, list[Any]]:
    """Let the search index give one page of docs, and look only those up."""
    further = f" AND rowid {follows} ?" if after else ""
    inner = (
        f"SELECT rowid AS found FROM search WHERE search MATCH ?{further} "  # noqa: S608  names are ours
        f"ORDER BY {order.replace('doc', 'rowid')} LIMIT ?"
    )
    statement = (
        f"SELECT {COLUMNS} FROM ({inner}) CROSS JOIN case_cards ON doc = found ORDER BY {order}"  # noqa: S608  names are ours
    )
    return statement, [match, *([after.doc] if after else [])]


def _place(sort: Sort, after: CaseCard) -> list[Any]:
    if sort is Sort.CLAIMANT:
        return [terms.folded(after.claimant), after.doc]
    return [after.began if sort is Sort.NUMBER else after.doc]
