"""A desk with something in every table, made once, closed; and ways to damage a copy of it."""

import atexit
import shutil
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from sqlcipher3 import dbapi2

from db.actions import (
    analysis,
    cases,
    checks,
    claims,
    comments,
    evidence,
    people,
    policy,
    replies,
    second,
    verdict,
    versions,
    workflow,
)
from db.check import check
from db.desk import Desk
from db.errors import Refused, Unavailable
from db.queries.policy import current
from db.records import (
    AnchorKind,
    Appearance,
    LeftOpen,
    Looked,
    Mark,
    MarkKind,
    Passage,
    Role,
    Tier,
)
from tests import desks
from tests.db import moves
from tests.desks import erase

FOUND, WITHIN_A_PAGE = 8, 200
"""Bytes of a value that the file holds once, and in one piece."""
MARKS = (Mark(0, 4, MarkKind.BOLD),)


@cache
def whole():
    """Return the folder of a closed desk that has used everything."""
    folder = Path(mkdtemp(prefix="stet-whole-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with desks.cheap_keys(), desks.newsdesk_in(folder) as room:
        _fill(room, moves.pictures(folder / "files"))
        assert check(room.desk) == ()
        return room.desk.path


def _fill(room, files):
    room.act(policy.edit, address="1 Fleet Street", correction_policy="We say so.",
             site="https://example.org/checks", lock_minutes=10, by=room.supervisor)
    room.act(policy.set_logo, files / "logo.png", by=room.supervisor)
    case_id = room.ready()
    room.act(cases.edit, case_id, topics=("astronomy",), notes="Ask the museum.")
    room.act(claims.edit, case_id, place="Cape Town", url="https://example.org/speech",
             claimant_role="Minister", claimant_same_as="https://example.org/minister")
    seen = [Appearance("", "The Paper", "2017-01-24", "https://example.org/paper")]
    room.act(claims.set_appearances, case_id, seen)
    room.act(claims.set_portrait, case_id, files / "face.png")
    _fill_evidence(room, case_id, files)
    room.act(analysis.set_blocks, case_id, [desks.block("Cited: [@nasa] [@esa].", marks=MARKS)])
    room.act(verdict.except_origins, case_id, "Both stood there.")
    room.act(replies.add, case_id, to="Press office", question="Is it so?", channel="e-mail",
             asked="2017-01-23", deadline="2017-01-24", answered="2017-01-24", answer="No.")
    _remark(room, case_id)
    room.act(versions.name, case_id, "As submitted")
    _publish_twice(room, case_id)
    _correct_verdict(room, case_id)
    _give_up(room, case_id)
    room.act(workflow.withdraw, case_id, "The witness lied.", "We trusted a liar.",
             by=room.supervisor)
    room.act(workflow.shelve, room.begin("Another."), "Later, perhaps.")
    _change_people(room)


def _remark(room, case_id):
    remark = room.act(comments.add, case_id, "Who says so?", anchor="field", anchor_id=case_id,
                      anchor_field="reason")
    room.act(comments.answer, remark, "The rocks do.")
    room.act(comments.resolve, remark)


def _fill_evidence(room, case_id, files):
    first, second = room.read(case_id).evidence
    room.act(evidence.edit, first.id, author="A. Stronaut", accessed="2017-01-25", language="en",
             url="https://example.org/rock", archived_url="https://example.org/archived",
             locator="p. 12", translation="Steen.", note="Seen in person.", reliability="B",
             credibility=2)
    room.act(evidence.edit, second.id, origin="nasa")
    kept = room.act(evidence.attach, first.id, files / "a.txt")
    room.act(evidence.describe, kept, caption="A stone.", alt="A grey stone.")
    gone = room.act(evidence.attach, second.id, files / "b.txt")
    room.act(erase, "attachment", gone, "sha256", "For safety.", by=room.supervisor)


def _publish_twice(room, case_id):
    room.submit(case_id)
    room.act(workflow.return_to_draft, case_id, "Say more.", by=room.supervisor)
    room.submit(case_id)
    room.approve(case_id)
    room.publish(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    room.act(verdict.choose, case_id, reason="It is rock.")
    room.reissue(case_id)


def _correct_verdict(room, case_id):
    """Publish another verdict: seconded, settled, and approved with something left open."""
    room.act(policy.edit, blind_second_verdict=True, by=room.supervisor)
    room.act(workflow.correct, case_id, Tier.VERDICT, "It was no cheese.")
    room.act(verdict.choose, case_id, rating="true")
    room.submit(case_id)
    room.act(second.file, case_id, "false", "No rock is cheese.", by=room.second)
    room.act(second.settle, case_id, "The first weighs more.", printed=True, by=room.supervisor)
    ticked, *left = current(room.desk).checklist
    room.act(checks.tick, case_id, ticked, by=room.supervisor)
    thread = room.act(comments.add, case_id, "By both?", anchor=AnchorKind.BLOCK,
                      anchor_id=room.read(case_id).blocks[0].id,
                      passage=Passage("[@nasa] [@esa]", "Cited: ", 7))
    room.act(workflow.approve, case_id, checklist=(ticked,),
             left_open=LeftOpen(lines=tuple(left), threads=(thread,)),
             looked=Looked(seen=(f"case/{case_id}",)), by=room.supervisor)
    room.act(workflow.publish, case_id, desks.BRIEF + b"3", revision=room.read(case_id).revision,
             public_note="The verdict was wrong.", by=room.supervisor)


def _give_up(room, case_id):
    """Begin a correction that comes to nothing."""
    room.act(workflow.correct, case_id, Tier.WORDING, "A comma.")
    room.act(verdict.choose, case_id, reason="It is, rock.")
    room.act(workflow.abandon, case_id, "It stood right.")


def _change_people(room):
    """Hand somebody a new key, and let a wrong password be tried."""
    zoe = room.act(people.add, "Zoe", Role.EDITOR, desks.PASSWORD, by=room.supervisor)
    room.act(people.certify, zoe, "given anew", by=room.supervisor)
    with suppress(Refused):
        people.sign_in(room.desk, zoe, "wrong")


def copied(folder):
    """Copy the desk into a folder and return its path."""
    path = folder / "News.stet"
    shutil.copytree(whole(), path)
    return path


def opened_plainly(path):
    """Return a connection that keeps none of our rules, closed by `with`."""
    connection = dbapi2.connect(str(path / "desk.sqlite"))
    connection.isolation_level = None
    for pragma in ("ignore_check_constraints = ON", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return closing(connection)


def alter(path, statement, *values):
    """Run a statement with our triggers out of the way."""
    with opened_plainly(path) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement, values)
        for _, words in triggers:
            connection.execute(words)


def findings(path):
    """Return what is found wrong with a desk, be it in opening it."""
    try:
        desk = Desk.open(path)
    except Unavailable as error:
        return (error.sentence,)
    try:
        return check(desk)
    finally:
        desk.close()


@cache
def places():
    """Return every column: table, column, and a value where it holds one."""
    with opened_plainly(whole()) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' "
            "AND name NOT LIKE 'precedents%'"
        ).fetchall()
        return tuple(
            place for (table,) in tables for place in _columns(connection, table)
        )


def _columns(connection, table):
    columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    for (column,) in columns:
        filled = f"{column} IS NOT NULL AND {column} <> ''"
        # One that can be found in the file, where there is any: ids come in no order.
        found = connection.execute(
            f"SELECT {column} FROM {table} WHERE {filled} "
            f"ORDER BY length({column}) BETWEEN {FOUND} AND {WITHIN_A_PAGE} DESC"
        ).fetchone()
        yield table, column, found[0] if found else None
