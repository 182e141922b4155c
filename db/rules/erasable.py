"""What can be erased, and what a printed brief may have shown of it."""

ERASED = "[erased]"
"""What stands in a field that cannot be empty."""

FILE = ("attachment", "sha256")
"""Kind and field that name a file's bytes: they go from the vault, their hash stays."""

FIELDS = {
    "case": {"title", "reason", "origins_exception", "notes", "state_reason"},
    "claim": {"quote", "date", "place", "medium", "url"},
    "claimant": {"name", "role", "same_as"},
    "appearance": {"publisher", "date", "url"},
    "evidence": {
        "key", "title", "publisher", "author", "published", "accessed", "url", "archived_url",
        "locator", "quote", "translation", "note",
    },
    "attachment": {"name", "caption", "alt"},
    "block": {"text", "marks"},
    "topic": {"name"},
    "reply": {"recipient", "question", "channel", "asked", "deadline", "answered", "answer"},
    "comment": {"text", "anchor_quote", "anchor_before"},
    "round": {"note"},
    "approval": {"note", "left_open"},
    "correction": {"reason", "public_note", "abandoned_for"},
    "second": {"reason", "settlement"},
    "withdrawal": {"reason", "notice"},
    "version": {"name"},
}
"""The fields, by kind of row, in which people write words."""

_UNPRINTED = {
    "case": {"notes"}, "comment": FIELDS["comment"], "version": FIELDS["version"],
    "round": FIELDS["round"], "approval": FIELDS["approval"],
    "correction": {"reason", "abandoned_for"}, "second": {"settlement"}, "withdrawal": {"reason"},
}
"""What at most a dossier prints, and that is never issued."""


def is_erasable(kind: str, field: str) -> bool:
    """Tell whether a field holds words that people wrote, or a file."""
    return (kind, field) == FILE or field in FIELDS.get(kind, ())


def is_printed(kind: str, field: str) -> bool:
    """Tell whether a brief for readers can show a field: what the desk says to itself it cannot."""
    return field not in _UNPRINTED.get(kind, ())
