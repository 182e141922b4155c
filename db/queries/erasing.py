"""Where words stand or stood, before somebody erases them; and the backups that still hold them."""

import json
from collections.abc import Iterator
from typing import Any

from db.desk import Desk
from db.reading import Stop, reading
from db.records import Trace
from db.rules import erasable, terms

_LEAST = 2
"""Letters that are looked for; one letter stands everywhere."""
_EXCERPT, _LEAD = 120, 30
"""Characters shown of a place, and before the words in it."""
_VALUES = """
SELECT v.kind, v.row_id, v.field, v.value, e.case_id, c.number FROM event_values v
JOIN events e ON e.seq = v.seq LEFT JOIN cases c ON c.id = e.case_id
WHERE (v.value LIKE '"%' OR v.value = 'null') AND v.field IN ({fields}) ORDER BY v.seq
"""
_UNERASABLE = {"person": {"name"}, "policy": {"name", "address", "correction_policy", "checklist"}}
"""What is named where the words stand in it, though it cannot be erased."""


def traces(desk: Desk, words: str, stop: Stop | None = None) -> tuple[Trace, ...]:
    """Return every field of the desk that holds the words, or ever held them.

    Case, accents and how words are spaced do not count. Places come by case, those that stand
    before those that are history. Raises reading.Stopped when `stop` was told so.
    """
    wanted = _plain(words)
    if len(wanted) < _LEAST:
        return ()
    with reading(desk, stop) as driver:
        found: dict[tuple[str, str, str], Trace] = {}
        for trace in _holding(driver, wanted):
            found[trace.kind, trace.id, trace.field] = trace
        return tuple(sorted(found.values(), key=_order))


def _holding(driver: Any, wanted: str) -> Iterator[Trace]:
    """Yield a trace for each value that holds the words, and again once another replaced it."""
    names = set().union(*erasable.FIELDS.values(), *_UNERASABLE.values())
    fields = ", ".join(f"'{name}'" for name in sorted(names))
    held: dict[tuple[str, str, str], Trace] = {}
    for kind, row_id, field, value, case_id, number in driver.execute(
        _VALUES.format(fields=fields)
    ):
        can = field in erasable.FIELDS.get(kind, ())
        if not can and field not in _UNERASABLE.get(kind, ()):
            continue
        place, text = (kind, row_id, field), json.loads(value) or ""
        if _holds(field, text, wanted):
            words = _excerpt(text, wanted)
            held[place] = Trace(*place, case_id or "", number or "", words, True, can)
            yield held[place]
        elif place in held:
            yield _former(held[place])


def _former(trace: Trace) -> Trace:
    place = trace.kind, trace.id, trace.field
    return Trace(*place, trace.case_id, trace.number, trace.words, False, trace.erasable)


def _holds(field: str, text: str, wanted: str) -> bool:
    if field == "key":
        return _joined(wanted) in _joined(_plain(text))
    return wanted in _plain(text)


def _joined(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _plain(text: str) -> str:
    """Return a text as it is compared: without case and accents, words parted by one space."""
    plain = text.casefold() if text.isascii() else terms.folded(text)
    return " ".join(plain.split())


def _excerpt(text: str, wanted: str) -> str:
    shown = " ".join(text.split())
    start = max(_plain(shown).find(wanted) - _LEAD, 0)
    cut = shown[start:start + _EXCERPT]
    return f"{'…' if start else ''}{cut}{'…' if start + _EXCERPT < len(shown) else ''}"


def _order(trace: Trace) -> tuple[Any, ...]:
    return trace.number, not trace.stands, trace.kind, trace.field, trace.id
