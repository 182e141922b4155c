"""The gates of review: what is missing before a second pair of eyes may be asked for."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import chain

from db.records import (
    REASON_LIMIT,
    Attachment,
    CaseSnapshot,
    Claim,
    Comment,
    Correction,
    Evidence,
    Gate,
    Place,
    Reply,
    SecondVerdict,
    State,
    Tier,
)
from db.rules import citations, origins
from resources.i18n import tr

_NAMED_AT_MOST = 5
"""How many things a gate names before it only counts the rest: what one line of a popover holds."""


def judge(
    case: CaseSnapshot, *, today: date, damaged: frozenset[str] = frozenset()
) -> tuple[Gate, ...]:
    """Return every gate of review, met or not, in the order of `workflow.REISSUE_GATES`.

    Those that do not concern the case are left out: "second" where the desk asks for no second
    verdict, "unchanged" where no correction is being written. `damaged` holds the SHA-256 of
    attachments whose bytes are missing or altered. A gate points at the first thing that it misses.
    """
    return (
        *(gate(case) for gate in _OF_CONTENT),
        _attachments(case, damaged),
        _replies(case, today),
        _comments(case),
        _resolved(case),
        *([_second(case)] if case.policy.blind_second_verdict else []),
        *([_unchanged(case)] if case.state == State.CORRECTING and case.correction else []),
    )


def unmet(gates: Iterable[Gate]) -> tuple[Gate, ...]:
    """Return the gates that still ask for something."""
    return tuple(gate for gate in gates if not gate.met)


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


def _claim(case: CaseSnapshot) -> Gate:
    missing = _missing_of_claim(case)
    if not missing:
        return Gate("claim", True, tr("The claim is complete"), place=Place("claim"))
    words = tr("The claim lacks {things}", things=_listed(missing.values()))
    field = next(iter(missing))
    place = Place("case") if field == "title" else Place("claim", case.claim.id, field)
    return Gate("claim", False, words, tr("Fill in what is missing."), place)


def _missing_of_claim(case: CaseSnapshot) -> dict[str, str]:
    claim = case.claim
    needs = {
        "title": (case.title, tr("a title")),
        "quote": (claim.quote, tr("the words checked")),
        "claimant": (claim.claimant.name, tr("a claimant")),
        "date": (_is_dated(claim), tr("a date")),
        "medium": (_is_placed(claim), tr("where it was said")),
    }
    return {field: words for field, (value, words) in needs.items() if not value}


def _is_dated(claim: Claim) -> bool:
    return bool(claim.date or any(seen.date for seen in claim.appearances))


def _is_placed(claim: Claim) -> bool:
    return bool(claim.medium or claim.place or claim.url or claim.appearances)


def _verdict(case: CaseSnapshot) -> Gate:
    reason = (case.reason or "").strip()
    if case.verdict is None:
        return _no_verdict(tr("No verdict is chosen"), tr("Choose a rating."), "rating")
    if case.rating is None:
        words = tr("The verdict is not on the scale {scale}", scale=case.scale.name)
        return _no_verdict(words, tr("Choose a rating of this scale."), "rating")
    if not reason:
        words = tr("The verdict has no reason")
        return _no_verdict(words, tr("Give the reason in one line."), "reason")
    if len(reason) > REASON_LIMIT:
        words = tr("The reason is longer than {limit} characters", limit=REASON_LIMIT)
        return _no_verdict(words, tr("Shorten the reason."), "reason")
    words = tr("The verdict has its reason")
    return Gate("verdict", True, words, place=Place("verdict"))


def _no_verdict(words: str, advice: str, field: str) -> Gate:
    return Gate("verdict", False, words, advice, Place("verdict", field=field))


def _citations(case: CaseSnapshot) -> Gate:
    known = {item.key for item in case.evidence}
    missing = [key for key in citations.cited(case.blocks) if key not in known]
    if not missing:
        words = tr("Every citation leads to evidence")
        return Gate("citations", True, words, place=Place("analysis"))
    block = next(b for b in case.blocks if missing[0] in citations.keys_in(b.text))
    return Gate(
        "citations",
        False,
        tr("No evidence has the key {keys}", keys=_listed(missing)),
        tr("Correct the citation, or add the evidence."),
        Place("block", block.id),
    )


def _sources(case: CaseSnapshot) -> Gate:
    missing = [item for item in case.evidence if not (item.publisher and item.published)]
    if not missing:
        words = tr("All evidence has a publisher and a date")
        return Gate("sources", True, words, place=Place("evidence"))
    field = "published" if missing[0].publisher else "publisher"
    return Gate(
        "sources",
        False,
        tr("Publisher or date is missing: {items}", items=_numbered(case, missing)),
        tr("Say who published it and when; a year is enough."),
        Place("evidence", missing[0].id, field),
    )


def _used(case: CaseSnapshot) -> Gate:
    in_text = set(citations.cited(case.blocks))
    idle = [item for item in case.evidence if item.key not in in_text and not item.unused]
    if not idle:
        words = tr("All evidence is cited or marked unused")
        return Gate("used", True, words, place=Place("evidence"))
    return Gate(
        "used",
        False,
        tr("Neither cited nor marked unused: {items}", items=_numbered(case, idle)),
        tr("Cite it in the analysis, or mark it unused."),
        Place("evidence", idle[0].id, "unused"),
    )


def _origins(case: CaseSnapshot) -> Gate:
    found, wanted = origins.independent(case.evidence), case.policy.minimum_origins
    words = tr("Independent origins: {found}, asked for: {wanted}", found=found, wanted=wanted)
    place = Place("verdict", field="origins_exception")
    if found >= wanted:
        return Gate("origins", True, words, place=Place("evidence"))
    if (case.origins_exception or "").strip():
        words = tr("{counted} (an exception is written)", counted=words)
        return Gate("origins", True, words, place=place)
    advice = tr("Add evidence that repeats no other, or write down why fewer will do.")
    return Gate("origins", False, words, advice, place)


_OF_CONTENT: tuple[Callable[[CaseSnapshot], Gate], ...] = (
    _claim, _verdict, _citations, _sources, _used, _origins,
)


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
    return _listed([attachment.name for _, attachment in broken])


def _replies(case: CaseSnapshot, today: date) -> Gate:
    waiting = [reply for reply in case.replies if waits(reply, today)]
    if not waiting:
        words = tr("No reply is being waited for")
        return Gate("replies", True, words, place=Place("reply"))
    asked = [_until(reply) for reply in waiting]
    return Gate(
        "replies",
        False,
        tr("Still waiting for {replies}", replies=_listed(asked)),
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


def _unchanged(case: CaseSnapshot) -> Gate:
    correction, place = case.correction, Place("verdict", field="rating")
    if correction is None:
        raise ValueError("no correction is under way")
    if correction.tier != Tier.VERDICT and not verdict_changed(case, correction):
        return Gate("unchanged", True, tr("The verdict is the one that was published"), place=place)
    words = tr("The verdict is corrected, so another review decides")
    return Gate("unchanged", False, words, tr("Submit the correction for review."), place)


def _numbered(case: CaseSnapshot, items: Sequence[Evidence]) -> str:
    numbers = citations.numbers(case.blocks, case.evidence)
    return _listed([f"[{numbers[item.key]}] {item.key}" for item in items])


def _listed(names: Iterable[str]) -> str:
    everything = list(names)
    shown, rest = everything[:_NAMED_AT_MOST], len(everything) - _NAMED_AT_MOST
    more = [tr("and {count} more", count=rest)] if rest > 0 else []
    return ", ".join(chain(shown, more))
