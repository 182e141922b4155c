"""What the desk did not take is in its place again, whatever ended the window before."""

import json
from contextlib import contextmanager

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from db.desk import Desk
from db.errors import Unavailable
from db.queries import snapshots
from db.records import Place
from desktop.saving.records import Deed, Owner
from desktop.seat import Seat
from desktop.shell import surviving
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from tests.desktop import windows
from tests.desktop.window.hands import part

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
