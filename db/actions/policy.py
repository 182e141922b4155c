"""The desk's policy; the unit lets only supervisors change it."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from db.actions.fields import Field, flag, needed_language, needed_line, put
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import Done
from db.rules import scales, text
from db.tables import PolicyRow
from db.unit import act
from resources.i18n import tr

MOST_ORIGINS = 20
LONGEST_CHECKLIST = 30


def edit(desk: Desk, signer: Signer, **fields: Any) -> Done:
    """Change fields of `records.Policy` by name."""
    with act(desk, signer, "policy.edit") as unit:
        row = unit.session.scalars(select(PolicyRow)).one()
        put(row, _FIELDS, fields)
    return unit.done(row.id)


def _origins(value: Any, field: str) -> int:
    if not isinstance(value, int) or not 0 <= value <= MOST_ORIGINS:
        raise Refused(
            tr("must be a whole number from 0 to {most}", most=MOST_ORIGINS), field=field
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
    "blind_second_verdict": Field("blind_second_verdict", flag),
    "checklist": Field("checklist", _checklist),
    "scale": Field("scale", _scale),
    "language": Field("language", needed_language),
    "address": Field("address", _words),
    "correction_policy": Field("correction_policy", _words),
}
