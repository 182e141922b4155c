"""The second verdict: who is asked for one, and what they must not see until they gave it."""

from dataclasses import replace

from db.records import AnchorKind, CaseSnapshot, Comment, Person, Role, State

AWAITED_IN = frozenset({State.DRAFT, State.IN_REVIEW, State.CORRECTING})
"""States in which a verdict is still being found; it can be filed in review, where the text that
it judges stands still."""
FIELDS = frozenset({"verdict", "reason"})
"""Fields of the case that say the first verdict."""
ANCHORS = FIELDS | {"rating"}
"""Fields on which a comment may hang that speaks of it."""


def awaited(case: CaseSnapshot) -> bool:
    """Tell whether the desk wants a second verdict on this case and has none that counts."""
    wanted = case.policy.blind_second_verdict and case.state in AWAITED_IN
    return wanted and case.second is None


def is_blind(case: CaseSnapshot, person: Person | None) -> bool:
    """Tell whether that person must not see the first verdict: they may yet give the second.

    Whoever wrote in the case knows it, and supervisors decide between the two. Nobody (None) is
    the desk itself, which sees everything.
    """
    if person is None or person.role != Role.EDITOR or not awaited(case):
        return False
    return all(author.id != person.id for author in case.authors)


def veil(case: CaseSnapshot, person: Person | None) -> CaseSnapshot:
    """Return the case as that person may see it; its revision stays that of the whole."""
    return cover(case) if is_blind(case, person) else case


def cover(case: CaseSnapshot) -> CaseSnapshot:
    """Return a case without what says the first verdict; as it is where there is none."""
    if not (case.verdict or case.reason):
        return case
    comments = tuple(comment for comment in case.comments if not _tells(comment))
    return replace(case, verdict=None, reason=None, comments=comments, veiled=True)


def _tells(comment: Comment) -> bool:
    return comment.anchor == AnchorKind.FIELD and comment.anchor_field in ANCHORS
