"""The append-only journal and what is derived from it, as plain tables without mapped classes."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from db.tables.base import Base

events = Table(
    "events",
    Base.metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("chain", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("case_id", Text),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("act", Text, nullable=False),
    UniqueConstraint("id"),
    Index("ix_events_case_id_seq", "case_id", "seq"),
    sqlite_strict=True,
)
"""Signed events in order of arrival; the columns after `signature` repeat the body for queries."""

event_values = Table(
    "event_values",
    Base.metadata,
    Column("seq", Integer, ForeignKey("events.seq"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("salt", LargeBinary),
    Column("value", Text),
    PrimaryKeyConstraint("seq", "ordinal"),
    Index("ix_event_values_row_id_field_seq", "row_id", "field", "seq"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Salt and canonical value of each change; both are empty once erased."""

case_cards = Table(
    "case_cards",
    Base.metadata,
    Column("doc", Integer, primary_key=True),
    Column("case_id", Text, ForeignKey("cases.id"), nullable=False),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("claimant", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("returned", Integer, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("evidence", Integer, nullable=False),
    Column("open_comments", Integer, nullable=False),
    Column("scale", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("began", Integer, nullable=False),
    Column("claimant_folded", Text, nullable=False),
    UniqueConstraint("case_id"),
    Index("ix_case_cards_began", "began", "state", "created_by"),
    Index("ix_case_cards_claimant", "claimant_folded", "doc", "state", "created_by"),
    Index("ix_case_cards_state", "state"),
    Index("ix_case_cards_created_by", "created_by"),
    Index("ix_case_cards_created_by_state", "created_by", "state"),
    sqlite_strict=True,
)
"""The case list, derived from the rows in the act that changed them.

`doc` and `began` are the places of a case's last and first event in the journal. Every index ends
with `doc`, so that states and persons are read in the order of change; beside words, they are terms
of the search index.
"""

case_counts = Table(
    "case_counts",
    Base.metadata,
    Column("state", Text, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("cases", Integer, nullable=False),
    PrimaryKeyConstraint("state", "created_by"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""How many cards there are of each state and person, kept by triggers: counting a million rows for
every reload would be slow."""

SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (
	words,
	tokenize = 'ascii',
	prefix = '1 2 3 4',
	detail = 'none',
	columnsize = 0
)
"""
"""The terms of each case under its `doc`. They come ready made (rules/terms.py); the index keeps
its own copy of them, so that SQLite's integrity_check compares the two."""

PRECEDENTS = """
CREATE VIRTUAL TABLE precedents USING fts5 (
	words,
	tokenize = 'ascii',
	detail = 'none',
	columnsize = 0
)
"""
"""The stems of each claim (rules/likeness.py) under the `began` of its case, which stays the same
whatever happens to the case."""

attempts = Table(
    "attempts",
    Base.metadata,
    Column("person_id", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("digest", Text, nullable=False),
    PrimaryKeyConstraint("person_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Wrong passwords in a row, and when the last was typed (UTC): nobody has signed in who could sign
an event of it. `digest` is over the rest of the row."""

identity = Table(
    "desk",
    Base.metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    sqlite_strict=True,
)
"""One row, written when the desk is made: where the chain begins."""
