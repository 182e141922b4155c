"""A stet-case/1 document read into records; what is wrong in it is refused by path."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, NoReturn, cast

from db.errors import Refused
from db.records import (
    REASON_LIMIT,
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
    Scale,
    Stance,
)
from db.rules import dates, marks, numbering, origins, scales, schema, text, urls
from resources.i18n import tr

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A file that the document names; `path` is relative and never leads out of its folder.

    A document that gives only a path leaves the rest None; `sha256` is 64 hex digits, `size` bytes.
    """

    path: str | None
    name: str | None = None
    sha256: str | None = None
    media_type: str | None = None
    size: int | None = None
    caption: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class CaseDocument:
    """The content of a case, its records with empty ids and its files not yet taken in.

    `files` are by evidence key, in their order; items without files are left out.
    """

    title: str
    language: str
    topics: tuple[str, ...]
    claim: Claim
    scale: Scale
    verdict: str | None
    reason: str | None
    origins_exception: str | None
    evidence: tuple[Evidence, ...]
    blocks: tuple[Block, ...]
    replies: tuple[Reply, ...]
    files: Mapping[str, tuple[CaseFile, ...]]
    portrait: CaseFile | None


def parse(raw: bytes) -> object:
    """Return the JSON value of a file's bytes; raises Refused unless they are UTF-8 and JSON."""
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_bad)
    except UnicodeDecodeError as error:
        raise Refused(tr("not UTF-8 text (byte {place})", place=error.start + 1)) from None
    except json.JSONDecodeError as error:
        raise Refused(tr("not JSON (line {line})", line=error.lineno)) from None
    except (RecursionError, ValueError):  # nested or counted beyond what Python takes
        raise Refused(tr("not JSON that can be read")) from None


def read(document: object) -> CaseDocument:
    """Return a document's content; raises Refused: "evidence[3].stanse: unknown field"."""
    schema.check(document)
    try:
        return _case(cast("Row", document))
    except Refused as refused:
        sentence = f"{refused.field}: {refused.sentence}"
        raise Refused(sentence, field=refused.field) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Refused(tr("a field stands twice in one object"))
    return fields


def _bad(constant: str) -> NoReturn:
    raise Refused(tr("{constant} is no JSON number", constant=constant))


def _case(row: Row) -> CaseDocument:
    scale = scales.load(text.needed(text.line(row["scale"], "scale"), "scale"))
    evidence = _all_evidence(row["evidence"])
    files = {
        item["key"]: _files(item["files"], f"evidence[{index}].files")
        for index, item in enumerate(row["evidence"])
        if item["files"]
    }
    return CaseDocument(
        title=text.line(row["title"], "title") or "",
        language=text.needed(text.language(row["language"], "language"), "language"),
        topics=_topics(row["topics"]),
        claim=_claim(row["claim"]),
        scale=scale,
        verdict=_verdict(row["verdict"], scale),
        reason=text.line(row["reason"], "reason", REASON_LIMIT),
        origins_exception=text.prose(row.get("origins_exception"), "origins_exception"),
        evidence=evidence,
        blocks=tuple(_block(part, f"analysis[{n}]") for n, part in enumerate(row["analysis"])),
        replies=tuple(_reply(part, f"replies[{n}]") for n, part in enumerate(row["replies"])),
        files=files,
        portrait=_portrait(row["claim"]["claimant"]),
    )


def _topics(names: Sequence[str]) -> tuple[str, ...]:
    topics = [_line(name, f"topics[{index}]") for index, name in enumerate(names)]
    _refuse_twins({f"topics[{index}]": topic for index, topic in enumerate(topics)})
    return tuple(topics)


def _verdict(value: str | None, scale: Scale) -> str | None:
    rating = text.line(value, "verdict")
    if rating is not None and scale.rating(rating) is None:
        sentence = tr('"{rating}" is no rating of {scale}', rating=rating, scale=scale.reference)
        raise Refused(sentence, field="verdict")
    return rating


def _claim(row: Row) -> Claim:
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
        name=_line(row["name"], "claim.claimant.name"),
        kind=ClaimantKind(row["kind"]),
        role=text.line(row["role"], "claim.claimant.role"),
        same_as=urls.page(row["same_as"], "claim.claimant.same_as"),
    )


def _portrait(row: Row) -> CaseFile | None:
    return _file(row["portrait"], "claim.claimant.portrait") if "portrait" in row else None


def _appearance(row: Row, at: str) -> Appearance:
    return Appearance(
        id="",
        publisher=_line(row["publisher"], f"{at}.publisher"),
        date=dates.partial(row["date"], f"{at}.date"),
        url=urls.page(row["url"], f"{at}.url"),
    )


def _all_evidence(rows: Sequence[Row]) -> tuple[Evidence, ...]:
    items = [_evidence(row, f"evidence[{index}]") for index, row in enumerate(rows)]
    _refuse_twins({f"evidence[{index}].key": item.key for index, item in enumerate(items)})
    for index, item in enumerate(items):
        origins.refuse_unknown(items, item.origin, f"evidence[{index}].origin")
        origins.refuse_cycle(items, item.key, item.origin, f"evidence[{index}].origin")
    return tuple(items)


def _evidence(row: Row, at: str) -> Evidence:
    credibility = row["credibility"]
    return Evidence(
        id="",
        key=numbering.key(row["key"], f"{at}.key"),
        title=_line(row["title"], f"{at}.title"),
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


def _files(rows: Sequence[Row | str], at: str) -> tuple[CaseFile, ...]:
    return tuple(_file(row, f"{at}[{index}]") for index, row in enumerate(rows))


def _file(row: Row | str, at: str) -> CaseFile:
    if isinstance(row, str):
        return CaseFile(path=_path(row, at))
    path = row.get("path")
    return CaseFile(
        path=None if path is None else _path(path, f"{at}.path"),
        name=_line(row["name"], f"{at}.name"),
        sha256=row["sha256"],
        media_type=_line(row["media_type"], f"{at}.media_type"),
        size=int(row["size"]),
        caption=text.prose(row.get("caption"), f"{at}.caption"),
        alt=text.prose(row.get("alt"), f"{at}.alt"),
    )


def _path(value: str, at: str) -> str:
    path = text.exact(value, at, text.LINE)
    on_windows = PureWindowsPath(path)
    leads_out = path.startswith("/") or ".." in PurePosixPath(path).parts
    if leads_out or on_windows.anchor or "\\" in path or not on_windows.name.strip():
        raise Refused(tr("must be a path below the folder of the case file"), field=at)
    return path


def _block(row: Row, at: str) -> Block:
    words = text.exact(row["text"], f"{at}.text")
    found = [_mark(mark) for mark in row.get("marks", ())]
    block = Block(id="", kind=BlockKind(row["kind"]), text=words)
    return replace(block, marks=marks.canonical(found, words, f"{at}.marks"))


def _mark(row: Row) -> Mark:
    return Mark(int(row["start"]), int(row["end"]), MarkKind(row["kind"]), row.get("href"))


def _reply(row: Row, at: str) -> Reply:
    question = text.prose(row["question"], f"{at}.question")
    return Reply(
        id="",
        to=_line(row["to"], f"{at}.to"),
        question=text.needed(question, f"{at}.question"),
        channel=text.line(row["channel"], f"{at}.channel"),
        asked=dates.full(row["asked"], f"{at}.asked"),
        deadline=dates.full(row["deadline"], f"{at}.deadline"),
        answered=dates.full(row["answered"], f"{at}.answered"),
        answer=text.prose(row["answer"], f"{at}.answer"),
    )


def _line(value: str, at: str) -> str:
    return text.needed(text.line(value, at), at)


def _refuse_twins(named: Mapping[str, str]) -> None:
    """Raise Refused when two of the values, by their paths, differ at most in case or accents."""
    first: dict[str, str] = {}
    for at, value in named.items():
        before = first.setdefault(text.folded(value), at)
        if before != at:
            raise Refused(tr('"{value}" stands at {before} too', value=value, before=before),
                          field=at)
