"""Saving: one act through the unit against a raw commit of the same rows and event."""

import shutil
import statistics
import time

from sqlcipher3 import dbapi2

from db.actions import claims, people
from db.desk import Desk
from db.queries import cases
from db.records import State
from db.store import prepare


def compare(desk_path, scratch, rounds):
    """Return the medians, in seconds, of the act and of the raw commit, taken in turn."""
    copy = scratch / f"raw-{desk_path.name}"
    shutil.copytree(desk_path, copy)
    desk = Desk.open(desk_path)
    signer = people.sign_in(desk, _editor(desk), "bench")
    case_id = cases.page(desk, state=State.DRAFT)[0].id
    raw = dbapi2.connect(str(copy / "desk.sqlite"))
    prepare(raw)
    acts, floors = [], []
    for number in range(rounds + 20):
        acts.append(_timed(claims.edit, desk, signer, case_id, place=f"Place {number}"))
        floors.append(_timed(_raw, raw, _written(desk), number))
    raw.close()
    desk.close()
    return statistics.median(acts[20:]), statistics.median(floors[20:])


def _timed(call, *arguments, **named):
    began = time.perf_counter()
    call(*arguments, **named)
    return time.perf_counter() - began


def _editor(desk):
    from db.queries.people import everyone

    return next(person.id for person in everyone(desk) if person.name == "Editor")


def _written(desk):
    """Return what the act just wrote: its event, its values, its card and its words."""
    with desk.engine.connect() as connection:
        driver = connection.connection.driver_connection
        event = driver.execute("SELECT * FROM events ORDER BY seq DESC LIMIT 1").fetchone()
        values = driver.execute("SELECT * FROM event_values WHERE seq = ?", (event[0],)).fetchall()
        case_id = event[5]
        card = driver.execute(
            "SELECT doc, updated_at FROM case_cards WHERE case_id = ?", (case_id,)
        ).fetchone()
        words = driver.execute("SELECT words FROM search WHERE rowid = ?", card[:1]).fetchone()
    return case_id, event, values, card, words


def _raw(driver, written, number):
    case_id, event, values, (doc, updated_at), (words,) = written
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("UPDATE claims SET place = ? WHERE case_id = ?", (f"Place {number}", case_id))
    driver.execute(f"INSERT INTO events VALUES ({', '.join('?' * len(event))})", event)
    driver.executemany("INSERT INTO event_values VALUES (?, ?, ?, ?, ?, ?, ?)", values)
    driver.execute(
        "DELETE FROM search WHERE rowid = (SELECT doc FROM case_cards WHERE case_id = ?)",
        (case_id,),
    )
    driver.execute(
        "UPDATE case_cards SET doc = ?, updated_at = ? WHERE case_id = ?",
        (doc, updated_at, case_id),
    )
    driver.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (doc, words))
    driver.execute("COMMIT")
