"""Which fields are content: what the revision covers, and what voids an approval when changed."""

CASE_FIELDS = frozenset({"title", "language", "scale", "verdict", "reason", "origins_exception"})
"""Fields of the case itself that are content."""
KINDS = frozenset(
    {"claim", "claimant", "appearance", "evidence", "attachment", "block", "topic", "reply"}
)
"""Kinds of rows that are content as a whole."""


def is_content(kind: str, field: str) -> bool:
    """Tell whether a reader of the case sees that field of that kind of row.

    Comments, rounds, approvals, corrections, briefs, the case's state and its private notes are
    about the content, and no part of it.
    """
    return kind in KINDS or (kind == "case" and field in CASE_FIELDS)
