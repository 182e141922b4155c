"""Windows that wait for an answer say that there is none, and ask anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from db.records import Wanted
from desktop.evidence.model import EvidenceModel
from desktop.evidence.reading import Readable
from desktop.evidence.view.beside import PageBeside
from desktop.people.model import PeopleModel
from desktop.people.persons_view import PersonsPage
from desktop.people.policy_view import PolicyPage
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
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from tests.desktop.failing.saying import GONE, says
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


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


@pytest.mark.parametrize(
    ("kind", "name", "then"),
    [(PersonsPage, "people", "people.list"), (PolicyPage, "policy", "policy.name")],
)
def test_the_keyboard_is_in_what_was_asked_for_again_and_not_on_a_button(
    at, qtbot, kind, name, then
):
    model = PeopleModel(at.seat)
    page = kind(model)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    at.jobs.trouble = GONE
    model.load()
    part(page, f"{name}.trouble.again").setFocus()
    at.jobs.trouble, at.jobs.late = None, True
    press(page, f"{name}.trouble.again")
    while at.jobs.on_the_way:
        at.jobs.arrive()
    assert page.focusWidget() is part(page, then)


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
