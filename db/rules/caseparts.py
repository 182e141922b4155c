"""The parts of a stet-case/1 document, each read into its record with an empty id."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from db.records import (
    Appearance,
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
from db.rules import dates, marks, numbering, text, urls

Row = Mapping[str, Any]
"""One object of a document whose shape has been checked against the schema."""


def claim(row: Row) -> Claim:
    """Return the claim, its claimant without a portrait."""
    return Claim(
        id="",
        quote=text.needed(text.prose(row["quote"], "claim.quote"), "claim.quote"),
        claimant=_claimant(row["claimant"]),
        date=dates.partial(row["date"], "claim.date"),
        place=text.line(row["place"], "claim.place"),
        medium=text.line(row["medium"], "claim.medium"),
        url=urls.page(row.get("url"), "claim.url"),
        appearances=tuple(
            _appearance(seen, f"claim.appearances[{index}]")
            for index, seen in enumerate(row["appearances"])
        ),
    )


def _claimant(row: Row) -> Claimant:
    return Claimant(
        id="",
        name=text.needed_line(row["name"], "claim.claimant.name"),
        kind=ClaimantKind(row["kind"]),
        role=text.line(row["role"], "claim.claimant.role"),
        same_as=urls.page(row["same_as"], "claim.claimant.same_as"),
    )


def _appearance(row: Row, at: str) -> Appearance:
    return Appearance(
        id="",
        publisher=text.needed_line(row["publisher"], f"{at}.publisher"),
        date=dates.partial(row["date"], f"{at}.date"),
        url=urls.page(row["url"], f"{at}.url"),
    )


def evidence(row: Row, at: str) -> Evidence:
    """Return the evidence item at that path, without its files."""
    credibility = row["credibility"]
    return Evidence(
        id="",
        key=numbering.key(row["key"], f"{at}.key"),
        title=text.needed_line(row["title"], f"{at}.title"),
        stance=Stance(row["stance"]),
        kind=row["kind"],
        primary=row["primary"],
        publisher=text.line(row["publisher"], f"{at}.publisher"),
        author=text.line(row["author"], f"{at}.author"),
        published=dates.partial(row["published"], f"{at}.published"),
        accessed=dates.partial(row["accessed"], f"{at}.accessed"),
        language=text.language(row["language"], f"{at}.language"),
        url=urls.page(row["url"], f"{at}.url"),
        archived_url=urls.page(row["archived_url"], f"{at}.archived_url"),
        locator=text.line(row["locator"], f"{at}.locator"),
        quote=text.prose(row["quote"], f"{at}.quote"),
        translation=text.prose(row.get("translation"), f"{at}.translation"),
        origin=text.line(row["origin"], f"{at}.origin"),
        reliability=row["reliability"],
        credibility=None if credibility is None else int(credibility),
        note=text.prose(row["note"], f"{at}.note"),
        unused=row.get("unused", False),
    )


def block(row: Row, at: str) -> Block:
    """Return the part of the analysis at that path, its marks in canonical order."""
    words = text.exact(row["text"], f"{at}.text")
    found = [_mark(mark) for mark in row.get("marks", ())]
    block = Block(id="", kind=BlockKind(row["kind"]), text=words)
    return replace(block, marks=marks.canonical(found, words, f"{at}.marks"))


def _mark(row: Row) -> Mark:
    return Mark(int(row["start"]), int(row["end"]), MarkKind(row["kind"]), row.get("href"))


def reply(row: Row, at: str) -> Reply:
    """Return the reply request at that path."""
    question = text.prose(row["question"], f"{at}.question")
    return Reply(
        id="",
        to=text.needed_line(row["to"], f"{at}.to"),
        question=text.needed(question, f"{at}.question"),
        channel=text.line(row["channel"], f"{at}.channel"),
        asked=dates.full(row["asked"], f"{at}.asked"),
        deadline=dates.full(row["deadline"], f"{at}.deadline"),
        answered=dates.full(row["answered"], f"{at}.answered"),
        answer=text.prose(row["answer"], f"{at}.answer"),
    )
