"""The main window over a real desk: typing is saved, keys lead somewhere, trouble is told."""

import gc
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from db.actions import cases, evidence, policy
from db.desk import Desk
from db.errors import Refused, Unavailable
from db.queries import history, snapshots
from db.records import Place
from db.store import plain
from desktop import sample
from desktop.analysis.document import insert_citation
from desktop.app import House
from desktop.saving.records import Deed, Owner
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Scheme, Settings
from desktop.shell.shortcuts import Shortcuts
from desktop.shell.surviving import Surviving
from desktop.shell.window import Window
from desktop.widgets import theme
from tests.desktop import windows
from tests.desktop.evidence_hands import drop, drop_mime
from tests.desktop.seating import seated

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch, qapp):
    """Keep this computer's settings and reports out of the tests."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    if theme.tokens(theme.LIGHT)["accent"] not in qapp.styleSheet() or theme.zoom() != 100:
        theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def table(tmp_path, qtbot):
    with seated(tmp_path, qtbot) as seating:
        seating.refresh.stop()
        yield seating


@pytest.fixture
def window(table, qtbot):
    table.seat.open_case(None)
    made = Window(table.seat, table.jobs, Settings())
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    table.open_case()
    qtbot.waitUntil(made.right.isVisible)
    yield made
    windows.leave(made)
    delete(made)
    table.troubles.clear()


def delete(widget):
    """Delete it now: a window that lingers is styled anew with every theme."""
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


class Told(QObject):
    """Counts how often a part is told that the palette is another."""

    def __init__(self, part):
        super().__init__(part)
        self.times = 0
        part.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.PaletteChange
        return False


def part(window, name):
    return window.findChild(object, name)


def trigger(window, name):
    window.findChild(object, name).trigger()


def kept(table):
    """Return the case as the next one to open the desk finds it."""
    desk = Desk.open(table.desk.path)
    try:
        return snapshots.snapshot(desk, table.case_id)
    finally:
        desk.close()


def test_closing_saves_what_was_being_typed_in_the_notes(table, window):
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Half a sentence")
    assert window.close()
    assert kept(table).notes == "Half a sentence"


def test_closing_saves_what_was_being_typed_in_the_analysis(table, window):
    window.go(Place("analysis"))
    QTest.keyClicks(window.middle.analysis.editor, "It is not so.")
    assert window.close()
    assert [block.text for block in kept(table).blocks] == ["It is not so."]


def test_closing_lets_somebody_else_open_the_desk(table, window):
    with pytest.raises(Unavailable):
        Desk.open(table.desk.path)
    assert window.close()
    Desk.open(table.desk.path).close()


def reports(tmp_path):
    return [path.read_text(encoding="utf-8") for path in (tmp_path / "state").rglob("*.txt")]


def fail_to_save(desk, signer, **fields):
    raise Unavailable("The disk is full; what is on it is safe.")


def fail(table, words, case_id=None):
    """Type something that the disk will not take."""
    owner = Owner(case_id or table.case_id, "evidence", "item", "Evidence 3")
    saving = table.seat.drafts.saving(owner, partial(Deed, fail_to_save, ()))
    saving.touch("quote", words)
    saving.flush()
    table.wait_for(table.seat.drafts.lacking)


def test_a_window_that_could_not_save_stays_open_once(table, window, tmp_path):
    table.seat.report(Refused("An earlier refusal is no warning."))
    fail(table, "Not to be lost")
    assert not window.close()
    assert window.isVisible()
    assert "disk" in window.messages.trouble.label.text()
    (report,) = reports(tmp_path)
    assert "FC-" in report
    assert "Evidence 3, quote]\n(The disk is full" in report
    assert "Not to be lost" in report
    kept = part(window, "shell.leaving.kept").text()
    assert str(next((tmp_path / "state").rglob("*.txt"))) in kept
    assert window.close()


def test_what_is_typed_between_two_attempts_to_close_is_kept_too(table, window, tmp_path):
    fail(table, "First words")
    window.close()
    part(window, "shell.leaving").reject()
    fail(table, "Second words")
    assert not window.close()
    assert "Second words" in reports(tmp_path)[0]
    assert len(reports(tmp_path)) == 1
    assert window.close()


def test_words_of_every_case_are_in_the_report(table, window, tmp_path, qtbot):
    write_bad_date(window)
    other = cases.create(table.desk, table.editor, "Another claim.", "Somebody").id
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    window.close()
    (report,) = reports(tmp_path)
    assert f"[{table.reread().number}, Claim, date]" in report
    assert "2026-13-45" in report


def test_citations_stand_in_the_report_by_their_keys(table, window, tmp_path):
    table.does(evidence.add, table.case_id, title="A report", key="report")
    editor = window.middle.analysis.editor
    window.go(Place("analysis"))
    insert_citation(editor.textCursor(), "report")
    table.seat.report(ZeroDivisionError("of ours"))
    window.messages.crash.accept()
    (report,) = reports(tmp_path)
    assert "[@report]" in report
    assert "\ufffc" not in report


def test_where_no_report_can_be_written_another_folder_is_offered(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    fail(table, "Not to be lost")
    window.close()
    assert "could not be kept" in part(window, "shell.leaving.kept").text()
    assert not window.close()  # nothing has the words yet
    (tmp_path / "elsewhere").mkdir()
    question = window.closing.question
    question.folder_chosen.emit(tmp_path / "elsewhere")
    (report,) = (tmp_path / "elsewhere").iterdir()
    assert "Not to be lost" in report.read_text("utf-8")
    assert str(report) in part(question, "shell.leaving.kept").text()
    assert window.close()


def test_whoever_insists_leaves_without_a_report(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    fail(table, "Not worth keeping")
    window.close()
    QTest.mouseClick(part(window, "shell.leaving.leave"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def begin_a_comment(window):
    window.go(Place("comment"))
    QTest.keyClicks(QApplication.focusWidget(), "Half a thou")


def test_an_unfinished_comment_is_asked_about_each_time_and_shown(table, window):
    begin_a_comment(window)
    window.go(Place("analysis"))
    assert window.status.saved.words.endswith("1 unfinished text")
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Q, CTRL)
        assert window.isVisible()
        assert "New comment" in part(window, "shell.leaving.list").text()
        assert "in their place again" in part(window, "shell.leaving.waiting").text()
        QTest.mouseClick(part(window, "shell.leaving.show"), Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget().toPlainText() == "Half a thou"
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_left_half_written_is_in_its_place_the_next_time(table, window, qtbot):
    begin_a_comment(window)
    window.close()
    QTest.mouseClick(part(window, "shell.leaving.leave"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    seat = Seat(table.seat.desk, table.editor, table.jobs, snapshots.snapshot)
    Surviving(seat)
    assert [draft.value for draft in seat.drafts.unfinished()] == ["Half a thou"]


def test_where_nothing_can_be_kept_no_place_is_promised(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    begin_a_comment(window)
    window.close()
    assert part(window, "shell.leaving.waiting").isHidden()
    assert part(window, "shell.leaving.leave").text() == "Leave without them"


def run_again(table, qtbot):
    """Return the window of the same person, after one that ended without a word."""
    seat = Seat(table.seat.desk, table.editor, table.jobs, snapshots.snapshot)
    made = Window(seat, table.jobs, Settings())
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_after_a_crash_the_window_opens_where_it_died_and_says_what_came_back(
    table, window, qtbot
):
    other = cases.create(table.desk, table.editor, "Another claim.", "Somebody").id
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    qtbot.waitUntil(lambda: Settings().case_at(table.desk.path) == other)
    begin_a_comment(window)
    window.surviving.write()
    again = run_again(table, qtbot)
    told = again.messages.returned.label.text()
    assert again.messages.returned.isVisible()
    assert "without being closed" in told
    assert "New comment" in told
    again.resume()
    qtbot.waitUntil(lambda: again.seat.case is not None)
    assert again.seat.case.id == other
    again.leave_unseen()
    windows.delete(again)


def test_after_a_closed_window_nothing_is_said(table, window, qtbot):
    window.returning.end()
    again = run_again(table, qtbot)
    assert again.messages.returned.isHidden()
    again.leave_unseen()
    windows.delete(again)


def test_a_crash_on_a_full_disk_says_so_and_does_not_crash_again(table, window, tmp_path):
    (tmp_path / "state").write_text("no folder")
    table.seat.report(ZeroDivisionError("of ours"))
    crash = window.messages.crash
    assert "could not be kept" in crash.text()
    (tmp_path / "elsewhere").mkdir()
    crash._picked(tmp_path / "elsewhere")
    (report,) = (tmp_path / "elsewhere").iterdir()
    assert "ZeroDivisionError: of ours" in report.read_text("utf-8")
    assert str(report) in crash.informativeText()
    assert crash.isVisible()
    crash.accept()


def test_the_status_line_tells_what_was_saved_counted_and_cited(table, window, qtbot):
    status = window.status
    assert status.person.words == "Editor · Editor"
    table.does(evidence.add, table.case_id, title="A report")
    qtbot.waitUntil(lambda: status.cited.words == "0 of 1 evidence items cited")
    QTest.keyClicks(window.middle.analysis.editor, "Three small words")
    qtbot.waitUntil(lambda: status.words.words == "3 words")
    with qtbot.waitSignal(table.seat.case_changed):
        table.seat.leaving.emit()
    qtbot.waitUntil(lambda: status.saved.words.startswith("All changes saved · "))


def pane_of(window, widget):
    parts = {"cases": window.cases, "claim": window.middle.claim,
             "analysis": window.middle.analysis, "verdict": window.right.verdict,
             "evidence": window.right.evidence}
    return next((name for name, part in parts.items()
                 if widget is not None and part.isAncestorOf(widget)), None)


def test_f6_goes_through_every_pane_and_round(window):
    window.go(Place("cases"))
    seen = []
    for _ in range(5):
        seen.append(pane_of(window, QApplication.focusWidget()))
        QTest.keyClick(window, Qt.Key.Key_F6)
    assert seen == ["cases", "claim", "analysis", "verdict", "evidence"]
    assert pane_of(window, QApplication.focusWidget()) == "cases"
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert pane_of(window, QApplication.focusWidget()) == "evidence"


@pytest.mark.parametrize(("key", "pane"), [
    (Qt.Key.Key_1, "cases"), (Qt.Key.Key_2, "claim"), (Qt.Key.Key_3, "analysis"),
    (Qt.Key.Key_4, "evidence"),
])
def test_control_and_a_number_lead_to_a_pane(window, key, pane):
    QTest.keyClick(window, key, CTRL)
    assert pane_of(window, QApplication.focusWidget()) == pane


def test_a_new_case_begins_with_its_title_whatever_was_looked_at_before(window, qtbot):
    window.middle.bring(window.middle.history)
    window.cases.model.new.create("Bread costs nothing.", "A baker")
    qtbot.waitUntil(lambda: window.seat.case.claim.quote == "Bread costs nothing.")
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "claim.title")
    assert window.middle.tabs.currentWidget() is window.middle.analysis


def test_a_gate_about_the_case_leads_to_its_title(table, window):
    table.seat.goto.emit(Place("case", field="title"))
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == table.seat.case.title


@pytest.mark.parametrize("kind", ["reply", "notes", "comment", "history"])
def test_a_place_in_a_tab_brings_the_tab(table, window, kind):
    table.seat.goto.emit(Place(kind))
    pages = {"reply": window.middle.replies, "notes": window.middle.notes,
             "comment": window.middle.comments, "history": window.middle.history}
    assert window.middle.tabs.currentWidget() is pages[kind]


def test_undo_is_named_and_takes_back_the_last_act(table, window, qtbot):
    item = table.does(evidence.add, table.case_id, title="A report").id
    assert [each.id for each in table.reread().evidence] == [item]
    qtbot.waitUntil(window.undo.undo.isEnabled)
    assert window.undo.undo.text() != "&Undo"
    window.go(Place("cases"))
    with qtbot.waitSignal(table.seat.case_changed):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert table.reread().evidence == ()
    qtbot.waitUntil(window.undo.redo.isEnabled)
    with qtbot.waitSignal(table.seat.case_changed):
        trigger(window, "shell.redo")
    assert [each.id for each in table.reread().evidence] == [item]


def test_control_y_redoes_what_was_undone_and_leaves_a_field_its_own(table, window, qtbot):
    item = table.does(evidence.add, table.case_id, title="A report").id
    window.go(Place("cases"))
    qtbot.waitUntil(window.undo.undo.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(window.undo.redo.isEnabled)
    window.go(Place("claim", field="place"))
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "Here")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
    assert field.text() == "Here"
    assert table.reread().evidence == ()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    window.go(Place("cases"))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, CTRL)
    table.wait_for(lambda: [each.id for each in table.reread().evidence] == [item])


def test_dark_is_chosen_in_the_menu_and_remembered(window):
    trigger(window, "menu.scheme.dark")
    assert theme.current() == theme.DARK
    assert Settings().scheme is Scheme.DARK
    trigger(window, "menu.contrast.high")
    assert theme.current() == theme.DARK_CONTRAST
    trigger(window, "menu.contrast.usual")
    trigger(window, "menu.scheme.light")
    assert theme.current() == theme.LIGHT


def test_the_window_follows_the_system_until_something_is_chosen(window):
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() == theme.DARK
    window.dress._wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.current() == theme.DARK_CONTRAST
    trigger(window, "menu.contrast.usual")
    trigger(window, "menu.scheme.light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() == theme.LIGHT


def test_text_grows_and_shrinks_with_the_zoom(window):
    trigger(window, "menu.larger")
    assert theme.zoom() == Settings().zoom == 110
    assert window.status.zoom.words == "110%"
    trigger(window, "menu.smaller")
    assert theme.zoom() == 100


def test_every_key_of_the_menus_is_listed(window, qtbot):
    listed = Shortcuts(window)
    qtbot.addWidget(listed)
    words = {label.text() for label in listed.findChildren(object) if hasattr(label, "text")}
    assert {"Ctrl+N", "Ctrl+E", "F6", "Ctrl+Return", "Ctrl+Alt+P"} <= words


def test_a_refusal_that_no_control_took_is_said_over_the_list(table, window, qtbot):
    table.seat.report(Refused("That cannot be."))
    qtbot.waitUntil(lambda: window.messages.passing.height() > 20)
    assert window.messages.passing.isVisible()
    assert window.messages.passing.label.text() == "That cannot be."
    said = QRect(window.messages.mapTo(window, QPoint()), window.messages.size())
    assert QRect(window.cases.mapTo(window, QPoint()), window.cases.size()).contains(said)


def test_nothing_moves_when_something_is_said(table, window, qtbot):
    editor = window.middle.analysis.editor
    table.jobs.settle()
    QApplication.processEvents()
    before = editor.mapTo(window, QPoint()), editor.size()
    table.seat.report(Refused("That cannot be."))
    table.seat.report(Unavailable("The disk is full. " * 8))
    qtbot.waitUntil(lambda: window.messages.trouble.height() > 60)
    label = window.messages.trouble.label
    assert label.height() >= label.heightForWidth(label.width())  # all of it can be read
    assert (editor.mapTo(window, QPoint()), editor.size()) == before


def test_the_words_stay_where_they_are_when_the_claim_above_them_grows(table, window, qtbot):
    editor = window.middle.analysis.editor
    editor.setFocus()
    for _ in range(60):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "here")
    place = editor.cursorRect().topLeft()
    before, above = editor.viewport().mapTo(window, place), editor.mapTo(window, QPoint())
    window.middle.claim.collapse(True)
    qtbot.waitUntil(lambda: editor.mapTo(window, QPoint()) != above)
    assert editor.viewport().mapTo(window, editor.cursorRect().topLeft()) == before


def test_another_theme_dresses_the_text_once_and_leaves_it_where_it_was(table, window, qtbot):
    editor = window.middle.analysis.editor
    editor.setFocus()
    editor.insertPlainText("a word\n" * 60 + "here")
    editor.ensureCursorVisible()
    table.jobs.settle()
    QApplication.processEvents()
    place, told, dressed = editor.verticalScrollBar().value(), Told(editor), []
    editor._undressed.connect(partial(dressed.append, True))
    window.dress.choose_scheme(Scheme.DARK)
    assert editor._is_undressed  # until all that Qt tells is told
    qtbot.waitUntil(lambda: not editor._is_undressed)
    QApplication.processEvents()
    assert dressed == [True]
    assert told.times < 8  # as deep as it lies, some twenty: Qt tells so when a sheet is replaced
    assert editor.verticalScrollBar().value() == place > 1000


def test_what_the_disk_cannot_do_stays_until_it_is_closed(table, window, qtbot):
    table.seat.report(Unavailable("The disk is full."))
    assert window.messages.trouble.isVisible()
    assert "Not saved" not in window.status.saved.words
    qtbot.waitUntil(lambda: window.messages.trouble.height() > 20)
    QTest.mouseClick(window.messages.trouble.close_button, Qt.MouseButton.LeftButton)
    assert not window.messages.trouble.isVisible()


def test_a_mistake_of_ours_keeps_what_was_typed_and_no_password(table, window, tmp_path):
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Not yet saved")
    secret = QLineEdit("hush hush", window, echoMode=QLineEdit.EchoMode.Password)
    assert secret.text()
    table.seat.report(ZeroDivisionError("of ours"))
    (report,) = (tmp_path / "state").rglob("*.txt")
    words = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError: of ours" in words
    assert "Not yet saved" in words
    assert "hush hush" not in words
    assert str(report) in window.messages.crash.informativeText()
    window.messages.crash.accept()


def test_two_mistakes_show_one_dialog(table, window):
    table.seat.report(ZeroDivisionError())
    first = window.messages.crash
    table.seat.report(KeyError())
    assert window.messages.crash is first
    first.accept()


def test_whoever_chose_a_password_of_their_own_is_asked_no_more(table, window, qtbot):
    window.given.ask()
    qtbot.waitUntil(window.messages.given.isVisible)
    qtbot.waitUntil(lambda: window.messages.choose.height() > 0)
    QTest.mouseClick(window.messages.choose, Qt.MouseButton.LeftButton)
    dialog = part(window, "password")
    for entry, words in ((dialog.old, "battery staple"), (dialog.new, "mine alone"),
                         (dialog.again, "mine alone")):
        QTest.keyClicks(entry, words)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(window.messages.given.isHidden, timeout=20_000)
    asked = []
    window.people.ask_giver(asked.append)
    qtbot.waitUntil(lambda: asked == [None])


def test_at_the_sample_desk_nobody_is_asked_for_a_password_of_their_own(table, window, qtbot):
    policy.edit(table.desk, table.supervisor, name=sample.NAME)
    qtbot.waitUntil(lambda: window.people.desk_name == sample.NAME)
    asked = []
    window.given.ask()
    window.people.ask_giver(asked.append)
    qtbot.waitUntil(lambda: asked == ["Supervisor"])
    table.jobs.settle()
    assert window.messages.given.isHidden()


def test_a_person_signs_in_through_the_door_and_out_again(table, qtbot):
    path = table.desk.path
    table.jobs.settle()
    table.desk.close()
    house = House(Settings())
    house.open_door(path)
    qtbot.waitUntil(house.door.isActiveWindow)
    page = house.door.signing
    QTest.keyClicks(page.password, "battery staple")
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.window is not None, timeout=30_000)
    assert house.door is None
    assert "News" in house.window.windowTitle()
    given = house.window.messages.given
    qtbot.waitUntil(given.isVisible)
    assert given.label.text().startswith("Supervisor gave you your password")
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)  # the collector has less to go round
    middle = house.window.geometry().center()
    trigger(house.window, "menu.sign_out")
    qtbot.waitUntil(lambda: house.window is None and house.door is not None)
    assert (house.door.geometry().center() - middle).manhattanLength() < 9  # no corner
    assert gc.get_freeze_count() == 0
    assert Settings().recent == (path,)
    house.door.close()


def test_signing_out_where_the_drive_has_gone_leaves_the_start_page(table, qtbot):
    path = table.desk.path
    table.jobs.settle()
    table.desk.close()
    house = House(Settings())
    house.open_door(path)
    QTest.keyClicks(house.door.signing.password, "battery staple")
    QTest.keyClick(house.door.signing.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.window is not None, timeout=30_000)
    path.rename(path.with_name("pulled"))
    trigger(house.window, "menu.sign_out")
    qtbot.waitUntil(lambda: house.window is None and house.door is not None)
    assert house.door.pages.currentWidget() is house.door.start
    assert str(path) in house.door.banner.label.text()
    house.door.close()


def test_damage_is_told_as_soon_as_it_is_found(table, window, qtbot):
    with plain(table.desk.file) as driver:
        driver.execute("UPDATE claims SET quote = 'Forged' WHERE case_id = ?", (table.case_id,))
    window.health.look()
    qtbot.waitUntil(window.messages.trouble.isVisible, timeout=30_000)
    assert "quote is not what the journal says" in window.messages.trouble.label.text()


def test_a_desk_that_could_not_be_looked_over_says_so(table, window, qtbot):
    table.desk.file.rename(table.desk.file.with_name("away.sqlite"))
    window.health.look()
    qtbot.waitUntil(window.messages.trouble.isVisible, timeout=30_000)
    assert "main.py check" in window.messages.trouble.label.text()
    table.desk.file.with_name("away.sqlite").rename(table.desk.file)


def test_a_sound_desk_is_looked_over_in_silence_while_it_is_open(table, window, qtbot):
    with qtbot.waitSignal(window.health.looked, timeout=30_000):
        window.health.look()
    assert window.messages.trouble.isHidden()


def test_all_about_a_claim_fits_into_a_low_window(window, qtbot):
    window.resize(1280, 720)
    window.middle.claim.collapse(False)
    QTest.keyClicks(window.findChild(object, "claim.quote"), "Word upon word. " * 40)
    for name in ("claim.more", "claim.appearance.add", "claim.appearance.add"):
        window.findChild(object, name).click()
    last = QApplication.focusWidget()
    assert last.objectName().startswith("claim.appearance")
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert window.minimumSizeHint().height() <= 720
    assert window.height() == 720


def test_what_was_refused_is_found_again_from_another_case(table, window, qtbot):
    other = cases.create(table.desk, table.editor, "Another claim.", "Somebody").id
    date = write_bad_date(window)
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    assert date.text() == ""
    assert window.status.saved.words == "Not saved: 1 field"
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.mouseClick(window.status.unsaved, Qt.MouseButton.LeftButton)
    assert table.seat.case.id == table.case_id
    assert QApplication.focusWidget() is date
    assert date.text() == "2026-13-45"
    assert "2026-13-45" in date.accessibleDescription()
    date.clear()
    QTest.keyClicks(date, "2026-01-04")
    table.wait_for(lambda: table.reread().claim.date == "2026-01-04")
    table.wait_for(lambda: window.status.saved.words.startswith("All changes saved"))
    assert not window.status.unsaved.isVisible()


def test_notes_that_are_refused_stay_and_are_told(table, window):
    window.go(Place("notes"))
    window.middle.notes.text.insertPlainText("Call \x1b[31m")
    window.go(Place("cases"))
    table.wait_for(table.seat.drafts.lacking)
    assert window.middle.notes.field.error.text()
    table.seat.open_case(None)
    table.open_case()
    assert window.middle.notes.text.toPlainText() == "Call \x1b[31m"


def test_the_status_line_never_calls_saved_what_is_still_being_typed(table, window):
    QTest.keyClicks(window.middle.analysis.editor, "Words")
    assert window.status.saved.words == "Saving…"
    table.wait_for(lambda: table.reread().blocks)
    table.wait_for(lambda: window.status.saved.words.startswith("All changes saved"))


def write_bad_date(window):
    date = window.middle.claim.findChild(QLineEdit, "claim.date")
    window.go(Place("claim", field="date"))
    date.clear()
    QTest.keyClicks(date, "2026-13-45")
    return date


def test_words_that_the_desk_refused_hold_the_window_open_once_and_are_never_called_saved(
    table, window
):
    write_bad_date(window)
    window.go(Place("notes"))
    table.wait_for(table.seat.drafts.lacking)
    assert window.status.saved.words == "Not saved: 1 field"
    window.close()
    assert window.isVisible()
    assert "2026-13-45" in part(window, "shell.leaving.list").text()
    window.close()
    assert not window.isVisible()


def test_a_file_dropped_anywhere_on_the_window_becomes_evidence(table, window, tmp_path):
    (tmp_path / "letter.txt").write_text("No.")
    assert drop(window.cases, tmp_path / "letter.txt")
    title = part(window, "evidence.title")
    table.wait_for(title.text)
    assert title.text() == "letter"


def test_words_dropped_on_the_window_are_no_evidence(window):
    mime = QMimeData()
    mime.setText("words")
    assert not drop_mime(window.cases, mime)


def test_control_and_s_name_a_version_that_history_shows(table, window, qtbot):
    window.go(Place("notes"))
    QTest.keyClicks(window.middle.notes.text, "Call")
    trigger(window, "menu.version")
    question = part(window, "shell.version")
    qtbot.waitUntil(question.isActiveWindow)
    QTest.keyClicks(question.text, "Before lunch")
    QTest.keyClick(question.text, Qt.Key.Key_Return, CTRL)
    table.wait_for(lambda: "Before lunch" in window.messages.passing.label.text())
    words = [entry.words for entry in history.page(table.desk, table.case_id)]
    assert words[0] == "Editor named a version “Before lunch”"
    assert table.reread().notes == "Call"
    assert table.seat.drafts.every() == ()
    assert part(window, "menu.version").shortcut().toString() == "Ctrl+S"


def test_undo_is_the_fields_own_while_the_caret_is_in_it(table, window, qtbot):
    table.does(evidence.add, table.case_id, title="A report")
    qtbot.waitUntil(lambda: window.undo.undo.text() == "&Undo add evidence “A report”")
    window.go(Place("notes"))
    notes = window.middle.notes.text
    QTest.keyClicks(notes, "Call")
    QTest.keyClick(notes, Qt.Key.Key_Z, CTRL)
    assert notes.toPlainText() == ""
    assert len(table.reread().evidence) == 1
    window.go(Place("cases"))
    table.wait_for(lambda: not table.seat.drafts.every())
    qtbot.waitUntil(lambda: window.undo.undo.text() == "&Undo add evidence “A report”")
    with qtbot.waitSignal(table.seat.case_changed):
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert table.reread().evidence == ()


def test_the_claim_is_short_while_the_window_is_low(window, qtbot):
    assert not window.middle.claim.is_collapsed
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.middle.claim.is_collapsed)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not window.middle.claim.is_collapsed)


def test_what_was_arranged_is_there_again_at_the_next_start(table, window, qtbot):
    window.splitter.setSizes([260, 780, 400])
    state = window.splitter.saveState()
    window.focus.turn()  # it is not how the window begins the next time
    window.middle.bring(window.middle.notes)
    trigger(window, "menu.larger")
    trigger(window, "menu.scheme.dark")
    assert window.close()
    desk = Desk.open(table.desk.path)
    jobs = ShellJobs()
    again = Window(Seat(desk, table.editor, jobs, snapshots.snapshot), jobs, Settings())
    again.show()
    again.resume()
    qtbot.waitUntil(lambda: again.seat.case is not None)
    assert again.seat.case.id == table.case_id
    assert again._settings._kept.value("splitter") == state
    assert again.middle.tabs.currentWidget() is again.middle.notes
    assert (theme.zoom(), theme.current()) == (110, theme.DARK)
    assert again.cases.isVisible()
    again.close()
    delete(again)
