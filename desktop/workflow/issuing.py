"""Print the brief of a case as it will be published."""

from typing import Any

from db.records import CaseSnapshot
from desktop.printing import Layout, Paper, draw

PAPER: Paper = "a4"


def brief(desk: Any, case: CaseSnapshot, public_note: str | None) -> bytes:
    """Return the brief as it will leave the house; `public_note` goes with a correction.

    Raises what `desktop.printing.draw` raises.
    """
    from desktop import issued  # keeps ReportLab out of the start

    return draw(desk, issued.to_publish(case, public_note), Layout(PAPER))
