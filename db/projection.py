"""What is derived from a case's rows in the act that changes them: its card and its words.

A card's `doc` is the place of the case's last event in the journal, so the order of docs is the
order of change: the list and the search index are read backwards and never sorted. Plain SQL,
because it runs in every act; `check` runs the same statements and compares.
"""

from typing import Any

from db import texts
from db.errors import Unavailable
from db.rules import likeness, terms
from resources.i18n import tr

CARD = """
SELECT (SELECT seq FROM events WHERE case_id = c.id ORDER BY seq DESC LIMIT 1),
  c.id, c.number,
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
  c.scale, coalesce(c.verdict, ''), c.created_by,
  (SELECT seq FROM events WHERE case_id = c.id ORDER BY seq LIMIT 1)
FROM cases c WHERE c.id = ?
"""

COLUMNS = (
    "doc", "case_id", "number", "title", "claimant", "state", "returned", "updated_at", "evidence",
    "open_comments", "scale", "verdict", "created_by", "began", "claimant_folded",
)
_CLAIMANT, _BEGAN = COLUMNS.index("claimant"), COLUMNS.index("began")

_STORE_CARD = f"""
INSERT INTO case_cards ({", ".join(COLUMNS)}) VALUES ({", ".join("?" * len(COLUMNS))})
ON CONFLICT (case_id) DO UPDATE SET {", ".join(f"{c} = excluded.{c}" for c in COLUMNS)}
"""  # noqa: S608  column names are ours

_CLAIM = """
SELECT title FROM cases WHERE id = :case
UNION ALL SELECT quote FROM claims WHERE case_id = :case AND removed = 0
"""
_CLAIMED = frozenset({"case", "claim", "erasure"})
"""Kinds of rows whose change may change those words."""

_STATE, _PERSON = "\ue000", "\ue001"
"""What marks the terms of a state and of a person; no text can bring them (rules/terms.py)."""


def refresh(driver: Any, case_id: str, kinds: frozenset[str]) -> None:
    """Bring card and words of a case up to date; `driver` is the writing driver connection.

    The index only marks what leaves it (FTS5's secure-delete costs 20 times as much in every act),
    so after an erasure it is written anew, without the words that left it earlier. Raises
    Unavailable where an index is so damaged that the case is not found.
    """
    row = card(driver, case_id)
    if not row:
        raise Unavailable(
            tr("The desk is damaged: a case is there and cannot be found. Restore a backup; "
               "nothing was changed.")
        )
    before = driver.execute(
        "SELECT c.doc, s.words FROM case_cards c JOIN search s ON s.rowid = c.doc "
        "WHERE c.case_id = ?", (case_id,)
    ).fetchone()
    found = _words(driver, row, before[1] if before and not kinds - texts.WORDLESS else None)
    if before:
        driver.execute("DELETE FROM search WHERE rowid = ?", before[:1])
    driver.execute(_STORE_CARD, row)
    driver.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (row[0], found))
    if before is None or kinds & _CLAIMED:
        began = row[_BEGAN]
        driver.execute("DELETE FROM precedents WHERE rowid = ?", (began,))
        driver.execute("INSERT INTO precedents (rowid, words) VALUES (?, ?)",
                       (began, claimed(driver, case_id)))
    if "erasure" in kinds:
        driver.execute("INSERT INTO search (search) VALUES ('optimize')")
        driver.execute("INSERT INTO precedents (precedents) VALUES ('optimize')")


def rebuild(driver: Any) -> None:
    """Derive everything anew: what a migration changed in it is then as if it had always been."""
    for (case_id,) in driver.execute("SELECT id FROM cases").fetchall():
        refresh(driver, case_id, frozenset({"case"}))


def words(driver: Any, row: tuple[Any, ...]) -> str:
    """Return the terms under which the case of a card is found, each once, in order."""
    return _words(driver, row, None)


def claimed(driver: Any, case_id: str) -> str:
    """Return the stems by which a case's claim is found again, each once, in order."""
    found = driver.execute(_CLAIM, {"case": case_id}).fetchall()
    return " ".join(sorted(set().union(*(likeness.stems(words) for (words,) in found))))


def state_term(state: str) -> str:
    """Return the term that every case in a state has."""
    return _STATE + state.replace("_", "")


def person_term(person_id: str) -> str:
    """Return the term of every case that a person began."""
    return _PERSON + person_id.replace("-", "")


def card(driver: Any, case_id: str) -> tuple[Any, ...]:
    """Return a case's card as it should be stored, in the order of COLUMNS."""
    row = driver.execute(CARD, (case_id,)).fetchone()
    if row is None:  # where an index is damaged
        return ()
    return (*row, terms.folded(row[_CLAIMANT]))


def _words(driver: Any, row: tuple[Any, ...], before: str | None) -> str:
    """Return the terms of a case; `before` are those it had, when no text has changed since."""
    card_of = dict(zip(COLUMNS, row, strict=True))
    if before is not None:
        own = {term for term in before.split(" ") if term[:1] not in (_STATE, _PERSON)}
    else:
        found = texts.of_case(driver, card_of["case_id"])
        own = set().union(*(terms.stored(text.words) for text in found))
    own |= {state_term(card_of["state"]), person_term(card_of["created_by"])}
    return " ".join(sorted(own))
