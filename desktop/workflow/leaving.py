"""What an approval would leave open, in words, to be named before it is given."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from db.records import CaseSnapshot, LeftOpen, Looked
from db.rules import leaving
from db.rules.gates import open_threads
from resources.i18n import tr

_LONGEST = 70
"""Characters of a comment that name it."""
_MOST = 5
"""Things of a kind that are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What a person saw of the changes, with what the ones they did not see are called."""

    looked: Looked | None = None
    unseen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """What is left open, and the same in words under their headings."""

    left: LeftOpen = field(default_factory=LeftOpen)
    named: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left open."""
        return self.left == LeftOpen()


def opening(case: CaseSnapshot, ticked: Sequence[str], glance: Glance) -> Opening:
    """Return what an approval by somebody who ticked and saw so much would leave open."""
    left = leaving.still_open(case, ticked, glance.looked)
    comments = tuple(f"{c.by.name}: {_short(c.text)}" for c in open_threads(case.comments))
    groups = (
        (tr("Changes that you have not seen"), glance.unseen),
        (tr("Your checks, not ticked"), left.lines),
        (tr("Comments, still open"), comments),
    )
    return Opening(left, tuple((title, _listed(rows)) for title, rows in groups if rows))


def counted(left: LeftOpen) -> str:
    """Return in one sentence how much is open; "" when nothing is."""
    parts = (
        tr("%n changes not seen", "", len(left.changes)) if left.changes else "",
        tr("%n of your checks", "", len(left.lines)) if left.lines else "",
        tr("%n comments", "", len(left.threads)) if left.threads else "",
    )
    said = ", ".join(part for part in parts if part)
    return tr("Still open: {things}. Approving asks you to confirm.", things=said) if said else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _listed(rows: Sequence[str]) -> tuple[str, ...]:
    rest = len(rows) - _MOST
    if rest <= 0:
        return tuple(rows)
    return (*rows[:_MOST], tr("and {count} more", count=rest))
