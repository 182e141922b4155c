"""Evidence: add, change, order and remove items, and the files kept with them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from db.actions.attaching import attachment_row
from db.actions.fields import (
    ADDRESS,
    PARTIAL_DATE,
    Field,
    flag,
    language,
    line,
    needed_line,
    one_of,
    prose,
    put,
)
from db.actions.lists import arrange
from db.content_rows import attachments, blocks
from db.content_rows import evidence as read_evidence
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import CREDIBILITY, EVIDENCE_KINDS, RELIABILITY, Done, Stance
from db.rules import citations, numbering, origins
from db.tables import AttachmentRow, CaseRow, EvidenceRow
from db.unit import Unit, act
from db.vault import Incoming
from resources.i18n import tr


def add(
    desk: Desk, signer: Signer, case_id: str, *, title: str, files: Sequence[Incoming] = (),
    **fields: Any,
) -> Done:
    """Add an item at the end, with its files; without a key it gets one from publisher or title.

    The item and all its files are taken, or none: after a failure they can be handed in again.
    """
    with act(desk, signer, "evidence.add", case_id=case_id) as unit:
        unit.get(CaseRow, case_id)
        row = new_row(unit, case_id, {"title": title, **fields})
        unit.session.flush()  # the item's row before those that point to it
        for position, incoming in enumerate(files):
            unit.add(attachment_row(unit, case_id, row.id, incoming, position))
    return unit.done(row.id)


def new_row(unit: Unit, case_id: str, fields: dict[str, Any]) -> EvidenceRow:
    """Add an item within an act."""
    live = _live(unit, case_id)
    row = EvidenceRow(
        id=str(uuid4()),
        case_id=case_id,
        removed=0,
        position=len(live),
        stance=Stance.CONTEXT.value,
        form="other",
        is_primary=0,
        unused=0,
        key=_key(live, fields),
    )
    origin = fields.pop("origin", None)
    put(row, FIELDS, fields)
    unit.add(row)
    if origin:
        set_origin(unit, row, origin)
    return row


def edit(desk: Desk, signer: Signer, evidence_id: str, **fields: Any) -> Done:
    """Change fields of `records.Evidence` by name; `origin` is another item's key or None."""
    with act(desk, signer, "evidence.edit") as unit:
        row = unit.in_case(EvidenceRow, evidence_id)
        if fields.get("key", row.key) != row.key:
            key = numbering.key(fields["key"], "key")
            others = [item.key for item in _live(unit, row.case_id) if item is not row]
            numbering.refuse_taken(key, others)
            _refuse_cited(unit, row)
        put(row, FIELDS, {name: fields[name] for name in fields if name != "origin"})
        if "origin" in fields:
            set_origin(unit, row, fields["origin"] or None)
    return unit.done(evidence_id)


def remove(desk: Desk, signer: Signer, evidence_id: str) -> Done:
    """Take an item out, softly: undo brings it back."""
    with act(desk, signer, "evidence.remove") as unit:
        row = unit.in_case(EvidenceRow, evidence_id)
        row.removed = 1
        arrange([item for item in _live(unit, row.case_id) if item is not row], ())
    return unit.done(evidence_id)


def move(desk: Desk, signer: Signer, evidence_id: str, index: int) -> Done:
    """Place an item at an index (from 0) among the others."""
    with act(desk, signer, "evidence.move") as unit:
        row = unit.in_case(EvidenceRow, evidence_id)
        others = [item for item in _live(unit, row.case_id) if item is not row]
        others.insert(max(0, index), row)
        arrange(others, ())
    return unit.done(evidence_id)


def arrange_by_number(desk: Desk, signer: Signer, case_id: str) -> Done:
    """Bring the items into the order of their numbers: as cited, the uncited ones after them."""
    with act(desk, signer, "evidence.move", case_id=case_id) as unit:
        live = _live(unit, case_id)
        items = read_evidence(unit.driver, case_id, attachments(unit.driver, case_id))
        numbers = citations.numbers(blocks(unit.driver, case_id), items)
        arrange(sorted(live, key=lambda row: numbers[row.key]), ())
    return unit.done(case_id)


def attach(
    desk: Desk, signer: Signer, evidence_id: str, source: Path | Incoming
) -> Done:
    """Keep a copy of a file with an item; Refused when it is no plain, whole, non-empty file."""
    with act(desk, signer, "evidence.attach") as unit:
        row = unit.in_case(EvidenceRow, evidence_id)
        live = _attachments(unit, evidence_id)
        kept = unit.add(attachment_row(unit, row.case_id, evidence_id, source, len(live)))
        if any(other.sha256 == kept.sha256 for other in live):
            sentence = tr("{name} is attached to this item already.", name=source.name)
            raise Refused(sentence, field="file")
    return unit.done(kept.id)


def describe(desk: Desk, signer: Signer, attachment_id: str, **fields: Any) -> Done:
    """Change an attachment's caption or alternative text (`alt`)."""
    with act(desk, signer, "evidence.describe") as unit:
        put(unit.in_case(AttachmentRow, attachment_id), ATTACHMENT_FIELDS, fields)
    return unit.done(attachment_id)


def detach(desk: Desk, signer: Signer, attachment_id: str) -> Done:
    """Take a file off its item, softly: the bytes stay in the vault."""
    with act(desk, signer, "evidence.detach") as unit:
        unit.in_case(AttachmentRow, attachment_id).removed = 1
    return unit.done(attachment_id)


def set_origin(unit: Unit, row: EvidenceRow, origin: str | None) -> None:
    """Say which item (by key) this one repeats; Refused for an unknown key or a circle."""
    unit.session.flush()
    items = read_evidence(unit.driver, row.case_id, attachments(unit.driver, row.case_id))
    origins.refuse_unknown(items, origin)
    origins.refuse_cycle(items, row.key, origin)
    row.origin_id = next((item.id for item in items if item.key == origin), None)


def _live(unit: Unit, case_id: str) -> Sequence[EvidenceRow]:
    statement = select(EvidenceRow).filter_by(case_id=case_id, removed=0)
    return unit.session.scalars(statement.order_by(EvidenceRow.position)).all()


def _attachments(unit: Unit, evidence_id: str) -> Sequence[AttachmentRow]:
    statement = select(AttachmentRow).filter_by(evidence_id=evidence_id, removed=0)
    return unit.session.scalars(statement.order_by(AttachmentRow.position)).all()


def _key(live: Sequence[EvidenceRow], fields: dict[str, Any]) -> str:
    wanted = fields.pop("key", None)
    taken = [item.key for item in live]
    if not wanted:
        return numbering.evidence_key(fields.get("publisher"), fields["title"] or "", taken)
    key = numbering.key(wanted, "key")
    numbering.refuse_taken(key, taken)
    return key


def _refuse_cited(unit: Unit, row: EvidenceRow) -> None:
    if row.key in citations.cited(blocks(unit.driver, row.case_id)):
        sentence = tr("the analysis cites {key}; take the citation out first", key=row.key)
        raise Refused(sentence, field="key")


FIELDS = {
    "key": Field("key", numbering.key),
    "title": Field("title", needed_line),
    "stance": Field("stance", one_of(Stance)),
    "kind": Field("form", one_of(EVIDENCE_KINDS)),
    "primary": Field("is_primary", flag),
    "publisher": Field("publisher", line),
    "author": Field("author", line),
    "published": Field("published", PARTIAL_DATE),
    "accessed": Field("accessed", PARTIAL_DATE),
    "language": Field("language", language),
    "url": Field("url", ADDRESS),
    "archived_url": Field("archived_url", ADDRESS),
    "locator": Field("locator", line),
    "quote": Field("quote", prose),
    "translation": Field("translation", prose),
    "reliability": Field("reliability", one_of(RELIABILITY, optional=True)),
    "credibility": Field("credibility", one_of(CREDIBILITY, optional=True)),
    "note": Field("note", prose),
    "unused": Field("unused", flag),
}
ATTACHMENT_FIELDS = {"caption": Field("caption", prose), "alt": Field("alt", prose)}
