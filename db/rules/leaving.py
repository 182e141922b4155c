"""What an approval leaves open: nothing stands open in silence, each thing is named or refused."""

from collections.abc import Iterable

from db.records import CaseSnapshot, LeftOpen, Looked
from db.rules.gates import open_threads
from resources.i18n import tr


def still_open(case: CaseSnapshot, ticked: Iterable[str], looked: Looked | None) -> LeftOpen:
    """Return what is open: lines not ticked, threads not resolved, changes not seen."""
    done = frozenset(ticked)
    return LeftOpen(
        tuple(line for line in case.policy.checklist if line not in done),
        tuple(thread.id for thread in open_threads(case.comments)),
        looked.unseen if looked else (),
    )


def unnamed(is_open: LeftOpen, named: LeftOpen) -> tuple[str, ...]:
    """Return in words what is open and was not named."""
    lines = [line for line in is_open.lines if line not in named.lines]
    threads = len(set(is_open.threads) - set(named.threads))
    changes = len(set(is_open.changes) - set(named.changes))
    return (
        *lines,
        *([tr("open comments: {count}", count=threads)] if threads else []),
        *([tr("changes not seen: {count}", count=changes)] if changes else []),
    )
