"""Erase for good, by law or for somebody's safety: the history still verifies.

What was erased is gone from rows, journal, search index, list and issued briefs; each act is
recorded, with its reason, in the case that it concerns.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from db import held
from db.actions import forgetting
from db.actions.fields import needed_prose
from db.desk import Desk
from db.errors import Refused
from db.guard import ERASE
from db.keys import Signer
from db.reading import reading
from db.records import Done, Erased, Role, State, Trace
from db.rules import erasable, terms
from db.store import DatabaseError
from db.tables import ROWS
from db.unit import act
from resources.i18n import tr

_LEAST = 4
"""Letters of an erased text that its reason may not repeat; shorter ones are any word."""


@dataclass(slots=True)
class _Gone:
    """What the acts of one erasure took so far."""

    done: list[Done] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    briefs: list[tuple[str, int]] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)


def erase(
    desk: Desk, signer: Signer, traces: Sequence[Trace], reason: str, *, words: str = ""
) -> Erased:
    """Take texts and files out of their rows and of every event that held them.

    Each case has an act of its own. A file goes from the vault and from every case that keeps it,
    and an issued brief that may have shown what is erased goes with it. Only a supervisor may.
    Raises Refused when one of the places cannot be erased, or the reason repeats what is erased, or
    the `words` by which it was found: reasons stay.
    """
    why = needed_prose(reason, "reason")
    _refuse_repeating(why, (words.strip(),))
    if signer.person.role != Role.SUPERVISOR:
        raise Refused(tr("Only a supervisor can do this."))
    gone = _Gone()
    try:
        for case_id, of_case in _by_case(desk, traces, why).items():
            _erase_in(desk, signer, case_id, of_case, why, gone)
    finally:  # what was done in the cases before one that failed is done
        if any(gone.files):
            desk.finish_erasures()
        if gone.done:
            _shrink(desk)
    return Erased(tuple(gone.done), tuple(gone.texts), tuple(gone.briefs), tuple(gone.waiting))


def _by_case(desk: Desk, traces: Sequence[Trace], reason: str) -> dict[str, list[Trace]]:
    """Return the places by their case, a file with its twins; refuses what cannot be erased."""
    found: dict[str, dict[tuple[str, str, str], Trace]] = {}
    with reading(desk) as driver:
        for trace in traces:
            for place in _with_twins(driver, trace):
                _refuse_repeating(reason, held.texts(driver, place))
                of_case = found.setdefault(place.case_id, {})
                of_case[place.kind, place.id, place.field] = place
    return {case_id: list(of_case.values()) for case_id, of_case in found.items()}


def _with_twins(driver: Any, trace: Trace) -> Iterable[Trace]:
    if not erasable.is_erasable(trace.kind, trace.field):
        raise Refused(tr("This cannot be erased by itself."), field=trace.field)
    table = ROWS[trace.kind].__tablename__
    home = "id" if trace.kind == "case" else "case_id"
    row = driver.execute(f"SELECT {home} FROM {table} WHERE id = ?", (trace.id,)).fetchone()  # noqa: S608  names are ours
    if row is None:
        raise Refused(tr("This is not there any more."))
    if (trace.kind, trace.field) != erasable.FILE:
        return (replace(trace, case_id=row[0]),)
    twins = driver.execute(
        "SELECT id, case_id FROM attachments WHERE sha256 = "
        "(SELECT sha256 FROM attachments WHERE id = ?)", (trace.id,)
    ).fetchall()
    return [Trace(*_file(twin), case_id=case_id) for twin, case_id in twins]


def _file(attachment_id: str) -> tuple[str, str, str]:
    kind, field_name = erasable.FILE
    return kind, attachment_id, field_name


def _refuse_repeating(reason: str, texts: Iterable[str]) -> None:
    said = terms.folded(reason)
    if any(len(text) >= _LEAST and terms.folded(text) in said for text in texts):
        raise Refused(
            tr("The reason stays for good; say it without what is erased."), field="reason"
        )


def _erase_in(
    desk: Desk, signer: Signer, case_id: str, traces: Sequence[Trace], reason: str, gone: _Gone
) -> None:
    texts: list[str] = []
    with act(desk, signer, ERASE, case_id=case_id, note=reason) as unit:
        briefs = held.briefs(unit.driver, case_id, traces)
        for trace in traces:
            if (trace.kind, trace.field) == erasable.FILE:
                gone.files.append(forgetting.file(unit, trace.id, reason))
            else:
                texts += forgetting.field(unit, trace, reason)
        for brief in briefs:
            gone.files.append(forgetting.brief(unit, brief, reason))
        if any(trace.kind == "claim" for trace in traces):
            forgetting.meaning(unit, case_id)
        state, number = forgetting.standing(unit, case_id)
    gone.done.append(unit.done(traces[-1].id))
    gone.texts += texts
    gone.briefs += [(number, brief.number) for brief in briefs]
    if state == State.PUBLISHED and any(brief.last for brief in briefs):
        gone.waiting.append(case_id)


def _shrink(desk: Desk) -> None:
    """Write the emptied pages back and cut the write-ahead log, which still held the words.

    The act is on disk by now. Where the log cannot be cut, because somebody reads or the disk
    fails, it goes with the next checkpoint, at the latest when the desk is closed.
    """
    with suppress(DatabaseError), desk.writing, desk.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
