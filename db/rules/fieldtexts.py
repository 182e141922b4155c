"""The fields of a case as texts to compare, by name, in the order in which they are read."""

from collections.abc import Mapping

from db.records import Appearance, Attachment, CaseSnapshot, Evidence, Reply

Fields = Mapping[str, str | None]
"""What a field holds; words that the desk chose (stance, kind, rating) as they are stored."""
_SHA = 12
"""Hex digits of a file's hash that are shown: two files of one name differ in them."""


def claim(case: CaseSnapshot) -> Fields:
    """Return the fields of the claim, and those of the case that a reader sees with it."""
    said, by = case.claim, case.claim.claimant
    return {
        "quote": said.quote, "claimant": by.name, "claimant_role": by.role,
        "claimant_kind": by.kind.value, "same_as": by.same_as, "date": said.date,
        "place": said.place, "medium": said.medium, "url": said.url,
        "appearances": "\n".join(_seen(each) for each in said.appearances),
        "portrait": _file(by.portrait) if by.portrait else None,
        "title": case.title, "topics": ", ".join(case.topics), "language": case.language,
    }


def verdict(case: CaseSnapshot) -> Fields:
    """Return the rating and the scale it is on."""
    return {"rating": case.verdict, "scale": case.scale.reference}


def reason(case: CaseSnapshot) -> Fields:
    """Return the one-line reason."""
    return {"reason": case.reason}


def standards(case: CaseSnapshot) -> Fields:
    """Return what was written about the evidence as a whole."""
    return {"origins_exception": case.origins_exception}


def evidence(item: Evidence) -> Fields:
    """Return the fields of an evidence item, its title first."""
    grade = f"{item.reliability or '-'}{item.credibility or '-'}"
    return {
        "title": item.title, "stance": item.stance.value, "kind": item.kind,
        "publisher": item.publisher, "author": item.author, "published": item.published,
        "quote": item.quote, "translation": item.translation, "locator": item.locator,
        "url": item.url, "archived_url": item.archived_url, "accessed": item.accessed,
        "language": item.language, "grade": grade if grade != "--" else None,
        "origin": f"[@{item.origin}]" if item.origin else None,
        "primary": "yes" if item.primary else None, "unused": "yes" if item.unused else None,
        "note": item.note, "attachments": "\n".join(_file(kept) for kept in item.attachments),
    }


def reply(asked: Reply) -> Fields:
    """Return the fields of a question put to somebody, who it was first."""
    return {
        "to": asked.to, "question": asked.question, "channel": asked.channel,
        "asked": asked.asked, "deadline": asked.deadline, "answered": asked.answered,
        "answer": asked.answer,
    }


def _seen(each: Appearance) -> str:
    return " · ".join(part for part in (each.publisher, each.date, each.url) if part)


def _file(kept: Attachment) -> str:
    named = f"{kept.name} ({kept.sha256[:_SHA]})"
    return " · ".join(part for part in (named, kept.caption, kept.alt) if part)
