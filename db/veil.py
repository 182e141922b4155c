"""What a reader must not see yet: the first verdict, while theirs may be asked for as the second.

The rule is `db.rules.second`; here it is asked of many cases at once, cheaply.
"""

from dataclasses import replace
from typing import Any

from db import assembly, texts
from db.authorship import authors
from db.records import CaseCard, Person, Role
from db.rules import second, terms

_STATES = frozenset(second.AWAITED_IN)
_ASKED = "SELECT coalesce((SELECT blind_second_verdict FROM policies), 0)"
_TELLING = "SELECT id, anchor_field FROM comments WHERE case_id = ? AND anchor = 'field'"
_FILED = "SELECT count(*) FROM seconds WHERE case_id = ? AND removed = 0"


def concerns(driver: Any, reader: Person | None) -> bool:
    """Tell whether anything at this desk may be hidden from that reader."""
    if reader is None or reader.role != Role.EDITOR:
        return False
    return bool(driver.execute(_ASKED).fetchone()[0])


def is_blind(driver: Any, reader: Person | None, case_id: str) -> bool:
    """Tell whether the first verdict of a case is hidden from that reader."""
    if reader is None or not concerns(driver, reader):
        return False
    if reader.id in authors(driver, case_id):
        return False
    return second.is_blind(assembly.snapshot(driver, case_id), reader)


def cards(
    driver: Any, reader: Person | None, found: tuple[CaseCard, ...], words: str = ""
) -> tuple[CaseCard, ...]:
    """Return the cards as that reader may see them.

    A case found by `words` that stand in its hidden reason alone is left out.
    """
    if not concerns(driver, reader):
        return found
    veiled = (_card(driver, reader, card, words) for card in found)
    return tuple(card for card in veiled if card is not None)


def shown(driver: Any, case_id: str, *, blind: bool) -> list[texts.Text]:
    """Return the texts of a case that may be found; a blind reader finds none of its verdict."""
    found = texts.of_case(driver, case_id)
    if not blind:
        return found
    hanging = driver.execute(_TELLING, (case_id,)).fetchall()
    telling = {comment for comment, field in hanging if field in second.ANCHORS}
    return [text for text in found if not (text.id in telling or _tells(text))]


def _card(driver: Any, reader: Person | None, card: CaseCard, words: str) -> CaseCard | None:
    hidden = (
        card.state in _STATES
        and reader is not None
        and reader.id not in authors(driver, card.id)
        and (_none_filed(driver, card.id) or is_blind(driver, reader, card.id))
    )
    if not hidden:
        return card
    if words.strip():
        texts_seen = shown(driver, card.id, blind=True)
        held = frozenset[str]().union(*(terms.stored(text.words) for text in texts_seen))
        if terms.misses(held, words):
            return None
    return replace(card, verdict="", label="", tone="", glyph="")


def _none_filed(driver: Any, case_id: str) -> bool:
    return not driver.execute(_FILED, (case_id,)).fetchone()[0]


def _tells(text: texts.Text) -> bool:
    return text.kind == "case" and text.field in second.FIELDS
