"""Cases in and out as stet-case/1 JSON, their files beside it."""

import json
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from db.actions import cases, claims, evidence, replies, verdict
from db.actions.analysis import arrange_blocks
from db.actions.attaching import attachment_row
from db.actions.fields import named, put
from db.damage import attachments
from db.desk import Desk
from db.errors import Refused, Unavailable
from db.files import replace_file
from db.keys import Signer
from db.queries.snapshots import snapshot
from db.records import CaseSnapshot, Done, Evidence
from db.rules import casefile as rules
from db.rules import text
from db.rules.casefile import CaseDocument, CaseFile
from db.rules.document import document
from db.tables import AttachmentRow, ClaimantRow, ClaimRow
from db.unit import Unit, act
from resources.i18n import tr

LARGEST = 64 << 20
"""Bytes of a case file's JSON; its attachments lie beside it."""


def import_case(desk: Desk, signer: Signer, path: Path) -> Done:
    """Take a case file in as a new draft, in one event.

    Raises Refused, naming field and path, for whatever the format does not allow or a file that
    is missing, altered or outside the JSON's folder.
    """
    case = rules.read(rules.parse(_bytes(path)))
    with act(desk, signer, "casefile.import") as unit:
        row = cases.begin(unit, case.title, case.language, case.scale.reference)
        row.verdict = verdict.rating_on(case.scale.reference, case.verdict)
        row.reason, row.origins_exception = case.reason, case.origins_exception
        cases.set_topics(unit, row.id, case.topics)
        _claim(unit, row.id, case, path.parent)
        _evidence(unit, row.id, case, path.parent)
        arrange_blocks(
            unit, row.id, [replace(block, id=str(uuid4())) for block in case.blocks]
        )
        for reply in case.replies:
            replies.new_row(unit, row.id, named(reply, replies.FIELDS))
    return unit.done(row.id)


def export_case(desk: Desk, case_id: str, out: Path) -> None:
    """Write a case as JSON, its files into a folder beside it (OUT.files).

    An old file at `out` stays unless everything was written. Raises Unavailable, also where a file
    is not what the case says of it any more.
    """
    case = snapshot(desk, case_id)
    folder = out.with_name(f"{out.stem}.files")
    kept = {attachment.sha256: attachment.name for attachment in attachments(case)}
    try:
        paths = {sha256: _copy(desk, folder, sha256, name) for sha256, name in kept.items()}
    except OSError as error:
        why = error.strerror or str(error)
        raise Unavailable(tr("{path} was not written: {why}.", path=out, why=why)) from error
    written = _with_paths(case, paths)
    replace_file(out, (json.dumps(written, ensure_ascii=False, indent=2) + "\n").encode())


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise Refused(tr("{path} is no plain file.", path=path))
        if path.stat().st_size > LARGEST:
            raise Refused(tr("{path} is too large for a case file.", path=path))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise Refused(tr("{path} cannot be read: {why}.", path=path, why=why)) from error


def _claim(unit: Unit, case_id: str, case: CaseDocument, folder: Path) -> None:
    claim, claimant = case.claim, case.claim.claimant
    row = ClaimRow(case_id=case_id, removed=0)
    put(row, claims.CLAIM_FIELDS, named(claim, claims.CLAIM_FIELDS))
    unit.add(row)
    speaker = ClaimantRow(
        case_id=case_id,
        removed=0,
        name=claimant.name,
        entity=claimant.kind.value,
        role=claimant.role,
        same_as=claimant.same_as,
    )
    if case.portrait:
        speaker.portrait_id = _attachment(unit, case_id, None, case.portrait, folder, 0).id
        unit.session.flush()
    unit.add(speaker)
    claims.arrange_appearances(unit, case_id, claim.appearances)


def _evidence(unit: Unit, case_id: str, case: CaseDocument, folder: Path) -> None:
    made = {}
    for item in case.evidence:
        fields = named(item, evidence.FIELDS)
        made[item.key] = evidence.new_row(unit, case_id, fields)
        unit.session.flush()
        files = case.files.get(item.key, ())
        for position, file in enumerate(files):
            _attachment(unit, case_id, made[item.key].id, file, folder, position)
    _origins(case.evidence, made)


def _origins(items: Iterable[Evidence], made: dict[str, Any]) -> None:
    """Bind items to their origins once all are there; circles were refused in reading."""
    for item in items:
        if item.origin:
            made[item.key].origin_id = made[item.origin].id


def _attachment(
    unit: Unit,
    case_id: str,
    evidence_id: str | None,
    file: CaseFile,
    folder: Path,
    position: int,
) -> AttachmentRow:
    row = attachment_row(unit, case_id, evidence_id, _beside(folder, file), position)
    if file.sha256 is not None and file.sha256 != row.sha256:
        raise Refused(tr("{path} is not the file that the case file names.", path=file.path))
    row.name = file.name or row.name
    row.media_type = file.media_type or row.media_type
    row.caption, row.alt = file.caption, file.alt
    return unit.add(row)


def _beside(folder: Path, file: CaseFile) -> Path:
    """Return where the file lies; Refused when a link in its path leads out of the folder."""
    path = folder / (file.path or file.name or "")
    inside = path.resolve().is_relative_to(folder.resolve())
    if not inside:
        raise Refused(tr("{path} leads out of the case file's folder.", path=file.path))
    return path


def _copy(desk: Desk, folder: Path, sha256: str, name: str) -> str:
    folder.mkdir(exist_ok=True)
    target = folder / f"{sha256[:12]}{_extension(name)}"
    draft = target.with_name(f".{target.name}-{uuid4().hex[:8]}")
    if not desk.vault.sound(sha256):
        raise Unavailable(
            tr("{name} is missing or altered since it was kept; take it from a backup, or attach "
               "it again. Nothing was written.", name=text.shown(name))
        )
    try:
        shutil.copyfile(desk.vault.path(sha256), draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return f"{folder.name}/{target.name}"


def _extension(name: str) -> str:
    """Return a name's extension when it is a plain one: a name is text, never a path."""
    suffix = Path(name).suffix
    return suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 8 else ""


def _with_paths(case: CaseSnapshot, paths: dict[str, str]) -> dict[str, Any]:
    written = document(case)
    portrait = written["claim"]["claimant"].get("portrait")
    items = [*([portrait] if portrait else []), *_files(written)]
    for file in items:
        file["path"] = paths[file["sha256"]]
    return written


def _files(written: dict[str, Any]) -> Iterable[dict[str, Any]]:
    for item in written["evidence"]:
        yield from item["files"]
