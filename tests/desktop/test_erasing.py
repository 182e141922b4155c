"""A supervisor erases in the window: whatever this computer keeps of it goes, or is named."""

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from db.actions import analysis, cases, claims, comments, evidence, verdict, workflow
from db.check import check
from db.queries.policy import current
from db.queries.snapshots import snapshot
from db.records import Place, Tier, Wanted
from desktop import issued
from desktop.cases.filters import Saved, dump, load
from desktop.erasing.model import ErasingModel
from desktop.evidence.view.menu import CardMenu
from desktop.history.roles import CHANGE_ROLE
from desktop.saving.records import Owner
from desktop.shell import rescue, surviving
from desktop.widgets.plain import PlainLabel
from tests.desks import block
from tests.desktop import windows
from tests.desktop.seats import AtOnce
from tests.holding import held_by

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
WORD = "Zerlinda"
NAME = f"{WORD} Quux"


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot, by="supervisor") as made:
        yield made


def published(table, quote):
    """Publish the case in view with a brief that shows a quote, as it leaves the house."""
    desk, editor, boss, case_id = table.desk, table.editor, table.supervisor, table.case_id
    claims.edit(desk, editor, case_id, date="2017-01-23", medium="speech")
    items = [
        evidence.add(desk, editor, case_id, title=f"Report {key}", key=key, publisher=key,
                     published="2017-01-24", quote=quote).id for key in ("one", "two")
    ]
    analysis.set_blocks(desk, editor, case_id, [block("It is so [@one] [@two].")])
    verdict.choose(desk, editor, case_id, rating="false", reason="It is not.")
    workflow.submit(desk, editor, case_id)
    workflow.approve(desk, boss, case_id, checklist=current(desk).checklist)
    case = snapshot(desk, case_id)
    brief = issued.rendered(desk, issued.to_publish(case))
    workflow.publish(desk, boss, case_id, brief, revision=case.revision)
    return items


def asked(window, qtbot):
    """Return the dialog once it stands."""
    qtbot.waitUntil(lambda: window.erasing.dialog is not None)
    return window.erasing.dialog


def erase(window, qtbot, words, reason="For her safety."):
    """Look for words, choose every place, and erase."""
    window.erasing.act.trigger()
    dialog = asked(window, qtbot)
    QTest.keyClicks(dialog.choice.words, words)
    qtbot.waitUntil(lambda: dialog.choice.list.count() > 0)
    dialog.choice.all.click()
    QTest.keyClicks(dialog.choice.reason, reason)
    qtbot.waitUntil(dialog.choice.do.isEnabled)
    with qtbot.waitSignal(window.erasing._model.erased):
        dialog.choice.do.click()
    return dialog


def test_return_after_the_words_neither_erases_nor_leaves(window, qtbot):
    window.erasing.act.trigger()
    choice = asked(window, qtbot).choice
    qtbot.waitUntil(choice.words.hasFocus)
    QTest.keyClicks(choice.words, "planes")
    qtbot.waitUntil(lambda: choice.list.count() > 0)
    choice.all.click()
    QTest.keyClicks(choice.reason, "For her safety.")
    qtbot.waitUntil(choice.do.isEnabled)
    QTest.keyClick(choice.words, Qt.Key.Key_Return)
    assert choice.isVisible()
    assert not choice.words.isReadOnly()  # as it is while something is being erased


def test_a_name_goes_from_the_whole_folder_and_from_this_computer(window, qtbot, tmp_path):
    table = window.table
    items = published(table, f"So says {NAME}.")
    comments.add(table.desk, table.editor, table.case_id, f"Call {NAME} again.")
    cases.create(table.desk, table.editor, f"{NAME} is right.", "Somebody")
    assert len(items) == 2
    state = tmp_path / "state" / "stet"
    others = state / "unfinished" / f"{table.desk.id[:16]}-{table.editor.person.id}.json"
    others.parent.mkdir(parents=True, exist_ok=True)
    rows = [["", "case", "", "", {"quote": f"{NAME} said"}],
            ["", "step", "", "", {"note": "Kept."}]]
    others.write_text(json.dumps(rows))
    window.seat.drafts.keep(Owner("", "version"), {"name": f"Before {NAME}"})
    window.surviving.write()
    window._settings.remember_filters(table.desk.path, dump((Saved("Hers", Wanted(WORD)),)))
    window.cases.model.narrowing.saved = load(window._settings.filters_at(table.desk.path))
    window._settings.learn_word(WORD)
    report = rescue.keep(f"[The quote]\n{NAME} said")
    old = table.desk.path / "backups" / "before.tar"
    old.write_bytes(b"an old backup")
    dialog = erase(window, qtbot, NAME)
    assert held_by(table.desk.path, WORD) == []
    assert json.loads(others.read_text()) == rows[1:]
    assert window.seat.drafts.unfinished() == ()
    window.surviving.write()
    assert window.cases.model.narrowing.saved == ()
    assert load(window._settings.filters_at(table.desk.path)) == ()
    assert window._settings.own_words == ()
    assert set(dialog.outcome.holding) == {report, old}
    assert check(table.desk) == ()
    dialog.outcome.remove.click()
    assert not report.exists()
    assert not old.exists()
    assert held_by(tmp_path, WORD) == []
    dialog.outcome.close_button.click()


def test_the_brief_that_showed_it_is_issued_anew_with_a_notice(window, qtbot):
    table = window.table
    items = published(table, f"So says {NAME}.")
    dialog = erase(window, qtbot, NAME)
    assert dialog.outcome.waiting == table.case_id
    dialog.outcome.show_case.click()
    case = snapshot(table.desk, table.case_id)
    assert case.awaits_reissue
    strip = window.findChild(PlainLabel, "workflow.standing")
    qtbot.waitUntil(lambda: "Open a correction" in strip.text())
    workflow.correct(table.desk, table.editor, case.id, Tier.WORDING, "A quote was erased.")
    for item in items:
        evidence.edit(table.desk, table.editor, item, quote="A witness says so.")
    note = "A name was taken out of this check."
    case = snapshot(table.desk, case.id)
    brief = issued.rendered(table.desk, issued.to_publish(case, note, table.supervisor.person))
    workflow.reissue(table.desk, table.supervisor, case.id, note, brief, revision=case.revision)
    case = snapshot(table.desk, case.id)
    assert [bool(one.erased) for one in case.briefs] == [True, False]
    assert case.corrections[-1].public_note == note
    assert held_by(table.desk.path, WORD) == []
    assert check(table.desk) == ()


def test_the_dialog_says_what_goes_along_before_anything_does(window, qtbot):
    table = window.table
    published(table, f"So says {NAME}.")
    window.erasing.act.trigger()
    dialog = asked(window, qtbot)
    assert not dialog.choice.do.isEnabled()
    QTest.keyClicks(dialog.choice.words, NAME)
    qtbot.waitUntil(lambda: dialog.choice.list.count() == 2)
    assert not dialog.choice.do.isEnabled()
    dialog.choice.list.setCurrentRow(0)
    QTest.keyClick(dialog.choice.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "brief 1 of" in dialog.choice.briefs.text())
    QTest.keyClicks(dialog.choice.reason, f"{NAME} asked for it.")
    with qtbot.waitSignal(window.erasing._model.refused):
        dialog.choice.do.click()
    assert "say it without" in dialog.choice.error.text()
    assert held_by(table.desk.path, WORD)
    dialog.reject()


def test_erase_waits_until_it_is_said_which_briefs_go_along(window, qtbot):
    table = window.table
    published(table, f"So says {NAME}.")
    window.erasing.act.trigger()
    choice = asked(window, qtbot).choice
    QTest.keyClicks(choice.reason, "It was asked for.")
    QTest.keyClicks(choice.words, NAME)
    qtbot.waitUntil(lambda: choice.list.count() == 2)
    for row in (0, 1):
        choice.list.setCurrentRow(row)
        QTest.keyClick(choice.list, Qt.Key.Key_Space)
        assert not choice.do.isEnabled()
        qtbot.waitUntil(choice.do.isEnabled)
        assert "brief 1 of" in choice.briefs.text()


def test_nothing_is_erased_while_other_words_are_looked_for(window, qtbot, released):
    table = window.table
    published(table, f"So says {NAME}.")
    window.erasing.act.trigger()
    choice = asked(window, qtbot).choice
    QTest.keyClicks(choice.words, NAME)
    qtbot.waitUntil(lambda: choice.list.count() == 2)
    choice.all.click()
    qtbot.waitUntil(lambda: window.erasing._model.is_weighed)
    table.hold_readers(released)
    choice.words.setText("Somebody else")
    QTest.keyClicks(choice.reason, "It was asked for.")
    assert not choice.do.isEnabled()
    assert choice.state.text() == "Looking…"
    released.set()
    qtbot.waitUntil(lambda: choice.list.count() == 0)
    window.erasing.dialog.reject()


def test_an_answer_to_what_is_no_longer_asked_is_not_shown(room):
    seat = room.sit(room.people.supervisor)
    seat._jobs = jobs = AtOnce()
    model = ErasingModel(seat, list)
    room.al_bab()
    jobs.late = True
    model.look_for("Ministry")
    model._look()
    model.look_for("Airwars")
    model._look()
    jobs.arrive(1)
    wanted = model.traces
    assert wanted
    jobs.arrive(0)
    assert model.traces == wanted
    model.point_at(())
    assert model.traces == ()
    model.rest()


def test_who_closes_the_dialog_while_it_looks_meets_no_mistake(window, qtbot, released):
    window.erasing.act.trigger()
    choice = asked(window, qtbot).choice
    window.table.hold_readers(released)
    QTest.keyClicks(choice.words, NAME)
    model = window.erasing._model
    qtbot.waitUntil(lambda: not model._timer.isActive())
    window.erasing.dialog.reject()
    released.set()
    window.table.jobs.settle()
    assert window.table.troubles == []


def test_selected_words_are_looked_for_from_the_menu_of_a_field(window, qtbot):
    window.go(Place("claim", field="quote"))
    field = QApplication.focusWidget()
    field.selectAll()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, field.rect().center(),
                              field.mapToGlobal(field.rect().center()))
    QApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.erasing.act in menu.actions()
    menu.close()
    window.erasing.act.trigger()
    dialog = asked(window, qtbot)
    assert dialog.choice.words.text() == window.seat.case.claim.quote
    dialog.reject()


def test_an_item_and_its_files_are_offered_from_its_menu(window, qtbot, tmp_path):
    table = window.table
    item = evidence.add(table.desk, table.editor, table.case_id, title="A report", key="r").id
    (tmp_path / "a.txt").write_text("bytes")
    evidence.attach(table.desk, table.editor, item, tmp_path / "a.txt")
    qtbot.waitUntil(lambda: bool(window.seat.case.evidence and
                                 window.seat.case.evidence[0].attachments))
    menu = CardMenu(window.right.evidence._model, item, window)
    menu.findChild(QAction, "evidence.menu.erase").trigger()
    dialog = asked(window, qtbot)
    qtbot.waitUntil(lambda: dialog.choice.list.count() >= 3)
    shown = [dialog.choice.list.item(row).text() for row in range(dialog.choice.list.count())]
    assert any("File" in words and "a.txt" in words for words in shown)
    assert not window.erasing._model.chosen
    dialog.reject()


def below(model, parent=None):
    """Yield every index of a model's tree."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from below(model, index)


def test_a_former_value_is_erased_from_the_history(window, qtbot):
    table = window.table
    claims.edit(table.desk, table.editor, table.case_id, place=NAME)
    claims.edit(table.desk, table.editor, table.case_id, place="Cape Town")
    window.middle.bring(window.middle.history)
    tree = window.middle.history.tree
    qtbot.waitUntil(lambda: tree.model().rowCount() > 0)
    field = next(index for index in below(tree.model())
                 if getattr(index.data(CHANGE_ROLE), "field", "") == "place")
    menu = tree.menu_of(field)
    menu.findChild(QAction, "history.menu.erase").trigger()
    menu.close()
    dialog = asked(window, qtbot)
    qtbot.waitUntil(lambda: len(window.erasing._model.chosen) == 1)
    QTest.keyClicks(dialog.choice.reason, "For her safety.")
    qtbot.waitUntil(dialog.choice.do.isEnabled)
    with qtbot.waitSignal(window.erasing._model.erased):
        dialog.choice.do.click()
    assert held_by(table.desk.path, WORD) == []
    dialog.accept()


def test_nobody_but_a_supervisor_is_offered_it(tmp_path, qtbot, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as window:
        assert not window.erasing.act.isVisible()
        window.erasing.ask()
        assert window.erasing.dialog is None
        assert not ErasingModel(window.seat, lambda *_: (), window).may_erase


def test_files_of_others_that_cannot_be_written_are_named(window, tmp_path, monkeypatch):
    folder = tmp_path / "state" / "stet" / "unfinished"
    folder.mkdir(parents=True, exist_ok=True)
    broken = folder / f"{window.table.desk.id[:16]}-x.json"
    broken.write_bytes(b"\xff\xfe")
    assert surviving.forget(window.table.desk.id, lambda _: True) == (broken,)
    broken.unlink()
