"""The stet-case/1 document of a case: what is hashed as its revision and what a case file holds."""

from collections.abc import Mapping
from typing import Any

from db.records import (
    Appearance,
    Attachment,
    Block,
    CaseSnapshot,
    Claim,
    Claimant,
    Evidence,
    Mark,
    Reply,
)

FORMAT = "stet-case/1"
"""The name and version of the format; resources/schema/stet-case-1.schema.json describes it."""


def document(case: CaseSnapshot) -> dict[str, Any]:
    """Return the content of a case as plain JSON values, without the paths of files."""
    return {
        "format": FORMAT,
        "title": case.title,
        "language": case.language,
        "topics": list(case.topics),
        "claim": _claim(case.claim),
        "scale": case.scale.reference,
        "verdict": case.verdict,
        "reason": case.reason,
        **_set(origins_exception=case.origins_exception),
        "evidence": [_evidence(item) for item in case.evidence],
        "analysis": [_block(block) for block in case.blocks],
        "replies": [_reply(reply) for reply in case.replies],
    }


def _set(**fields: object) -> dict[str, object]:
    """Return the fields that hold something: the format has these only when they are set."""
    return {name: value for name, value in fields.items() if value}


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "quote": claim.quote,
        "claimant": _claimant(claim.claimant),
        "date": claim.date,
        "place": claim.place,
        "medium": claim.medium,
        **_set(url=claim.url),
        "appearances": [_appearance(seen) for seen in claim.appearances],
    }


def _claimant(claimant: Claimant) -> dict[str, Any]:
    return {
        "name": claimant.name,
        "kind": str(claimant.kind),
        "role": claimant.role,
        "same_as": claimant.same_as,
        **_set(portrait=claimant.portrait and _file(claimant.portrait)),
    }


def _appearance(seen: Appearance) -> dict[str, Any]:
    return {"publisher": seen.publisher, "date": seen.date, "url": seen.url}


def _evidence(item: Evidence) -> dict[str, Any]:
    return {
        "key": item.key,
        "stance": str(item.stance),
        **_same(item, "kind", "primary", "title", "publisher", "author", "published", "accessed"),
        **_same(item, "language", "url", "archived_url", "locator", "quote"),
        **_set(translation=item.translation),
        **_same(item, "origin", "reliability", "credibility", "note"),
        **_set(unused=item.unused),
        "files": [_file(attachment) for attachment in item.attachments],
    }


def _same(item: Evidence, *names: str) -> Mapping[str, Any]:
    return {name: getattr(item, name) for name in names}


def _file(attachment: Attachment) -> dict[str, Any]:
    return {
        "name": attachment.name,
        "sha256": attachment.sha256,
        "media_type": attachment.media_type,
        "size": attachment.size,
        **_set(caption=attachment.caption, alt=attachment.alt),
    }


def _block(block: Block) -> dict[str, Any]:
    marks = [_mark(mark) for mark in block.marks]
    return {"kind": str(block.kind), "text": block.text, **_set(marks=marks)}


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "start": mark.start,
        "end": mark.end,
        "kind": str(mark.kind),
        **_set(href=mark.href),
    }


def _reply(reply: Reply) -> dict[str, Any]:
    return {
        "to": reply.to,
        "channel": reply.channel,
        "asked": reply.asked,
        "deadline": reply.deadline,
        "answered": reply.answered,
        "question": reply.question,
        "answer": reply.answer,
    }
