"""The desk's policy; the unit lets only supervisors change it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from db.actions.fields import ADDRESS, Field, flag, needed_language, needed_line, put
from db.desk import Desk
from db.errors import Refused
from db.incoming import media_type
from db.keys import Signer
from db.records import Done
from db.rules import scales, text
from db.tables import PolicyRow
from db.unit import act
from resources.i18n import tr

MOST_ORIGINS = 20
LONGEST_CHECKLIST = 30
LONGEST_IDLE = 240
"""Minutes before the window locks, at most: half a working day."""
PICTURES = ("image/png", "image/jpeg")
LARGEST_LOGO = 2 << 20
"""Bytes; each brief carries the logo."""


def edit(desk: Desk, signer: Signer, **fields: Any) -> Done:
    """Change fields of `records.Policy` by name."""
    with act(desk, signer, "policy.edit") as unit:
        row = unit.session.scalars(select(PolicyRow)).one()
        put(row, _FIELDS, fields)
    return unit.done(row.id)


def set_logo(desk: Desk, signer: Signer, path: Path | None) -> Done:
    """Keep the picture that briefs carry at their head, or do without one with None.

    Raises Refused for what is no PNG or JPEG or too large, and what `Vault.take` raises.
    """
    with act(desk, signer, "policy.set_logo") as unit:
        row = unit.session.scalars(select(PolicyRow)).one()
        row.logo = None
        if path is not None:
            stored = unit.keep(desk.vault.take(path))
            _refuse_other(desk.vault.path(stored.sha256), path.name, stored.size)
            row.logo = stored.sha256
    return unit.done(row.id)


def _refuse_other(kept: Path, name: str, size: int) -> None:
    if media_type(kept, name) not in PICTURES:
        raise Refused(tr("{name} is no PNG or JPEG picture.", name=name), field="logo")
    if size > LARGEST_LOGO:
        raise Refused(tr("{name} is larger than 2 MB.", name=name), field="logo")


def _origins(value: Any, field: str) -> int:
    if not isinstance(value, int) or not 0 <= value <= MOST_ORIGINS:
        raise Refused(
            tr("must be a whole number from 0 to {most}", most=MOST_ORIGINS), field=field
        )
    return value


def _minutes(value: Any, field: str) -> int:
    if not isinstance(value, int) or not 0 <= value <= LONGEST_IDLE:
        raise Refused(
            tr("must be a whole number from 0 to {most}", most=LONGEST_IDLE), field=field
        )
    return value


def _checklist(value: Sequence[str], field: str) -> str:
    lines = [line for line in (text.line(item, field) for item in value) if line]
    if len(lines) > LONGEST_CHECKLIST:
        raise Refused(tr("must have at most {most} lines", most=LONGEST_CHECKLIST), field=field)
    return json.dumps(lines, ensure_ascii=False)


def _scale(value: str, _field: str) -> str:
    return scales.load(value).reference


def _words(value: str, field: str) -> str:
    return text.prose(value, field) or ""


_FIELDS = {
    "name": Field("name", needed_line),
    "minimum_origins": Field("minimum_origins", _origins),
    "lock_minutes": Field("lock_minutes", _minutes),
    "blind_second_verdict": Field("blind_second_verdict", flag),
    "checklist": Field("checklist", _checklist),
    "scale": Field("scale", _scale),
    "language": Field("language", needed_language),
    "address": Field("address", _words),
    "correction_policy": Field("correction_policy", _words),
    "site": Field("site", ADDRESS),
}
