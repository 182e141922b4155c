"""What was asked and not answered, for the disk failed: said in one sentence, and asked anew."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from db.actions import claims
from db.errors import Refused, Unavailable
from db.queries import history as history_queries
from db.queries.search import CASES
from db.records import Appearance, Trace, Wanted
from desktop.cases.model import CARD, CasesModel
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.cases.pages import PAGE
from desktop.erasing.model import ErasingModel
from desktop.erasing.view import ErasingDialog
from desktop.evidence.model import EvidenceModel
from desktop.evidence.reading import Readable
from desktop.evidence.view.beside import PageBeside
from desktop.history.model import HistoryModel
from desktop.history.view import HistoryView
from desktop.palette.model import PaletteModel
from desktop.people.model import PeopleModel
from desktop.people.persons_view import PersonsPage
from desktop.people.policy_view import PolicyPage
from desktop.precedents.learning import Learning
from desktop.precedents.model import CasePrecedents, PrecedentsModel
from desktop.precedents.strip_view import PrecedentsStrip
from desktop.precedents.view import PrecedentsDialog
from desktop.preview.batch import BatchModel
from desktop.preview.batch_view import SaveBriefs
from desktop.preview.leaving_view import Leaving
from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.printing import Layout
from desktop.register.model import RegisterModel
from desktop.register.view import RegisterDialog
from desktop.review.model import ReviewModel
from desktop.review.view import ReviewView
from desktop.search.model import SearchModel
from desktop.search.view import SearchDialog
from desktop.shell.offers import Offers
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from desktop.shell.undo import Undo
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar
from tests.desktop import windows
from tests.desktop.newsroom import part, press
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")

SAID = "Twelve drones were shot down over the refinery of Port Amber."
GONE = Unavailable("The disk is gone; what is on it is safe.")


@pytest.fixture
def at(tmp_path, qapp):
    """A table whose disk can fail, and what its window is told."""
    made = Table(tmp_path)
    made.open()
    made.told = []
    made.seat.unavailable.connect(made.told.append)
    yield made
    made.desk.close()


def says(view, name, sentence=GONE.sentence):
    """Tell whether a line says a sentence with a way to ask anew, and nothing else."""
    line = part(view, name)
    return line.isVisible() and part(view, f"{name}.words").text() == sentence


# Erasing


@pytest.fixture
def erasing(at, qtbot):
    """The dialog in which a supervisor looks for what is to go, files and all."""
    dialog = ErasingDialog(ErasingModel(at.seat, lambda path, kind: ()), lambda kind, field: field)
    dialog.model = dialog._model
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    return dialog


def look_for(dialog, words, qtbot):
    dialog.choice.words.setText(words)
    with qtbot.waitSignal(dialog.model._timer.timeout):
        pass


def test_what_is_to_be_erased_is_looked_for_again(at, erasing, qtbot):
    at.jobs.trouble = GONE
    look_for(erasing, "cheese", qtbot)
    assert says(erasing, "erasing.trouble")
    assert erasing.choice.state.text() == ""
    assert not erasing.choice.do.isEnabled()
    press(erasing, "erasing.trouble.again")
    assert says(erasing, "erasing.trouble")
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert not part(erasing, "erasing.trouble").isVisible()
    assert erasing.choice.list.count() == 1
    assert erasing.choice.words.hasFocus()


def test_other_words_are_looked_for_after_a_search_that_failed(at, erasing, qtbot):
    at.jobs.trouble = GONE
    look_for(erasing, "cheese", qtbot)
    at.jobs.trouble = None
    look_for(erasing, "moon", qtbot)
    assert not part(erasing, "erasing.trouble").isVisible()
    assert erasing.choice.list.count() == 1


def test_places_that_were_pointed_at_are_described_again(at, erasing):
    place = at.snapshot().claim
    at.jobs.trouble = GONE
    erasing.model.point_at((Trace("claim", place.id, "quote"),))
    assert says(erasing, "erasing.trouble")
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert len(erasing.model.chosen) == 1
    assert erasing.model.is_weighed


def test_kept_files_that_could_not_be_listed_are_listed_again(at, erasing, qtbot):
    at.jobs.late = True
    look_for(erasing, "cheese", qtbot)
    at.jobs.trouble = GONE
    at.jobs.arrive()
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert says(erasing, "erasing.trouble")
    assert not erasing.model.is_weighed
    at.jobs.trouble, at.jobs.late = None, False
    press(erasing, "erasing.trouble.again")
    assert not part(erasing, "erasing.trouble").isVisible()
    erasing.choice.all.click()
    erasing.model.choose(erasing.model.traces, on=True)
    assert erasing.model.is_weighed


def test_what_goes_along_is_asked_again_before_anything_may_be_erased(at, erasing, qtbot):
    look_for(erasing, "cheese", qtbot)
    erasing.choice.reason.setPlainText("For her safety.")
    at.jobs.trouble = GONE
    erasing.model.choose(erasing.model.traces, on=True)
    assert says(erasing, "erasing.trouble")
    assert not erasing.choice.do.isEnabled()
    at.jobs.trouble = None
    press(erasing, "erasing.trouble.again")
    assert erasing.choice.do.isEnabled()


def test_erasing_that_failed_is_said_beside_the_button_and_not_done_by_itself(at, erasing, qtbot):
    look_for(erasing, "cheese", qtbot)
    erasing.choice.reason.setPlainText("For her safety.")
    erasing.model.choose(erasing.model.traces, on=True)
    at.jobs.trouble = GONE
    erasing.choice.do.click()
    assert erasing.choice.error.text() == GONE.sentence
    assert not part(erasing, "erasing.trouble").isVisible()
    at.jobs.trouble = None
    erasing.model.try_again()
    assert "cheese" in at.snapshot().claim.quote
    erasing.choice.do.click()
    assert "cheese" not in at.snapshot().claim.quote


# History


@pytest.fixture
def history(at, qtbot):
    """The history of the case in view, not looked at yet."""
    view = HistoryView(HistoryModel(at.seat))
    view.model = view._model
    qtbot.addWidget(view)
    view.resize(680, 600)
    return view


def lines(model):
    return sum(model.rowCount(model.index(day, 0)) for day in range(model.rowCount()))


def test_a_history_that_could_not_be_read_is_read_again(at, history):
    at.jobs.trouble = GONE
    history.show()
    assert says(history, "history.trouble")
    asked = len(at.told)
    press(history, "history.trouble.again")
    assert says(history, "history.trouble")
    assert len(at.told) == 2 * asked
    at.jobs.trouble = None
    press(history, "history.trouble.again")
    assert not part(history, "history.trouble").isVisible()
    assert lines(history.model) > 0
    assert history.model.hands


def test_a_history_that_is_looked_at_once_more_is_read_again(at, history):
    at.jobs.trouble = GONE
    history.show()
    history.hide()
    at.jobs.trouble = None
    history.show()
    assert lines(history.model) > 0
    assert not part(history, "history.trouble").isVisible()


def test_earlier_events_that_could_not_be_read_are_read_again_when_asked(
    at, history, monkeypatch
):
    monkeypatch.setattr(history_queries, "PAGE", 2)
    at.jobs.late = True
    history.show()
    at.jobs.trouble = GONE  # what is asked for from now on
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert says(history, "history.trouble")
    before = lines(history.model)
    at.jobs.trouble, at.jobs.late = None, False
    history.tree.doItemsLayout()
    assert lines(history.model) == before  # by itself it asks for nothing twice
    press(history, "history.trouble.again")
    assert lines(history.model) > before
    assert not part(history, "history.trouble").isVisible()


def test_what_could_not_be_read_of_one_case_is_not_said_of_the_next(at, history):
    other = at.new_case("The ferry sank.", "Islanders")
    at.jobs.trouble = GONE
    history.show()
    history.hide()
    at.jobs.trouble = None
    at.seat.open_case(other)
    assert not part(history, "history.trouble").isVisibleTo(history)


# What was checked before


@pytest.fixture
def strip(at, qtbot):
    """The strip beside the verdict of a case whose claim was checked before."""
    at.known = at.new_case(SAID, "The army")
    at.again = at.new_case(f"{SAID} So they say.", "A blogger")
    strip = PrecedentsStrip(CasePrecedents(at.seat))
    strip.model = strip._model
    qtbot.addWidget(strip)
    strip.resize(386, 120)
    strip.show()
    with qtbot.waitSignal(strip.model.filled):
        at.seat.open_case(at.again)
    assert strip._quote.isVisible()
    return strip


def fail_to_look(at, model, qtbot):
    at.jobs.trouble = GONE
    with qtbot.waitSignal(model.filled):
        model.look_again()
    at.jobs.trouble = None


def test_what_was_checked_before_is_looked_for_again(at, strip, qtbot):
    fail_to_look(at, strip.model, qtbot)
    assert says(strip, "precedents.trouble")
    assert not strip._quote.isVisible()
    with qtbot.waitSignal(strip.model.filled):
        press(strip, "precedents.trouble.again")
    assert not part(strip, "precedents.trouble").isVisible()
    assert strip._quote.isVisible()


def test_the_strip_gives_its_room_back_in_a_case_like_no_other(at, strip, qtbot):
    fail_to_look(at, strip.model, qtbot)
    with qtbot.waitSignals([strip.model.filled] * 2):
        at.seat.open_case(at.case_id)
    assert not strip.isVisible()
    assert not strip.sizePolicy().retainSizeWhenHidden()


def test_nobody_reads_that_nothing_was_checked_where_that_is_not_known(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", ""))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    fail_to_look(at, strip.model, qtbot)
    assert says(dialog, "precedents.dialog.trouble")
    assert not part(dialog, "precedents.nothing").isVisible()
    new = NewCase(NewCaseModel(at.seat))
    qtbot.addWidget(new)
    new.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    new.show()
    at.jobs.trouble = GONE
    with qtbot.waitSignal(new.precedents.filled):
        QTest.keyClicks(new._quote, "Twelve drones")
    assert says(new, "cases.trouble")
    assert "nothing like it" not in " ".join(
        label.text() for label in new.findChildren(QLabel) if label.isVisible()
    )


def test_a_case_that_cannot_be_looked_into_does_not_pass_for_the_one_before(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", ""))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert "The army" in dialog.case.widget().findChildren(QLabel)[3].text()
    at.jobs.trouble = GONE
    strip.model.peek(strip.model.index(0))
    assert dialog.case.widget().text() == GONE.sentence


def test_an_appearance_that_the_disk_did_not_take_can_be_handed_in_again(at, strip, qtbot):
    dialog = PrecedentsDialog(strip.model, Appearance("", "The Paper"))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    press(dialog, "precedents.appear")
    at.jobs.trouble = GONE
    press(dialog, "precedents.appearing.do")
    assert part(dialog, "precedents.appearing.do").isEnabled()
    at.jobs.trouble = None
    press(dialog, "precedents.appearing.do")
    assert "register" in part(dialog, "precedents.told").text()


# A case, the list of cases, and where words stand


@pytest.fixture
def listed(at):
    """The list of more cases than one page has, its first page read."""
    for number in range(PAGE + 10):
        at.new_case(f"Claim {number}.", "Somebody")
    model = CasesModel(at.seat)
    model.reload()
    return model


@pytest.mark.parametrize("error", [GONE, Refused("No such case."), ZeroDivisionError("ours")])
def test_a_case_that_could_not_be_read_leaves_the_one_in_view_as_it_was(at, listed, error):
    at.seat.case_opened.connect(at.told.append)
    at.jobs.trouble = error
    listed.open(listed.index(3))
    assert listed.in_view() == at.case_id
    at.jobs.trouble = None
    at.act(claims.edit, at.case_id, place="Cape Town")
    assert at.seat.case.claim.place == "Cape Town"  # it still hears of what is done to it
    listed.open(listed.index(3))
    assert at.seat.case.id == listed.in_view() != at.case_id


def test_a_page_of_cases_that_could_not_be_read_is_read_when_one_looks_again(at, listed, qtbot):
    at.jobs.trouble = ZeroDivisionError("ours")
    listed.need([PAGE + 1])
    at.jobs.trouble = None
    assert listed.index(PAGE + 1).data(CARD) is None
    with qtbot.waitSignal(listed.filled):
        pass
    assert listed.index(PAGE + 1).data(CARD) is not None


def test_enter_asks_again_for_the_first_case_that_answers(at, listed):
    at.jobs.trouble = GONE
    listed.narrowing.search("Claim 7")
    listed.open_first()
    at.jobs.trouble = None
    assert at.seat.case.id == at.case_id
    listed.open_first()
    assert at.seat.case.claim.quote.startswith("Claim 7")


def test_more_cases_with_the_words_are_read_after_a_page_that_failed(at, listed):
    listed.narrowing.search("Claim")
    assert listed.canFetchMore(QModelIndex())
    at.jobs.trouble = GONE
    listed.fetchMore(QModelIndex())
    at.jobs.trouble = None
    assert listed.canFetchMore(QModelIndex())
    listed.fetchMore(QModelIndex())
    assert listed.rowCount() == PAGE + 10


@pytest.fixture
def search(at, qtbot):
    """The dialog that looks for words everywhere."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SearchDialog(SearchModel(at.seat), window)
    dialog.model = dialog._model
    dialog.begin()
    return dialog


def test_words_are_looked_for_everywhere_again(at, search):
    at.jobs.late, at.jobs.trouble = True, GONE
    search.field.setText("cheese")
    search.field._speak()
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    at.jobs.arrive()
    at.jobs.late = False
    assert says(search, "search.trouble")
    assert search.told.text() == ""
    at.jobs.trouble = None
    press(search, "search.trouble.again")
    assert not part(search, "search.trouble").isVisible()
    assert search.told.text() == "Cases found: 1"
    assert search.focusWidget() is search.field
    assert search.isVisible()  # Enter was meant for what did not come


def test_further_places_are_looked_for_again(at, search):
    for number in range(CASES + 2):
        at.new_case(f"Ferry {number} sank.", "Islanders")
    search.model.search("ferry")
    at.jobs.trouble = GONE
    search.model.fetchMore(QModelIndex())
    assert says(search, "search.trouble")
    assert search.told.text() == f"Cases found so far: {CASES}"
    at.jobs.trouble = None
    press(search, "search.trouble.again")
    assert search.told.text() == f"Cases found: {CASES + 2}"


def test_the_palette_waits_for_no_case_that_does_not_come(at, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    model = PaletteModel(Offers(at.seat, window.menuBar()).sources())
    at.jobs.trouble = GONE
    model.ask("#moon")
    assert model.is_known
    at.jobs.trouble = None
    model.ask("#moon")
    assert model.rowCount() == 2


# Windows that wait


def test_the_register_is_looked_through_again(at, qtbot):
    at.jobs.trouble = GONE
    dialog = RegisterDialog(RegisterModel(at.seat))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    assert says(dialog, "register.trouble")
    assert part(dialog, "register.count").text() == ""
    at.jobs.trouble = None
    press(dialog, "register.trouble.again")
    assert not part(dialog, "register.trouble").isVisible()
    assert "Nothing" in part(dialog, "register.count").text()


@pytest.mark.parametrize(("kind", "name"), [(PersonsPage, "people"), (PolicyPage, "policy")])
def test_people_and_policy_are_asked_for_again(at, qtbot, kind, name):
    model = PeopleModel(at.seat)
    page = kind(model)
    qtbot.addWidget(page)
    page.show()
    at.jobs.trouble = GONE
    model.load()
    assert says(page, f"{name}.trouble")
    at.jobs.trouble = None
    press(page, f"{name}.trouble.again")
    assert not part(page, f"{name}.trouble").isVisible()
    assert part(page, "people.list").count() == 1 if name == "people" else page.decide.isEnabled()


def test_a_review_that_could_not_be_compared_is_compared_again(at, qtbot, tmp_path):
    model = ReviewModel(at.seat, SeenNotes(Settings(), tmp_path, at.signer.person.id))
    view = ReviewView(model, QWidget(), QWidget())
    qtbot.addWidget(view)
    at.jobs.trouble = GONE
    view.show()
    assert says(view, "review.trouble")
    at.jobs.trouble = None
    press(view, "review.trouble.again")
    assert not part(view, "review.trouble").isVisible()
    assert model.review is not None


def test_briefs_that_could_not_be_saved_leave_the_dialog_ready(at, qtbot):
    dialog = SaveBriefs(BatchModel(at.seat, Wanted(), Layout()), at.desk.path)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    at.jobs.trouble = GONE
    press(dialog, "preview.briefs.save")
    assert part(dialog, "preview.briefs.outcome").text() == GONE.sentence
    assert part(dialog, "preview.briefs.save").isEnabled()
    assert not part(dialog, "preview.briefs.progress").isVisible()
    press(dialog, "preview.briefs.cancel")
    assert not dialog.isVisible()


def test_briefs_of_cases_that_could_not_be_listed_are_not_waited_for(at, qtbot):
    at.jobs.late, at.jobs.trouble = True, GONE
    dialog = SaveBriefs(BatchModel(at.seat, Wanted(), Layout()), at.desk.path)
    qtbot.addWidget(dialog)
    dialog.show()
    at.jobs.arrive()
    assert part(dialog, "preview.briefs.outcome").text() == GONE.sentence
    assert not part(dialog, "preview.briefs.save").isEnabled()


@pytest.mark.parametrize("error", [GONE, ZeroDivisionError("ours")])
def test_pages_that_could_not_be_drawn_are_drawn_when_one_looks_again(at, qtbot, error):
    model, told = PreviewModel(at.seat), []
    model.failed.connect(told.append)
    at.jobs.trouble = error
    model.look(True)
    qtbot.waitUntil(lambda: bool(told))
    assert not model.is_drawing
    at.jobs.trouble = None
    model.look(False)
    model.look(True)
    qtbot.waitUntil(lambda: model.brief is not None, timeout=20_000)


def test_nothing_is_printed_long_after_the_pages_failed(at, qtbot):
    model, view = PreviewModel(at.seat), QWidget()
    qtbot.addWidget(view)
    view.show()
    leaving = Leaving(model, Notice(model, "preview.notice", view), view)
    at.jobs.trouble = GONE
    leaving.print_when_drawn()
    with qtbot.waitSignal(model.failed):
        model.look(True)
    at.jobs.trouble = None
    model.look(False)
    model.look(True)
    qtbot.waitUntil(lambda: model.brief is not None, timeout=20_000)
    names = [each.objectName() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert "preview.printer" not in names


def test_pages_of_before_do_not_pass_for_those_that_could_not_be_drawn(at, qtbot):
    model = PreviewModel(at.seat)
    model.look(True)
    qtbot.waitUntil(lambda: model.brief is not None, timeout=20_000)
    at.jobs.trouble = ZeroDivisionError("ours")
    model.lay_out(Layout("letter"))
    assert model.brief is None
    assert not model.is_drawing


def test_a_file_that_cannot_be_looked_at_is_not_waited_for(at, qtbot, tmp_path):
    (tmp_path / "one.txt").write_text("Says one.")
    page = PageBeside(EvidenceModel(at.seat))
    qtbot.addWidget(page)
    at.jobs.trouble = ZeroDivisionError("ours")
    page.offer([Readable("one.txt", "text/plain", tmp_path / "one.txt")])
    assert page._nothing.text() == "Stet itself went wrong there."
    at.jobs.trouble = None
    page._head.chosen.emit(0)
    assert page._words.toPlainText() == "Says one."


# What can be done next


def test_steps_that_could_not_be_asked_for_are_those_that_the_case_allows(at, qtbot):
    bar = StateBar(WorkflowModel(at.seat))
    qtbot.addWidget(bar)
    bar.show()
    offered = [choice.name for choice in bar._model.choices]
    at.jobs.trouble = GONE
    bar._model._ask()
    assert bar._model.is_settled
    assert [choice.name for choice in bar._model.choices] == offered
    at.jobs.trouble = None
    bar.advance()
    assert QApplication.activePopupWidget().objectName() == "workflow.gates"
    QApplication.activePopupWidget().close()


def test_undo_bears_no_name_of_another_case_where_its_own_is_not_known(at, qtbot):
    other = at.new_case("The ferry sank.", "Islanders")
    for case_id in (at.case_id, other):
        at.act(claims.edit, case_id, place="Port Amber")
    window = QWidget()
    qtbot.addWidget(window)
    undo = Undo(at.seat, window)
    named = undo.undo.text()
    assert named != "&Undo"
    at.jobs.late = True
    at.seat.open_case(other)
    at.jobs.trouble = GONE
    at.seat.case_changed.emit(at.seat.case)
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert undo.undo.text() == "&Undo"
    at.jobs.trouble, at.jobs.late = None, False
    undo.undo.trigger()
    assert at.seat.case.claim.place is None


def test_meanings_are_learned_another_day(at):
    at.desk.meanings = object()
    learning = Learning(at.seat)
    at.jobs.trouble = GONE
    learning.look()
    assert learning.left == 0


@pytest.mark.parametrize("trouble", [None, Refused("No."), GONE])
def test_nobody_answers_a_dialog_that_went_before_its_act_was_done(at, strip, qtbot, trouble):
    dialog = QWidget()
    model = PrecedentsModel(at.seat, dialog)
    at.jobs.hold, at.jobs.trouble = True, trouble
    at.seat.refused.connect(at.told.append)
    model.appear(strip.model.found[0], Appearance("", "The Paper"))
    windows.delete(dialog)
    at.jobs.go_on()
    at.jobs.trouble = None
    assert at.told == [trouble] * (trouble is not None)
