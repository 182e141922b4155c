"""Files and folders are asked for in one way, which leaves the window what it is meanwhile."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop.people.door import Door
from desktop.people.start_view import StartPage
from desktop.shell.jobs import ShellJobs
from desktop.widgets import files

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
SLOW = 30_000
"""Milliseconds: a real key is unlocked, and a busy machine takes its time."""


@pytest.fixture
def asking(qtbot):
    """Something to ask over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def trigger(window, name):
    window.findChild(object, name).trigger()


def entry(window, name):
    """Return the field of the dialog of that name."""
    return window.findChild(QFileDialog, name).findChild(QLineEdit, "fileNameEdit")


def answer(window, name, folder, *names):
    """Go to a folder, type over what is offered, and press Return."""
    field = entry(window, name)
    window.findChild(QFileDialog, name).setDirectory(str(folder))
    field.setText(" ".join(f'"{each}"' for each in names) if names[1:] else names[0])
    QTest.keyClick(field, Qt.Key.Key_Return)


def told(window, words):
    return lambda: words in window.messages.passing.label.text()


def test_a_case_goes_out_into_a_file_and_comes_in_from_it(window, tmp_path):
    table = window.table
    trigger(window, "menu.export")
    assert entry(window, "filing.export").text() == f"{table.reread().number}.case.json"
    answer(window, "filing.export", tmp_path, "out")
    table.wait_for(told(window, "The case is in"))
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["format"] == "stet-case/1"
    trigger(window, "menu.import")
    answer(window, "filing.import", tmp_path, "out.json")
    table.wait_for(told(window, "out.json was taken in"))
    table.wait_for(lambda: window.seat.case.id != table.case_id)


def test_a_backup_is_named_after_its_desk(window, tmp_path):
    trigger(window, "menu.backup")
    assert entry(window, "filing.backup").text() == f"{window.table.desk.path.stem}-backup.tar"
    answer(window, "filing.backup", tmp_path, "kept")
    window.table.wait_for(told(window, "The backup is in"))
    assert (tmp_path / "kept.tar").is_file()


def test_a_question_for_a_file_waits_behind_the_lock(window, qtbot, tmp_path):
    trigger(window, "menu.backup")
    dialog = window.findChild(QFileDialog, "filing.backup")
    window.locking.lock()
    assert not dialog.isVisible()
    with qtbot.waitSignal(window.locking.unlocked, timeout=SLOW):
        QTest.keyClicks(window.locking.curtain.password, "battery staple")
        QTest.keyClick(window.locking.curtain.password, Qt.Key.Key_Return)
    assert dialog.isVisible()
    answer(window, "filing.backup", tmp_path, "kept")
    window.table.wait_for((tmp_path / "kept.tar").is_file)


def test_a_desk_is_founded_and_opened_where_somebody_says(tmp_path, qtbot):
    jobs = ShellJobs()
    door = Door(jobs, tmp_path / "Sample.stet")
    page = StartPage(door, ())
    qtbot.addWidget(page)
    page.show()
    page.ask_new()
    assert entry(page, "start.new.file").text() == "Newsroom.stet"
    with qtbot.waitSignal(door.founding):
        answer(page, "start.new.file", tmp_path, "Herald")
    assert door.path == tmp_path / "Herald.stet"
    page.ask_open()
    with qtbot.waitSignal(page.wanted) as wanted:
        answer(page, "start.open.folder", tmp_path, "Herald.stet")
    assert wanted.args == [tmp_path / "Herald.stet"]
    door.back_out()
    jobs.finish()


def test_whoever_chooses_nothing_is_told_nothing(asking):
    chosen = []
    files.ask_save(asking, "save", "Save", chosen.append, offered="a.pdf")
    files.ask_open(asking, "open", "Open", chosen.append, kinds="PDF (*.pdf)")
    files.ask_several(asking, "several", "Attach", chosen.append)
    files.ask_folder(asking, "folder", "Keep in", chosen.append)
    for name in ("save", "open", "several", "folder"):
        asking.findChild(QFileDialog, name).reject()
    assert chosen == []


def test_a_folder_is_chosen_from_the_one_shown(asking, tmp_path, qtbot):
    chosen = []
    (tmp_path / "briefs").mkdir()
    files.ask_folder(asking, "folder", "Keep in", chosen.append, shown=tmp_path)
    dialog = asking.findChild(QFileDialog, "folder")
    assert dialog.directory().absolutePath() == str(tmp_path)
    answer(asking, "folder", tmp_path, "briefs")
    assert chosen == [tmp_path / "briefs"]


def test_several_files_are_handed_on_together(asking, tmp_path):
    chosen = []
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(b"")
    files.ask_several(asking, "several", "Attach", chosen.append)
    answer(asking, "several", tmp_path, "a.pdf", "b.pdf")
    assert chosen == [[tmp_path / "a.pdf", tmp_path / "b.pdf"]]
