"""Many briefs into one folder: none stops the others, no file that lies there is lost."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

from db.errors import Refused, Unavailable
from db.files import replace_file
from db.queries import snapshots
from db.records import CaseSnapshot
from desktop.printing import Layout, draw, in_force


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many briefs are in the folder now, and which are not: number and sentence of each."""

    saved: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    stopped: bool = False


def save_briefs(
    desk: Any, case_ids: Iterable[str], folder: Path, layout: Layout,
    told: Callable[[int], None], stop: Event,
) -> Outcome:
    """Write the brief of each case as NUMBER.pdf: as it was issued, or as the case stands.

    A file of that name that holds something else is left, and the brief gets a number of its own.
    `told` hears how many are done; `stop` ends it after the brief under way. Runs in a job.
    """
    saved, failed = 0, list[tuple[str, str]]()
    for done, case_id in enumerate(case_ids):
        if stop.is_set():
            return Outcome(saved, tuple(failed), stopped=True)
        number = ""
        try:
            case = _read(desk, case_id)
            number = case.number
            _write(folder, number, _content(desk, case, layout))
            saved += 1
        except (Refused, Unavailable) as error:
            failed.append((number, error.sentence))
        told(done + 1)
    return Outcome(saved, tuple(failed))


def _read(desk: Any, case_id: str) -> CaseSnapshot:
    return snapshots.snapshot(desk, case_id)


def _content(desk: Any, case: CaseSnapshot, layout: Layout) -> bytes:
    issued = in_force(case)
    if issued is None:
        return draw(desk, case, layout)
    from db.queries import attachments

    return attachments.brief_bytes(desk, issued.sha256)


def _write(folder: Path, number: str, content: bytes) -> None:
    for twin in count(1):
        path = folder / (f"{number}.pdf" if twin == 1 else f"{number} ({twin}).pdf")
        if not os.path.lexists(path):
            replace_file(path, content)
            return
        if _holds(path, content):
            return


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
