"""Undo takes back one's own last act exactly; what another changed since stays."""

from uuid import uuid4

import pytest

from db.actions import (
    analysis,
    cases,
    claims,
    comments,
    evidence,
    replies,
    undoing,
    verdict,
    versions,
    workflow,
)
from db.check import check
from db.desk import Desk
from db.errors import Refused
from db.queries.history import redoable, undoable
from db.records import Appearance, Mark, MarkKind
from db.rules import dates
from tests.db import moves
from tests.desks import block, erase

MARKED = block("Bold [@nasa].", marks=(Mark(0, 4, MarkKind.BOLD),))
ACTS = {
    "title": (cases.edit, lambda case: (case.id,), {"title": "Another"}),
    "topics": (cases.edit, lambda case: (case.id,), {"topics": ("one", "two")}),
    "quote": (claims.edit, lambda case: (case.id,), {"quote": "Other.", "claimant": "He"}),
    "appearances": (
        claims.set_appearances, lambda case: (case.id, [Appearance("", "Paper", "2017")]), {}
    ),
    "added": (evidence.add, lambda case: (case.id,), {"title": "Third", "origin": "nasa"}),
    "edited": (evidence.edit, lambda case: (case.evidence[0].id,), {"quote": None, "unused": True}),
    "removed": (evidence.remove, lambda case: (case.evidence[0].id,), {}),
    "moved": (evidence.move, lambda case: (case.evidence[0].id, 1), {}),
    "written": (analysis.set_blocks, lambda case: (case.id, [MARKED, *case.blocks]), {}),
    "emptied": (analysis.set_blocks, lambda case: (case.id, []), {}),
    "judged": (verdict.choose, lambda case: (case.id,), {"rating": None, "reason": "Perhaps."}),
    "rescaled": (verdict.set_scale, lambda case: (case.id, "conclusion-only"), {}),
    "excepted": (verdict.except_origins, lambda case: (case.id, "One witness."), {}),
    "asked": (replies.add, lambda case: (case.id,), {"to": "Press", "question": "So?"}),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_undo_restores_the_exact_revision_and_redo_the_other(newsdesk, act):
    action, arguments, fields = act
    case_id = newsdesk.ready()
    before = newsdesk.read(case_id)
    newsdesk.act(action, *arguments(before), **fields)
    after = newsdesk.read(case_id)
    assert after.revision != before.revision
    for _ in range(2):
        newsdesk.act(undoing.undo, case_id)
        assert newsdesk.read(case_id).revision == before.revision
        newsdesk.act(undoing.redo, case_id)
        assert newsdesk.read(case_id).revision == after.revision
    assert check(newsdesk.desk) == ()


def test_everything_since_the_beginning_can_be_undone_and_redone(newsdesk, tmp_path):
    folder = moves.pictures(tmp_path / "files")
    case_id = newsdesk.ready()
    item = newsdesk.read(case_id).evidence[0].id
    kept = newsdesk.act(evidence.attach, item, folder / "a.txt")
    newsdesk.act(evidence.describe, kept, caption="A caption.")
    newsdesk.act(claims.set_portrait, case_id, folder / "face.png")
    newsdesk.act(claims.set_portrait, case_id, None)
    newsdesk.act(evidence.detach, kept)
    revisions = [newsdesk.read(case_id).revision]
    while undoable(newsdesk.desk, newsdesk.editor, case_id):
        newsdesk.act(undoing.undo, case_id)
        revisions.append(newsdesk.read(case_id).revision)
    assert newsdesk.read(case_id).evidence == ()
    for revision in reversed(revisions[:-1]):
        newsdesk.act(undoing.redo, case_id)
        assert newsdesk.read(case_id).revision == revision
    assert redoable(newsdesk.desk, newsdesk.editor, case_id) is None
    assert check(newsdesk.desk) == ()


def test_undo_is_refused_when_another_changed_the_same_field(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.act(claims.edit, case_id, place="There", by=newsdesk.second)
    before = newsdesk.look()
    with pytest.raises(Refused, match="Somebody else has changed this since"):
        newsdesk.act(undoing.undo, case_id)
    assert newsdesk.look() == before


def test_undo_leaves_what_another_did_elsewhere(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.act(claims.edit, case_id, medium="radio", by=newsdesk.second)
    newsdesk.act(undoing.undo, case_id)
    claim = newsdesk.read(case_id).claim
    assert (claim.place, claim.medium) == (None, "radio")


def test_undo_is_refused_when_something_newer_has_its_place(newsdesk):
    case_id = newsdesk.begin()
    first = newsdesk.act(evidence.add, case_id, title="First", key="same")
    newsdesk.act(evidence.remove, first)
    newsdesk.act(evidence.add, case_id, title="Second", key="same", by=newsdesk.second)
    before = newsdesk.look()
    with pytest.raises(Refused, match="Something newer has taken its place"):
        newsdesk.act(undoing.undo, case_id)
    assert newsdesk.look() == before


def test_a_new_act_forgets_what_could_be_redone(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.act(undoing.undo, case_id)
    newsdesk.act(claims.edit, case_id, medium="radio")
    with pytest.raises(Refused, match="nothing of yours to redo"):
        newsdesk.act(undoing.redo, case_id)


def test_nobody_undoes_the_acts_of_others(newsdesk):
    case_id = newsdesk.ready()
    assert undoable(newsdesk.desk, newsdesk.second, case_id) is None
    with pytest.raises(Refused, match="nothing of yours to undo"):
        newsdesk.act(undoing.undo, case_id, by=newsdesk.second)


def test_neither_a_beginning_nor_a_step_is_undone(newsdesk):
    case_id = newsdesk.begin()
    assert undoable(newsdesk.desk, newsdesk.editor, case_id) is None
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.act(workflow.shelve, case_id, "Later.")
    assert undoable(newsdesk.desk, newsdesk.editor, case_id) is None


def test_undo_in_an_approved_case_voids_the_approval(newsdesk):
    case_id = newsdesk.approved()
    newsdesk.act(claims.edit, case_id, place="Here", by=newsdesk.second)
    newsdesk.act(workflow.submit, case_id)
    newsdesk.approve(case_id)
    newsdesk.act(undoing.undo, case_id, by=newsdesk.second)
    case = newsdesk.read(case_id)
    assert (case.state, case.approval, case.claim.place) == ("draft", None, None)


def test_a_published_case_is_not_changed_by_undo(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(claims.edit, case_id, place="Here", by=newsdesk.second)
    newsdesk.act(workflow.submit, case_id)
    newsdesk.approve(case_id)
    newsdesk.publish(case_id)
    before = newsdesk.look()
    with pytest.raises(Refused, match="published"):
        newsdesk.act(undoing.undo, case_id, by=newsdesk.second)
    assert newsdesk.look() == before


def test_what_was_erased_is_not_brought_back(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.act(claims.edit, case_id, place="There")
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(erase, "claim", claim, "place", "For safety.", by=newsdesk.supervisor)
    with pytest.raises(Refused):
        newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).claim.place is None
    assert check(newsdesk.desk) == ()


def test_undo_of_a_comment_takes_it_out(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(comments.add, case_id, "Who says so?")
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).comments == ()


@pytest.fixture
def clock(monkeypatch):
    """Let the desk's time stand still until it is told to go on by so many seconds."""
    at = [0.0]
    monkeypatch.setattr(
        dates, "now", lambda: f"2026-11-29T08:{int(at[0] // 60):02}:{at[0] % 60:06.3f}Z"
    )

    def go_on(seconds):
        at[0] += seconds

    return go_on


def place(newsdesk, case_id):
    return newsdesk.read(case_id).claim.place


def test_typing_without_a_rest_is_undone_at_once_and_what_came_before_it_by_itself(
    newsdesk, clock
):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="Paris")
    clock(10)
    for typed in ("London", "London by", "London by night"):
        newsdesk.act(claims.edit, case_id, place=typed)
        clock(2)
    for undone in ("Paris", None):
        newsdesk.act(undoing.undo, case_id)
        assert place(newsdesk, case_id) == undone
    for done in ("Paris", "London by night"):
        newsdesk.act(undoing.redo, case_id)
        assert place(newsdesk, case_id) == done
    assert check(newsdesk.desk) == ()


def test_paragraphs_typed_in_one_go_are_undone_and_redone_as_one(newsdesk, clock):
    case_id = newsdesk.begin()
    first, second = block("One."), block("Two.")
    for blocks in ([first], [first, second], [first]):
        newsdesk.act(analysis.set_blocks, case_id, blocks)
        clock(2)
    typed = newsdesk.read(case_id).revision
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).blocks == ()
    assert undoable(newsdesk.desk, newsdesk.editor, case_id) is None
    newsdesk.act(undoing.redo, case_id)
    assert newsdesk.read(case_id).revision == typed


def test_what_was_undone_in_a_field_is_not_done_again_by_the_next_undo(newsdesk, clock):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, medium="radio")
    for typed in ("Paris", "Rome", "Paris", None):  # the field's own undo saves what it brings
        clock(10)
        newsdesk.act(claims.edit, case_id, place=typed)
    assert undoable(newsdesk.desk, newsdesk.editor, case_id) == "change the medium"
    newsdesk.act(undoing.redo, case_id)
    assert place(newsdesk, case_id) == "Paris"


def test_what_was_partly_undone_in_a_field_is_not_done_again(newsdesk, clock):
    case_id = newsdesk.begin()
    for typed in ("Paris", "Paris by", "Paris by night"):
        newsdesk.act(claims.edit, case_id, place=typed)
        clock(2)
    clock(10)
    newsdesk.act(claims.edit, case_id, place="Paris")
    newsdesk.act(undoing.undo, case_id)
    assert place(newsdesk, case_id) is None
    assert undoable(newsdesk.desk, newsdesk.editor, case_id) is None


def test_a_verdict_chosen_back_and_forth_is_undone_choice_by_choice(newsdesk, clock):
    case_id = newsdesk.begin()
    for rating in ("false", "true", "false"):
        newsdesk.act(verdict.choose, case_id, rating=rating)
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).verdict == "true"


def test_no_undo_reaches_into_an_earlier_sitting(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.desk.close()
    again = Desk.open(newsdesk.desk.path)
    assert undoable(again, newsdesk.editor, case_id) is None
    with pytest.raises(Refused, match="nothing of yours to undo"):
        undoing.undo(again, newsdesk.editor, case_id)
    claims.edit(again, newsdesk.editor, case_id, medium="radio")
    undoing.undo(again, newsdesk.editor, case_id)
    assert undoable(again, newsdesk.editor, case_id) is None
    again.close()


def test_a_case_that_is_not_there_has_nothing_to_undo(newsdesk):
    with pytest.raises(Refused):
        newsdesk.act(undoing.undo, str(uuid4()))


NAMES = {
    "title": "change the title",
    "topics": "change the topics",
    "quote": "change the quote, the name",
    "appearances": "change where the claim appeared",
    "added": "add evidence “Third”",
    "edited": "change the quote, whether it is used of evidence “{first}”",
    "removed": "remove evidence “{first}”",
    "moved": "change the order of the evidence",
    "written": "change the analysis",
    "emptied": "change the analysis",
    "judged": "take back the verdict",
    "rescaled": "choose another scale",
    "excepted": "change the exception for origins",
    "asked": "record a question to “Press”",
}


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo_say_what_they_would_do(newsdesk, act):
    action, arguments, fields = ACTS[act]
    case_id = newsdesk.ready()
    case = newsdesk.read(case_id)
    wanted = NAMES[act].format(first=case.evidence[0].title)
    newsdesk.act(action, *arguments(case), **fields)
    assert undoable(newsdesk.desk, newsdesk.editor, case_id) == wanted
    newsdesk.act(undoing.undo, case_id)
    assert redoable(newsdesk.desk, newsdesk.editor, case_id) == wanted
    assert check(newsdesk.desk) == ()


def test_comments_replies_notes_and_versions_are_undone_by_name_too(newsdesk):
    case_id = newsdesk.ready()
    asked = newsdesk.act(replies.add, case_id, to="Press", question="So?")

    def does(action, *given, **fields):
        row_id = newsdesk.act(action, *given, **fields)
        return row_id, undoable(newsdesk.desk, newsdesk.editor, case_id)

    for title in ("Third", "Fourth"):
        newsdesk.act(evidence.add, case_id, title=title)
    first = newsdesk.read(case_id).evidence[0]
    assert does(evidence.move, first.id, 3)[1] == f"move evidence “{first.title}”"
    assert does(replies.edit, asked, answer="No.")[1] == "change the reply of “Press”"
    assert does(replies.remove, asked)[1] == "remove the question to “Press”"
    thread, named = does(comments.add, case_id, "Who says so?")
    assert named == "begin a comment"
    assert does(comments.answer, thread, "They do.")[1] == "answer a comment"
    assert does(comments.resolve, thread)[1] == "resolve a comment"
    assert does(comments.reopen, thread)[1] == "open a comment again"
    assert does(cases.edit, case_id, notes="Call.")[1] == "change the notes"
    assert does(verdict.choose, case_id, reason="So.")[1] == "change the reason of the verdict"
    assert does(verdict.choose, case_id, rating="true")[1] == "choose the verdict True"
    assert does(versions.name, case_id, "Before lunch")[1] == "name a version “Before lunch”"
