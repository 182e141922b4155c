"""Answers that come late land where they belong, or nowhere: two readers overtake each other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.actions import policy, replies, workflow
from db.errors import Unavailable
from db.queries.snapshots import snapshot
from db.records import AnchorKind
from desktop.cases.model import CARD, CasesModel
from desktop.cases.pages import PAGE
from desktop.claim.model import ClaimModel
from desktop.comments.model import CommentsModel
from desktop.comments.view import CommentsView
from desktop.comments.view.panel import ThreadsPanel
from desktop.evidence.model import EvidenceModel
from desktop.palette.entry import Entry, Source
from desktop.palette.model import PaletteModel
from desktop.palette.view import Palette
from desktop.replies.model import RepliesModel
from desktop.replies.view import RepliesView
from desktop.saving.records import Owner
from desktop.search.model import SearchModel
from desktop.search.view import SearchDialog
from desktop.seat import Seat
from desktop.verdict.second import SecondModel
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
from tests.desktop.newsroom import part, press, type_into
from tests.desktop.seats import AtOnce, Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


@pytest.fixture
def at(tmp_path, qapp):
    """A table whose readers' answers are handed on by hand."""
    made = Table(tmp_path)
    made.open()
    yield made
    made.desk.close()


@pytest.fixture
def many(at):
    """The list of more cases than one page has, its first page read."""
    for number in range(PAGE + 10):
        at.new_case(f"Claim {number}.", "Somebody")
    model = CasesModel(at.seat)
    model.reload()
    at.jobs.late = True
    return model


def card(model, row):
    return model.index(row).data(CARD)


def test_a_page_of_cases_is_asked_for_once_however_often_it_is_painted(at, many, qtbot):
    for _ in range(3):
        assert card(many, PAGE + 1) is None
        qtbot.waitUntil(lambda: not many._looking.isActive())
    at.jobs.arrive()
    assert card(many, PAGE + 1) is not None
    assert at.jobs.on_the_way == 0


def test_a_row_chosen_before_it_was_read_is_opened_though_the_list_is_read_anew(
    at, many, qtbot
):
    many.open(many.index(PAGE + 1))
    qtbot.waitUntil(lambda: at.jobs.on_the_way == 1)
    many.reload()
    at.jobs.arrive(0)
    at.jobs.arrive(-1)
    qtbot.waitUntil(lambda: at.jobs.on_the_way > 0)
    at.jobs.arrive(-1)
    assert at.seat.case.id == card(many, PAGE + 1).id


def test_a_row_chosen_in_one_list_opens_nothing_in_the_next(at, many, qtbot):
    many.open(many.index(PAGE + 1))
    qtbot.waitUntil(lambda: at.jobs.on_the_way == 1)
    many.narrowing.search("Claim")
    at.jobs.arrive(-1)
    many.fetchMore(many.index(-1))
    at.jobs.arrive(-1)
    assert at.seat.case.id == at.case_id


def test_who_chooses_after_return_gets_what_they_chose(at, many):
    many.narrowing.search("Claim")
    many.open_first()
    chosen = card(many, 5).id
    many.open(many.index(5))
    at.jobs.arrive(-1)
    assert at.seat.case.id == chosen


def test_a_case_that_could_not_be_read_can_be_chosen_again(at, many):
    at.jobs.late = False
    at.jobs.trouble = Unavailable("The disk is gone.")
    many.open(many.index(3))
    assert many.in_view() == at.case_id
    at.jobs.trouble = None
    many.open(many.index(3))
    assert at.seat.case.id == card(many, 3).id


class Section:
    """A section of the palette that answers by hand, after another one that does so at once."""

    def __init__(self):
        self.done, self.answers = [], []

    def ask(self, words, limit, answer):
        self.answers.append(answer)

    def entry(self, name):
        return Entry(name, lambda: self.done.append(name))

    def acts(self, words, limit, answer):
        answer(tuple(self.entry(name) for name in ("Sign out", "Shelve") if words in name))


@pytest.fixture
def section(qtbot):
    """A palette with a section that answers late."""
    made, window = Section(), QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    sources = (Source("Actions", ">", 5, made.acts), Source("Cases", "#", 4, made.ask))
    made.palette = Palette(PaletteModel(sources, window), window)
    made.palette.open_over()
    made.answers[-1](())
    return made


def test_cases_that_are_found_late_leave_the_choice_where_it_is(section):
    QTest.keyClicks(section.palette.field, "S")
    QTest.keyClick(section.palette.field, Qt.Key.Key_Down)
    section.answers[-1]((section.entry("FC-2026-0001"),))
    assert section.palette.list.model().rowCount() == 5
    QTest.keyClick(section.palette.field, Qt.Key.Key_Return)
    assert section.done == ["Shelve"]


def test_enter_in_the_palette_waits_for_what_was_typed(section):
    QTest.keyClicks(section.palette.field, "#ferry")
    QTest.keyClick(section.palette.field, Qt.Key.Key_Return)
    assert section.done == []
    section.answers[-1]((section.entry("The ferry"),))
    assert section.done == ["The ferry"]


def test_enter_that_nobody_answered_is_forgotten_with_another_letter(section):
    QTest.keyClicks(section.palette.field, "#ferr")
    QTest.keyClick(section.palette.field, Qt.Key.Key_Return)
    QTest.keyClicks(section.palette.field, "y")
    section.answers[-1]((section.entry("The ferry"),))
    assert section.done == []
    section.palette.close()


def test_enter_opens_what_answers_the_words_and_not_what_stood_there(at, qtbot):
    ferry = at.new_case("The ferry sank.", "Islanders")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SearchDialog(SearchModel(at.seat), window)
    dialog.begin()
    QTest.keyClicks(dialog.field, "cheese")
    qtbot.waitUntil(lambda: dialog.list.model().rowCount() > 0)
    at.jobs.late = True
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "ferry")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at.jobs.on_the_way == 1)
    assert at.seat.case.id == at.case_id
    at.jobs.arrive()
    assert at.seat.case.id == ferry


@pytest.fixture
def left(at):
    """The same table while another case is being read: its own is still in view."""
    at.other = at.new_case("The ferry sank.", "Islanders")
    at.told = []
    at.seat.refused.connect(at.told.append)
    at.leave = lambda: (setattr(at.jobs, "hold", True), at.seat.open_case(at.other))
    return at


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
    begin(view._anchor)
    view._box.text.setPlainText("Who says so?")
    at.jobs.hold = True
    view._box._send()
    item = at.seat.case.evidence[0].id
    begin(type(view._anchor)(AnchorKind.EVIDENCE, item))
    at.jobs.go_on()
    assert view._box.text.toPlainText() == ""
    assert (view._anchor.kind, view._anchor.id) == (AnchorKind.EVIDENCE, item)
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
