"""Moments, fields and values of the journal in words."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt

from db.records import FieldChange
from resources.i18n import tr

LONGEST = 2000
"""How many characters of a value are shown; the rest is counted."""
_LEAD = 200
"""How many characters are shown before the first difference of long texts."""

_TECHNICAL = frozenset({"id", "case_id", "origin_id", "position", "form"})
_SWITCHES = frozenset({"is_primary", "removed", "unused", "resolved", "voided", "left"})
_FIELDS = {
    "state": "State", "title": "Title", "language": "Language", "topics": "Topics",
    "notes": "Notes", "quote": "Quote", "date": "Date", "place": "Place", "medium": "Medium",
    "url": "Address", "archived_url": "Archived copy", "claimant": "Claimant", "name": "Name",
    "kind": "Kind", "role": "Role", "same_as": "Identity", "portrait": "Portrait",
    "publisher": "Publisher", "author": "Author", "published": "Published",
    "accessed": "Accessed", "locator": "Where in it", "stance": "Stance", "primary": "Primary",
    "translation": "Translation", "origin": "Origin", "reliability": "Source reliability",
    "credibility": "Information credibility", "note": "Note", "unused": "Not used",
    "text": "Text", "marks": "Emphasis and links", "verdict": "Verdict", "rating": "Verdict",
    "reason": "Reason", "scale": "Scale", "origins_exception": "Exception on origins",
    "to": "Asked", "question": "Question", "channel": "By", "asked": "Asked on",
    "deadline": "Deadline", "answered": "Answered on", "answer": "Answer", "position": "Order",
    "resolved": "Resolved", "revision": "Revision", "sha256": "SHA-256", "caption": "Caption",
    "alt": "Alternative text", "tier": "Depth", "public_note": "Public note",
    "decision": "Decision", "checklist": "Checklist", "removed": "Removed", "key": "Key",
    "state_reason": "Reason", "number": "Number", "paper": "Paper", "size": "Size",
    "media_type": "Type of file", "recipient": "Asked", "is_primary": "Primary",
    "voided": "Voided", "scale_version": "Version of the scale",
}


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


def field_label(kind: str, field: str) -> str:
    """Return what a field is called in the window; an unknown one by its own name."""
    return tr(_FIELDS[field]) if field in _FIELDS else f"{kind} · {field}".replace("_", " ")


def local(at: str) -> QDateTime:
    """Return a UTC moment of the journal on this machine's clock."""
    return QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()


def day(at: str) -> str:
    """Return the day of a moment, as the language writes it."""
    return QLocale().toString(local(at).date(), QLocale.FormatType.LongFormat)


def clock(at: str) -> str:
    """Return the time of day of a moment."""
    return QLocale().toString(local(at).time(), QLocale.FormatType.ShortFormat)


def value(field: str, given: Any) -> str:
    """Return a field's value as text; nothing as "", long ones cut with a count."""
    return _cut(_whole(field, given), 0)


def sides(change: FieldChange) -> tuple[str, str]:
    """Return a field before and after as text; long ones from shortly before they differ."""
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


def _whole(field: str, given: Any) -> str:
    text = _plain(bool(given) if field in _SWITCHES and given is not None else given)
    if field in ("state", "decision", "tier", "stance", "kind"):
        return tr(text.replace("_", " "))
    return text


def _cut(text: str, start: int) -> str:
    shown = f"…{text[start:start + LONGEST]}" if start else text[:LONGEST]
    rest = len(text) - start - LONGEST
    if rest <= 0:
        return shown
    return tr("{start}… ({count} more characters)", start=shown, count=rest)


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
