"""Frozen dataclasses: what everyone outside db/ sees.

Python writes code for every dataclass as it is loaded; the first window does without most of them,
so those come when one is asked for (SPEED.md, Start).
"""

import importlib
from typing import TYPE_CHECKING, Any

from db.records.changes import Changes, Done
from db.records.gate import Gate, Place
from db.records.people import Credit, Front, Person, Policy
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

if TYPE_CHECKING:
    from db.records.cards import CaseCard, Counts, Listing, Wanted
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
        Spot,
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
    from db.records.erasing import Erased, KeptFile, Trace
    from db.records.found import Found, Hit
    from db.records.history import (
        Deed,
        FieldChange,
        HistoryEntry,
        HistoryPart,
        HistoryWanted,
    )
    from db.records.precedents import Precedent
    from db.records.register import Register, Registered
    from db.records.scale import Rating, Scale
    from db.records.snapshot import (
        Approval,
        CaseSnapshot,
        Comment,
        Correction,
        IssuedBrief,
        LeftOpen,
        Looked,
        Passage,
        Round,
        SecondVerdict,
        Tick,
        Withdrawal,
    )

__all__ = [
    "CREDIBILITY", "EVIDENCE_KINDS", "REASON_LIMIT", "RELIABILITY", "AnchorKind", "Appearance",
    "Approval", "Attachment", "Block", "BlockKind", "CaseCard", "CaseSnapshot", "Change", "Changes",
    "Claim", "Claimant", "ClaimantKind", "Comment", "Comparison", "Correction", "Counts", "Credit",
    "Decision", "Deed", "Done", "Erased", "Evidence", "FieldChange", "Form", "Found", "Front",
    "Gate", "HistoryEntry", "HistoryPart", "HistoryWanted", "Hit", "IssuedBrief", "KeptFile",
    "LeftOpen", "Line", "Listing", "Looked", "Mark", "MarkKind", "Part", "Passage", "Person",
    "Place", "Policy", "Precedent", "Rating", "Register", "Registered", "Remark", "Reply", "Review",
    "Role", "Round", "Scale", "SecondVerdict", "Side", "Since", "Sort", "Spot", "Stance", "State",
    "Stretch", "Tick", "Tier", "Tone", "Trace", "Wanted", "Withdrawal",
]

_LATE = (
    "snapshot", "content", "cards", "history", "found", "scale", "comparison",
    "precedents", "erasing", "register",
)
"""The modules above that the type checker alone loads here; those used most come first."""


def __getattr__(name: str) -> Any:
    """Return a record of the modules that are loaded when they are first needed."""
    for module in _LATE if name in __all__ else ():
        home = vars(importlib.import_module(f"{__name__}.{module}"))
        if name in home:
            return globals().setdefault(name, home[name])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
