"""Approvals in force against the content that they are over."""

from collections.abc import Iterator
from typing import Any

from db import assembly
from db.check.reading import Wanted
from db.check.replay import Replay
from db.errors import Refused
from resources.i18n import tr


def approvals(driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    """Yield each case whose approval in force is over another revision than what it holds."""
    for case_id, standing in wanted(replay.rights.cases.items()):
        for approved in standing.approvals.values():
            try:
                case = assembly.snapshot(driver, case_id)
            except (Refused, ValueError, TypeError, KeyError, AttributeError):
                continue  # damage: the comparison of the tables has named it
            if case.revision != approved:
                yield tr("Case {number}: its approval is over another revision than the one it "
                         "holds", number=case.number)
