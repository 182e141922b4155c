"""From the plan to a desk in its place."""

import shutil
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

import resources
from db import casefile
from db.actions import people, policy
from db.desk import Desk
from db.errors import Refused, Unavailable
from db.keys import Signer
from db.records import Role
from desktop.sample.steps import STEPS, Turn
from resources.i18n import tr

NAME = resources.SAMPLE_DESK
SUPERVISOR = "Supervisor"
EDITORS = ("Editor", "Second editor")
PERSONS = (*EDITORS, SUPERVISOR)
PASSWORD = "sample"  # noqa: S105 -- printed for everybody: the desk is there to be tried

Saying = Callable[[str], None]


def build(path: Path, say: Saying | None = None) -> None:
    """Make the sample desk in a folder that does not exist yet, or is empty.

    `say` hears in words what is under way. Raises Refused for a folder in use and Unavailable when
    the disk fails; a half-built desk is never seen there.
    """
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise Refused(tr("{path} exists already and is not empty.", path=path), field="path")
    draft = path.with_name(f".{path.name}-{uuid4().hex[:8]}")
    try:
        _fill(draft, say or _silently)
        if path.exists():
            path.rmdir()
        draft.rename(path)
    except OSError as error:
        why = error.strerror
        raise Unavailable(tr("{path} cannot be made: {why}.", path=path, why=why)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _silently(_: str) -> None:
    pass


def _fill(path: Path, say: Saying) -> None:
    plan = tomllib.loads(resources.text("sample", "plan.toml"))
    desk = Desk.create(path, NAME)
    try:
        signers = _everybody(desk)
        agreed = {name: plan[name] for name in ("address", "correction_policy")}
        checklist = tuple(plan["checklist"])
        policy.edit(desk, signers[SUPERVISOR], checklist=checklist, **agreed)
        for case in plan["case"]:
            say(tr("Taking in {file}", file=case["file"]))
            _take_in(desk, signers, case, checklist)
    finally:
        desk.close()


def _everybody(desk: Desk) -> dict[str, Signer]:
    signers = {SUPERVISOR: people.found(desk, SUPERVISOR, PASSWORD, shared=True)}
    for name in EDITORS:
        done = people.add(
            desk, signers[SUPERVISOR], name, Role.EDITOR, PASSWORD, shared=True,
        )
        signers[name] = people.sign_in(desk, done.id, PASSWORD)
    return signers


def _take_in(
    desk: Desk, signers: Mapping[str, Signer], case: dict[str, Any], checklist: tuple[str, ...]
) -> None:
    file = resources.path("sample", f"{case['file']}.case.json")
    author = case["author"]
    case_id = casefile.import_case(desk, signers[author], file).id
    for step in case["steps"]:
        turn = Turn(
            desk=desk,
            signer=signers[step.get("by", author)],
            case_id=case_id,
            words=step.get("words", ""),
            on=step.get("on"),
            tier=step.get("tier"),
            checklist=checklist,
        )
        STEPS[step["take"]](turn)
