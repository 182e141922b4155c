"""The words of a case that people may look for, part by part, by plain SQL."""

from typing import Any, NamedTuple

from db.rules.citations import CITATION


class Text(NamedTuple):
    """One text: the kind and id of its row, the column it stands in, and what it says."""

    kind: str
    id: str
    field: str
    words: str


_TABLES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("claim", "claims", ("quote", "place", "medium", "url")),
    ("claimant", "claimants", ("name", "role", "same_as")),
    ("appearance", "appearances", ("publisher", "url")),
    ("topic", "topics", ("name",)),
    ("evidence", "evidence", (
        "title", "publisher", "author", "quote", "translation", "note", "locator", "url",
    )),
    ("attachment", "attachments", ("name", "caption", "alt")),
    ("block", "blocks", ("text",)),
    ("reply", "replies", ("recipient", "question", "answer")),
    ("comment", "comments", ("text",)),
)
_CASE = ("number", "title", "reason", "origins_exception", "notes")


def _select(kind: str, table: str, field: str, condition: str) -> str:
    return (
        f"SELECT '{kind}', id, '{field}', {field} FROM {table} "  # noqa: S608  names are ours
        f"WHERE {condition} AND {field} <> ''"
    )


_TEXTS = " UNION ALL ".join((
    *(_select("case", "cases", field, "id = :case") for field in _CASE),
    *(_select(kind, table, field, "case_id = :case AND removed = 0")
      for kind, table, fields in _TABLES for field in fields),
))

WORDLESS = frozenset(
    {"round", "tick", "approval", "correction", "brief", "erasure", "version"}
)
"""Kinds of rows whose change leaves every text as it was."""


def of_case(driver: Any, case_id: str) -> list[Text]:
    """Return the texts of a case that are not empty and not removed, citations left out."""
    found = (Text(*row) for row in driver.execute(_TEXTS, {"case": case_id}).fetchall())
    return [
        text._replace(words=CITATION.sub("", text.words)) if text.kind == "block" else text
        for text in found
    ]
