"""The case list: by words, by state, by person, in any of four orders, page by page.

In the order of change (the usual one) state and person have indexes that stand in it; with words,
all three are terms of the search index, which is read backwards from the page's place: a page costs
the same at any size. The other orders have indexes of their own, which are walked for what is
wanted; few cases are sorted sooner, and so is what words found.
"""

from typing import Any

from db import veil
from db.cards import COLUMNS, FIRST_PAGE, card
from db.desk import Desk
from db.errors import Refused
from db.projection import person_term, state_term
from db.reading import Stop, Stopped, reading
from db.records import CaseCard, Counts, Listing, Person, Sort, State, Wanted
from db.rules import terms
from resources.i18n import tr

_ORDERS = {
    Sort.CHANGED: ("doc", "doc DESC", "<"),
    Sort.WAITING: ("doc", "doc", ">"),
    Sort.NUMBER: ("began", "began DESC", "<"),
    Sort.CLAIMANT: ("(claimant_folded, doc)", "claimant_folded, doc", ">"),
}
"""What an order compares, how it is written, and what a later row has against an earlier one."""
_FEW = 500
"""Cases that are sorted sooner than a list of a million is walked for them."""


def page(
    desk: Desk,
    *,
    words: str = "",
    state: State | None = None,
    by: str | None = None,
    sort: Sort = Sort.CHANGED,
    after: CaseCard | None = None,
    skip: int = 0,
    limit: int = FIRST_PAGE,
    stop: Stop | None = None,
) -> tuple[CaseCard, ...]:
    """Return up to `limit` cards in the order asked for, following `after` and `skip` more.

    `words` must each begin a word of the case; nothing in them is query syntax. `by` is the id of
    the person who began the case. When `stop` is told `now`, nothing is returned. Only who jumps
    into the middle of a long list skips: that costs with what is skipped.
    """
    wanted = Wanted(words, state, by, sort)
    try:
        with reading(desk, stop) as driver:
            return _seen(driver, desk.reader, wanted, after, skip, limit)
    except Stopped:
        return ()


def listing(
    desk: Desk,
    wanted: Wanted,
    *,
    after: CaseCard | None = None,
    skip: int = 0,
    limit: int = FIRST_PAGE,
    stop: Stop | None = None,
) -> Listing | None:
    """Return such a page with the counts of the same moment; None when `stop` was told `now`."""
    try:
        with reading(desk, stop) as driver:
            cards = _seen(driver, desk.reader, wanted, after, skip, limit)
            return Listing(cards, _counts(driver))
    except Stopped:
        return None


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


def _counts(driver: Any) -> Counts:
    found = driver.execute("SELECT * FROM case_counts").fetchall()
    by_state: dict[State, int] = {}
    by_person: dict[str, int] = {}
    for state, person, number in found:
        by_state[State(state)] = by_state.get(State(state), 0) + number
        by_person[person] = by_person.get(person, 0) + number
    both = {(State(state), person): number for state, person, number in found}
    return Counts(sum(by_state.values()), by_state, by_person, both)


def _seen(
    driver: Any,
    reader: Person | None,
    wanted: Wanted,
    after: CaseCard | None,
    skip: int,
    limit: int,
) -> tuple[CaseCard, ...]:
    """Return a page as the reader may see it, filled up where a case is not theirs to find."""
    found = _page(driver, wanted, after, skip, limit)
    seen = veil.cards(driver, reader, found, wanted.words)
    while len(seen) < len(found) == limit:
        found = _page(driver, wanted, found[-1], 0, limit)
        seen = (*seen, *veil.cards(driver, reader, found, wanted.words))
    return seen[:limit]


def _page(
    driver: Any, wanted: Wanted, after: CaseCard | None, skip: int, limit: int
) -> tuple[CaseCard, ...]:
    if wanted.words.strip() and not terms.asked(wanted.words):
        return ()  # nothing in them is a word
    statement, values = _statement(wanted, after, few=_are_few(driver, wanted))
    found = driver.execute(statement, (*values, limit, skip)).fetchall()
    return tuple(card(row) for row in found)


def _are_few(driver: Any, wanted: Wanted) -> bool:
    """Whether so few cases have the state and person that the order's own index is no help."""
    walked = wanted.sort in (Sort.NUMBER, Sort.CLAIMANT) and not wanted.words.strip()
    if not walked or (wanted.state is None and wanted.by is None):
        return False
    return _counts(driver).of(wanted.state, wanted.by) <= _FEW


def _statement(
    wanted: Wanted, after: CaseCard | None, *, few: bool
) -> tuple[str, list[Any]]:
    compared, order, follows = _ORDERS[wanted.sort]
    conditions: list[str] = []
    values: list[Any] = []
    if wanted.words.strip():
        if compared == "doc":
            return _by_change(_match(wanted), order, follows, after)
        conditions.append("doc IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(_match(wanted))
    else:
        named = "" if few or compared == "doc" else "+"  # with it, SQLite uses no index of theirs
        for column, value in (("state", wanted.state), ("created_by", wanted.by)):
            if value is not None:
                conditions.append(f"{named}{column} = ?")
                values.append(str(value))
    if after is not None:
        conditions.append(f"{compared} {follows} {'(?, ?)' if '(' in compared else '?'}")
        values += _place(wanted.sort, after)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    statement = (
        f"SELECT {COLUMNS} FROM case_cards {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608  names are ours, values are bound
    )
    return statement, values


def _match(wanted: Wanted) -> str:
    parts = [match(wanted.words)]
    if wanted.state is not None:
        parts.append(f'"{state_term(wanted.state.value)}"')
    if wanted.by is not None:
        parts.append(f'"{person_term(wanted.by)}"')
    return " AND ".join(parts)


def _by_change(
    asked: str, order: str, follows: str, after: CaseCard | None
) -> tuple[str, list[Any]]:
    """Let the search index give one page of docs, and look only those up."""
    further = f" AND rowid {follows} ?" if after else ""
    inner = (
        f"SELECT rowid AS found FROM search WHERE search MATCH ?{further} "  # noqa: S608  names are ours
        f"ORDER BY {order.replace('doc', 'rowid')} LIMIT ? OFFSET ?"
    )
    statement = (
        f"SELECT {COLUMNS} FROM ({inner}) CROSS JOIN case_cards ON doc = found ORDER BY {order}"  # noqa: S608  names are ours
    )
    return statement, [asked, *([after.doc] if after else [])]


def _place(sort: Sort, after: CaseCard) -> list[Any]:
    if sort is Sort.CLAIMANT:
        return [terms.folded(after.claimant), after.doc]
    return [after.began if sort is Sort.NUMBER else after.doc]
