"""Which fields are content: what the revision covers, and what voids an approval when changed."""

_CASE = frozenset({"title", "language", "scale", "verdict", "reason", "origins_exception"})
_WHOLE = frozenset(
    {"claim", "claimant", "appearance", "evidence", "attachment", "block", "topic", "reply"}
)


def is_content(kind: str, field: str) -> bool:
    """Tell whether a reader of the case sees that field of that kind of row.

    Comments, rounds, approvals, corrections, briefs, the case's state and its private notes are
    about the content, and no part of it.
    """
    return kind in _WHOLE or (kind == "case" and field in _CASE)
