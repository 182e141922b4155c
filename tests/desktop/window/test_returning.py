"""What the desk did not take is in its place again, whatever ended the window before."""

import json
from contextlib import contextmanager

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.actions import evidence, workflow
from db.desk import Desk
from db.errors import Unavailable
from db.queries import snapshots
from db.records import Place
from desktop.saving.records import Deed, Owner
from desktop.seat import Expected, Seat
from desktop.shell import surviving
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from tests.desktop import windows
from tests.desktop.window.hands import part, reports

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
LONG = "long " * 30 + "words"
ADDRESS = "www.x.example"


def write(window, place, name, words):
    window.go(place)
    entry = part(window, name)
    entry.clear()
    QTest.keyClicks(entry, words)


def write_both(window, reason, address):
    write(window, Place("verdict", field="reason"), "verdict.reason", reason)
    write(window, Place("claim", field="url"), "claim.url", address)
    window.go(Place("notes"))


def refuse_both(window, qtbot):
    write_both(window, LONG, ADDRESS)
    qtbot.waitUntil(lambda: window.status.saved.words == "Not saved: 2 fields")
    return sentences(window)


def sentences(window):
    return {draft.field: draft.sentence for draft in window.seat.drafts.lacking()}


@contextmanager
def next_window(seat, jobs, case_id, qtbot):
    """Give the next window of the same person with the case in view."""
    window = Window(seat, jobs, Settings())
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.status.saved.words == "Not saved: 2 fields"
    with qtbot.waitSignal(seat.case_opened):
        seat.open_case(case_id)
    yield window
    window.leave_unseen()
    windows.delete(window)


def both_stand_there(window, said):
    assert part(window, "verdict.reason").toPlainText() == LONG
    assert part(window, "claim.url").text() == ADDRESS
    assert sentences(window) == said
    assert part(window, "verdict.reason.error").text() == said["reason"]
    assert window.status.saved.words == "Not saved: 2 fields"


def test_after_a_kill_refused_words_stand_in_their_fields_with_their_sentence(
    table, window, qtbot
):
    said = refuse_both(window, qtbot)
    state = window.surviving._file
    qtbot.waitUntil(lambda: state.exists() and ADDRESS in state.read_text())
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    with next_window(seat, table.jobs, table.case_id, qtbot) as again:
        told = again.messages.returned.label.text()
        assert "Claim" in told
        assert "Verdict" in told
        both_stand_there(again, said)
        write_both(again, "short", "https://x.example/")
        qtbot.waitUntil(lambda: again.status.saved.words.startswith("All changes saved"))
        assert table.reread().reason == "short"
        assert table.reread().claim.url == "https://x.example/"
        again.surviving.write()
        assert not state.exists()


def test_refused_words_wait_while_somebody_else_signs_in_at_the_locked_window(
    table, window, qtbot
):
    said = refuse_both(window, qtbot)
    window.locking.lock()
    with qtbot.waitSignal(window.gone):
        window.locking.curtain.findChild(QPushButton, "lock.other").click()
    desk, jobs = Desk.open(table.desk.path), ShellJobs()
    seat = Seat(desk, table.editor, jobs, snapshots.snapshot)
    with next_window(seat, jobs, table.case_id, qtbot) as again:
        both_stand_there(again, said)
    jobs.finish()
    desk.close()


def test_refused_words_are_not_handed_in_again_unasked(table, window, qtbot):
    refuse_both(window, qtbot)
    window.surviving.write()
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    with next_window(seat, table.jobs, table.case_id, qtbot) as again:
        with qtbot.assertNotEmitted(seat.pending):
            seat.leaving.emit()
            table.jobs.settle()
        assert again.status.saved.words == "Not saved: 2 fields"


def fail(desk, signer, **fields):
    raise Unavailable("The disk is full; what is on it is safe.")


def test_what_a_failing_disk_did_not_take_is_there_again_and_overwrites_nothing(
    table, window, qtbot
):
    owner = Owner(table.case_id, "evidence", "item", "Evidence 3")
    saving = table.seat.drafts.saving(owner, lambda values: Deed(fail, (), values))
    saving.touch("quote", "Not to be lost")
    saving.flush()
    table.wait_for(table.seat.drafts.lacking)
    window.surviving.write()
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    surviving.Surviving(seat)
    asked = []
    saving = seat.drafts.saving(owner, asked.append)
    seat.drafts.flush()
    assert saving.values() == {"quote": "Not to be lost"}
    assert saving.refusals == {"quote": "The disk is full; what is on it is safe."}
    assert asked == []


def test_what_was_erased_does_not_come_back_among_refused_words(table, window, qtbot):
    refuse_both(window, qtbot)
    window.surviving.write()
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    surviving.Surviving(seat)
    seat.drafts.forget(lambda text: ADDRESS in text)
    assert [draft.field for draft in seat.drafts.lacking()] == ["reason"]
    assert surviving.forget(table.desk.id, lambda text: ADDRESS in text) == ()
    (row,) = json.loads(window.surviving._file.read_text())
    assert list(row[-1]) == ["reason"]


def test_a_file_of_an_earlier_version_is_read(table, window):
    window.surviving._file.parent.mkdir(parents=True, exist_ok=True)
    window.surviving._file.write_text('[["a case", "decision", "", "", {"text": "Why?"}]]')
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    surviving.Surviving(seat)
    assert seat.drafts.kept(Owner("a case", "decision")) == {"text": "Why?"}
    assert not seat.drafts.lacking()


def test_refused_words_of_a_case_that_was_handed_on_go_into_a_file(
    table, window, qtbot, tmp_path
):
    refuse_both(window, qtbot)
    window.surviving.write()
    workflow.shelve(table.desk, table.supervisor, table.case_id, "It was never said.")
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    with next_window(seat, table.jobs, table.case_id, qtbot) as again:
        assert part(again, "claim.url").text() == ""
        assert part(again, "verdict.reason").toPlainText() == ""
        assert again.status.saved.words.startswith("All changes saved")
        (report,) = reports(tmp_path)
        assert LONG in report
        assert ADDRESS in report
        assert "no place in this case any more" in again.messages.trouble.label.text()


def test_refused_words_of_an_item_stand_in_its_editor_and_of_a_removed_one_in_a_file(
    table, window, qtbot, tmp_path
):
    ids = [table.does(evidence.add, table.case_id, title=title).id for title in ("One", "Two")]
    for item_id in ids:
        saving = window.right.evidence._model.saving(item_id)
        saving.touch("url", ADDRESS)
        saving.flush()
    qtbot.waitUntil(lambda: len(window.seat.drafts.lacking()) == 2)
    window.surviving.write()
    table.does(evidence.remove, ids[1])
    seat = Seat(table.desk, table.editor, table.jobs, snapshots.snapshot)
    with next_window(seat, table.jobs, table.case_id, qtbot) as again:
        assert again.status.saved.words == "Not saved: 1 field"
        again.unsaved.go()
        sheet = part(again, "evidence.editor")
        assert sheet.form.entry("url").value() == ADDRESS
        assert ADDRESS in reports(tmp_path)[0]
        sheet.saving.forget()
        sheet.accept()


def test_a_window_that_was_built_ahead_leaves_the_words_of_its_person_alone(table, window, qtbot):
    refuse_both(window, qtbot)
    window.surviving.write()
    before = window.surviving._file.read_text()
    person = table.editor.person
    seat = Seat(table.desk, Expected(person), table.jobs, snapshots.snapshot)
    ahead = surviving.Surviving(seat)
    seat.drafts.leave_out(Owner(table.case_id, "claim"))
    assert not ahead.write()
    assert window.surviving._file.read_text() == before
    seat.sit(table.editor)
    assert ahead.write()
    assert ADDRESS not in window.surviving._file.read_text()
