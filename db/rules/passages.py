"""Words that a comment hangs on: kept with what stood before them, found again when it changed."""

from db.records import AnchorKind, CaseSnapshot, Comment, Passage
from db.rules import fieldtexts

LONGEST = 2000
"""Characters of the words kept; who selects more hangs the comment on their beginning."""
_BEFORE = 60
"""Characters kept of what stood before: enough to tell one "the" from another."""

_OF_CLAIMANT = {"name": "claimant", "role": "claimant_role"}
_LISTED = {"appearance": "appearances", "topic": "topics"}


def passage(text: str, start: int, end: int) -> Passage:
    """Return the words `text[start:end]` as they are kept."""
    return Passage(text[start : min(end, start + LONGEST)], text[max(start - _BEFORE, 0) : start],
                   start)


def place(kept: Passage, text: str) -> tuple[int, int] | None:
    """Return where the words stand in a text now (start, end), or None when they are gone.

    Of several places it is the one with most of the same words before it, then the nearest.
    """
    if not kept.quote:
        return None
    found, at = [], text.find(kept.quote)
    while at >= 0:
        found.append(at)
        at = text.find(kept.quote, at + 1)
    if not found:
        return None
    best = max(found, key=lambda at: (_shared(kept.before, text[:at]), -abs(at - kept.start)))
    return best, best + len(kept.quote)


def place_in(case: CaseSnapshot, comment: Comment) -> tuple[int, int] | None:
    """Return where the words that a comment hangs on stand now, as `place` does."""
    text = _text_of(case, comment)
    return place(comment.passage, text) if comment.passage and text is not None else None


def field_name(kind: str, column: str) -> str:
    """Return the name under which a comment hangs on a column of a row (fieldtexts)."""
    return _LISTED.get(kind) or (_OF_CLAIMANT.get(column, column) if kind == "claimant" else column)


def _text_of(case: CaseSnapshot, comment: Comment) -> str | None:
    """Return the text that a comment hangs on, or None when it is not there any more."""
    if comment.anchor is AnchorKind.BLOCK:
        return next((b.text for b in case.blocks if b.id == comment.anchor_id), None)
    if comment.anchor is AnchorKind.EVIDENCE:
        item = next((i for i in case.evidence if i.id == comment.anchor_id), None)
        return fieldtexts.evidence(item).get(comment.anchor_field or "title") if item else None
    if comment.anchor is AnchorKind.FIELD:
        return _field(case, comment)
    return None


def _field(case: CaseSnapshot, comment: Comment) -> str | None:
    name = comment.anchor_field or ""
    if comment.anchor_id is not None:
        asked = next((r for r in case.replies if r.id == comment.anchor_id), None)
        return fieldtexts.reply(asked).get(name) if asked else None
    every = {**fieldtexts.claim(case), **fieldtexts.verdict(case), **fieldtexts.reason(case),
             **fieldtexts.standards(case)}
    return every.get(name)


def _shared(before: str, now: str) -> int:
    """Return how many characters two texts end with in common."""
    count = 0
    for one, other in zip(reversed(before), reversed(now), strict=False):
        if one != other:
            break
        count += 1
    return count
