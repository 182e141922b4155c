"""The kinds of rows that events name."""

TABLES = {
    "appearance": "appearances", "approval": "approvals", "attachment": "attachments",
    "block": "blocks", "brief": "briefs", "case": "cases", "claim": "claims",
    "claimant": "claimants", "comment": "comments", "correction": "corrections",
    "erasure": "erasures", "evidence": "evidence", "person": "persons", "policy": "policies",
    "reply": "replies", "round": "rounds", "second": "seconds", "tick": "ticks",
    "topic": "topics", "version": "versions", "withdrawal": "withdrawals",
}
"""The table of each kind; the models in db/tables say the same, for those who write."""
