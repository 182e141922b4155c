"""What is added, removed or refused is told in its own case; begun words stay where they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.actions import claims, policy, replies, workflow
from db.queries.snapshots import snapshot
from db.records import AnchorKind
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.claim.model import ClaimModel
from desktop.comments.model import Anchor, CommentsModel
from desktop.comments.view import CommentsView
from desktop.comments.view.panel import ThreadsPanel
from desktop.evidence.model import EvidenceModel
from desktop.replies.model import RepliesModel
from desktop.replies.view import RepliesView
from desktop.saving.records import Owner
from desktop.seat import Seat
from desktop.shell.undo import Undo
from desktop.verdict.second import SecondModel
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
from tests.desktop.newsroom import part, press, type_into
from tests.desktop.seats import AtOnce

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


def test_what_was_removed_is_told_in_its_own_case_alone(left):
    model, told = EvidenceModel(left.seat), []
    model.removed.connect(lambda *what: told.append(what))
    first, second = (item.item.id for item in model.items())
    model.remove(first)
    assert len(told) == 1
    left.leave()
    model.remove(second)
    left.jobs.go_on()
    assert left.seat.case.id == left.other
    assert not left.snapshot().evidence
    assert len(told) == 1


def test_a_removed_request_is_told_in_its_own_case_alone(left):
    left.act(replies.add, left.case_id, to="Press office", question="Is it so?")
    model, told = RepliesModel(left.seat), []
    model.removed.connect(told.append)
    (asked,) = model.requests()
    left.leave()
    model.remove(asked.reply)
    left.jobs.go_on()
    assert told == []
    assert not left.snapshot().replies


def test_a_refusal_is_told_by_the_window_once_its_case_was_left(left, tmp_path):
    model, beside = ClaimModel(left.seat), []
    model.refused.connect(lambda field, sentence: beside.append(sentence))
    model.set_portrait(tmp_path / "none.png")
    assert any(beside)
    assert left.told == []
    beside.clear()
    left.leave()
    model.set_portrait(tmp_path / "none.png")
    left.jobs.go_on()
    assert not any(beside)
    assert len(left.told) == 1


@pytest.mark.parametrize("kind", [CommentsView, ThreadsPanel])
def test_a_comment_begun_on_another_part_meanwhile_stays_there(at, qtbot, kind):
    view = kind(CommentsModel(at.seat))
    qtbot.addWidget(view)
    view.show()
    begin = getattr(view, "_hang_on", view.start)
    begin(Anchor())
    view._box.text.setPlainText("Who says so?")
    at.jobs.hold = True
    view._box._send()
    item = at.seat.case.evidence[0].id
    begin(Anchor(AnchorKind.EVIDENCE, item))
    at.jobs.go_on()
    assert view._box.text.toPlainText() == ""
    assert view._fresh.anchor == Anchor(AnchorKind.EVIDENCE, item)
    assert view._box.isVisible()


def test_a_request_is_added_once_whatever_else_changes_meanwhile(at, qtbot):
    page = RepliesView(RepliesModel(at.seat))
    qtbot.addWidget(page)
    page.show()
    page.add()
    type_into(page, "replies.new.to", "Press office")
    type_into(page, "replies.new.question", "Is it so?")
    at.jobs.hold = True
    press(page, "replies.new.add")
    at.seat.case_changed.emit(at.seat.case)
    press(page, "replies.new.add")
    type_into(page, "replies.new.question", " And when?")
    at.jobs.go_on()
    assert [reply.question for reply in at.snapshot().replies] == ["Is it so?"]
    assert not part(page, "replies.new").isVisible()


def test_a_second_verdict_takes_only_its_own_draft_along(newsdesk, qapp):
    newsdesk.act(policy.edit, blind_second_verdict=True, by=newsdesk.supervisor)
    first, second = newsdesk.submitted(), newsdesk.submitted()
    jobs = AtOnce()
    seat = Seat(newsdesk.desk, newsdesk.second, jobs, snapshot)
    newsdesk.desk.listeners.append(seat.announce)
    model = SecondModel(seat)
    for case_id in (second, first):
        seat.open_case(case_id)
        model.keep("misleading", f"Of {case_id}")
    jobs.hold = True
    seat.open_case(second)
    model.file("misleading", "Stone, mostly.")
    jobs.go_on()
    assert newsdesk.read(first).second is not None
    assert seat.drafts.kept(Owner(first, "second")) == {}
    assert model.begun() == {"rating": "misleading", "reason": f"Of {second}"}


def test_a_note_of_the_next_case_outlives_the_decision_on_the_one_before(room, qtbot):
    jobs = AtOnce()
    seat = Seat(room.desk, room.people.supervisor, jobs, snapshot)
    room.desk.listeners.append(seat.announce)
    panel = DecisionPanel(WorkflowModel(seat))
    qtbot.addWidget(panel)
    panel.show()
    first, second = room.al_bab(), room.al_bab()
    for case_id in (second, first):
        room.act(workflow.submit, case_id)
        seat.open_case(case_id)
        type_into(panel, "workflow.decision.note", f"Note on {case_id}")
    jobs.hold = True
    press(panel, "workflow.decision.return")
    seat.open_case(second)
    jobs.go_on()
    assert snapshot(room.desk, first).rounds[-1].note == f"Note on {first}"
    assert part(panel, "workflow.decision.note").toPlainText() == f"Note on {second}"
    assert seat.drafts.kept(Owner(second, "decision")) == {"text": f"Note on {second}"}
    assert seat.drafts.kept(Owner(first, "decision")) == {}


def test_nobody_reads_that_nobody_was_asked_while_the_request_is_coming(at, qtbot):
    page = RepliesView(RepliesModel(at.seat))
    qtbot.addWidget(page)
    page.show()
    page.add()
    type_into(page, "replies.new.to", "Press office")
    type_into(page, "replies.new.question", "Is it so?")
    at.desk.listeners.clear()
    press(page, "replies.new.add")
    assert not part(page, "replies.new").isVisible()
    assert not page._empty.isVisible()
    at.seat.open_case(at.case_id)
    assert page.findChild(QWidget, "replies.card").isVisible()


def test_undo_is_named_after_the_case_in_view(left, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    left.act(claims.edit, left.case_id, place="Cape Town")
    undo = Undo(left.seat, window)
    assert undo.undo.isEnabled()
    left.jobs.late = True
    left.seat.case_changed.emit(left.seat.case)
    left.seat.open_case(left.other)
    for _ in range(4):
        left.jobs.arrive(-1)
    assert undo.undo.text() == "&Undo"
    assert not undo.undo.isEnabled()


def test_what_is_begun_while_a_case_is_being_created_stays(at, qtbot):
    model = NewCaseModel(at.seat)
    first = NewCase(model)
    qtbot.addWidget(first)
    QTest.keyClicks(first._quote, "The ferry sank.")
    QTest.keyClicks(first._claimant, "Islanders")
    at.jobs.hold = True
    first.create_case()
    first.reject()
    again = NewCase(model)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.open()
    again._quote.setPlainText("Bread is dearer.")
    at.jobs.go_on()
    assert at.seat.case.claim.quote == "The ferry sank."
    assert again.isVisible()
    assert model.begun()["quote"] == "Bread is dearer."
