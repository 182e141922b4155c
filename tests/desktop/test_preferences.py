"""Settings, about, what is dropped, and the first words to whoever explores the sample."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from db import casefile
from db.actions import cases as acts
from db.queries import cases
from desktop.people.door import Door
from desktop.people.door_view import DoorWindow
from desktop.shell import notices
from desktop.shell.dress import Dress
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Contrast, Scheme, Settings
from desktop.widgets import motion, theme
from desktop.widgets.busy import Busy
from desktop.widgets.chip import Chip
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
ROOT = Path(__file__).parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture(autouse=True)
def apart(tmp_path, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    yield
    motion.keep_still(False)


@pytest.fixture
def window(tmp_path, qtbot):
    with windows.opened(tmp_path, qtbot) as made:
        yield made


def ask(window, qtbot, page=""):
    """Open the settings with the keys, at a page."""
    QTest.keyClick(QApplication.focusWidget() or window, Key.Key_Comma, CTRL)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "preferences") is not None)
    dialog = window.findChild(QDialog, "preferences")
    qtbot.waitUntil(dialog.isActiveWindow)
    if page:
        dialog.show_page(page)
    return dialog


def control(dialog, name):
    return dialog.findChild(object, name)


def test_the_look_is_chosen_with_keys_alone_and_kept(window, qtbot):
    dialog = ask(window, qtbot)
    assert isinstance(QApplication.focusWidget(), QListWidget)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_End)
    assert (theme.current(), Settings().scheme) == (theme.DARK, Scheme.DARK)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_End)
    assert (theme.current(), Settings().contrast) == (theme.DARK_CONTRAST, Contrast.HIGH)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Up)
    assert theme.zoom() == Settings().zoom == 110
    dialog.close()


def test_a_person_who_wants_nothing_to_move_sees_a_bar_that_rests(window, qtbot):
    dialog = ask(window, qtbot)
    QTest.keyClick(control(dialog, "look.still"), Key.Key_Space)
    bar = Busy()
    qtbot.addWidget(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 1)
    motion.keep_still(False)
    Dress(Settings()).wear()  # as the next start does
    assert motion.is_still()
    dialog.close()


def test_the_pages_are_walked_with_the_arrows(window, qtbot):
    dialog = ask(window, qtbot)
    seen = []
    dialog.shown.connect(seen.append)
    for _ in range(dialog.list.count() - 1):
        QTest.keyClick(dialog.list, Key.Key_Down)
    assert seen == ["language", "writing", "people", "policy", "scales", "backup"]
    assert all(dialog.pages.widget(at).accessibleName() for at in range(dialog.pages.count()))
    dialog.close()


def test_spelling_is_switched_where_the_menu_shows_it_too(window, qtbot):
    dialog = ask(window, qtbot, "writing")
    act = window.middle.analysis.acts.spelling
    tick = next(each for each in dialog.findChildren(QCheckBox)
                if each.objectName() == f"writing.{act.objectName()}")
    before = act.isChecked()
    tick.click()
    assert act.isChecked() is not before
    dialog.close()


def test_every_rating_of_a_scale_is_shown_with_its_meaning_and_source(window, qtbot):
    dialog = ask(window, qtbot, "scales")
    choice = control(dialog, "scales.choice")
    choice.setCurrentText("PolitiFact")
    page = choice.parentWidget().parentWidget()
    assert len(page.findChildren(Chip)) >= 6
    words = [label.text() for label in page.findChildren(QLabel)]
    assert any("Truth-O-Meter" in each for each in words)
    dialog.close()


def test_a_backup_is_remembered_with_its_time(window, qtbot):
    dialog = ask(window, qtbot, "backup")
    assert "not yet" in control(dialog, "backup.last").text()
    window.filing._backed_up(window.filing.desk_path)
    assert control(dialog, "backup.last").text().startswith("Last backup from this computer: ")
    dialog.close()


def test_everything_that_is_bundled_or_needed_has_its_licence(window, qtbot):
    found = {notice.name.partition(" ")[0]: notice for notice in notices.every()}
    assert {"Stet", "Icons:", "Fonts:", "Qt", "SQLAlchemy", "pypdfium2"} <= found.keys()
    assert "LESSER GENERAL PUBLIC" in found["Qt"].text()
    assert all(notice.text().strip() or notice.name for notice in notices.every())
    window.dialogs.about()
    about = window.findChild(QDialog, "shell.about")
    qtbot.waitUntil(about.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert "Lucide" in about.parts.currentItem().text()
    assert "ISC" in about.findChild(QPlainTextEdit).toPlainText()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert QApplication.focusWidget() is about.text
    about.close()


def roll(target, dialog, steps):
    """Turn the wheel over a control."""
    at = target.mapTo(dialog, target.rect().center())
    QTest.wheelEvent(dialog.windowHandle(), QPointF(at), QPoint(0, 120 * steps))


def test_the_wheel_scrolls_the_page_and_changes_nothing_that_it_passes_over(window, qtbot):
    dialog = ask(window, qtbot)
    found = []
    for at in range(dialog.pages.count()):
        dialog.list.setCurrentRow(at)
        area = dialog.pages.widget(at)
        area.widget().setMinimumHeight(area.viewport().height() + 400)
        for part in area.widget().findChildren(QWidget):
            part.setEnabled(True)  # as for a supervisor
        bar = area.verticalScrollBar()
        qtbot.waitUntil(bar.isVisible)
        for box in area.findChildren(QSpinBox) + area.findChildren(QComboBox):
            if isinstance(box, QSpinBox) and box.value() == box.minimum():
                box.setValue(box.minimum() + 5)
            area.ensureWidgetVisible(box)
            words, place = _shown(box), bar.value()
            for steps in (-1, 1):
                roll(box, dialog, steps)
                assert (_shown(box), box.hasFocus()) == (words, False), box.objectName()
            roll(box, dialog, 1 if place else -1)
            assert bar.value() != place, box.objectName()
            found.append(box.objectName())
    assert {"policy.lock_minutes", "policy.minimum_origins", "policy.scale", "people.kind",
            "look.zoom", "look.scheme", "scales.choice", "language"} <= set(found)
    dialog.close()


def _shown(box):
    return box.text() if isinstance(box, QSpinBox) else box.currentText()


def drop(target, *paths, address=""):
    """Drag files or an address over a window and let go; returns whether they were welcome."""
    mime = QMimeData()
    if paths:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if address:
        mime.setUrls([QUrl(address)])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        letting_go = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none)
        QApplication.sendEvent(target, letting_go)
    return entering.isAccepted()


def test_a_case_file_dropped_on_the_window_becomes_a_case_and_is_told(window, tmp_path, qtbot):
    table = window.table
    out = tmp_path / "two.case.json"
    casefile.export_case(table.desk, table.case_id, out)
    content = json.loads(out.read_text(encoding="utf-8"))
    content["title"] = "Another headline"
    out.write_text(json.dumps(content), encoding="utf-8")
    assert drop(window, out)
    qtbot.waitUntil(lambda: table.seat.case.title == "Another headline")
    assert len(cases.page(table.desk)) == 2
    qtbot.waitUntil(lambda: "two.case.json" in window.messages.passing.label.text())


def test_a_case_file_that_is_none_is_told(window, tmp_path, qtbot):
    out = tmp_path / "bad.case.json"
    out.write_text("{", encoding="utf-8")
    assert drop(window, out)
    qtbot.waitUntil(window.messages.passing.isVisible)
    window.table.troubles.clear()


def test_an_address_dropped_on_the_window_begins_evidence(window, qtbot):
    assert drop(window, address="https://example.org/report")
    qtbot.waitUntil(lambda: window.right.evidence.findChildren(QDialog) != [])
    for dialog in window.right.evidence.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def door(tmp_path, qtbot, window):
    jobs = ShellJobs()
    model = Door(jobs, tmp_path / "Sample.stet")
    made = DoorWindow(model, (window.table.desk.path, tmp_path / "away.stet"))
    qtbot.addWidget(made)
    made.show()
    yield made
    model.back_out()
    jobs.finish()


def test_a_desk_that_is_away_stays_in_the_list_and_cannot_be_chosen(door, qtbot):
    here, away = (door.start.recent.item(row) for row in range(2))
    assert here.flags() & Qt.ItemFlag.ItemIsEnabled
    assert not away.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "not found" in away.text()


def test_the_folder_of_a_desk_dropped_on_the_first_page_is_opened(door, window, qtbot, tmp_path):
    assert not drop(door, tmp_path / "nothing.txt")
    assert drop(door, window.table.desk.path)
    assert door.pages.currentWidget() is door.signing


def test_the_hint_of_the_sample_is_gone_for_good_once_it_was_understood(window):
    window.welcome()
    assert window.hint.isVisible()
    assert "F1" in window.hint.words.text()
    window.hint.read.click()
    assert not window.hint.isVisible()
    window.welcome()
    assert not window.hint.isVisible()


def test_who_explores_the_sample_begins_at_its_first_case(window, qtbot):
    table = window.table
    acts.create(table.desk, table.editor, "Another claim.", "Somebody")
    window.seat.open_case(None)
    qtbot.waitUntil(lambda: not window.returning._timer.isActive())
    window._settings.remember_case(table.desk.path, "")  # it may have been in view long enough
    window.welcome()
    qtbot.waitUntil(lambda: window.seat.case is not None)
    assert window.seat.case.number.endswith("-0001")
    qtbot.waitUntil(window.bar.findChild(QLabel, "workflow.number").isVisible)


def test_who_was_at_the_sample_before_begins_where_they_were(window, qtbot):
    table = window.table
    other = acts.create(table.desk, table.editor, "Another claim.", "Somebody").id
    window.seat.open_case(None)
    window._settings.remember_case(table.desk.path, other)
    window.resume()
    window.welcome()
    qtbot.waitUntil(lambda: window.seat.case is not None)
    table.jobs.settle()
    assert window.seat.case.id == other


def test_what_is_chosen_is_on_the_disk_soon_and_not_only_when_the_window_closes(tmp_path, qtbot):
    file = tmp_path / "settings" / "Stet" / "Stet.ini"
    settings = Settings()
    for per_cent in (120, 130):
        settings.zoom = per_cent
        QApplication.processEvents()
        assert _zoom(file) != per_cent  # what stands on the screen did not wait for the disk
        qtbot.waitUntil(lambda wanted=per_cent: _zoom(file) == wanted)


def test_what_is_chosen_in_the_last_moment_is_kept(tmp_path):
    choosing = (
        "from desktop import app, quick\n"
        "class House(app.House):\n"
        "    def _warm(self):\n"
        "        self._settings.zoom = 140\n"
        "        self.door.close()\n"
        "app.House = House\n"
        "quick.prepare()\n"
        "app.run(None)\n"
    )
    subprocess.run(
        [sys.executable, "-c", choosing], check=True, cwd=ROOT, timeout=120,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)},
    )
    assert _zoom(tmp_path / "Stet" / "Stet.ini") == 140


def _zoom(file):
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return next((int(line[5:]) for line in lines if line.startswith("zoom=")), None)
