"""What the desk does not have, in words: for the status line, the report and the last question."""

from collections.abc import Iterable, Mapping
from typing import Any

from db.records import Appearance, Block
from desktop import fields
from desktop.saving.records import Draft
from resources.i18n import tr


def told(draft: Draft, numbers: Mapping[str, str]) -> str:
    """Return case, place and reason: "FC-2026-0001, Evidence 3, date: 2026-13-45 is no date."."""
    reason = draft.sentence.strip()
    return f"{place(draft, numbers)}: {reason}" if reason else place(draft, numbers)


def place(draft: Draft, numbers: Mapping[str, str]) -> str:
    """Return where a text belongs: the case's number, the part of it, the field."""
    owner = draft.owner
    parts = (numbers.get(owner.case_id, ""), owner.about or part(owner.kind),
             fields.inside(draft.field))
    return ", ".join(word for word in parts if word)


def begun(drafts: Iterable[Draft]) -> tuple[str, ...]:
    """Return what was begun, each part of a case or of the window once."""
    owners = (draft.owner for draft in drafts)
    return tuple(dict.fromkeys(owner.about or part(owner.kind) for owner in owners))


def text(value: Any) -> str:
    """Return a value as somebody would type it again; citations stand as [@key]."""
    if isinstance(value, (tuple, list)):
        return "\n".join(text(each) for each in value)
    if isinstance(value, Block):
        return value.text
    if isinstance(value, Appearance):
        return " | ".join(part for part in (value.publisher, value.date, value.url) if part)
    return str(getattr(value, "value", value) or "")


def part(kind: str) -> str:
    """Return the name of a part of the window."""
    named = {
        "claim": tr("Claim"), "analysis": tr("Analysis"), "verdict": tr("Verdict"),
        "notes": tr("Notes"), "evidence": tr("Evidence"), "attachment": tr("File"),
        "reply": tr("Reply"), "request": tr("New reply request"), "comment": tr("New comment"),
        "answer": tr("Answer to a comment"), "decision": tr("Decision note"),
        "step": tr("Words for a step"), "second": tr("Second verdict"), "case": tr("New case"),
        "settlement": tr("How two verdicts are settled"), "policy": tr("Policy"),
        "person": tr("New person"), "version": tr("Name of a version"),
    }
    return named.get(kind, kind)
