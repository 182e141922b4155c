"""The case as it will be once what is being typed is saved: what a live preview prints.

What the desk would refuse (a date that is none, a quote of nothing) is left as the desk has it; the
field itself says why.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from db.errors import Refused
from db.records import (
    REASON_LIMIT,
    Attachment,
    Block,
    CaseSnapshot,
    Claim,
    ClaimantKind,
    Evidence,
    Reply,
    Stance,
)
from db.rules import dates, text, urls
from db.rules.document import document
from db.rules.revision import revision
from desktop.saving.records import Draft

Rule = Callable[[Any, str], Any]
Rules = Mapping[str, tuple[str, Rule]]
Values = dict[str, dict[str, Any]]
"""What is typed, by the id of what it belongs to and the field."""
Part = TypeVar("Part", Claim, Evidence, Attachment, Reply)


def as_typed(case: CaseSnapshot, drafts: Iterable[Draft]) -> CaseSnapshot:
    """Return the case with what is typed in its places, and the revision that it has then."""
    by_kind: dict[str, Values] = {}
    for draft in drafts:
        values = by_kind.setdefault(draft.owner.kind, {}).setdefault(draft.owner.id, {})
        values[draft.field] = draft.value
    typed = replace(
        case,
        **_own(by_kind),
        claim=_claim(case.claim, by_kind.get("claim", {}).get("", {})),
        evidence=_evidence(case.evidence, by_kind),
        replies=_each(case.replies, by_kind.get("reply", {}), _REPLY),
    )
    return case if typed == case else replace(typed, revision=revision(document(typed)))


def _own(by_kind: dict[str, Values]) -> dict[str, Any]:
    """Return the fields of the case itself that are typed."""
    values = {**by_kind.get("claim", {}).get("", {}), **by_kind.get("verdict", {}).get("", {})}
    return _passed(_CASE, values | by_kind.get("analysis", {}).get("", {}))


def _claim(claim: Claim, values: dict[str, Any]) -> Claim:
    claimant = replace(claim.claimant, **_passed(_CLAIMANT, values))
    return replace(claim, claimant=claimant, **_passed(_CLAIM, values))


def _evidence(items: tuple[Evidence, ...], by_kind: dict[str, Values]) -> tuple[Evidence, ...]:
    files = by_kind.get("attachment", {})
    return tuple(
        replace(item, attachments=_each(item.attachments, files, _FILE)) if files else item
        for item in _each(items, by_kind.get("evidence", {}), _EVIDENCE)
    )


def _each(parts: tuple[Part, ...], values: Values, rules: Rules) -> tuple[Part, ...]:
    if not values:
        return parts
    return tuple(
        replace(part, **_passed(rules, values[part.id])) if part.id in values else part
        for part in parts
    )


def _passed(rules: Rules, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values that the rules take, under the names that the records have."""
    found = {}
    for field, value in values.items():
        if field in rules:
            name, rule = rules[field]
            try:
                found[name] = rule(value, field)
            except (Refused, ValueError):  # ValueError: no member of a vocabulary
                continue
    return found


def _line(value: str | None, field: str) -> str:
    return text.line(value, field) or ""


def _needed_line(value: str | None, field: str) -> str:
    return text.needed(text.line(value, field), field)


def _needed_prose(value: str | None, field: str) -> str:
    return text.needed(text.prose(value, field), field)


def _language(value: str | None, field: str) -> str:
    return text.needed(text.language(value, field), field)


def _topics(value: str | None, _: str) -> tuple[str, ...]:
    return text.listed(value or "")


def _reason(value: str | None, field: str) -> str | None:
    return text.line(value, field, REASON_LIMIT)


def _claimant_kind(value: Any, _: str) -> ClaimantKind:
    return ClaimantKind(value)


def _blocks(value: tuple[Block, ...], field: str) -> tuple[Block, ...]:
    for block in value:
        text.exact(block.text, field)
    return value


def _stance(value: Any, _: str) -> Stance:
    return Stance(value)


def _given(value: Any, _: str) -> Any:
    return value or None


def _as_it_is(value: Any, _: str) -> Any:
    return value


def _flag(value: Any, _: str) -> bool:
    return bool(value)


def _as(rule: Rule, *fields: str) -> dict[str, tuple[str, Rule]]:
    return {field: (field, rule) for field in fields}


_CASE: Rules = {
    **_as(_line, "title"), **_as(_language, "language"), **_as(_topics, "topics"),
    **_as(_reason, "reason"), **_as(text.prose, "origins_exception"), "rating": ("verdict", _given),
    **_as(_blocks, "blocks"),
}
_CLAIM: Rules = {
    **_as(_needed_prose, "quote"), **_as(dates.partial, "date"),
    **_as(text.line, "place", "medium"), **_as(urls.page, "url"), **_as(_as_it_is, "appearances"),
}
_CLAIMANT: Rules = {
    "claimant": ("name", _needed_line), "claimant_kind": ("kind", _claimant_kind),
    "claimant_role": ("role", text.line), "claimant_same_as": ("same_as", urls.page),
}
_EVIDENCE: Rules = {
    **_as(_needed_line, "title"), **_as(_stance, "stance"), **_as(_given, "kind"),
    **_as(_flag, "primary", "unused"), **_as(dates.partial, "published", "accessed"),
    **_as(text.line, "publisher", "author", "locator"), **_as(urls.page, "url", "archived_url"),
    **_as(text.language, "language"), **_as(_given, "reliability", "credibility"),
    **_as(text.prose, "quote", "translation", "note"),
}
_FILE: Rules = _as(text.prose, "caption", "alt")
_REPLY: Rules = {
    **_as(_needed_line, "to"), **_as(_needed_prose, "question"), **_as(text.line, "channel"),
    **_as(dates.full, "asked", "deadline", "answered"), **_as(text.prose, "answer"),
}
