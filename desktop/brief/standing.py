"""What a brief says of itself: draft, approved, published, withdrawn."""

from dataclasses import replace

from db.records import Approval, CaseSnapshot, Credit, IssuedBrief, State
from desktop.brief.options import Layout
from desktop.brief.words import printed

LONG = 180
"""Characters; a withdrawal's reason longer than this may be cut in the band on every page."""


def mark(snapshot: CaseSnapshot) -> str:
    """Return the words that every page carries, empty for a published brief."""
    if snapshot.awaits_reissue:
        return printed("NOT ISSUED")
    if snapshot.state == State.PUBLISHED:
        return ""
    if snapshot.state == State.APPROVED:
        return printed("APPROVED, NOT PUBLISHED")
    if snapshot.state == State.WITHDRAWN:
        return printed("WITHDRAWN")
    return printed("DRAFT")


def explanation(snapshot: CaseSnapshot) -> str:
    """Return what stands beside the mark: the reason of a withdrawal, a warning on a draft."""
    if snapshot.state == State.WITHDRAWN:
        return notice(snapshot) or printed("No reason was given.")
    if snapshot.awaits_reissue:
        return printed("Something was erased after publication; a correction is to follow.")
    if snapshot.state == State.CORRECTING:
        return printed("A correction is under way; the published brief stands until it is done.")
    return printed("Not for publication.")


def notice(snapshot: CaseSnapshot) -> str:
    """Return why readers are told that a check was withdrawn."""
    told = snapshot.withdrawal.notice if snapshot.withdrawal else snapshot.state_reason
    return told or ""


def warning(snapshot: CaseSnapshot, layout: Layout) -> tuple[str, str]:
    """Return the mark of every page and what stands beside it; both empty where there is none."""
    said = mark(snapshot)
    if layout == "public":
        return said, explanation(snapshot) if said else ""
    label = printed("DESK DOSSIER")
    alone = printed("For the desk alone: it holds notes and comments that are not for publication.")
    if said:
        return f"{label} · {said}", f"{explanation(snapshot)} {alone}"
    return label, alone


def issue(snapshot: CaseSnapshot) -> IssuedBrief | None:
    """Return the brief that this one is: the last issued, unless the case is on its way to one."""
    issued = snapshot.state in {State.PUBLISHED, State.WITHDRAWN}
    return snapshot.briefs[-1] if issued and snapshot.briefs else None


def as_published(
    snapshot: CaseSnapshot, *, at: str, by: Credit, public_note: str | None = None,
    paper: str = "a4",
) -> CaseSnapshot:
    """Return the snapshot as it stands once published, to print before the event is written.

    `at` is a UTC time like the snapshot's own. A `public_note` closes the correction under way; who
    publishes one without a review approves it by the same act. The new brief has no id and no hash
    yet: those are of the bytes that this snapshot gives.
    """
    former = snapshot.briefs[-1] if snapshot.briefs else None
    brief = IssuedBrief(
        id="",
        number=former.number + 1 if former else 1,
        sha256="",
        revision=snapshot.revision,
        paper=paper,
        by=by,
        at=at,
        supersedes=former.id if former else None,
    )
    corrections = snapshot.corrections
    if public_note is not None and corrections and corrections[-1].closed_at is None:
        closed = replace(corrections[-1], public_note=public_note, closed_at=at)
        corrections = (*corrections[:-1], closed)
    approvals = snapshot.approvals
    if snapshot.state is State.CORRECTING:
        approvals = (*approvals, Approval("", snapshot.revision, by, at, note=public_note))
    return replace(
        snapshot,
        state=State.PUBLISHED,
        state_reason=None,
        briefs=(*snapshot.briefs, brief),
        corrections=corrections,
        approvals=approvals,
    )
