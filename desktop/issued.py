"""The brief of a case: what was issued, what is about to be, what the case says today. No Qt."""

from datetime import UTC, datetime
from typing import cast

from db.desk import Desk
from db.queries import attachments
from db.records import CaseSnapshot, Credit, IssuedBrief
from desktop.brief import as_published
from desktop.printing import Kind, Layout, Paper, draw, in_force, unprintable

PAPER: Paper = "a4"


def brief(
    desk: Desk, case: CaseSnapshot, paper: Paper | None = None, kind: Kind = "public"
) -> bytes:
    """Return the recorded bytes of a published case on the recorded paper, else print it.

    Without a paper it is the recorded one, or A4; a dossier is never recorded. Raises what
    `desktop.printing.draw` raises.
    """
    issued = _recorded(case, paper, kind)
    if issued is not None:
        return attachments.brief_bytes(desk, issued.sha256)
    return draw(desk, case, Layout(paper or _paper(case), kind))


def remark(
    desk: Desk, case: CaseSnapshot, paper: Paper | None = None, kind: Kind = "public"
) -> str:
    """Say which characters `brief` would not print; nothing of what left the house long ago."""
    if _recorded(case, paper, kind) is not None:
        return ""
    return unprintable(desk, case, Layout(paper or _paper(case), kind))


def _recorded(case: CaseSnapshot, paper: Paper | None, kind: Kind) -> IssuedBrief | None:
    issued = in_force(case) if kind == "public" else None
    return issued if issued is not None and paper in (None, issued.paper) else None


def _paper(case: CaseSnapshot) -> Paper:
    return cast("Paper", case.briefs[-1].paper if case.briefs else PAPER)


def to_publish(
    case: CaseSnapshot, public_note: str | None = None, by: Credit | None = None
) -> CaseSnapshot:
    """Return the case as it will read once it is published, or published again with a note.

    `by` is who publishes it now; without it, whoever approved it.
    """
    publisher = by or (case.approval.by if case.approval else case.authors[0])
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return as_published(case, at=now, by=publisher, public_note=public_note, paper=PAPER)


def rendered(desk: Desk, case: CaseSnapshot, paper: Paper = PAPER) -> bytes:
    """Print the case as it stands, with its pictures."""
    return draw(desk, case, Layout(paper))
