"""An act that fails leaves nothing behind, wherever SQLite or the disk gives up."""

from itertools import count

import pytest

from db.actions import (
    analysis,
    cases,
    claims,
    comments,
    evidence,
    people,
    policy,
    undoing,
    verdict,
    workflow,
)
from db.casefile import import_case
from db.check import check
from db.errors import Unavailable
from db.records import Role
from resources import path as resource
from tests import desks
from tests.db import moves
from tests.db.failing import failing
from tests.desks import BRIEF, block


def _ready(room, _folder):
    case_id = room.ready()
    return case_id, room.read(case_id).evidence[1].id


def _create(room, folder):
    return lambda: cases.create(room.desk, room.editor, "Words.", "Somebody")


def _claim(room, folder):
    case_id = room.begin()
    return lambda: claims.edit(room.desk, room.editor, case_id, place="Here", claimant="She")


def _portrait(room, folder):
    case_id = room.begin()
    return lambda: claims.set_portrait(room.desk, room.editor, case_id, folder / "face.png")


def _attach(room, folder):
    _, item = _ready(room, folder)
    return lambda: evidence.attach(room.desk, room.editor, item, folder / "a.txt")


def _remove(room, folder):
    _, item = _ready(room, folder)
    return lambda: evidence.remove(room.desk, room.editor, item)


def _write(room, folder):
    case_id, _ = _ready(room, folder)
    parts = [block("One."), block("Two.")]
    return lambda: analysis.set_blocks(room.desk, room.editor, case_id, parts)


def _edit_approved(room, folder):
    case_id = room.approved()
    return lambda: verdict.choose(room.desk, room.editor, case_id, reason="Because.")


def _submit(room, folder):
    case_id, _ = _ready(room, folder)
    return lambda: workflow.submit(room.desk, room.editor, case_id)


def _publish(room, folder):
    case_id = room.approved()
    revision = room.read(case_id).revision
    return lambda: workflow.publish(
        room.desk, room.supervisor, case_id, BRIEF, revision=revision
    )


def _undo(room, folder):
    case_id, item = _ready(room, folder)
    room.act(evidence.remove, item)
    return lambda: undoing.undo(room.desk, room.editor, case_id)


def _erase(room, folder):
    _, item = _ready(room, folder)
    return lambda: desks.erase(
        room.desk, room.supervisor, "evidence", item, "quote", "By law."
    )


def _comment(room, folder):
    case_id = room.begin()
    return lambda: comments.add(room.desk, room.second, case_id, "Who says so?")


def _hire(room, folder):
    return lambda: people.add(room.desk, room.supervisor, "Zoe", Role.EDITOR, "not too short")


def _decide(room, folder):
    return lambda: policy.edit(room.desk, room.supervisor, checklist=["One"], minimum_origins=1)


def _import(room, folder):
    sample = resource("sample", "al-bab.case.json")
    return lambda: import_case(room.desk, room.editor, sample)


ACTS = (
    _create, _claim, _portrait, _attach, _remove, _write, _edit_approved, _submit, _publish,
    _undo, _erase, _comment, _hire, _decide, _import,
)


@pytest.mark.parametrize("prepare", ACTS, ids=lambda prepare: prepare.__name__.strip("_"))
def test_sqlite_may_stop_at_any_point(newsdesk, tmp_path, cheap_keys, prepare):
    act = prepare(newsdesk, moves.pictures(tmp_path / "files"))
    before, points, failed = newsdesk.look(), _points(), False
    for point in points:
        with failing(newsdesk.desk, point):
            try:
                act()
            except Unavailable:
                failed = True
            else:
                break
        assert newsdesk.look() == before, f"at point {point}"
    assert failed
    assert newsdesk.look() != before
    assert check(newsdesk.desk) == ()


def _points():
    """Every point at first, then wider and wider apart: late points are many and alike."""
    point = 1
    for place in count():
        yield point
        point += 1 + place // 12


def test_a_vault_without_room_for_a_name_leaves_no_row(newsdesk, tmp_path):
    folder = moves.pictures(tmp_path / "files")
    _, item = _ready(newsdesk, folder)
    sha256 = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"  # of "one"
    (newsdesk.desk.vault.folder / sha256[:2]).write_text("in the way")
    before = newsdesk.look()
    with pytest.raises(Unavailable):
        newsdesk.act(evidence.attach, item, folder / "a.txt")
    assert newsdesk.look() == before


def test_a_brief_that_no_event_came_to_name_is_not_kept(newsdesk):
    case_id = newsdesk.approved()
    before = newsdesk.look()
    revision = newsdesk.read(case_id).revision
    with pytest.raises(ValueError, match="a brief is a PDF"):
        newsdesk.act(
            workflow.publish, case_id, b"no pdf", revision=revision, by=newsdesk.supervisor
        )
    assert newsdesk.look() == before


def test_an_act_without_difference_writes_no_event(newsdesk):
    case_id = newsdesk.ready()
    item = newsdesk.read(case_id).evidence[0]
    before = newsdesk.look()
    for done in (
        claims.edit(newsdesk.desk, newsdesk.editor, case_id, medium="speech"),
        evidence.edit(newsdesk.desk, newsdesk.editor, item.id, title=item.title),
        evidence.move(newsdesk.desk, newsdesk.editor, item.id, 0),
        verdict.choose(newsdesk.desk, newsdesk.editor, case_id, rating="false"),
        analysis.set_blocks(
            newsdesk.desk, newsdesk.editor, case_id, newsdesk.read(case_id).blocks
        ),
    ):
        assert done.changes is None
    assert newsdesk.look() == before


def test_a_failed_act_does_not_lame_the_desk(newsdesk):
    case_id = newsdesk.begin()
    with failing(newsdesk.desk, 40) as interruption, pytest.raises(Unavailable):
        newsdesk.act(claims.edit, case_id, place="Here")
    assert interruption.happened
    newsdesk.act(claims.edit, case_id, place="There")
    assert newsdesk.read(case_id).claim.place == "There"
    assert desks.tables(newsdesk.desk)
