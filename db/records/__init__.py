"""Frozen dataclasses: what everyone outside db/ sees."""

from db.records.cards import CaseCard, Counts, Listing, Wanted
from db.records.changes import Changes, Done
from db.records.comparison import (
    Change,
    Comparison,
    Form,
    Line,
    Part,
    Remark,
    Review,
    Side,
    Since,
    Stretch,
)
from db.records.content import (
    Appearance,
    Attachment,
    Block,
    Claim,
    Claimant,
    Evidence,
    Mark,
    Reply,
)
from db.records.found import Found, Hit
from db.records.gate import Gate, Place
from db.records.history import FieldChange, HistoryEntry
from db.records.people import Credit, Person, Policy
from db.records.precedents import Precedent
from db.records.scale import Rating, Scale
from db.records.snapshot import (
    Approval,
    CaseSnapshot,
    Comment,
    Correction,
    IssuedBrief,
    Round,
)
from db.records.words import (
    CREDIBILITY,
    EVIDENCE_KINDS,
    REASON_LIMIT,
    RELIABILITY,
    AnchorKind,
    BlockKind,
    ClaimantKind,
    Decision,
    MarkKind,
    Role,
    Sort,
    Stance,
    State,
    Tier,
    Tone,
)

__all__ = [
    "CREDIBILITY", "EVIDENCE_KINDS", "REASON_LIMIT", "RELIABILITY", "AnchorKind", "Appearance",
    "Approval", "Attachment", "Block", "BlockKind", "CaseCard", "CaseSnapshot", "Change",
    "Changes", "Claim", "Claimant", "ClaimantKind", "Comment", "Comparison", "Correction",
    "Counts", "Credit", "Decision", "Done", "Evidence", "FieldChange", "Form", "Found", "Gate",
    "HistoryEntry", "Hit", "IssuedBrief", "Line", "Listing", "Mark", "MarkKind", "Part",
    "Person", "Place", "Policy", "Precedent", "Rating", "Remark", "Reply", "Review", "Role",
    "Round", "Scale", "Side", "Since", "Sort", "Stance", "State", "Stretch", "Tier", "Tone",
    "Wanted",
]
