"""The gates that the content of a case must pass: claim, verdict, citations, evidence, origins."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from db.records import REASON_LIMIT, CaseSnapshot, Claim, Evidence, Gate, Place
from db.rules import citations, origins
from resources.i18n import tr

_NAMED_AT_MOST = 5
"""How many things a gate names before it only counts the rest: what one line of a popover holds."""

_LONGEST_NAME = 40
"""Characters of a title: enough to know an item by, and five of them stay one short paragraph."""


def listed(names: Iterable[str]) -> str:
    """Return names as a gate says them: a few, and how many more."""
    everything = list(names)
    shown, rest = everything[:_NAMED_AT_MOST], len(everything) - _NAMED_AT_MOST
    more = [tr("and {count} more", count=rest)] if rest > 0 else []
    return ", ".join(chain(shown, more))


def _claim(case: CaseSnapshot) -> Gate:
    missing = _missing_of_claim(case)
    if not missing:
        return Gate("claim", True, tr("The claim is complete"), place=Place("claim"))
    words = tr("The claim lacks {things}", things=listed(missing.values()))
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
        "place": (_is_placed(claim), tr("where it was said")),
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
    if not any(block.text.strip() for block in case.blocks):
        words, advice = tr("The analysis is empty"), tr("Write what the evidence shows.")
        return Gate("citations", False, words, advice, Place("analysis"))
    known = {item.key for item in case.evidence}
    missing = [key for key in citations.cited(case.blocks) if key not in known]
    if not missing:
        words = tr("Every citation leads to evidence")
        return Gate("citations", True, words, place=Place("analysis"))
    block = next(b for b in case.blocks if missing[0] in citations.keys_in(b.text))
    return Gate(
        "citations",
        False,
        tr("No evidence has the key {keys}", keys=listed(missing)),
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


def _numbered(case: CaseSnapshot, items: Sequence[Evidence]) -> str:
    numbers = citations.numbers(case.blocks, case.evidence)
    return listed([f"[{numbers[item.key]}] {_named(item)}" for item in items])


def _named(item: Evidence) -> str:
    """Return an item's title, or its key where none is left, as short as a list needs it."""
    name = (item.title or "").strip() or item.key
    if len(name) <= _LONGEST_NAME:
        return name
    head = name[:_LONGEST_NAME]
    words, _, rest = head.rpartition(" ")
    return f"{words if len(words) > len(rest) else head}…"


GATES: tuple[Callable[[CaseSnapshot], Gate], ...] = (
    _claim, _verdict, _citations, _sources, _used, _origins,
)
"""In the order in which people meet them."""
