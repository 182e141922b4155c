"""Check a desk: replay the journal, compare it with the tables field by field, hash every file.

Each finding is one sentence that names the place. What this can show and what it cannot is said
in DESIGN.md, The journal.
"""

from collections.abc import Iterator
from functools import partial
from threading import Event
from typing import Any

from db import journal
from db.check import approvals, counts, derived, erased, events, files, pages, tables
from db.check.reading import Stopped, Wanted, as_it_stands, interrupted, printable, while_wanted
from db.check.replay import Replay
from db.check.report import Report
from db.desk import Desk
from db.errors import Unavailable
from db.store import DatabaseError, plain
from resources.i18n import tr

__all__ = ["Report", "check", "examine"]


def check(desk: Desk, stopped: Event | None = None) -> tuple[str, ...]:
    """Return what is wrong with a desk, one sentence each; nothing when it is sound."""
    return examine(desk, stopped).findings


def examine(desk: Desk, stopped: Event | None = None, head: str = "") -> Report:
    """Return what is wrong with a desk, and what somebody who judges it should know.

    `head` is a journal's head as a brief prints it, or its first digits: it must lie on the
    desk's chain. When `stopped` is set from another thread, the check ends soon with what was
    found until then.
    """
    found: list[str] = []
    replay = Replay(journal.first_link(desk.id), head="".join(head.split()).lower())
    wanted = partial(while_wanted, stopped or Event())
    try:
        # Of its own: FTS5 would judge the index by what an older connection remembers of it.
        with plain(desk.file) as driver, as_it_stands(driver), interrupted(driver, stopped):
            driver.execute("BEGIN")
            found.extend(map(printable, _findings(desk, driver, replay, wanted)))
    except Stopped:
        pass
    except (Unavailable, DatabaseError) as error:
        if stopped is None or not stopped.is_set():
            found.append(tr("The database cannot be read further: {why}", why=error))
    return Report(tuple(found), tuple(map(printable, replay.remarks)))


def _findings(desk: Desk, driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    yield from pages.file(driver)
    yield from pages.schema(driver)
    if altered := tuple(pages.definitions(driver)):
        yield from altered  # rows of such a table cannot be compared
        return
    yield from pages.identity(driver)
    yield from counts.counts(driver, desk.id)
    yield from events.events(driver, replay, wanted)
    yield from erased.erasures(driver, replay)
    yield from tables.tables(driver, wanted)
    yield from approvals.approvals(driver, replay, wanted)
    yield from approvals.abandoned(driver, wanted)
    yield from derived.derived(driver, wanted)
    yield from files.vault(desk, driver, replay, wanted)
