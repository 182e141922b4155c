"""A case's journal as people read it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from db import assembly, veil
from db.credits import Names
from db.desk import Desk
from db.keys import Signer
from db.moments import snapshot_at
from db.naming import name
from db.reading import Stop, Stopped, reading, rows
from db.records import (
    Comparison,
    Credit,
    Deed,
    FieldChange,
    HistoryEntry,
    HistoryPart,
    HistoryWanted,
)
from db.rules import second
from db.rules.comparing import compare
from db.stacks import Step, stacks, written
from db.telling import Told, words
from resources.i18n import tr

_TITLES = """
SELECT id, title FROM evidence WHERE case_id = :case
UNION ALL SELECT id, name FROM attachments WHERE case_id = :case
UNION ALL SELECT id, recipient FROM replies WHERE case_id = :case
UNION ALL SELECT id, name FROM versions WHERE case_id = :case
UNION ALL SELECT id, line FROM ticks WHERE case_id = :case
"""


def _listed(names: Iterable[str]) -> str:
    """Return our own names as an SQL list."""
    return "({})".format(", ".join(f"'{name}'" for name in sorted(names)))


_SAYING = (
    "CASE v.kind WHEN 'block' THEN 'text' WHEN 'evidence' THEN 'title' WHEN 'tick' THEN 'line' "
    "WHEN 'reply' THEN 'question' WHEN 'appearance' THEN 'publisher' ELSE 'name' END"
)
"""The field that says what a row is about, as SQL."""
_VALUES = f"""
v.seq, v.ordinal, v.kind, v.row_id, v.field, v.value,
(SELECT p.value FROM event_values p WHERE p.row_id = v.row_id AND p.field = v.field
  AND p.seq < v.seq ORDER BY p.seq DESC LIMIT 1) AS before,
CASE v.field WHEN 'removed' THEN (SELECT p.value FROM event_values p WHERE p.row_id = v.row_id
  AND p.field = {_SAYING} AND p.seq <= v.seq ORDER BY p.seq DESC LIMIT 1) END AS said
FROM event_values v
"""  # noqa: S608  the fields are ours
_AT_ONCE = 500
"""Events whose changes one statement reads."""
_ORDER = "ORDER BY v.seq, v.ordinal"
_ERASER = """
SELECT p.name FROM erasures x JOIN persons p ON p.id = x.erased_by
WHERE x.erased_kind = ? AND x.erased_id = ? AND x.erased_field = ?
"""
_PARTS = {
    HistoryPart.CLAIM: "v.kind IN ('claim', 'claimant', 'appearance', 'topic') "
                       "OR (v.kind = 'case' AND v.field IN ('title', 'language'))",
    HistoryPart.VERDICT: "v.kind = 'second' OR (v.kind = 'case' "
                         "AND v.field IN ('verdict', 'reason', 'scale', 'origins_exception'))",
    HistoryPart.ANALYSIS: "v.kind = 'block'",
    HistoryPart.EVIDENCE: "v.kind IN ('evidence', 'attachment')",
    HistoryPart.REPLIES: "v.kind = 'reply'",
    HistoryPart.COMMENTS: "v.kind = 'comment'",
    HistoryPart.NOTES: "v.kind = 'case' AND v.field = 'notes'",
    HistoryPart.REVIEW: "v.kind IN ('round', 'approval', 'correction', 'brief', 'withdrawal', "
                        "'tick') OR (v.kind = 'case' AND v.field = 'state')",
}
"""The rows and fields of each part, as SQL."""
_TOUCHING = "EXISTS (SELECT 1 FROM event_values v WHERE v.seq = e.seq AND ({part}))"
_UNTELLING = "NOT " + _TOUCHING.format(part=(
    f"(v.kind = 'case' AND v.field IN {_listed(second.FIELDS)}) OR (v.kind = 'comment' "
    f"AND v.field = 'anchor_field' AND json_extract(v.value, '$') IN {_listed(second.ANCHORS)})"
))
"""What is true of events that say nothing of the first verdict, as SQL."""
_ADDED = "('evidence.add', 'evidence.attach', 'claims.appear', 'replies.add', 'comments.add')"
_REMOVED = "('evidence.remove', 'evidence.detach', 'replies.remove')"
_STEP = "(act LIKE 'workflow.%' OR act LIKE 'second.%' OR act IN ('cases.create', " \
        "'casefile.import', 'versions.name'))"
_BACK = "(act LIKE 'undoing.%' OR act LIKE 'restoring.%')"
_DEEDS = {
    Deed.ADDED: f"act IN {_ADDED}",
    Deed.REMOVED: f"act IN {_REMOVED}",
    Deed.STEPS: _STEP,
    Deed.TAKEN_BACK: _BACK,
    Deed.ERASED: "act LIKE 'erasing.%'",
    Deed.CHANGED: f"NOT (act IN {_ADDED} OR act IN {_REMOVED} OR {_STEP} OR {_BACK} "
                  "OR act LIKE 'erasing.%')",
}
"""The acts of each kind, as SQL."""

_NOTES = frozenset(
    {("round", "note"), ("approval", "note"), ("correction", "reason"),
     ("correction", "public_note"), ("correction", "abandoned_for"), ("case", "state_reason")}
)


PAGE = 80
"""Events of one reading."""


def page(
    desk: Desk,
    case_id: str,
    *,
    wanted: HistoryWanted | None = None,
    before: int | None = None,
    limit: int = PAGE,
    stop: Stop | None = None,
) -> tuple[HistoryEntry, ...]:
    """Return up to `limit` events of a case, newest first, with each field before and after.

    With `before`, a place of the journal, those before it. What a reader must not see yet (the
    first verdict, while theirs may be asked for) is left out. When `stop` is told `now`, nothing is
    returned.
    """
    try:
        with reading(desk, stop) as driver:
            blind = veil.is_blind(driver, desk.reader, case_id)
            conditions, values = _asked(case_id, wanted or HistoryWanted(), before, blind=blind)
            found = _events(driver, conditions, values, limit)
            changes = _changes(driver, [event["seq"] for event in found])
            titles, scale, names = _titles(driver, case_id), _scale(driver, case_id), Names(driver)
            return tuple(
                _entry(event, changes[event["seq"]], names, titles, scale) for event in found
            )
    except Stopped:
        return ()


def hands(desk: Desk, case_id: str) -> tuple[Credit, ...]:
    """Return everybody who ever acted on a case, by name."""
    statement = "SELECT DISTINCT author FROM events WHERE case_id = ?"
    with reading(desk) as driver:
        names = Names(driver)
        found = [names.credit(row[0]) for row in driver.execute(statement, (case_id,)).fetchall()]
    return tuple(sorted(found, key=lambda credit: credit.name.casefold()))


def compared(desk: Desk, case_id: str, older: int, newer: int | None) -> Comparison:
    """Return how a case became what it was at a later moment, or is (None), line by line.

    Moments are places of the journal: the case as it stood after that event.
    """
    with reading(desk) as driver:
        blind = veil.is_blind(driver, desk.reader, case_id)
        then = snapshot_at(driver, case_id, older)
        now = assembly.snapshot(driver, case_id) if newer is None else (
            snapshot_at(driver, case_id, newer))
        if blind:
            then, now = second.cover(then), second.cover(now)
        return compare(then, now)


def _asked(
    case_id: str, wanted: HistoryWanted, before: int | None, *, blind: bool
) -> tuple[list[str], list[str | int]]:
    """Return the conditions that an event must meet, as SQL, and the values bound in them."""
    conditions = ["case_id = ?", *([_UNTELLING] if blind else [])]
    values: list[str | int] = [case_id]
    if before is not None:
        conditions.append("seq < ?")
        values.append(before)
    if wanted.by:
        conditions.append("author = ?")
        values.append(wanted.by)
    if wanted.part is not None:
        conditions.append(_TOUCHING.format(part=_PARTS[wanted.part]))
    if wanted.deed is not None:
        conditions.append(_DEEDS[wanted.deed])
    return conditions, values


def _events(
    driver: Any, conditions: Sequence[str], values: Sequence[str | int], limit: int
) -> list[dict[str, Any]]:
    statement = (
        "SELECT seq, id, at, author, act, json_extract(body, '$.note') AS note FROM events e "  # noqa: S608  conditions are ours, values are bound
        f"WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT ?"
    )
    return rows(driver, statement, (*values, limit))


def _changes(driver: Any, seqs: Sequence[int]) -> dict[int, list[FieldChange]]:
    """Return what events changed, each field with what it held until then."""
    found: dict[int, list[FieldChange]] = defaultdict(list)
    for start in range(0, len(seqs), _AT_ONCE):
        some = seqs[start : start + _AT_ONCE]
        asked = ", ".join("?" * len(some))
        for row in rows(driver, f"SELECT {_VALUES} WHERE v.seq IN ({asked}) {_ORDER}", some):
            found[row["seq"]].append(_change(driver, row))
    return found


def _change(driver: Any, row: dict[str, Any]) -> FieldChange:
    before, after = (None if v is None else json.loads(v) for v in (row["before"], row["value"]))
    place = row["kind"], row["row_id"], row["field"]
    if row["value"] is not None:
        said = json.loads(row["said"]) if row["said"] is not None else None
        return FieldChange(*place, before, after, said=said or "")
    who = driver.execute(_ERASER, place).fetchone()
    return FieldChange(*place, before, after, erased=True, erased_by=who[0] if who else "")


def _entry(
    event: dict[str, Any], found: list[FieldChange], names: Names, titles: dict[str, str],
    scale: str,
) -> HistoryEntry:
    changes, by = tuple(found), names.credit(event["author"])
    phrase = words(event["act"], Told(changes, titles, scale))
    return HistoryEntry(
        event=event["id"],
        at=event["at"],
        by=by,
        act=event["act"],
        words=tr("{name} {phrase}", name=by.name, phrase=phrase),
        note=event["note"] or _note(changes),
        changes=changes,
        seq=event["seq"],
    )


def _note(changes: tuple[FieldChange, ...]) -> str | None:
    """Return what the person wrote with a step: it stands in a row, so that it can be erased."""
    return next((c.after for c in changes if (c.kind, c.field) in _NOTES and c.after), None)


def undoable(desk: Desk, signer: Signer, case_id: str) -> str | None:
    """Return what undo would take back, in words, or None."""
    return _next(desk, signer, case_id, 0)


def redoable(desk: Desk, signer: Signer, case_id: str) -> str | None:
    """Return what redo would do again, in words, or None."""
    return _next(desk, signer, case_id, 1)


def _next(desk: Desk, signer: Signer, case_id: str, which: int) -> str | None:
    with reading(desk) as driver:
        stack = stacks(driver, signer.person.id, case_id, desk.since)[which]
        return _phrase(driver, case_id, stack[-1]) if stack else None


def _phrase(driver: Any, case_id: str, step: Step) -> str:
    changes = tuple(
        FieldChange(f.kind, f.id, f.field, f.before, f.after, f.erased)
        for f in written(driver, step)
    )
    return name(step[0].name, Told(changes, _titles(driver, case_id), _scale(driver, case_id)))


def _titles(driver: Any, case_id: str) -> dict[str, str]:
    return dict(driver.execute(_TITLES, {"case": case_id}).fetchall())


def _scale(driver: Any, case_id: str) -> str:
    found = driver.execute("SELECT scale FROM cases WHERE id = ?", (case_id,)).fetchone()
    return str(found[0]) if found else ""
