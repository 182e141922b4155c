"""The analysis, reply requests and comments."""

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped

from db.records import AnchorKind, BlockKind
from db.tables.base import CasePart, flag, kept, strict

_BLOCKS = ", ".join(f"'{kind.value}'" for kind in BlockKind)
_ANCHORS = ", ".join(f"'{kind.value}'" for kind in AnchorKind)


class BlockRow(CasePart):
    """One part of the analysis; `marks` is a JSON list."""

    __tablename__ = "blocks"
    kind = "block"
    __table_args__ = strict(
        flag("removed"), CheckConstraint(f"form IN ({_BLOCKS})", name="form")
    )

    position: Mapped[int] = kept(nullable=False)
    form: Mapped[str] = kept(Text, nullable=False)
    text: Mapped[str] = kept(Text, nullable=False)
    marks: Mapped[str] = kept(Text, nullable=False)


class ReplyRow(CasePart):
    """A question put to somebody, and the answer."""

    __tablename__ = "replies"
    kind = "reply"
    __table_args__ = strict(flag("removed"))

    position: Mapped[int] = kept(nullable=False)
    recipient: Mapped[str] = kept(Text, nullable=False)
    question: Mapped[str] = kept(Text, nullable=False)
    channel: Mapped[str | None] = kept(Text)
    asked: Mapped[str | None] = kept(Text)
    deadline: Mapped[str | None] = kept(Text)
    answered: Mapped[str | None] = kept(Text)
    answer: Mapped[str | None] = kept(Text)


class CommentRow(CasePart):
    """One remark; `thread` is the id of the first remark of its thread.

    One that hangs on words keeps them in `anchor_quote`, with the words before them and the place
    where they began, in code points: they are found again by these when the text has changed.
    """

    __tablename__ = "comments"
    kind = "comment"
    __table_args__ = strict(
        flag("removed"),
        flag("resolved"),
        CheckConstraint(f"anchor IN ({_ANCHORS})", name="anchor"),
    )

    thread: Mapped[str] = kept(Text, nullable=False)
    anchor: Mapped[str] = kept(Text, nullable=False)
    anchor_id: Mapped[str | None] = kept(Text)
    anchor_field: Mapped[str | None] = kept(Text)
    anchor_quote: Mapped[str | None] = kept(Text)
    anchor_before: Mapped[str | None] = kept(Text)
    anchor_start: Mapped[int | None] = kept()
    text: Mapped[str] = kept(Text, nullable=False)
    resolved: Mapped[int] = kept(nullable=False)
    created_by: Mapped[str] = kept(Text, ForeignKey("persons.id"), nullable=False)
    created_at: Mapped[str] = kept(Text, nullable=False)
