"""Words over all cases: which cases hold them, and where in each."""

from typing import Any

from db import veil
from db.content_rows import blocks, evidence
from db.desk import Desk
from db.queries.cases import page
from db.reading import Stop, Stopped, reading
from db.records import CaseCard, Found, Hit, Person, Place
from db.rules import citations, terms
from db.texts import Text

CASES = 20
"""Cases of one reading: their texts are read whole."""
_PLACES = 4
"""Texts shown of one case."""
_BEFORE, _LENGTH = 40, 160
"""Characters of a snippet before the first word found, and in all."""

_FIELDS = {
    ("case", "title"): ("title", Place("case", field="title")),
    ("case", "number"): ("number", Place("case", field="title")),
    ("case", "reason"): ("verdict", Place("verdict", field="reason")),
    ("case", "origins_exception"): ("verdict", Place("verdict", field="origins_exception")),
    ("case", "notes"): ("notes", Place("notes")),
    ("claim", "quote"): ("claim", Place("claim", field="quote")),
    ("claimant", "name"): ("claimant", Place("claim", field="claimant")),
}
"""What a text is called, and the place it leads to, where its field decides it."""


def everywhere(
    desk: Desk,
    words: str,
    *,
    after: CaseCard | None = None,
    limit: int = CASES,
    stop: Stop | None = None,
) -> tuple[Hit, ...]:
    """Return up to `limit` cases that hold every word, newest change first, and where they do.

    When `stop` is told `now`, nothing is returned.
    """
    if not terms.asked(words):
        return ()
    cards = page(desk, words=words, after=after, limit=limit, stop=stop)
    try:
        with reading(desk, stop) as driver:
            return tuple(_hit(driver, desk.reader, card, words, stop) for card in cards)
    except Stopped:
        return ()


def _hit(
    driver: Any, reader: Person | None, card: CaseCard, words: str, stop: Stop | None
) -> Hit:
    if stop is not None and stop.stopped:
        raise Stopped
    asked = len(terms.asked(words))
    blind = veil.is_blind(driver, reader, card.id)
    held = [(asked - terms.misses(terms.stored(text.words), words), text)
            for text in veil.shown(driver, card.id, blind=blind)]
    best = sorted((pair for pair in held if pair[0]), key=lambda pair: -pair[0])
    shown = [text for _, text in best[:_PLACES]]
    where = _Where(driver, card.id, shown)
    return Hit(card, tuple(where.found(text, words) for text in shown), len(best) - len(shown))


class _Where:
    """Tells where the texts of one case stand; reads no more than they need."""

    def __init__(self, driver: Any, case_id: str, shown: list[Text]) -> None:
        kinds = {text.kind for text in shown}
        self._owners: dict[str, str | None] = {}
        self._numbers: dict[str, int] = {}
        self._threads: dict[str, str] = {}
        if "attachment" in kinds:
            self._owners = _pairs(driver, "id, evidence_id", "attachments", case_id)
        if kinds & {"attachment", "evidence"}:
            items = evidence(driver, case_id, {})
            by_key = citations.numbers(blocks(driver, case_id), items)
            self._numbers = {item.id: by_key[item.key] for item in items}
        if "comment" in kinds:
            self._threads = _pairs(driver, "id, thread", "comments", case_id)

    def found(self, text: Text, words: str) -> Found:
        """Return a text as it is shown."""
        part, place = self._place(text)
        snippet, marks = cut(text.words, terms.places(text.words, words))
        number = self._numbers.get(place.id or "", 0) if part in ("evidence", "file") else 0
        return Found(part, number, place, snippet, marks)

    def _place(self, text: Text) -> tuple[str, Place]:
        if known := _FIELDS.get((text.kind, text.field)):
            return known
        if text.kind == "evidence":
            return "evidence", Place("evidence", text.id)
        if text.kind == "attachment":
            owner = self._owners.get(text.id)
            return "file", Place("evidence", owner) if owner else Place("claim", field="portrait")
        if text.kind == "block":
            return "analysis", Place("block", text.id)
        if text.kind == "reply":
            return "reply", Place("reply", text.id)
        if text.kind == "comment":
            return "comment", Place("comment", self._threads.get(text.id, text.id))
        return "claim", Place("claim", field=_CLAIM_FIELDS.get(text.kind, text.field))


_CLAIM_FIELDS = {"topic": "topics", "appearance": "appearances"}
"""Fields of the claim card by the kind of the row that a text stands in."""


def cut(text: str, places: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the stretch of a text around the first place, on one line, and the places in it."""
    flat = "".join(" " if letter.isspace() else letter for letter in text)
    first = places[0][0] if places else 0
    start = 0 if first <= _BEFORE else flat.rfind(" ", 0, first - _BEFORE // 2) + 1
    start = max(start, first - _BEFORE)
    end = min(start + _LENGTH, len(flat))
    head, tail = "…" if start else "", "…" if end < len(flat) else ""
    shift = len(head) - start
    marks = tuple(
        (place + shift, min(stop, end) + shift) for place, stop in places if start <= place < end
    )
    return f"{head}{flat[start:end]}{tail}", marks


def _pairs(driver: Any, columns: str, table: str, case_id: str) -> dict[str, Any]:
    statement = f"SELECT {columns} FROM {table} WHERE case_id = ?"  # noqa: S608  names are ours
    return dict(driver.execute(statement, (case_id,)).fetchall())
