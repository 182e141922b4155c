"""Answers that come late land where they belong, or nowhere: two readers overtake each other."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from db.actions import claims, policy, replies, workflow
from db.errors import Unavailable
from db.queries import history as history_queries
from db.queries.snapshots import snapshot
from db.records import AnchorKind, Wanted
from desktop.cases.model import CARD, CasesModel
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.cases.pages import PAGE
from desktop.claim.model import ClaimModel
from desktop.comments.model import CommentsModel
from desktop.comments.view import CommentsView
from desktop.comments.view.panel import ThreadsPanel
from desktop.evidence.model import EvidenceModel
from desktop.evidence.reading import Readable
from desktop.evidence.view.adding import NewEvidence
from desktop.evidence.view.beside import PageBeside
from desktop.history.model import HistoryModel
from desktop.history.view import HistoryView
from desktop.palette.entry import Entry, Source
from desktop.palette.model import PaletteModel
from desktop.palette.view import Palette
from desktop.precedents.list_view import PrecedentsList
from desktop.precedents.model import PrecedentsModel
from desktop.preview.batch import BatchModel
from desktop.preview.batch_view import SaveBriefs
from desktop.preview.leaving_view import Leaving
from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.printing import Layout
from desktop.replies.model import RepliesModel
from desktop.replies.view import RepliesView
from desktop.review.model import ReviewModel
from desktop.saving.records import Owner
from desktop.search.model import SearchModel
from desktop.search.view import SearchDialog
from desktop.seat import Seat
from desktop.shell import tour
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from desktop.shell.undo import Undo
from desktop.verdict.second import SecondModel
from desktop.workflow.decision_view import DecisionPanel
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar
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


def entries(model):
    return model._entries


def test_two_moments_of_a_case_that_was_left_are_not_shown_over_the_next(left):
    model, shown = HistoryModel(left.seat), []
    model.compared.connect(shown.append)
    model.look(True)
    left.jobs.late = True
    model.compare(entries(model)[-1], None)
    left.seat.open_case(left.other)
    assert model.hands == ()
    while left.jobs.on_the_way:
        left.jobs.arrive(-1)
    assert shown == []
    assert len(entries(model)) == 1


def test_a_step_to_earlier_events_never_displaces_the_newest(at, monkeypatch):
    monkeypatch.setattr(history_queries, "PAGE", 2)
    model = HistoryModel(at.seat)
    model.look(True)
    assert model.canFetchMore(QModelIndex())
    at.jobs.late = True
    at.act(claims.edit, at.case_id, place="Cape Town")
    model.fetchMore(QModelIndex())
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert entries(model)[0].act == "claims.edit"


def test_compare_and_put_back_rest_until_there_is_a_line(at, qtbot):
    at.jobs.late = True
    view = HistoryView(HistoryModel(at.seat))
    qtbot.addWidget(view)
    view.show()
    assert not view.bar.compare.isEnabled()
    assert not view.bar.back.isEnabled()
    at.jobs.arrive()
    assert view.bar.compare.isEnabled()
    assert view.bar.back.isEnabled()


def test_an_older_comparison_does_not_take_the_place_of_a_newer_one(at, tmp_path):
    model = ReviewModel(at.seat, SeenNotes(Settings(), tmp_path, at.signer.person.id))
    at.jobs.late = True
    model.look(True)
    at.act(claims.edit, at.case_id, place="Cape Town")
    at.jobs.arrive(-1)
    at.jobs.arrive(0)
    assert model.review.now.claim.place == "Cape Town"


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


def test_pages_that_were_left_before_they_were_drawn_are_not_printed(left, qtbot):
    model, view = PreviewModel(left.seat), QWidget()
    qtbot.addWidget(view)
    view.show()
    leaving = Leaving(model, Notice(model, "preview.notice", view), view)
    leaving.print_when_drawn()
    left.seat.open_case(left.other)
    model.look(True)
    qtbot.waitUntil(lambda: model.brief is not None, timeout=20_000)
    names = [each.objectName() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert "preview.printer" not in names


def test_no_tick_is_made_before_it_is_known_what_is_offered(at, qtbot):
    at.jobs.late = True
    dialog = SaveBriefs(BatchModel(at.seat, Wanted(), Layout()), at.desk.path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not part(dialog, "preview.briefs.none").isEnabled()
    at.jobs.arrive()
    assert part(dialog, "preview.briefs.save").isEnabled()
    press(dialog, "preview.briefs.none")
    assert not part(dialog, "preview.briefs.save").isEnabled()


def test_the_file_chosen_last_is_shown_beside_the_fields(at, qtbot, tmp_path):
    files = []
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Says {name}.")
        files.append(Readable(f"{name}.txt", "text/plain", tmp_path / f"{name}.txt"))
    page = PageBeside(EvidenceModel(at.seat))
    qtbot.addWidget(page)
    at.jobs.late = True
    page.offer(files)
    page._head.chosen.emit(1)
    at.jobs.arrive(1)
    at.jobs.arrive(0)
    assert page._words.toPlainText() == "Says two."


def test_nobody_writes_on_an_item_that_is_on_its_way(at, qtbot):
    editor = NewEvidence(EvidenceModel(at.seat))
    qtbot.addWidget(editor)
    editor.open()
    title = editor.form.entry("title")
    QTest.keyClicks(title, "A report")
    at.jobs.hold = True
    editor.add()
    QTest.keyClicks(title, " of more")
    assert title.text() == "A report"
    at.jobs.go_on()
    assert "A report" in [item.title for item in at.snapshot().evidence]


def test_f8_leaves_an_item_that_is_on_its_way_where_it_is(at, qtbot):
    editor = NewEvidence(EvidenceModel(at.seat))
    qtbot.addWidget(editor)
    editor.open()
    QTest.keyClicks(editor.form.entry("title"), "A report")
    at.jobs.hold = True
    editor.add()
    with qtbot.assertNotEmitted(editor.walked):
        QTest.keyClick(editor, Qt.Key.Key_F8)
    at.jobs.go_on()
    assert [item.title for item in at.snapshot().evidence].count("A report") == 1
    assert at.seat.drafts.every() == ()


def test_nothing_is_said_of_other_checks_before_the_desk_was_asked(at, qtbot):
    at.seat.drafts.keep(Owner("", "case"), {"quote": "The ferry sank off Port Amber last night."})
    at.jobs.late = True
    shown = NewCase(NewCaseModel(at.seat))
    qtbot.addWidget(shown)
    shown.show()
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "nothing like it" not in said


def test_a_look_around_yields_to_a_case_that_somebody_chose(at):
    jobs = AtOnce()
    seat = Seat(at.desk, at.signer, jobs, snapshot)
    other = at.new_case("The ferry sank.", "Islanders")
    jobs.late = True
    tour.begin(seat)
    jobs.hold = True
    seat.open_case(other)
    jobs.arrive()
    jobs.go_on()
    assert seat.case.id == other


def test_a_claim_checked_before_stays_chosen_and_the_last_looked_into_is_shown(at, qtbot):
    for said in ("Twelve drones were shot down over the refinery of Port Amber.",
                 "Over Port Amber twelve drones were shot down near the refinery."):
        at.new_case(said, "The army")
    model, peeked = PrecedentsModel(at.seat), []
    model.peeked.connect(peeked.append)
    shown = PrecedentsList(model)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(model.filled):
        model.look("Twelve drones were shot down over the refinery of Port Amber")
    assert len(model.found) == 2
    shown.choose(1)
    chosen = shown.current().card.id
    at.jobs.late = True
    model.peek(model.index(0))
    model.peek(model.index(1))
    at.jobs.arrive(1)
    at.jobs.arrive(0)
    assert [case.id for case in peeked] == [chosen]
    at.jobs.late = False
    at.new_case("Twelve drones were shot down over the refinery of Port Amber", "A blogger")
    with qtbot.waitSignal(model.filled):
        model.look_again()
    assert len(model.found) == 3
    assert shown.current().card.id == chosen


def test_ctrl_return_waits_for_the_steps(at, qtbot):
    at.jobs.late = True
    bar = StateBar(WorkflowModel(at.seat))
    qtbot.addWidget(bar)
    bar.show()
    bar.advance()
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert QApplication.activePopupWidget().objectName() == "workflow.gates"
    QApplication.activePopupWidget().close()


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


def test_a_refusal_is_not_told_in_an_editor_that_just_closed(at, qtbot):
    editor, told = NewEvidence(EvidenceModel(at.seat)), []
    qtbot.addWidget(editor)
    at.seat.refused.connect(told.append)
    editor.open()
    editor.form.type_in("archived_url", "nowhere")
    at.jobs.hold = True
    at.seat.open_case(None)
    assert not editor.isVisible()
    at.jobs.go_on()
    assert len(told) == 1
