"""SQLAlchemy models: one file per feature, nothing outside db/ sees them."""

from db.tables.base import Base, CasePart
from db.tables.cases import CaseRow, TopicRow, VersionRow
from db.tables.claims import AppearanceRow, ClaimantRow, ClaimRow
from db.tables.evidence import AttachmentRow, EvidenceRow
from db.tables.people import PersonRow, PolicyRow
from db.tables.workflow import (
    ApprovalRow,
    BriefRow,
    CorrectionRow,
    ErasureRow,
    RoundRow,
    SecondRow,
    TickRow,
    WithdrawalRow,
)
from db.tables.writing import BlockRow, CommentRow, ReplyRow

ROWS: dict[str, type[Base]] = {
    mapper.class_.kind: mapper.class_ for mapper in Base.registry.mappers
}
"""The row class of every kind that events name."""

__all__ = [
    "ROWS", "AppearanceRow", "ApprovalRow", "AttachmentRow", "Base", "BlockRow", "BriefRow",
    "CasePart", "CaseRow", "ClaimRow", "ClaimantRow", "CommentRow", "CorrectionRow", "ErasureRow",
    "EvidenceRow", "PersonRow", "PolicyRow", "ReplyRow", "RoundRow", "SecondRow", "TickRow",
    "TopicRow", "VersionRow", "WithdrawalRow",
]
