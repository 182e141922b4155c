"""The gates of review: what is missing before a second pair of eyes may be asked for."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from db.records import (
    Attachment,
    CaseSnapshot,
    Comment,
    Correction,
    Gate,
    Place,
    Reply,
    SecondVerdict,
    State,
    Tier,
)
from db.rules import content_gates
from db.rules.content_gates import listed
from resources.i18n import tr


def judge(
    case: CaseSnapshot, *, today: date, damaged: frozenset[str] = frozenset()
) -> tuple[Gate, ...]:
    """Return every gate of review, met or not, in the order of `workflow.REISSUE_GATES`.

    Those that do not concern the case are left out: "second" where the desk asks for no second
    verdict, "differs" and "depth" where no correction is under way, "unchanged" where none is being
    written. `damaged` holds the SHA-256 of attachments whose bytes are missing or altered. A gate
    points at the first thing that it misses.
    """
    correction = case.correction
    return (
        *(gate(case) for gate in content_gates.GATES),
        _attachments(case, damaged),
        _replies(case, today),
        _comments(case),
        *_of_correction(case),
        _resolved(case),
        *([_second(case)] if case.policy.blind_second_verdict else []),
        *([_unchanged(case, correction)] if correction and case.state == State.CORRECTING else []),
    )


def waits(reply: Reply, today: date) -> bool:
    """Tell whether a question may still be answered: no answer yet, and its last day not over."""
    if reply.answered or reply.answer:
        return False
    return reply.deadline is None or today <= date.fromisoformat(reply.deadline)


def is_settled(case: CaseSnapshot, second: SecondVerdict) -> bool:
    """Tell whether what was written down answers the two verdicts as they stand now."""
    return bool(second.settlement) and second.settled_rating == case.verdict


def verdict_changed(case: CaseSnapshot, correction: Correction) -> bool:
    """Tell whether the rating is another than the one published when the correction was opened."""
    before = (correction.scale_before, correction.verdict_before)
    return (case.scale.reference, case.verdict) != before


def open_threads(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    """Return the first remark of each thread that nobody has resolved."""
    return tuple(c for c in comments if c.id == c.thread and not c.resolved)


def _attachments(case: CaseSnapshot, damaged: frozenset[str]) -> Gate:
    portrait = case.claim.claimant.portrait
    kept = [(Place("claim", case.claim.id, "portrait"), portrait)] if portrait else []
    kept += [
        (Place("evidence", item.id, "attachments"), attachment)
        for item in case.evidence
        for attachment in item.attachments
    ]
    broken = [(place, attachment) for place, attachment in kept if attachment.sha256 in damaged]
    if not broken:
        words = tr("Every file is as it was when it was kept")
        return Gate("attachments", True, words, place=Place("evidence"))
    return Gate(
        "attachments",
        False,
        tr("Missing or altered since it was kept: {files}", files=_files(broken)),
        tr("Take the file from a backup, or attach it again."),
        broken[0][0],
    )


def _files(broken: Sequence[tuple[Place, Attachment]]) -> str:
    return listed([attachment.name for _, attachment in broken])


def _replies(case: CaseSnapshot, today: date) -> Gate:
    waiting = [reply for reply in case.replies if waits(reply, today)]
    if not waiting:
        words = tr("No reply is being waited for")
        return Gate("replies", True, words, place=Place("reply"))
    asked = [_until(reply) for reply in waiting]
    return Gate(
        "replies",
        False,
        tr("Still waiting for {replies}", replies=listed(asked)),
        tr("Enter the answer, or wait until the deadline has passed."),
        Place("reply", waiting[0].id, "answer" if waiting[0].deadline else "deadline"),
    )


def _until(reply: Reply) -> str:
    if reply.deadline is None:
        return tr("{to} (no deadline)", to=reply.to)
    return tr("{to} (until {deadline})", to=reply.to, deadline=reply.deadline)


def _comments(case: CaseSnapshot) -> Gate:
    """Ask for an answer: whoever began a thread resolves it, so a draft need not wait for that."""
    silent = tuple(t for t in open_threads(case.comments) if not _answered(t, case.comments))
    if not silent:
        return Gate("comments", True, tr("Every comment has an answer"), place=Place("comment"))
    return Gate(
        "comments",
        False,
        tr("Comments without an answer: {count}", count=len(silent)),
        tr("Answer or resolve them."),
        Place("comment", silent[0].id),
    )


def _answered(thread: Comment, comments: Iterable[Comment]) -> bool:
    return any(c.thread == thread.id and c.by != thread.by for c in comments)


def _resolved(case: CaseSnapshot) -> Gate:
    threads = open_threads(case.comments)
    if not threads:
        return Gate("resolved", True, tr("No comment is open"), place=Place("comment"))
    return Gate(
        "resolved",
        False,
        tr("Open comments: {count}", count=len(threads)),
        tr("Resolve what is settled, or return the case."),
        Place("comment", threads[0].id),
    )


def _second(case: CaseSnapshot) -> Gate:
    second = case.second
    if second is None:
        words, advice = tr("No second verdict is given"), tr(
            "Another editor, who did not write in this case, gives theirs while it is in review."
        )
        return Gate("second", False, words, advice, Place("second"))
    place = Place("second", second.id, "settlement")
    if second.rating == case.verdict:
        return Gate("second", True, tr("The second verdict agrees"), place=place)
    if is_settled(case, second):
        words = tr("The second verdict differs, and it is settled in writing")
        return Gate("second", True, words, place=place)
    words = tr("The two verdicts differ, and nothing settles it")
    return Gate("second", False, words, tr("Write down how it is settled, and why."), place)


def _of_correction(case: CaseSnapshot) -> Iterator[Gate]:
    correction = case.correction
    if correction is not None and case.state in (State.CORRECTING, State.IN_REVIEW):
        yield _differs(case)
        yield _depth(case, correction)


def _differs(case: CaseSnapshot) -> Gate:
    """Ask that there be something to tell readers; one whose brief was erased has lost something.
    """
    place = Place("analysis")
    last = case.briefs[-1] if case.briefs else None
    if last is None or last.erased or last.revision != case.revision:
        return Gate("differs", True, tr("Something is other than what was published"), place=place)
    words = tr("Nothing is other than what was published")
    return Gate("differs", False, words, tr("Correct something, or give the correction up."), place)


def _depth(case: CaseSnapshot, correction: Correction) -> Gate:
    place = Place("verdict", field="rating")
    if correction.tier != Tier.VERDICT or verdict_changed(case, correction):
        words = tr("The correction goes as deep as it was said to")
        return Gate("depth", True, words, place=place)
    words = tr("The verdict was to be corrected, and is the one that was published")
    advice = tr("Choose another verdict, or say anew how deep the correction goes.")
    return Gate("depth", False, words, advice, place)


def _unchanged(case: CaseSnapshot, correction: Correction) -> Gate:
    place = Place("verdict", field="rating")
    if correction.tier != Tier.VERDICT and not verdict_changed(case, correction):
        return Gate("unchanged", True, tr("The verdict is the one that was published"), place=place)
    words = tr("The verdict is corrected, so another review decides")
    return Gate("unchanged", False, words, tr("Submit the correction for review."), place)
