"""What a review calls the parts of a case, its changes and the moments it compares."""

from collections.abc import Container

from db.records import (
    CaseSnapshot,
    Change,
    Comparison,
    Form,
    Line,
    Part,
    Remark,
    Review,
    Scale,
    Side,
    Stretch,
)
from db.rules import scales
from db.rules.citations import CITATION
from desktop import compared, dates
from desktop.figures import number
from resources.i18n import tr

GLYPHS = {
    Part.CLAIM: "quote", Part.VERDICT: "scale", Part.REASON: "pen-line",
    Part.ANALYSIS: "file-text", Part.EVIDENCE: "paperclip", Part.REPLIES: "reply",
}
"""Icon of each part."""

_LONGEST = 60
"""Characters of a text that name a change."""


def part_label(part: Part) -> str:
    """Return what a part is called."""
    return {
        Part.CLAIM: tr("Claim"), Part.VERDICT: tr("Verdict"),
        Part.REASON: tr("One-line reason"), Part.ANALYSIS: tr("Analysis"),
        Part.EVIDENCE: tr("Evidence"), Part.REPLIES: tr("Replies"),
    }[part]


def field_label(line: Line) -> str:
    """Return what the field of a line is called; "" where its part says it already."""
    named = line.form is Form.FIELD and line.place.field not in ("rating", "reason")
    return compared.label(line) if named else ""


def stretches(line: Line, review: Review) -> tuple[Stretch, ...]:
    """Return a line's stretches with the words of the window for what the desk chose."""
    older, newer = _scale(review.before), _scale(review.now)
    return compared.stretches(line, older, newer, first=review.before is None)


def _scale(case: CaseSnapshot | None) -> Scale | None:
    return scales.shown(case.scale) if case else None


def remark(line: Line) -> str:
    """Return what else is to be known of a line, or ""."""
    happened = {
        Remark.NONE: "", Remark.MOVED: tr("Moved"), Remark.KIND: _kind(line.form),
        Remark.EMPHASIS: tr("Emphasis or links changed"),
    }[line.remark]
    return " · ".join(filter(None, (happened, tr("Not seen last time") if line.unseen else "")))


def _kind(form: Form) -> str:
    return {
        Form.HEADING: tr("Now a heading"), Form.QUOTATION: tr("Now a quotation"),
        Form.LIST_ITEM: tr("Now a list item"),
    }.get(form, tr("Now a paragraph"))


def heading(review: Review, comparison: Comparison) -> str:
    """Return what stands over the list of parts."""
    if comparison.first or review.since is None:
        return tr("To be read")
    if review.since.decision is None:
        return tr("Changes since brief {number}", number=number(review.since.number))
    return tr("Changes since round {number}", number=number(review.since.number))


def older(review: Review) -> tuple[str, str]:
    """Return what the older version is called, and when it was: a round, when it was handed in."""
    since = review.since
    if since is None:
        return "", ""
    count = number(since.number)
    if since.decision is None:
        return tr("Brief {number}", number=count), dates.moment(since.at)
    rounds = review.now.rounds
    at = next((each.submitted_at for each in rounds if each.number == since.number), since.at)
    return tr("Round {number}", number=count), dates.moment(at)


def newer(review: Review) -> tuple[str, str]:
    """Return what the newer version is called, and when it was handed in."""
    rounds = review.now.rounds
    if rounds and (rounds[-1].decision is None or review.now.approval is not None):
        last = rounds[-1]
        name = tr("Round {number}", number=number(last.number))
        return name, dates.moment(last.submitted_at)
    return tr("Now"), dates.moment(review.now.updated_at)


def comparing(review: Review) -> str:
    """Return in one sentence what is looked at."""
    name, at = newer(review)
    if review.since is None:
        return tr("Read-only · {name} ({at}), nothing to compare with", name=name, at=at)
    than, then = older(review)
    return tr("Read-only · comparing {name} ({at}) with {than} ({then})",
              name=name, at=at, than=than, then=then)


def change_label(change: Change, comparison: Comparison) -> str:
    """Return what a change is called where it is not in sight."""
    lines = [line for line in comparison.lines if line.change == change.key]
    lines += [line for line in comparison.lines if line.form is Form.TITLE
              and (line.place.kind, line.place.id) == (change.place.kind, change.place.id)]
    part = part_label(change.part)
    if change.part in (Part.VERDICT, Part.REASON):
        return part
    first = next((line for line in lines if line.form is Form.TITLE), lines[0])
    if first.form is Form.FIELD:
        label = "" if comparison.first else field_label(first)
        return f"{part}: {label}" if label else part
    return f"{part}: {_short(first.after or first.before or '')}"


def _short(text: str) -> str:
    line = " ".join(CITATION.sub("", text).split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def summary(
    part: Part, review: Review, comparison: Comparison, unseen: int
) -> tuple[str, str]:
    """Return what happened to a part in a few words, and the tone they are said in.

    In a first round there is only what is `unseen`: how many things are left to read.
    """
    changes = comparison.of(part)
    if not changes:
        return (tr("Nothing") if comparison.first else tr("No change")), "ink3"
    if comparison.first:
        left = tr("%n to read", "things", unseen) if unseen else tr("Read", "a part, by now")
        return left, "ink3"
    if not any(line.is_edited for line in comparison.lines if line.part is part):
        return tr("%n not seen last time", "things", len(changes)), "warn"
    if part is Part.VERDICT:
        return _verdict(review), "bad"
    if part is Part.REASON:
        return tr("Rewritten"), "warn"
    if part is Part.ANALYSIS:
        return _paragraphs(comparison), "warn"
    edited = {line.change for line in comparison.lines if line.is_edited}
    return _counted(changes, edited)


def _verdict(review: Review) -> str:
    before, after = (
        compared.rating(case.verdict, _scale(case)) or "—" if case else "—"
        for case in (review.before, review.now)
    )
    if before == after:
        return tr("Another scale")
    return tr("{before} → {after}", before=before, after=after)


def _paragraphs(comparison: Comparison) -> str:
    lines = [line for line in comparison.lines if line.part is Part.ANALYSIS]
    told = [line for line in lines if line.form is not Form.HEADING] or lines
    changed = sum(bool(line.change) for line in told)
    if not changed:
        return tr("%n headings", "", sum(bool(line.change) for line in lines))
    return tr("{changed} of {all} paragraphs", changed=number(changed), all=number(len(told)))


def _counted(changes: tuple[Change, ...], edited: Container[str]) -> tuple[str, str]:
    told = [change.side for change in changes if change.key in edited]
    counts = {side: told.count(side) for side in Side}
    unseen = len(changes) - len(told)
    said = [
        tr("%n added", "items", counts[Side.COME]) if counts[Side.COME] else "",
        tr("%n edited", "items", counts[Side.SAME]) if counts[Side.SAME] else "",
        tr("%n removed", "items", counts[Side.GONE]) if counts[Side.GONE] else "",
        tr("%n not seen last time", "things", unseen) if unseen else "",
    ]
    tone = "bad" if counts[Side.GONE] else "warn" if counts[Side.SAME] else "ok"
    return ", ".join(part for part in said if part), tone
