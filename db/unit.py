"""The write door: one act, one transaction, one event. Nothing changes a desk otherwise."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import exc

from db import guard, journal, projection
from db.desk import Desk
from db.engine import IMMEDIATE
from db.errors import Refused
from db.keys import Signer
from db.records import Changes, Done
from db.rules import dates
from db.session import Difference, NoticingSession
from db.store import DatabaseError, IntegrityError, unavailable
from db.tables import Base
from db.vault import Stored
from resources.i18n import tr

Row = TypeVar("Row", bound=Base)

_LAST_WRITER = """
SELECT e.id FROM event_values v JOIN events e ON e.seq = v.seq
WHERE v.row_id = ? AND v.field = ? ORDER BY v.seq DESC LIMIT 1
"""


@dataclass(slots=True)
class Unit:
    """What an action works with: the session, who acts, and when (UTC, milliseconds)."""

    desk: Desk
    signer: Signer
    session: NoticingSession
    at: str
    case_id: str | None
    changes: Changes | None = None
    stored: tuple[Stored, ...] = ()

    @property
    def driver(self) -> Any:
        """The driver's connection of this transaction, for plain SQL."""
        return self.session.connection().connection.driver_connection

    def add(self, row: Row) -> Row:
        """Bring a new row into the act, with an id if it has none."""
        row.id = row.id or str(uuid4())
        self.session.add(row)
        return row

    def get(self, kind: type[Row], row_id: str) -> Row:
        """Return a row that is there and not removed; Refused otherwise."""
        row = self.session.get(kind, row_id)
        if row is None or getattr(row, "removed", False):
            raise Refused(tr("This is not there any more."))
        return row

    def in_case(self, kind: type[Row], row_id: str) -> Row:
        """Return such a row and let the act concern its case."""
        row = self.get(kind, row_id)
        self.case_id = getattr(row, "case_id", row.id)
        return row

    def keep(self, stored: Stored) -> Stored:
        """Note a file that the vault took for this act: it goes again when the act fails."""
        self.stored = (*self.stored, stored)
        return stored

    def done(self, row_id: str = "") -> Done:
        """Return what the act changed, after it has been committed."""
        return Done(self.changes, row_id)


@contextmanager
def act(
    desk: Desk, signer: Signer, name: str, *, case_id: str | None = None, note: str | None = None
) -> Iterator[Unit]:
    """Open the write door for one human act.

    On leaving, every changed field goes into one signed event beside the rows; an exception leaves
    nothing behind, and an act that changed nothing writes nothing. Raises Refused when a rule says
    no, Unavailable when the disk does.
    """
    with desk.writing, _session(desk) as session:
        unit = Unit(desk, signer, session, dates.now(), case_id)
        try:
            yield unit
            _record(unit, name, note)
            session.commit()
        except BaseException as error:
            session.rollback()
            for stored in unit.stored:
                desk.vault.discard(stored)
            _say(desk, error)
            raise
    if unit.changes is not None:
        desk.announce(unit.changes)


@contextmanager
def _session(desk: Desk) -> Iterator[NoticingSession]:
    try:
        connection = desk.engine.connect()
    except exc.DBAPIError as error:
        _say(desk, error)
        raise
    with connection:
        writer = connection.execution_options(**{IMMEDIATE: True})
        with NoticingSession(bind=writer, expire_on_commit=False) as session:
            yield session


def _record(unit: Unit, name: str, note: str | None) -> None:
    session = unit.session
    session.flush()
    found = session.notice.differences()
    guard.judge(
        guard.Act(session, unit.desk.vault, unit.signer, name, unit.at, unit.case_id, found)
    )
    session.flush()
    found = session.notice.differences()
    if not found:
        return
    driver = unit.driver
    changes = tuple(_change(driver, difference) for difference in sorted(found, key=_order))
    event = _event(unit, driver, name, note, changes)
    _store(driver, unit, name, event)
    kinds = frozenset(change.kind for change in changes)
    if unit.case_id is not None:
        projection.refresh(driver, unit.case_id, kinds)
    unit.changes = Changes(event.id, unit.case_id, name, kinds)


def _order(difference: Difference) -> tuple[str, str, str]:
    return difference.row.kind, difference.row.id, difference.field


def _change(driver: Any, difference: Difference) -> journal.Change:
    row, was = difference.row, None
    if not difference.created:
        last = driver.execute(_LAST_WRITER, (row.id, difference.field)).fetchone()
        was = last[0] if last else None
    return journal.change(row.kind, row.id, difference.field, was, difference.after)


def _event(
    unit: Unit, driver: Any, name: str, note: str | None, changes: tuple[journal.Change, ...]
) -> journal.Event:
    head = driver.execute(
        "SELECT id FROM events WHERE case_id IS ? ORDER BY seq DESC LIMIT 1", (unit.case_id,)
    ).fetchone()
    body = journal.body(
        case_id=unit.case_id,
        author=unit.signer.person.id,
        at=unit.at,
        act=name,
        note=note,
        parents=[head[0]] if head else [],
        changes=changes,
    )
    event_id = journal.event_id(body)
    return journal.Event(event_id, body, unit.signer.sign(event_id), changes)


def _store(driver: Any, unit: Unit, name: str, event: journal.Event) -> None:
    last = driver.execute("SELECT seq, chain FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    seq, chain = last or (0, journal.first_link(unit.desk.id))
    driver.execute(
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            seq + 1, event.id, journal.link(chain, event.id), event.body, event.signature,
            unit.case_id, unit.signer.person.id, unit.at, name,
        ),
    )
    driver.executemany(
        "INSERT INTO event_values VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (seq + 1, ordinal, change.kind, change.id, change.field, change.salt, change.value)
            for ordinal, change in enumerate(event.changes)
        ],
    )


def _say(desk: Desk, error: BaseException) -> None:
    """Raise Unavailable for the disk's errors; a broken constraint is a bug and passes on."""
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    if isinstance(cause, DatabaseError) and not isinstance(cause, IntegrityError):
        raise unavailable(desk.file, cause) from error
