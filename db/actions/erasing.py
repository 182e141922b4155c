"""Erase a value for good, by law or for somebody's safety: the history still verifies."""

from contextlib import suppress
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from db.actions.fields import needed_prose
from db.desk import Desk
from db.errors import Refused
from db.guard import ERASE
from db.keys import Signer
from db.records import Done, Role
from db.store import DatabaseError
from db.tables import ROWS, AttachmentRow, ErasureRow
from db.unit import Unit, act
from resources.i18n import tr

ERASED = "[erased]"
"""What stands in a field that cannot be empty."""
ERASABLE = {
    "case": {"title", "reason", "origins_exception", "notes", "state_reason"},
    "claim": {"quote", "date", "place", "medium", "url"},
    "claimant": {"name", "role", "same_as"},
    "appearance": {"publisher", "date", "url"},
    "evidence": {
        "title", "publisher", "author", "published", "accessed", "url", "archived_url", "locator",
        "quote", "translation", "note",
    },
    "attachment": {"name", "caption", "alt"},
    "block": {"text", "marks"},
    "topic": {"name"},
    "reply": {"recipient", "question", "channel", "asked", "deadline", "answered", "answer"},
    "comment": {"text", "anchor_quote", "anchor_before"},
    "round": {"note"},
    "approval": {"note"},
    "correction": {"reason", "public_note"},
    "second": {"reason", "settlement"},
    "withdrawal": {"reason", "notice"},
    "version": {"name"},
}
"""The fields, by kind of row, in which people write words."""
_FORGET = """
UPDATE event_values SET salt = NULL, value = NULL
WHERE row_id = ? AND field = ? AND value NOT IN ('null', '"[erased]"', '"[]"')
"""
"""What says nothing stays: after an erasure it is what the row holds, and `check` compares it."""


def erase(
    desk: Desk, signer: Signer, kind: str, row_id: str, field: str, reason: str
) -> Done:
    """Take a text out of a row and out of every event that held it; only a supervisor may.

    `field` is a column of the row. Raises Refused for what is not text that people wrote.
    """
    with act(desk, signer, ERASE, note=needed_prose(reason, "reason")) as unit:
        _refuse_editor(signer)
        row = _row(unit, kind, row_id, field)
        empty = None if type(row).__table__.c[field].nullable else ERASED
        setattr(row, field, "[]" if field == "marks" else empty)
        if kind == "block" and field == "text":
            row.marks = "[]"
            _forget(unit, kind, row_id, "marks", reason)
        _forget(unit, kind, row_id, field, reason)
    _shrink(desk)
    return unit.done(row_id)


def erase_attachment(desk: Desk, signer: Signer, attachment_id: str, reason: str) -> Done:
    """Take a file's bytes out of the vault, with every attachment that shows them."""
    with act(desk, signer, ERASE, note=needed_prose(reason, "reason")) as unit:
        _refuse_editor(signer)
        row = unit.session.get(AttachmentRow, attachment_id)  # one that was taken off, too
        if row is None:
            raise Refused(tr("This is not there any more."))
        unit.case_id = row.case_id
        for twin in unit.session.scalars(select(AttachmentRow).filter_by(sha256=row.sha256)):
            if twin.case_id != row.case_id:
                raise Refused(tr("Another case keeps the same file; erase it there first."))
            twin.removed, twin.name = 1, ERASED
            _forget(unit, "attachment", twin.id, "name", reason)
            _record(unit, "attachment", twin.id, "sha256", reason)
    desk.vault.erase(row.sha256)
    _shrink(desk)
    return unit.done(attachment_id)


def _row(unit: Unit, kind: str, row_id: str, field: str) -> Any:
    if field not in ERASABLE.get(kind, ()):
        raise Refused(tr("This cannot be erased by itself."), field=field)
    row = unit.session.get(ROWS[kind], row_id)
    if row is None:
        raise Refused(tr("This is not there any more."))
    unit.case_id = getattr(row, "case_id", row.id)
    return row


def _refuse_editor(signer: Signer) -> None:
    if signer.person.role != Role.SUPERVISOR:
        raise Refused(tr("Only a supervisor can do this."))


def _forget(unit: Unit, kind: str, row_id: str, field: str, reason: str) -> None:
    """Empty salt and value of every event that wrote the field until now."""
    _record(unit, kind, row_id, field, reason)
    unit.driver.execute(_FORGET, (row_id, field))


def _record(unit: Unit, kind: str, row_id: str, field: str, reason: str) -> None:
    unit.add(
        ErasureRow(
            id=str(uuid4()),
            erased_kind=kind,
            erased_id=row_id,
            erased_field=field,
            reason=reason,
            erased_by=unit.signer.person.id,
            erased_at=unit.at,
        )
    )


def _shrink(desk: Desk) -> None:
    """Write the emptied pages back and cut the write-ahead log, which still held the words.

    The act is on disk by now. Where the log cannot be cut, because somebody reads or the disk
    fails, it goes with the next checkpoint, at the latest when the desk is closed.
    """
    with suppress(DatabaseError), desk.writing, desk.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
