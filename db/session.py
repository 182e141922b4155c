"""A session that notices every changed field and lets nothing past it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import ORMExecuteState, Session

from db.tables import Base

_READING = ("SELECT ", "BEGIN")
"""How a statement begins that writes nothing."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one row: what it held when the act began, and what it holds now."""

    row: Base
    field: str
    before: Any
    after: Any
    created: bool


@dataclass(slots=True)
class Notice:
    """What was added and changed since the session began, across its flushes."""

    created: dict[Base, None] = field(default_factory=dict)
    originals: dict[tuple[Base, str], Any] = field(default_factory=dict)

    def differences(self) -> list[Difference]:
        """Return what differs from the beginning; a field written back to what it was does not."""
        found = [
            Difference(row, name, None, value, created=True)
            for row in self.created
            for name, value in _values(row)
            if value is not None
        ]
        for (row, name), before in self.originals.items():
            after = getattr(row, name)
            if after != before:
                found.append(Difference(row, name, before, after, created=False))
        return found


class NoticingSession(Session):
    """A session whose flushes are read before they happen.

    Ways of writing that a flush does not show (bulk calls, DML statements, deletion) are bugs and
    raise TypeError: rows are removed softly, and every change is an attribute that was set.
    Statements handed to the session's connection are seen there.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.notice = Notice()
        self._writing = False
        event.listen(self.get_bind(), "before_cursor_execute", self._judge_statement)
        event.listen(self, "before_flush", _before_flush)
        event.listen(self, "do_orm_execute", _only_reading)

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Write what was set; the one time when a statement may write."""
        self._writing = True
        try:
            super().flush(objects)
        finally:
            self._writing = False

    def _judge_statement(
        self, _connection: object, _cursor: object, statement: str, *_: object
    ) -> None:
        if not self._writing and not statement.startswith(_READING):
            raise TypeError("statements that write pass the journal by")

    def bulk_save_objects(self, *_: Any, **__: Any) -> None:
        """Refuse: a bulk call passes the flush by."""
        raise TypeError("bulk_save_objects writes past the journal")

    def bulk_insert_mappings(self, *_: Any, **__: Any) -> None:
        """Refuse: a bulk call passes the flush by."""
        raise TypeError("bulk_insert_mappings writes past the journal")

    def bulk_update_mappings(self, *_: Any, **__: Any) -> None:
        """Refuse: a bulk call passes the flush by."""
        raise TypeError("bulk_update_mappings writes past the journal")


def _before_flush(session: NoticingSession, _context: object, _instances: object) -> None:
    if session.deleted:
        raise TypeError("rows are removed softly, never deleted")
    for row in session.new:
        session.notice.created[row] = None
    for row in session.dirty:
        if row not in session.notice.created:
            _remember(session.notice, row)


def _remember(notice: Notice, row: Base) -> None:
    for attribute in inspect(row).attrs:
        history = attribute.history
        if history.has_changes():
            before = history.deleted[0] if history.deleted else None
            notice.originals.setdefault((row, attribute.key), before)


def _only_reading(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise TypeError("statements that write pass the journal by")


def _values(row: Base) -> list[tuple[str, Any]]:
    return [(column.key, getattr(row, column.key)) for column in inspect(type(row)).column_attrs]
