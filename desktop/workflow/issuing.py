"""Print the brief of a case as it will be published."""

from typing import Any

from db.records import CaseSnapshot, Credit, Person
from desktop.printing import Layout, Paper, draw

PAPER: Paper = "a4"


def brief(desk: Any, case: CaseSnapshot, by: Person, public_note: str | None) -> bytes:
    """Return the brief as it will leave the house by that person's act.

    `public_note` goes with a correction. Raises what `desktop.printing.draw` raises.
    """
    from desktop import issued  # keeps ReportLab out of the start

    printed = issued.to_publish(case, public_note, Credit(by.id, by.name))
    return draw(desk, printed, Layout(PAPER))
