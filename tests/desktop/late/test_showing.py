"""The newest answer is shown, and nothing is said or offered before it has come."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from db.actions import claims
from db.queries import history as history_queries
from db.records import Wanted
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.evidence.model import EvidenceModel
from desktop.evidence.reading import Readable
from desktop.evidence.view.beside import PageBeside
from desktop.history.model import HistoryModel
from desktop.history.view import HistoryView
from desktop.preview.batch import BatchModel
from desktop.preview.batch_view import SaveBriefs
from desktop.preview.leaving_view import Leaving
from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.printing import Layout
from desktop.review.model import ReviewModel
from desktop.saving.records import Owner
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


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


def test_nothing_is_said_of_other_checks_before_the_desk_was_asked(at, qtbot):
    at.seat.drafts.keep(Owner("", "case"), {"quote": "The ferry sank off Port Amber last night."})
    at.jobs.late = True
    shown = NewCase(NewCaseModel(at.seat))
    qtbot.addWidget(shown)
    shown.show()
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "nothing like it" not in said


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
