"""An enemy who has the desk's file and knows its format: writes events past the unit and guard.

What they write is right in every way but the one that a test names: rows, list, search index,
hashes and chain follow the forged events.
"""

import json
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from uuid import uuid4

from db import journal, projection
from db.tables import ROWS
from tests.faults.desks import opened_plainly

LAST_WRITER = """
SELECT e.id FROM event_values v JOIN events e ON e.seq = v.seq
WHERE v.row_id = ? AND v.field = ? ORDER BY v.seq DESC LIMIT 1
"""


@dataclass(frozen=True)
class Forged:
    """An event as the enemy wants it; `rows` are what it changes, by kind and id."""

    author: str
    act: str
    case_id: str | None
    rows: dict[tuple[str, str], dict]
    sign: object
    at: str = "2099-01-01T00:00:00.000Z"
    new: frozenset = field(default_factory=frozenset)


@contextmanager
def enemy(path):
    """Lend a connection to a closed desk with its triggers out of the way; they come back."""
    with opened_plainly(path) as driver:
        triggers = driver.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            driver.execute(f"DROP TRIGGER {name}")
        yield driver
        for _, words in triggers:
            driver.execute(words)


def signed_by(signer):
    """Return a signature rule for somebody whose key the enemy has."""
    return signer.sign


def write(path, forged):
    """Append an event and let everything follow it."""
    with enemy(path) as driver:
        changes = tuple(_changes(driver, forged))
        head = driver.execute(
            "SELECT id FROM events WHERE case_id IS ? ORDER BY seq DESC LIMIT 1",
            (forged.case_id,),
        ).fetchone()
        body = journal.body(
            case_id=forged.case_id, author=forged.author, at=forged.at, act=forged.act,
            note=None, parents=[head[0]] if head else [], changes=changes,
        )
        _append(driver, body, forged.sign(journal.event_id(body)), changes)
        for place, columns in forged.rows.items():
            _put(driver, place, columns, place in forged.new)
        derive(driver)


def _changes(driver, forged):
    for (kind, row_id), columns in sorted(forged.rows.items()):
        new = (kind, row_id) in forged.new
        written = {"id": row_id, **columns} if new else columns
        for name, value in sorted(written.items()):
            if value is None and new:
                continue
            last = None if new else driver.execute(LAST_WRITER, (row_id, name)).fetchone()
            yield journal.change(kind, row_id, name, last[0] if last else None, value)


def _append(driver, body, signature, changes):
    event, seen = journal.event_id(body), json.loads(body)
    seq, chain = driver.execute(
        "SELECT seq, chain FROM events ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    driver.execute(
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (seq + 1, event, journal.link(chain, event), body, signature, seen["case"],
         seen["author"], seen["at"], seen["act"]),
    )
    driver.executemany(
        "INSERT INTO event_values VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(seq + 1, place, c.kind, c.id, c.field, c.salt, c.value)
         for place, c in enumerate(changes)],
    )


def _put(driver, place, columns, new):
    table = ROWS[place[0]].__tablename__
    if new:
        names = ", ".join(("id", *columns))
        marks = ", ".join("?" * (len(columns) + 1))
        driver.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})",
                       (place[1], *columns.values()))
        return
    for name, value in columns.items():
        driver.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (value, place[1]))


def derive(driver):
    """Let list, counts and search index follow the rows."""
    for table in ("case_cards", "case_counts", "search"):
        driver.execute(f"DELETE FROM {table}")
    for (case_id,) in driver.execute("SELECT id FROM cases").fetchall():
        projection.refresh(driver, case_id, frozenset({"case"}))
    driver.execute(
        "INSERT INTO case_counts SELECT state, created_by, count(*) FROM case_cards "
        "GROUP BY state, created_by"
    )


def history(driver):
    """Return every event with its values, as they lie in the file."""
    found = []
    for seq, body, signature in driver.execute(
        "SELECT seq, body, signature FROM events ORDER BY seq"
    ).fetchall():
        values = driver.execute(
            "SELECT kind, row_id, field, salt, value FROM event_values WHERE seq = ? "
            "ORDER BY ordinal", (seq,),
        ).fetchall()
        found.append((json.loads(body), signature, values))
    return found


def write_anew(driver, desk_id, events, sign):
    """Put a whole other history in the place of the one there, hashed and linked throughout.

    `sign` gives the signature for an author, an event's id, and the signature that it had.
    """
    for table in ("event_values", "events"):
        driver.execute(f"DELETE FROM {table}")
    chain, ids, writers, heads = journal.first_link(desk_id), {}, {}, {}
    for seq, (body, signature, values) in enumerate(events, 1):
        for change, (kind, row_id, name, salt, value) in zip(body["changes"], values, strict=True):
            change["was"] = writers.get((kind, row_id, name))
            if value is not None:
                change["commit"] = journal.commitment(salt, value)
        head = heads.get(body["case"])
        body["parents"] = [head] if head else []
        text = journal.canonical(body)
        event = journal.event_id(text)
        chain = journal.link(chain, event)
        heads[body["case"]] = ids[seq] = event
        for kind, row_id, name, _, _ in values:
            writers[kind, row_id, name] = event
        driver.execute(
            "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (seq, event, chain, text, sign(body["author"], event, signature), body["case"],
             body["author"], body["at"], body["act"]),
        )
        driver.executemany(
            "INSERT INTO event_values VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(seq, place, *value) for place, value in enumerate(values)],
        )


def approval(case_id, revision, author, sign, **changes):
    """Return a forged approval of a case in review, complete but for what is asked for."""
    key = ("approval", str(uuid4()))
    rows = {
        ("case", case_id): {"state": "approved"},
        key: {
            "case_id": case_id, "removed": 0, "revision": revision, "approved_by": author,
            "approved_at": "2099-01-01T00:00:00.000Z", "checklist": "[]", "note": None,
            "voided": 0,
        },
    }
    forged = Forged(author, "workflow.approve", case_id, rows, sign, new=frozenset({key}))
    return replace(forged, **changes)
