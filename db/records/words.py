"""The fixed vocabularies of a desk (DESIGN.md, Words), as they stand in rows, files and code."""

from enum import StrEnum


class Role(StrEnum):
    """What a person may do: a supervisor may also edit, never approve own work."""

    EDITOR = "editor"
    SUPERVISOR = "supervisor"


class State(StrEnum):
    """Where a case stands in the workflow."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    CORRECTING = "correcting"
    WITHDRAWN = "withdrawn"
    SHELVED = "shelved"


class Sort(StrEnum):
    """The orders of the case list: newest change first, oldest change first, newest number first,
    and by claimant."""

    CHANGED = "changed"
    WAITING = "waiting"
    NUMBER = "number"
    CLAIMANT = "claimant"


class Stance(StrEnum):
    """How an evidence item weighs on the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class ClaimantKind(StrEnum):
    """Who speaks: schema.org's Person or Organization."""

    PERSON = "person"
    ORGANIZATION = "organization"


class BlockKind(StrEnum):
    """The parts an analysis is made of."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"


class MarkKind(StrEnum):
    """Emphasis and links inside a block."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"


class Tone(StrEnum):
    """The colour family of a rating; meaning is always carried by word and glyph as well."""

    OK = "ok"
    LIME = "lime"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    VIOLET = "violet"


class Tier(StrEnum):
    """How deep a correction goes."""

    VERDICT = "verdict"
    SUBSTANCE = "substance"
    WORDING = "wording"


class Decision(StrEnum):
    """How a round ended."""

    RETURNED = "returned"
    APPROVED = "approved"


class AnchorKind(StrEnum):
    """What a comment thread hangs on."""

    CASE = "case"
    FIELD = "field"
    BLOCK = "block"
    EVIDENCE = "evidence"


EVIDENCE_KINDS = (
    "web page", "news report", "press release", "official statement", "document", "data",
    "interview", "e-mail reply", "social post", "video", "audio", "photograph", "screenshot",
    "map", "book or paper", "other",
)
"""Kinds offered in the window and accepted in a case file."""

RELIABILITY = ("A", "B", "C", "D", "E", "F")
"""Source reliability, NATO STANAG 2511 (the Admiralty code): A completely reliable, F unknown."""

CREDIBILITY = (1, 2, 3, 4, 5, 6)
"""Information credibility, NATO STANAG 2511: 1 confirmed, 6 cannot be judged."""

REASON_LIMIT = 140
"""The longest one-line reason, in characters (DESIGN.md, Words: verdict)."""
