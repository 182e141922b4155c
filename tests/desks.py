"""A desk with three people, made once and copied for every test: keys are slow to make."""

import atexit
import hashlib
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple
from uuid import uuid4

import pytest

from db import keys
from db.actions import analysis, cases, claims, erasing, evidence, people, verdict, workflow
from db.desk import Desk
from db.keys import Signer
from db.queries.policy import current
from db.queries.snapshots import snapshot
from db.reading import reading
from db.records import Block, BlockKind, Role, Trace

PASSWORD = "not too short"
BRIEF = b"%PDF-1.7\nA brief.\n%%EOF\n"
CHEAP_KIB = 64
"""What Argon2id may use in tests: a key is sealed in a millisecond."""


class Look(NamedTuple):
    """All that a desk holds: a hash of every table, and every file's path and hash."""

    tables: dict[str, str]
    files: dict[str, str]


@dataclass
class Newsdesk:
    """The desk, open, with everybody signed in."""

    desk: Desk
    editor: Signer
    second: Signer
    supervisor: Signer

    @property
    def everybody(self):
        return (self.editor, self.second, self.supervisor)

    def act(self, action, *arguments, by=None, **fields):
        """Do something as the editor, or as somebody else, and return the id it gives."""
        return action(self.desk, by or self.editor, *arguments, **fields).id

    def begin(self, quote="The moon is cheese.", **fields):
        """Return a new case that has its claim and nothing else."""
        return self.act(cases.create, quote, "A minister", **fields)

    def ready(self, by=None):
        """Return a case that meets every gate of review."""
        case_id = self.act(
            cases.create, "The moon is cheese.", "A minister", title="Is it cheese?", by=by
        )
        self.act(claims.edit, case_id, date="2017-01-23", medium="speech", by=by)
        for key in ("nasa", "esa"):
            self.act(evidence.add, case_id, title=f"Rocks by {key}", key=key, publisher=key,
                     published="1969", quote=f"Stone, says {key}.", by=by)
        self.act(analysis.set_blocks, case_id, [block("It is stone [@nasa] [@esa].")], by=by)
        self.act(verdict.choose, case_id, rating="false", reason="It is stone.", by=by)
        return case_id

    def submitted(self):
        """Return a case in review."""
        case_id = self.ready()
        self.act(workflow.submit, case_id)
        return case_id

    def approved(self):
        """Return an approved case."""
        case_id = self.submitted()
        self.approve(case_id)
        return case_id

    def published(self):
        """Return a published case."""
        case_id = self.approved()
        self.publish(case_id)
        return case_id

    def submit(self, case_id):
        """Let the editor submit."""
        self.act(workflow.submit, case_id)

    def approve(self, case_id, by=None):
        """Let a supervisor tick everything and approve."""
        ticks = current(self.desk).checklist
        self.act(workflow.approve, case_id, checklist=ticks, by=by or self.supervisor)

    def publish(self, case_id):
        """Let the supervisor publish."""
        revision = self.read(case_id).revision
        self.act(workflow.publish, case_id, BRIEF, revision=revision, by=self.supervisor)

    def reissue(self, case_id):
        """Let the supervisor publish the correction."""
        revision = self.read(case_id).revision
        self.act(workflow.reissue, case_id, "A typo was corrected.", BRIEF + b"2",
                 revision=revision, by=self.supervisor)

    def read(self, case_id):
        """Return the case's snapshot."""
        return snapshot(self.desk, case_id)

    def events(self):
        """Return how many events there are."""
        return self.rows("SELECT count(*) FROM events")[0][0]

    def rows(self, statement, *values):
        """Return what a statement selects."""
        with reading(self.desk) as driver:
            return driver.execute(statement, values).fetchall()

    def look(self):
        """Return all that the desk holds now."""
        return Look(tables(self.desk), files(self.desk.path))


def erase(desk, signer, kind, row_id, field, reason):
    """Erase what one field of a row says, or a file."""
    return erasing.erase(desk, signer, (Trace(kind, row_id, field),), reason)


def block(text="", kind=BlockKind.PARAGRAPH, **fields):
    """Return a new part of an analysis, as the editor makes it."""
    return Block(str(uuid4()), kind, text, **fields)


def tables(desk):
    """Return a hash over every row of every table."""
    with reading(desk) as driver:
        names = driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: hash_of_rows(driver, name) for (name,) in names}


def hash_of_rows(driver, table):
    """Return a hash over the rows of a table, in any order."""
    found = driver.execute(f"SELECT * FROM {table}").fetchall()
    return hashlib.sha256(repr(sorted(map(repr, found))).encode()).hexdigest()


def files(folder):
    """Return the hash of every evidence file and backup by its path."""
    kept = (path for part in ("evidence", "backups") for path in (folder / part).rglob("*"))
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in kept
        if path.is_file()
    }


@contextmanager
def cheap_keys():
    """Let keys be sealed at little cost meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "MEMORY_KIB", CHEAP_KIB)
        patch.setattr(keys, "ITERATIONS", 1)
        patch.setattr(keys, "LANES", 1)
        yield


@cache
def furnished(name, furnish):
    """Return the path of a closed desk, made once, and what `furnish` gave for it when it was open.

    Whoever works at it copies the folder: keys are slow to make.
    """
    folder = Path(mkdtemp(prefix="stet-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with cheap_keys():
        desk = Desk.create(folder / f"{name}.stet", name)
        given = furnish(desk)
    desk.close()
    return desk.path, given


def template():
    """Return the folder of a desk with its people, closed, and their signers."""
    path, signers = furnished("The Desk", with_people)
    return path, *signers


def with_people(desk):
    """Hire two editors and a supervisor; return their signers."""
    supervisor = people.found(desk, "Supervisor", PASSWORD)
    editors = (_hired(desk, supervisor, name) for name in ("Editor", "Second editor"))
    return (*editors, supervisor)


def _hired(desk, supervisor, name):
    person = people.add(desk, supervisor, name, Role.EDITOR, PASSWORD).id
    return people.sign_in(desk, person, PASSWORD)


def copied(path):
    """Copy the template to a path and return it, closed."""
    shutil.copytree(template()[0], path)
    return path


def opened(path):
    """Open a copied desk with everybody signed in."""
    return Newsdesk(Desk.open(path), *template()[1:])


def unpacked(archive, folder):
    """Unpack a backup as the README says, and return the path of the desk in it."""
    folder.mkdir()
    subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)
    (found,) = folder.iterdir()
    return found


@contextmanager
def newsdesk_in(folder):
    """Give a fresh desk in a folder, open meanwhile."""
    found = opened(copied(folder / "News.stet"))
    try:
        yield found
    finally:
        found.desk.close()
