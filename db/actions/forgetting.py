"""Take a value out of a row and of every event that held it, within one act."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, or_, select

from db import vectors
from db.errors import Refused
from db.held import Issued, texts
from db.records import Trace
from db.rules import erasable, numbering, passages
from db.tables import (
    ROWS,
    AttachmentRow,
    BlockRow,
    BriefRow,
    CasePart,
    CommentRow,
    ErasureRow,
    EvidenceRow,
)
from db.unit import Unit
from resources.i18n import tr

Part = TypeVar("Part", bound=CasePart)

_FORGET = """
UPDATE event_values SET salt = NULL, value = NULL
WHERE row_id = ? AND field = ? AND value NOT IN ('null', '"[erased]"', '"[]"')
"""
"""What says nothing stays: after an erasure it is what the row holds, and `check` compares it."""
_NAMING = frozenset({"publisher", "title"})
"""Fields of an item from which its key may have been made."""
_QUOTED = ("anchor_quote", "anchor_before")
"""What a comment keeps of the words that it hangs on."""


def field(unit: Unit, trace: Trace, reason: str) -> list[str]:
    """Erase one field, and what repeats it: emphasis, words that comments quote, a key."""
    row = _row(unit, trace)
    gone = texts(unit.driver, trace)
    if (trace.kind, trace.field) == ("evidence", "key"):
        return gone + _key(unit, row, reason)
    empty = None if type(row).__table__.c[trace.field].nullable else erasable.ERASED
    setattr(row, trace.field, "[]" if trace.field == "marks" else empty)
    _forget(unit, trace.kind, trace.id, trace.field, reason)
    if (trace.kind, trace.field) == ("block", "text"):
        row.marks = "[]"
        _forget(unit, "block", trace.id, "marks", reason)
    if trace.field in _NAMING and any(_names(row, text) for text in gone):
        gone += _key(unit, row, reason)
    return gone + _quotes(unit, row, trace.field, reason)


def _names(row: Any, text: str) -> bool:
    return isinstance(row, EvidenceRow) and numbering.is_made_from(row.key, text)


def file(unit: Unit, attachment_id: str, reason: str) -> str:
    """Let an attachment's file go from its case, with its name; returns the file's SHA-256.

    Raises Refused when there is no such attachment.
    """
    row = unit.session.get(AttachmentRow, attachment_id)  # one that was taken off, too
    if row is None:
        raise Refused(tr("This is not there any more."))
    row.removed, row.name = 1, erasable.ERASED
    _quotes(unit, row, "name", reason)
    for told in ("caption", "alt"):
        if getattr(row, told) is not None:
            setattr(row, told, None)
            _forget(unit, "attachment", row.id, told, reason)
    _forget(unit, "attachment", row.id, "name", reason)
    _record(unit, "attachment", row.id, "sha256", reason)
    return row.sha256


def brief(unit: Unit, issued: Issued, reason: str) -> str:
    """Let an issued brief's file go; number, hash and who issued it stay. Returns the SHA-256."""
    _record(unit, "brief", issued.id, "sha256", reason)
    return str(unit.session.get_one(BriefRow, issued.id).sha256)


def standing(unit: Unit, case_id: str) -> tuple[str, str]:
    """Return a case's state, a value of `State`, and its number."""
    row = unit.driver.execute("SELECT state, number FROM cases WHERE id = ?", (case_id,)).fetchone()
    return str(row[0]), str(row[1])


def _row(unit: Unit, trace: Trace) -> Any:
    row = unit.session.get(ROWS[trace.kind], trace.id)
    if row is None:
        raise Refused(tr("This is not there any more."))
    return row


def _quotes(unit: Unit, row: Any, column: str, reason: str) -> list[str]:
    """Erase what comments quote of a text that goes."""
    hanging = select(CommentRow).where(_hangs_on(row, column))
    comments = unit.session.scalars(hanging).all()
    return [text for comment in comments for text in _quote(unit, comment, reason)]


def _hangs_on(row: Any, column: str) -> ColumnElement[bool]:
    """Return what is true of the comments on a column; on an item, those on any of its fields."""
    owner, name = None, passages.field_name(row.kind, column)
    if isinstance(row, AttachmentRow):
        owner, name = row.evidence_id, "attachments" if row.evidence_id else "portrait"
    named = and_(
        CommentRow.case_id == getattr(row, "case_id", row.id),
        CommentRow.anchor_id == owner,
        CommentRow.anchor_field == name,
    )
    return or_(CommentRow.anchor_id == row.id, named)


def _quote(unit: Unit, comment: CommentRow, reason: str) -> list[str]:
    gone: list[str] = []
    for name in _QUOTED:
        gone += texts(unit.driver, Trace("comment", comment.id, name))
        if getattr(comment, name) is not None:
            setattr(comment, name, None)
        _forget(unit, "comment", comment.id, name, reason)
    return gone


def _key(unit: Unit, row: EvidenceRow, reason: str) -> list[str]:
    """Give an item a key that says nothing, in every text that cites it, and forget the old."""
    former = texts(unit.driver, Trace("evidence", row.id, "key"))
    taken = [
        item.key for item in unit.session.scalars(
            select(EvidenceRow).filter_by(case_id=row.case_id, removed=0)
        )
    ]
    mute = numbering.mute_key(len(row.key), taken)
    for block in _citing(unit, BlockRow, row.case_id, ("text",), former):
        block.text = _recited(block.text, former, mute)
        _forget(unit, "block", block.id, "text", reason)
    for comment in _citing(unit, CommentRow, row.case_id, _QUOTED, former):
        _quote(unit, comment, reason)
    row.key = mute
    _forget(unit, "evidence", row.id, "key", reason)
    return former


def _citing(
    unit: Unit, kind: type[Part], case_id: str, columns: Sequence[str], keys: Iterable[str]
) -> Iterator[Part]:
    """Yield the rows of a case in whose columns one of the keys is cited, or ever was."""
    cited = tuple(f"[@{key}]" for key in keys)
    for row in unit.session.scalars(select(kind).filter_by(case_id=case_id)).all():
        held = (texts(unit.driver, Trace(kind.kind, row.id, column)) for column in columns)
        if any(one in text for text in chain.from_iterable(held) for one in cited):
            yield row


def _recited(text: str, keys: Iterable[str], mute: str) -> str:
    for key in keys:
        text = text.replace(f"[@{key}]", f"[@{mute}]")
    return text


def meaning(unit: Unit, case_id: str) -> None:
    """Take away the vector made of a claim; should the act fail, it is made again."""
    statement = "SELECT began FROM case_cards WHERE case_id = ?"
    began = unit.driver.execute(statement, (case_id,)).fetchone()
    if began is not None:
        vectors.forget(unit.desk.path, began[0])


def _forget(unit: Unit, kind: str, row_id: str, name: str, reason: str) -> None:
    """Empty salt and value of every event that wrote the field until now."""
    _record(unit, kind, row_id, name, reason)
    unit.driver.execute(_FORGET, (row_id, name))


def _record(unit: Unit, kind: str, row_id: str, name: str, reason: str) -> None:
    unit.add(
        ErasureRow(
            id=str(uuid4()),
            erased_kind=kind,
            erased_id=row_id,
            erased_field=name,
            reason=reason,
            erased_by=unit.signer.person.id,
            erased_at=unit.at,
        )
    )
