"""Where words stand or stood, and what would go with them, before somebody erases them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from db import held
from db.desk import Desk
from db.reading import Stop, Stopped, reading
from db.records import KeptFile, Trace
from db.rules import erasable, sought
from db.rules.kinds import TABLES

_FILES = """
SELECT a.id, a.case_id, c.number, a.name, a.media_type, a.sha256, a.removed
FROM attachments a JOIN cases c ON c.id = a.case_id
WHERE a.id NOT IN (SELECT erased_id FROM erasures WHERE erased_kind = 'attachment')
ORDER BY c.number, a.name, a.id
"""
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
    before those that are history. When `stop` is told `now`, nothing is returned.
    """
    wanted = sought.plain(words)
    if len(wanted) < sought.LEAST:
        return ()
    found: dict[tuple[str, str, str], Trace] = {}
    try:
        with reading(desk, stop) as driver:
            for trace in _holding(driver, wanted):
                found[trace.kind, trace.id, trace.field] = trace
    except Stopped:
        return ()
    return tuple(sorted(found.values(), key=_order))


def described(desk: Desk, places: Sequence[Trace]) -> tuple[Trace, ...]:
    """Return places that somebody points at, with what they hold and the case they are in.

    What holds nothing and never did is left out.
    """
    with reading(desk) as driver:
        numbers = dict(driver.execute("SELECT id, number FROM cases").fetchall())
        found = (_described(driver, place) for place in places)
        return tuple(
            replace(trace, number=numbers.get(trace.case_id, ""))
            for trace in found if trace is not None
        )


def showing(desk: Desk, places: Sequence[Trace]) -> tuple[tuple[str, int], ...]:
    """Return the issued briefs that go with these places: number of the case, of the brief."""
    by_case: dict[tuple[str, str], list[Trace]] = {}
    for place in places:
        by_case.setdefault((place.case_id, place.number), []).append(place)
    with reading(desk) as driver:
        return tuple(
            (number, brief.number)
            for (case_id, number), of_case in by_case.items()
            for brief in held.briefs(driver, case_id, of_case)
        )


def files(desk: Desk) -> tuple[KeptFile, ...]:
    """Return the files that the desk keeps, also of items that were removed, each once.

    What stands in them no index knows: who looks for words has to read them.
    """
    by_hash: dict[str, list[Trace]] = {}
    kinds: dict[str, str] = {}
    with reading(desk) as driver:
        for row_id, case_id, number, name, kind, sha256, removed in driver.execute(_FILES):
            place = Trace(*_file(row_id), case_id, number, name, stands=not removed)
            by_hash.setdefault(sha256, []).append(place)
            kinds[sha256] = kind
    return tuple(KeptFile(desk.vault.path(sha256), kinds[sha256], tuple(places))
                 for sha256, places in by_hash.items())


def _file(attachment_id: str) -> tuple[str, str, str]:
    kind, field = erasable.FILE
    return kind, attachment_id, field


def _described(driver: Any, place: Trace) -> Trace | None:
    former = held.texts(driver, place)
    if not former or not erasable.is_erasable(place.kind, place.field):
        return None
    table = TABLES[place.kind]
    home = "id" if place.kind == "case" else "case_id"
    column = "name" if (place.kind, place.field) == erasable.FILE else place.field
    row = driver.execute(f"SELECT {home}, {column} FROM {table} WHERE id = ?", (place.id,)).fetchone()  # noqa: S608, E501  names are ours
    if row is None:
        return None
    now = row[1] if row[1] in former else None
    return replace(
        place, case_id=row[0], words=sought.excerpt(now or former[-1], ""), stands=now is not None
    )


def _holding(driver: Any, wanted: str) -> Iterator[Trace]:
    """Yield a trace for each value that holds the words, and again once another replaced it."""
    names = set().union(*erasable.FIELDS.values(), *_UNERASABLE.values())
    fields = ", ".join(f"'{name}'" for name in sorted(names))
    standing: dict[tuple[str, str, str], Trace] = {}
    for kind, row_id, field, value, case_id, number in driver.execute(
        _VALUES.format(fields=fields)
    ):
        can = field in erasable.FIELDS.get(kind, ())
        if not can and field not in _UNERASABLE.get(kind, ()):
            continue
        place, text = (kind, row_id, field), json.loads(value) or ""
        if _holds(field, text, wanted):
            words = sought.excerpt(text, wanted)
            standing[place] = Trace(*place, case_id or "", number or "", words, True, can)
            yield standing[place]
        elif place in standing:
            yield replace(standing[place], stands=False)


def _holds(field: str, text: str, wanted: str) -> bool:
    if field == "key":
        return _joined(wanted) in _joined(sought.plain(text))
    return wanted in sought.plain(text)


def _joined(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _order(trace: Trace) -> tuple[Any, ...]:
    return trace.number, not trace.stands, trace.kind, trace.field, trace.id
