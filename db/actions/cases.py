"""Cases: begin one, name it, sort it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from db import assembly
from db.actions.fields import Field, needed_language, needed_line, needed_prose, prose, put
from db.actions.lists import arrange
from db.desk import Desk
from db.keys import Signer
from db.records import ClaimantKind, Done, State
from db.rules import numbering, text
from db.tables import CaseRow, ClaimantRow, ClaimRow, TopicRow
from db.unit import Unit, act


def create(
    desk: Desk,
    signer: Signer,
    quote: str,
    claimant: str,
    *,
    title: str = "",
    language: str = "",
    kind: ClaimantKind = ClaimantKind.PERSON,
) -> Done:
    """Begin a case with its quote and claimant; the rest has the desk's defaults."""
    with act(desk, signer, "cases.create") as unit:
        policy = assembly.policy(unit.driver)
        case = begin(unit, title, language or policy.language, policy.scale)
        unit.add(
            ClaimRow(case_id=case.id, removed=0, quote=needed_prose(quote, "quote"))
        )
        unit.add(
            ClaimantRow(
                case_id=case.id,
                removed=0,
                name=needed_line(claimant, "claimant"),
                entity=ClaimantKind(kind).value,
            )
        )
    return unit.done(case.id)


def begin(unit: Unit, title: str, language: str, scale: str) -> CaseRow:
    """Add a new numbered draft to an act; the caller adds its claim and claimant."""
    case = unit.add(
        CaseRow(
            number=_next_number(unit.driver),
            state=State.DRAFT.value,
            title=_title(title, "title"),
            language=needed_language(language, "language"),
            scale=scale,
            created_by=unit.signer.person.id,
            created_at=unit.at,
        )
    )
    unit.case_id = case.id
    unit.session.flush()
    return case


def edit(desk: Desk, signer: Signer, case_id: str, **fields: Any) -> Done:
    """Change title, language, private notes or `topics` (names in order)."""
    with act(desk, signer, "cases.edit", case_id=case_id) as unit:
        row = unit.get(CaseRow, case_id)
        topics = fields.pop("topics", None)
        put(row, _FIELDS, fields)
        if topics is not None:
            set_topics(unit, case_id, topics)
    return unit.done(case_id)


def set_topics(unit: Unit, case_id: str, names: Sequence[str]) -> None:
    """Make these the topics of a case, in order, each once."""
    wanted: list[str] = []
    for name in names:
        line = text.line(name, "topics")
        if line and not any(text.same(line, other) for other in wanted):
            wanted.append(line)
    live = unit.session.scalars(select(TopicRow).filter_by(case_id=case_id, removed=0)).all()
    by_name = {row.name: row for row in live}
    kept = [
        by_name.get(name) or unit.add(TopicRow(case_id=case_id, removed=0, name=name, position=0))
        for name in wanted
    ]
    arrange(kept, live)


def _next_number(driver: Any) -> str:
    year = datetime.now(UTC).year
    last = driver.execute(
        "SELECT number FROM cases WHERE number GLOB ? ORDER BY length(number) DESC, number DESC "
        "LIMIT 1",
        (f"FC-{year:04}-*",),
    ).fetchone()
    return numbering.next_number(year, last or ())


def _title(value: str, field: str) -> str:
    return text.line(value, field) or ""


_FIELDS = {
    "title": Field("title", _title),
    "language": Field("language", needed_language),
    "notes": Field("notes", prose),
}
