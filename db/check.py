"""Check a desk: replay the journal, compare it with the tables field by field, hash every file.

Each finding is one sentence that names the place. What this can show and what it cannot is said
in DESIGN.md, The journal.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from db import journal, projection
from db.desk import Desk
from db.errors import Unavailable
from db.keys import verifies
from db.migrations.statements import statements
from db.reading import reading, rows
from db.store import SCHEMA, DatabaseError
from db.tables import ROWS
from db.tables.journal import PRECEDENTS, SEARCH, events
from resources.i18n import tr

_ERASURES = """
SELECT e.*, (SELECT min(seq) FROM event_values WHERE row_id = e.id) AS seq FROM erasures e
"""
_STEPS = 100_000
"""Steps of SQLite's machine between two looks whether somebody still waits: some milliseconds."""
Place = tuple[str, str, str]
"""Kind, row and field."""
Wanted = Callable[[Iterable[Any]], Iterator[Any]]
"""Hands on items for as long as somebody waits for the findings."""


@dataclass(slots=True)
class Replay:
    """What the journal says: each field's value, and which event wrote it."""

    link: str
    values: dict[Place, str] = field(default_factory=dict)
    writers: dict[Place, str] = field(default_factory=dict)
    heads: dict[str | None, str] = field(default_factory=dict)
    missing: list[tuple[int, Place]] = field(default_factory=list)
    erased: dict[Place, int] = field(default_factory=dict)
    seq: int = 0


class _Stopped(Exception):
    """Nobody waits for the findings any more."""


def check(desk: Desk, stopped: Event | None = None) -> tuple[str, ...]:
    """Return what is wrong with a desk, one sentence each; nothing when it is sound.

    When `stopped` is set from another thread, it ends soon with what was found until then.
    """
    found: list[str] = []
    wanted = partial(_while_wanted, stopped or Event())
    try:
        with reading(desk) as driver, _as_it_stands(driver), _interrupted(driver, stopped):
            for finding in _findings(desk, driver, wanted):
                found.append(_printable(finding))
    except _Stopped:
        pass
    except (Unavailable, DatabaseError) as error:
        if stopped is not None and stopped.is_set():
            return tuple(found)
        found.append(tr("The database cannot be read further: {why}", why=error))
    return tuple(found)


@contextmanager
def _as_it_stands(driver: Any) -> Iterator[None]:
    """Let text that is no UTF-8 any more be read, so that its place can be named."""
    before = driver.text_factory
    driver.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = before


@contextmanager
def _interrupted(driver: Any, stopped: Event | None) -> Iterator[None]:
    """Let long statements, integrity_check above all, end when nobody waits any more."""
    driver.set_progress_handler(stopped.is_set if stopped else None, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, _STEPS)


def _printable(finding: str) -> str:
    return finding.encode(errors="backslashreplace").decode()


def _while_wanted(stopped: Event, items: Iterable[Any]) -> Iterator[Any]:
    for item in items:
        if stopped.is_set():
            raise _Stopped
        yield item


def _findings(desk: Desk, driver: Any, wanted: Wanted) -> Iterator[str]:
    yield from _file(driver)
    yield from _schema(driver)
    if altered := tuple(_definitions(driver)):
        yield from altered  # rows of such a table cannot be compared
        return
    yield from _desk(driver)
    replay = Replay(journal.first_link(desk.id))
    yield from _events(driver, replay, wanted)
    yield from _erasures(driver, replay)
    yield from _tables(driver, replay, wanted)
    yield from _derived(driver, wanted)
    yield from _vault(desk, driver, replay, wanted)


def _file(driver: Any) -> Iterator[str]:
    for (line,) in driver.execute("PRAGMA integrity_check").fetchall():
        if line != "ok":
            yield tr("Database: {line}", line=line)
    for row in driver.execute("PRAGMA foreign_key_check").fetchall():
        yield tr("{table}, row {row}: its {parent} is missing", table=row[0], row=row[1],
                 parent=row[2])


def _schema(driver: Any) -> Iterator[str]:
    """Name triggers that are not ours, and ours that are gone or altered."""
    from importlib.resources import files

    script = files("db.migrations").joinpath("triggers.sql").read_text()
    wanted = {statement.removesuffix(";") for statement in statements(script)}
    found = {
        row[0] for row in driver.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    }
    for statement in sorted(wanted ^ found):
        name = statement.split()[2]
        known = tr("is missing") if statement in wanted else tr("is not one of ours")
        yield tr("Trigger {name} {known}", name=name, known=known)


def _definitions(driver: Any) -> Iterator[str]:
    """Name tables and indexes that are not defined as the models say, word for word."""
    found = dict(driver.execute("SELECT name, sql FROM sqlite_master").fetchall())
    for table in sorted(events.metadata.tables.values(), key=lambda table: table.name):
        if _words(found.get(table.name)) != _words(_sql(CreateTable(table))):
            yield tr("Table {table} is not as it was made", table=table.name)
        for index in table.indexes:
            if _words(found.get(str(index.name))) != _words(_sql(CreateIndex(index))):
                yield tr("Index {index} is not as it was made", index=index.name)
    if _words(found.get("search")) != _words(SEARCH):
        yield tr("The search index is not as it was made")
    if _words(found.get("precedents")) != _words(PRECEDENTS):
        yield tr("The index of precedents is not as it was made")


def _sql(definition: CreateTable | CreateIndex) -> str:
    return str(definition.compile(dialect=sqlite.dialect()))


def _words(sql: str | None) -> list[str]:
    return (sql or "").split()


def _desk(driver: Any) -> Iterator[str]:
    """Compare what the desk says of itself with its id, from which the chain begins."""
    for row in rows(driver, "SELECT * FROM desk"):
        if _hashed(journal.desk_id, row["name"], row["created_at"]) != row["id"]:
            yield tr("Desk: its id, its name or the time when it was made is altered")
    for (version,) in driver.execute("SELECT version_num FROM schema_version").fetchall():
        if version != f"{SCHEMA:04}":
            yield tr("Desk: its schema_version is altered")


def _events(driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    values: dict[int, list[dict[str, Any]]] = {}
    for row in rows(driver, "SELECT * FROM event_values ORDER BY seq, ordinal"):
        values.setdefault(row["seq"], []).append(row)
    for event in wanted(rows(driver, "SELECT * FROM events ORDER BY seq")):
        for finding in _event(event, values.pop(event["seq"], []), replay):
            yield tr("Event {seq}: {finding}", seq=event["seq"], finding=finding)
    for seq in values:
        yield tr("Event {seq}: it is missing, but values of it are there", seq=seq)


def _event(event: dict[str, Any], values: list[dict[str, Any]], replay: Replay) -> Iterator[str]:
    replay.seq += 1
    if event["seq"] != replay.seq:
        yield tr("events before it are missing")
        replay.seq = event["seq"]
    found = _hashed(journal.event_id, event["body"])
    if found != event["id"]:
        yield tr("its text does not have its hash")
    replay.link = _hashed(journal.link, replay.link, found)
    if replay.link != event["chain"]:
        yield tr("the chain is broken here")
        replay.link = event["chain"] if _is_hash(event["chain"]) else "00"
    try:
        body = journal.parse(event["body"])
        yield from _body(event, body, values, replay)
    except (ValueError, KeyError, TypeError) as error:
        yield tr("it cannot be read ({why})", why=error)


def _hashed(rule: Callable[..., str], *values: Any) -> str:
    """Return what a rule of the journal makes of values, or nothing for what is no text."""
    try:
        return rule(*values)
    except (ValueError, TypeError, AttributeError):  # damage may turn text into another type
        return ""


def _is_hash(value: str) -> bool:
    return len(value) == 64 and all(letter in "0123456789abcdef" for letter in value)


def _body(
    event: dict[str, Any], body: dict[str, Any], values: list[dict[str, Any]], replay: Replay
) -> Iterator[str]:
    for column, name in (("case_id", "case"), ("author", "author"), ("at", "at"), ("act", "act")):
        if event[column] != body[name]:
            yield tr("{column} differs from what was signed", column=column)
    head = replay.heads.get(body["case"])
    if body["parents"] != ([head] if head else []):
        yield tr("it does not follow the last event of its case")
    replay.heads[body["case"]] = event["id"]
    yield from _changes(event, body["changes"], values, replay)
    if not _signed(event, replay):
        yield tr("its signature is not its author's")


def _signed(event: dict[str, Any], replay: Replay) -> bool:
    key = replay.values.get(("person", event["author"], "public_key"))
    return key is not None and verifies(json.loads(key), event["id"], event["signature"])


def _changes(
    event: dict[str, Any],
    changes: list[dict[str, Any]],
    values: list[dict[str, Any]],
    replay: Replay,
) -> Iterator[str]:
    if [value["ordinal"] for value in values] != list(range(len(changes))):
        yield tr("it has {found} values, not {wanted}", found=len(values), wanted=len(changes))
    for change, value in zip(changes, values, strict=False):
        place = (change["kind"], change["id"], change["field"])
        named = tr("{field} of {kind} {id}", field=place[2], kind=place[0], id=place[1])
        if (value["kind"], value["row_id"], value["field"]) != place:
            yield tr("the value beside {place} belongs elsewhere", place=named)
        if replay.writers.get(place) != change["was"]:
            yield tr("{place} does not follow the event that wrote it last", place=named)
        replay.writers[place] = event["id"]
        yield from _value(event["seq"], change["commit"], value, place, replay)


def _value(
    seq: int, commit: str, value: dict[str, Any], place: Place, replay: Replay
) -> Iterator[str]:
    if value["value"] is None:
        replay.missing.append((seq, place))
        return
    if _hashed(journal.commitment, value["salt"] or b"", value["value"]) != commit:
        yield tr("{field} of {kind} {id} is not what was committed", field=place[2],
                 kind=place[0], id=place[1])
    replay.values[place] = value["value"]


def _erasures(driver: Any, replay: Replay) -> Iterator[str]:
    """Accept a missing value only where a later, recorded act names it."""
    for row in rows(driver, _ERASURES):
        place = (row["erased_kind"], row["erased_id"], row["erased_field"])
        replay.erased[place] = max(row["seq"] or 0, replay.erased.get(place, 0))
    for seq, place in replay.missing:
        if seq >= replay.erased.get(place, 0):
            yield tr("Event {seq}: {field} of {kind} {id} is missing and was never erased",
                     seq=seq, field=place[2], kind=place[0], id=place[1])


def _tables(driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    seen: set[Place] = set()
    for kind, row_class in sorted(ROWS.items()):
        table = row_class.__tablename__
        for row in wanted(rows(driver, f"SELECT * FROM {table}")):  # noqa: S608  table names are ours
            for column, value in row.items():
                place = (kind, str(row["id"]), column)
                seen.add(place)
                if not _same(value, replay.values.get(place)):
                    yield tr("{table}, row {row}: {column} is not what the journal says",
                             table=table, row=row["id"], column=column)
    for kind, row_id, column in sorted(set(replay.values) - seen):
        yield tr("{kind} {row}: {column} is in the journal, but the row is missing", kind=kind,
                 row=row_id, column=column)


def _same(value: Any, canonical: str | None) -> bool:
    if canonical is None:
        return value is None
    try:
        return journal.canonical(value) == canonical
    except (TypeError, ValueError):
        return False


def _derived(driver: Any, wanted: Wanted) -> Iterator[str]:
    """Compare the case list, its counts and the search index with what they are made from.

    Row by row, for a large desk's list and words are more than fits into memory.
    """
    columns = ", ".join(f"c.{column}" for column in projection.COLUMNS)
    stored = driver.execute(
        f"SELECT {columns}, s.words, p.words FROM case_cards c "  # noqa: S608  column names are ours
        "LEFT JOIN search s ON s.rowid = c.doc LEFT JOIN precedents p ON p.rowid = c.began"
    )
    for *row, words, claimed in wanted(stored):
        yield from _listed(driver, tuple(row), words, claimed)
    missing = "SELECT number FROM cases WHERE id NOT IN (SELECT case_id FROM case_cards)"
    for (number,) in driver.execute(missing).fetchall():
        yield tr("Case {number} is missing from the list", number=number)
    yield from _counted(driver)


def _listed(
    driver: Any, row: tuple[Any, ...], words: str | None, claimed: str | None
) -> Iterator[str]:
    """Compare one row of the list, and the words beside it, with the rows of its case."""
    named = dict(zip(projection.COLUMNS, row, strict=True))
    case = driver.execute("SELECT number FROM cases WHERE id = ?", (named["case_id"],)).fetchone()
    if case is None:
        yield tr("The list shows {number}, which is no case", number=named["number"])
    elif row != projection.card(driver, named["case_id"]):
        yield tr("Case {number} stands wrongly in the list", number=case[0])
    elif words != projection.words(driver, row):
        yield tr("Case {number} stands wrongly in the search index", number=case[0])
    elif claimed != projection.claimed(driver, named["case_id"]):
        yield tr("Case {number} stands wrongly in the index of precedents", number=case[0])


def _counted(driver: Any) -> Iterator[str]:
    """Compare the counts with the list, and the documents found with those there are."""
    told = driver.execute("SELECT * FROM case_counts").fetchall()
    there = driver.execute(
        "SELECT state, created_by, count(*) FROM case_cards GROUP BY state, created_by"
    ).fetchall()
    if sorted(told) != sorted(there):
        yield tr("The list does not count its cases rightly")
    strays = "SELECT count(*) FROM search WHERE rowid NOT IN (SELECT doc FROM case_cards)"
    if driver.execute(strays).fetchone()[0]:
        yield tr("The search index finds what is no case")
    strays = "SELECT count(*) FROM precedents WHERE rowid NOT IN (SELECT began FROM case_cards)"
    if driver.execute(strays).fetchone()[0]:
        yield tr("The index of precedents finds what is no case")


def _vault(desk: Desk, driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    statement = (
        "SELECT 'attachment' AS kind, id, sha256, name FROM attachments "
        "UNION ALL SELECT 'brief', id, sha256, 'brief ' || number FROM briefs "
        "UNION ALL SELECT 'policy', id, logo, 'logo' FROM policies WHERE logo IS NOT NULL"
    )
    for row in wanted(rows(driver, statement)):
        if (row["kind"], row["id"], "sha256") in replay.erased:
            continue
        if not desk.vault.sound(row["sha256"]):
            yield tr("File {name} ({sha256}) is missing or altered", name=row["name"],
                     sha256=row["sha256"])
