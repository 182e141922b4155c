"""The content parts of a case, from plain rows to records."""

import json
from collections import defaultdict
from typing import Any

from db.reading import parts
from db.records import (
    Appearance,
    Attachment,
    Block,
    BlockKind,
    Claim,
    Claimant,
    ClaimantKind,
    Evidence,
    Mark,
    MarkKind,
    Reply,
    Stance,
)

Kept = dict[str | None, list[Attachment]]
"""Attachments by the id of their evidence item; under None the portraits, by their own id."""


def attachments(driver: Any, case_id: str) -> Kept:
    """Return a case's attachments by evidence item, each item's in their order."""
    kept: Kept = defaultdict(list)
    for row in parts(driver, "attachments", case_id):
        kept[row["evidence_id"]].append(
            Attachment(
                id=row["id"],
                name=row["name"],
                sha256=row["sha256"],
                media_type=row["media_type"],
                size=row["size"],
                caption=row["caption"],
                alt=row["alt"],
            )
        )
    return kept


def claim(driver: Any, case_id: str, kept: Kept) -> Claim:
    """Return the claim of a case with its claimant and appearances."""
    (row,) = parts(driver, "claims", case_id, "rowid")
    return Claim(
        id=row["id"],
        quote=row["quote"],
        claimant=_claimant(driver, case_id, kept),
        date=row["date"],
        place=row["place"],
        medium=row["medium"],
        url=row["url"],
        appearances=_appearances(driver, case_id),
    )


def _claimant(driver: Any, case_id: str, kept: Kept) -> Claimant:
    (row,) = parts(driver, "claimants", case_id, "rowid")
    portraits = {portrait.id: portrait for portrait in kept.get(None, ())}
    return Claimant(
        id=row["id"],
        name=row["name"],
        kind=ClaimantKind(row["entity"]),
        role=row["role"],
        same_as=row["same_as"],
        portrait=portraits.get(row["portrait_id"]),
    )


def _appearances(driver: Any, case_id: str) -> tuple[Appearance, ...]:
    return tuple(
        Appearance(row["id"], row["publisher"], row["date"], row["url"])
        for row in parts(driver, "appearances", case_id)
    )


def evidence(driver: Any, case_id: str, kept: Kept) -> tuple[Evidence, ...]:
    """Return the evidence of a case in its order; an origin that was removed counts as none."""
    found = parts(driver, "evidence", case_id)
    keys = {row["id"]: row["key"] for row in found}
    return tuple(_evidence(row, keys, kept) for row in found)


def _evidence(row: dict[str, Any], keys: dict[str, str], kept: Kept) -> Evidence:
    same = (
        "id", "key", "title", "publisher", "author", "published", "accessed", "language", "url",
        "archived_url", "locator", "quote", "translation", "reliability", "credibility", "note",
    )
    return Evidence(
        **{name: row[name] for name in same},
        stance=Stance(row["stance"]),
        kind=row["form"],
        primary=bool(row["is_primary"]),
        origin=keys.get(row["origin_id"]),
        unused=bool(row["unused"]),
        attachments=tuple(kept.get(row["id"], ())),
    )


def blocks(driver: Any, case_id: str) -> tuple[Block, ...]:
    """Return the analysis of a case in its order."""
    return tuple(
        Block(row["id"], BlockKind(row["form"]), row["text"], read_marks(row["marks"]))
        for row in parts(driver, "blocks", case_id)
    )


def replies(driver: Any, case_id: str) -> tuple[Reply, ...]:
    """Return the reply requests of a case in their order."""
    return tuple(
        Reply(
            id=row["id"],
            to=row["recipient"],
            question=row["question"],
            channel=row["channel"],
            asked=row["asked"],
            deadline=row["deadline"],
            answered=row["answered"],
            answer=row["answer"],
        )
        for row in parts(driver, "replies", case_id)
    )


def read_marks(stored: str) -> tuple[Mark, ...]:
    """Return the marks of a block from their JSON list of [start, end, kind, address]."""
    return tuple(
        Mark(start, end, MarkKind(kind), href) for start, end, kind, href in json.loads(stored)
    )


def write_marks(marks: tuple[Mark, ...]) -> str:
    """Return marks as the JSON list that `read_marks` reads."""
    return json.dumps([[m.start, m.end, m.kind.value, m.href] for m in marks])
