"""Fields and values of the journal in words."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from db.errors import Refused
from db.records import Deed, FieldChange, HistoryPart, Line, Part, Remark, Scale
from db.rules import scales
from desktop import compared, dates, fields, tongues
from desktop.figures import number
from resources.i18n import tr

LONGEST = 2000
"""How many characters of a value are shown; the rest is counted."""
_LEAD = 200
"""How many characters are shown before the first difference of long texts."""

_TECHNICAL = frozenset({
    "id", "case_id", "origin_id", "position", "form", "evidence_id", "portrait_id", "supersedes",
    "correction_id", "thread", "anchor", "anchor_id", "anchor_before", "anchor_start",
    "settled_rating",
})
_SWITCHES = frozenset({
    "is_primary", "removed", "unused", "resolved", "voided", "left", "printed", "abandoned",
})
_RATINGS = frozenset({("case", "verdict"), ("second", "rating")})


def readable(change: FieldChange) -> bool:
    """Tell whether a person learns anything from a change: ids, moments and order say nothing.

    Who and when stand in the event; a switch that is born off, and a value born empty, are no news.
    """
    name = change.field
    if change.erased:
        return True
    if name in _TECHNICAL or name.endswith(("_by", "_at")) or change.kind == "erasure":
        return False
    if change.before is None and (change.after in (None, "[]") or name in _SWITCHES):
        return bool(change.after) and name in _SWITCHES
    return bool(change.before != change.after)


def erased(change: FieldChange) -> str:
    """Say who took the value out; "" where it still stands."""
    if not change.erased:
        return ""
    name = change.erased_by
    return tr("erased by {name}", name=name) if name else tr("erased")


def times(count: int) -> str:
    """Say how many changes a line stands for; "" for one."""
    return tr("{count} changes", count=number(count)) if count > 1 else ""


def field_label(kind: str, field: str) -> str:
    """Return what a field is called in the window; an unknown one by its own name."""
    own = {"seen": tr("Seen before deciding"), "left_open": tr("Left open all the same")}
    return own.get(field) or fields.label(field) or f"{kind} · {field}".replace("_", " ")


def label(change: FieldChange) -> str:
    """Return what a change is called: its field, or that the row was put back."""
    if change.field == "removed" and not change.after:
        return tr("Put back")
    return field_label(change.kind, change.field)


def rated(change: FieldChange, scale: Scale | None) -> FieldChange:
    """Return a change of a rating in the words of a scale, any other as it is."""
    if scale is None or (change.kind, change.field) not in _RATINGS:
        return change
    before, after = (scale.rating(side) for side in (change.before, change.after))
    return replace(change, before=before.label if before else change.before,
                   after=after.label if after else change.after)


def sides(change: FieldChange) -> tuple[str, str]:
    """Return a field before and after as text; long ones from shortly before they differ.

    Of a row that was taken out, or put back, that is what it said.
    """
    if change.field == "removed" and change.said:
        return (_cut(change.said, 0), "") if change.after else ("", _cut(change.said, 0))
    before, after = (_whole(change.field, side) for side in (change.before, change.after))
    start = 0
    if max(len(before), len(after)) > LONGEST:
        start = max(_alike(before, after) - _LEAD, 0)
    return _cut(before, start), _cut(after, start)


def _alike(before: str, after: str) -> int:
    """Return how many characters the two begin with in common."""
    pairs = zip(before, after, strict=False)
    differing = (index for index, (old, new) in enumerate(pairs) if old != new)
    return next(differing, min(len(before), len(after)))


def _seen(told: Mapping[str, Sequence[str]]) -> str:
    """Say how much of the changes somebody had seen who decided, and which parts not."""
    seen, unseen = told.get("seen", ()), told.get("unseen", ())
    whole = number(len(seen) + len(unseen))
    said = tr("{seen} of {all} changes", seen=number(len(seen)), all=whole)
    if not unseen:
        return said
    kinds = dict.fromkeys(_place_name(place.partition("/")[0]) for place in unseen)
    return tr("{said}; not seen: {parts}", said=said, parts=", ".join(kinds))


def _left_open(told: Mapping[str, Sequence[str]]) -> str:
    """Say what was approved all the same: lines of the checklist, and how much else."""
    said = list(told.get("lines", ()))
    if threads := len(told.get("threads", ())):
        said.append(tr("open comments: {count}", count=number(threads)))
    if changes := len(told.get("changes", ())):
        said.append(tr("changes not seen: {count}", count=number(changes)))
    return " · ".join(said)


def _place_name(kind: str) -> str:
    return tr("verdict") if kind == "verdict" else row_name(kind)


_OBJECTS = {"seen": _seen, "left_open": _left_open}
"""Fields that hold an object as JSON, and how it is told."""


def _whole(field: str, given: Any) -> str:
    if field in _OBJECTS and isinstance(given, str):
        return _OBJECTS[field](json.loads(given))
    if field == "scale" and isinstance(given, str):
        return _scale_name(given)
    if field == "anchor_field" and isinstance(given, str):
        return fields.label(given) or given.replace("_", " ")
    if field in fields.DAYS and isinstance(given, str):
        return dates.day(given)
    if field == "language" and isinstance(given, str):
        return tongues.name(given)
    text = _plain(bool(given) if field in _SWITCHES and given is not None else given)
    return (fields.choice(text) or text) if field in fields.CHOSEN else text


def _scale_name(reference: str) -> str:
    try:
        return scales.shown(scales.load(reference)).name
    except Refused:
        return reference  # of a later Stet


def _cut(text: str, start: int) -> str:
    shown = f"…{text[start:start + LONGEST]}" if start else text[:LONGEST]
    rest = len(text) - start - LONGEST
    if rest <= 0:
        return shown
    return tr("{start}… ({count} more characters)", start=shown, count=number(rest))


def _plain(given: Any) -> str:
    if given is None:
        return ""
    if isinstance(given, bool):
        return tr("yes") if given else tr("no")
    if isinstance(given, Mapping):
        return json.dumps(given, ensure_ascii=False)
    if isinstance(given, Sequence) and not isinstance(given, str):
        return " · ".join(_plain(part) for part in given)
    return _list(given) if isinstance(given, str) and given.startswith("[") else str(given)


def _list(given: str) -> str:
    """Return a list that is stored as JSON, such as a ticked checklist, as its parts."""
    try:
        parts = json.loads(given)
    except ValueError:
        return given
    return " · ".join(str(part) for part in parts) if isinstance(parts, list) else given


def parts() -> tuple[tuple[HistoryPart, str], ...]:
    """Return the parts by which a history is narrowed, in words."""
    return (
        (HistoryPart.CLAIM, tr("Claim")), (HistoryPart.VERDICT, tr("Verdict")),
        (HistoryPart.ANALYSIS, tr("Analysis")), (HistoryPart.EVIDENCE, tr("Evidence")),
        (HistoryPart.REPLIES, tr("Replies")), (HistoryPart.COMMENTS, tr("Comments")),
        (HistoryPart.NOTES, tr("Notes")), (HistoryPart.REVIEW, tr("Review")),
    )


def deeds() -> tuple[tuple[Deed, str], ...]:
    """Return the kinds of acts by which a history is narrowed, in words."""
    return (
        (Deed.CHANGED, tr("Changes")), (Deed.ADDED, tr("What was added")),
        (Deed.REMOVED, tr("What was removed")), (Deed.STEPS, tr("Steps")),
        (Deed.TAKEN_BACK, tr("Taken back")), (Deed.ERASED, tr("Erased")),
    )


def part(of: Part) -> str:
    """Return what a part of a comparison is called."""
    return {
        Part.CLAIM: tr("Claim"), Part.VERDICT: tr("Verdict"), Part.REASON: tr("One-line reason"),
        Part.ANALYSIS: tr("Analysis"), Part.EVIDENCE: tr("Evidence"), Part.REPLIES: tr("Replies"),
    }[of]


def line_label(line: Line) -> str:
    """Return what a line of a comparison is called; "" for one that speaks for itself."""
    if line.part in (Part.ANALYSIS, Part.REASON) or line.place.field == "rating":
        return ""
    return compared.label(line)


def remark(of: Remark) -> str:
    """Say what else happened to a line."""
    return {
        Remark.MOVED: tr("moved"), Remark.KIND: tr("another kind of paragraph"),
        Remark.EMPHASIS: tr("emphasis or links changed"),
    }.get(of, "")


def row_name(kind: str) -> str:
    """Return what a row of a kind is called in a sentence."""
    return {
        "claim": tr("claim"), "claimant": tr("claimant"), "appearance": tr("appearance"),
        "topic": tr("topic"), "evidence": tr("evidence item"), "attachment": tr("file"),
        "block": tr("paragraph"), "reply": tr("question"),
    }.get(kind, kind)
