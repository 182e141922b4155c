"""A stet-case/1 document read into records; what is wrong in it is refused by path."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import NoReturn, TypeVar, cast

from db.errors import Refused
from db.records import (
    REASON_LIMIT,
    Block,
    Claim,
    Evidence,
    Reply,
    Scale,
)
from db.rules import caseparts, origins, scales, schema, text
from db.rules.caseparts import Row
from resources.i18n import tr

Raw = TypeVar("Raw")
Record = TypeVar("Record")


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
    fields: dict[str, object] = {}
    for name, value in pairs:
        if name in fields:
            sentence = tr('the field "{name}" stands twice in one object', name=text.shown(name))
            raise Refused(sentence)
        fields[name] = value
    return fields


def _bad(constant: str) -> NoReturn:
    raise Refused(tr("{constant} is no JSON number", constant=constant))


def _case(row: Row) -> CaseDocument:
    scale = scales.load(text.needed_line(row["scale"], "scale"))
    evidence = _all_evidence(row["evidence"])
    files = {
        item["key"]: _each(_file, item["files"], f"evidence[{index}].files")
        for index, item in enumerate(row["evidence"])
        if item["files"]
    }
    return CaseDocument(
        title=text.line(row["title"], "title") or "",
        language=text.needed(text.language(row["language"], "language"), "language"),
        topics=_topics(row["topics"]),
        claim=caseparts.claim(row["claim"]),
        scale=scale,
        verdict=_verdict(row["verdict"], scale),
        reason=text.line(row["reason"], "reason", REASON_LIMIT),
        origins_exception=text.prose(row.get("origins_exception"), "origins_exception"),
        evidence=evidence,
        blocks=_each(caseparts.block, row["analysis"], "analysis"),
        replies=_each(caseparts.reply, row["replies"], "replies"),
        files=files,
        portrait=_portrait(row["claim"]["claimant"]),
    )


def _topics(names: Sequence[str]) -> tuple[str, ...]:
    topics = [text.needed_line(name, f"topics[{index}]") for index, name in enumerate(names)]
    _refuse_twins({f"topics[{index}]": topic for index, topic in enumerate(topics)})
    return tuple(topics)


def _verdict(value: str | None, scale: Scale) -> str | None:
    rating = text.line(value, "verdict")
    if rating is not None and scale.rating(rating) is None:
        said = text.shown(rating)
        sentence = tr('"{rating}" is no rating of {scale}', rating=said, scale=scale.reference)
        raise Refused(sentence, field="verdict")
    return rating


def _portrait(row: Row) -> CaseFile | None:
    return _file(row["portrait"], "claim.claimant.portrait") if "portrait" in row else None


def _all_evidence(rows: Sequence[Row]) -> tuple[Evidence, ...]:
    items = _each(caseparts.evidence, rows, "evidence")
    _refuse_twins({f"evidence[{index}].key": item.key for index, item in enumerate(items)})
    for index, item in enumerate(items):
        origins.refuse_unknown(items, item.origin, f"evidence[{index}].origin")
        origins.refuse_cycle(items, item.key, item.origin, f"evidence[{index}].origin")
    return items


def _each(read: Callable[[Raw, str], Record], rows: Sequence[Raw], at: str) -> tuple[Record, ...]:
    return tuple(read(row, f"{at}[{index}]") for index, row in enumerate(rows))


def _file(row: Row | str, at: str) -> CaseFile:
    if isinstance(row, str):
        return CaseFile(path=_path(row, at))
    path = row.get("path")
    return CaseFile(
        path=None if path is None else _path(path, f"{at}.path"),
        name=text.needed_line(row["name"], f"{at}.name"),
        sha256=row["sha256"],
        media_type=text.needed_line(row["media_type"], f"{at}.media_type"),
        size=int(row["size"]),
        caption=text.prose(row.get("caption"), f"{at}.caption"),
        alt=text.prose(row.get("alt"), f"{at}.alt"),
    )


def _path(value: str, at: str) -> str:
    path = text.exact(value, at, text.LINE)
    on_windows = PureWindowsPath(path)  # its anchor is a drive, a host or a leading slash
    leads_out = on_windows.anchor or "\\" in path or ".." in PurePosixPath(path).parts
    if leads_out or not on_windows.name.strip():
        raise Refused(tr("must be a path below the folder of the case file"), field=at)
    return path


def _refuse_twins(named: Mapping[str, str]) -> None:
    """Raise Refused when two of the values, by their paths, differ at most in case or accents."""
    first: dict[str, str] = {}
    for at, value in named.items():
        before = first.setdefault(text.folded(value), at)
        if before != at:
            said = text.shown(value)
            sentence = tr('"{value}" stands at {before} too', value=said, before=before)
            raise Refused(sentence, field=at)
