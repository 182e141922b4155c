"""What is derived from a case's rows in the act that changes them: its card and its words.

Plain SQL, because it runs in every act; `check` runs the same statements and compares.
"""

import re
import unicodedata
from typing import Any

CARD = """
SELECT c.id, c.number,
  CASE WHEN c.title <> '' THEN c.title ELSE substr(coalesce(
    (SELECT quote FROM claims WHERE case_id = c.id AND removed = 0), ''), 1, 160) END,
  coalesce((SELECT name FROM claimants WHERE case_id = c.id AND removed = 0), ''),
  c.state,
  c.state = 'draft' AND coalesce((SELECT decision FROM rounds WHERE case_id = c.id
    ORDER BY number DESC LIMIT 1) = 'returned', 0),
  (SELECT at FROM events WHERE case_id = c.id ORDER BY seq DESC LIMIT 1),
  (SELECT count(*) FROM evidence WHERE case_id = c.id AND removed = 0),
  (SELECT count(*) FROM comments
    WHERE case_id = c.id AND id = thread AND resolved = 0 AND removed = 0),
  c.scale, coalesce(c.verdict, ''), c.created_by
FROM cases c WHERE c.id = ?
"""

COLUMNS = (
    "case_id", "number", "title", "claimant", "state", "returned", "updated_at", "evidence",
    "open_comments", "scale", "verdict", "created_by",
)

_STORE_CARD = f"""
INSERT INTO case_cards ({", ".join(COLUMNS)}) {CARD}
ON CONFLICT (case_id) DO UPDATE SET {", ".join(f"{c} = excluded.{c}" for c in COLUMNS[1:])}
RETURNING doc
"""

_TEXTS = """
SELECT number || ' ' || title || ' ' || coalesce(reason, '') FROM cases WHERE id = :case
UNION ALL SELECT quote || ' ' || coalesce(place, '') || ' ' || coalesce(medium, '')
  FROM claims WHERE case_id = :case AND removed = 0
UNION ALL SELECT name || ' ' || coalesce(role, '')
  FROM claimants WHERE case_id = :case AND removed = 0
UNION ALL SELECT name FROM topics WHERE case_id = :case AND removed = 0
UNION ALL SELECT title || ' ' || coalesce(publisher, '') || ' ' || coalesce(author, '') || ' '
  || coalesce(quote, '') || ' ' || coalesce(translation, '')
  FROM evidence WHERE case_id = :case AND removed = 0
UNION ALL SELECT text FROM blocks WHERE case_id = :case AND removed = 0
UNION ALL SELECT recipient || ' ' || question || ' ' || coalesce(answer, '')
  FROM replies WHERE case_id = :case AND removed = 0
UNION ALL SELECT text FROM comments WHERE case_id = :case AND removed = 0
"""

_WORDLESS_KINDS = frozenset({"round", "approval", "correction", "brief", "attachment"})

_UNSPACED = re.compile(
    "([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f])"
)
"""Letters of scripts written without spaces: each is indexed as a word of its own."""

_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]")
"""Marks that have no letter of their own with their base, vowel signs of Hebrew and Arabic: most
people search without them, and FTS5 would cut the word there."""


def spread(text: str) -> str:
    """Return a text as FTS5 should see it: unspaced letters apart, no marks between letters."""
    return _UNSPACED.sub(r" \1 ", _MARKS.sub("", unicodedata.normalize("NFC", text)))


def refresh(driver: Any, case_id: str, kinds: frozenset[str]) -> None:
    """Bring card and words of a case up to date; `driver` is the writing driver connection."""
    (doc,) = driver.execute(_STORE_CARD, (case_id,)).fetchone()
    if kinds - _WORDLESS_KINDS:
        _store_words(driver, doc, words(driver, case_id))


def words(driver: Any, case_id: str) -> str:
    """Return the text under which a case is found."""
    rows = driver.execute(_TEXTS, {"case": case_id}).fetchall()
    return spread("\n".join(row[0] for row in rows))


def card(driver: Any, case_id: str) -> tuple[Any, ...]:
    """Return a case's card as it should be stored, in the order of COLUMNS."""
    row = driver.execute(CARD, (case_id,)).fetchone()
    return tuple(row or ())  # none where an index is damaged


def _store_words(driver: Any, doc: int, text: str) -> None:
    stored = driver.execute("SELECT words FROM case_words WHERE doc = ?", (doc,)).fetchone()
    if stored is None:
        driver.execute("INSERT INTO case_words (doc, words) VALUES (?, ?)", (doc, text))
    elif stored[0] != text:
        driver.execute("UPDATE case_words SET words = ? WHERE doc = ?", (text, doc))
