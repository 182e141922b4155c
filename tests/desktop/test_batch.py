"""Save briefs: all that are ticked come into the folder, and nothing that lies there is lost."""

from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.actions import workflow
from db.queries.snapshots import snapshot
from db.records import Wanted
from desktop import issued
from desktop.batch import save_briefs
from desktop.preview import batch, batch_view
from desktop.preview.batch import BatchModel
from desktop.preview.batch_view import SaveBriefs
from desktop.printing import Layout
from desktop.widgets import theme
from tests.brief import reading
from tests.desktop import newsroom
from tests.desktop.newsroom import part, press
from tests.faults import disks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PUBLISHED = b"%PDF-1.7\nAs it was published.\n%%EOF\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "briefs"
    made.mkdir()
    return made


@pytest.fixture
def ids(room):
    """A published case, and two as they stand."""
    first = room.al_bab()
    room.act(workflow.submit, first)
    room.act(workflow.approve, first, by=room.people.supervisor, checklist=newsroom.CHECKS)
    room.act(workflow.publish, first, PUBLISHED, by=room.people.supervisor,
             revision=snapshot(room.desk, first).revision)
    return first, room.begin(), room.begin()


def save(room, ids, folder, stop=None, told=lambda _: None):
    return save_briefs(room.desk, ids, folder, Layout(), told, stop or Event())


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def number(room, case_id):
    return snapshot(room.desk, case_id).number


def test_each_brief_has_its_cases_number_and_a_published_one_its_bytes(room, ids, folder):
    told = []
    outcome = save(room, ids, folder, told=told.append)
    assert (outcome.saved, outcome.failed, told) == (3, (), [1, 2, 3])
    assert names(folder) == sorted(f"{number(room, one)}.pdf" for one in ids)
    assert (folder / f"{number(room, ids[0])}.pdf").read_bytes() == PUBLISHED
    drafted = (folder / f"{number(room, ids[1])}.pdf").read_bytes()
    assert drafted == issued.brief(room.desk, snapshot(room.desk, ids[1]))


def test_what_lies_in_the_folder_stays(room, ids, folder):
    taken = folder / f"{number(room, ids[0])}.pdf"
    taken.write_bytes(b"somebody's own")
    assert save(room, ids[:1], folder).saved == 1
    assert taken.read_bytes() == b"somebody's own"
    again = taken.with_name(f"{taken.stem} (2).pdf")
    assert again.read_bytes() == PUBLISHED
    save(room, ids[:1], folder)  # the same once more makes no third
    assert names(folder) == [again.name, taken.name]


def test_a_brief_that_cannot_be_made_does_not_stop_the_others(room, ids, folder):
    last = snapshot(room.desk, ids[0]).briefs[-1]
    room.desk.vault.path(last.sha256).write_bytes(b"altered")
    outcome = save(room, ids, folder)
    ((case, why),) = outcome.failed
    assert case == number(room, ids[0])
    assert "missing or altered" in why
    assert outcome.saved == 2


def test_cancel_ends_it_after_the_brief_under_way(room, ids, folder):
    stop = Event()
    outcome = save(room, ids, folder, stop, told=lambda _: stop.set())
    assert (outcome.saved, outcome.stopped) == (1, True)
    assert len(names(folder)) == 1


def test_a_full_disk_is_told_and_what_was_there_stays(room, ids, tmp_path):
    with disks.small(tmp_path / "small") as disk:
        kept = disk.folder / f"{number(room, ids[1])}.pdf"
        kept.write_bytes(b"old")
        with disk.full():
            outcome = save(room, ids[1:], disk.folder)
        assert outcome.saved == 0
        assert "No space" in outcome.failed[0][1]
        assert names(disk.folder) == [kept.name]
        assert kept.read_bytes() == b"old"


def test_ticked_cases_are_saved_with_progress_and_one_sentence(room, ids, folder, qtbot):
    seat = room.sit(room.people.editor, ids[1])
    model = BatchModel(seat, Wanted(), Layout("letter"))
    dialog = SaveBriefs(model, folder.parent)
    qtbot.addWidget(dialog)
    dialog.put_into(folder)
    dialog.open()
    save_button = part(dialog, "preview.briefs.save")
    qtbot.waitUntil(lambda: save_button.text() == "Save 3 briefs")
    rows = part(dialog, "preview.briefs.list")
    rows.setFocus()
    rows.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert save_button.text() == "Save 2 briefs"
    press(dialog, "preview.briefs.none")
    assert not save_button.isEnabled()
    press(dialog, "preview.briefs.all")
    steps = []
    model.went_on.connect(steps.append)
    with qtbot.waitSignal(model.done, timeout=30_000):
        press(dialog, "preview.briefs.save")
        assert part(dialog, "preview.briefs.progress").isVisible()
    assert steps == [1, 2, 3]
    assert part(dialog, "preview.briefs.outcome").text() == f"3 briefs are in {folder}."
    letter = (folder / f"{number(room, ids[1])}.pdf").read_bytes()
    assert "DRAFT" in reading.text(letter)


@pytest.mark.parametrize("name", [theme.LIGHT, theme.DARK])
def test_a_tick_is_told_from_none_in_every_look(room, ids, folder, qtbot, qapp, name):
    theme.apply(qapp, name)
    model = BatchModel(room.sit(room.people.editor), Wanted(), Layout())
    dialog = SaveBriefs(model, folder)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(model.chosen) == 3)
    rows = part(dialog, "preview.briefs.list")
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    shown = rows.viewport().grab().toImage()
    grounds = [shown.pixelColor(QPoint(11, rows.visualRect(model.index(row, 0)).center().y() - 4))
               for row in range(2)]
    assert grounds[0] == theme.token("card")
    assert grounds[1] == theme.token("accent")
    theme.apply(qapp, theme.LIGHT)


def test_a_list_too_long_for_the_dialog_is_told(room, ids, folder, qtbot, monkeypatch):
    for module in (batch, batch_view):
        monkeypatch.setattr(module, "MOST", 2)
    model = BatchModel(room.sit(room.people.editor), Wanted(), Layout())
    dialog = SaveBriefs(model, folder)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(part(dialog, "preview.briefs.outcome").isVisible)
    assert "the first 2 cases" in part(dialog, "preview.briefs.outcome").text()


def test_cancel_in_the_dialog_stops_and_leaves_it_open(room, ids, folder, qtbot):
    seat = room.sit(room.people.editor)
    model = BatchModel(seat, Wanted(), Layout())
    dialog = SaveBriefs(model, folder)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(model.chosen) == 3)
    with qtbot.waitSignal(model.done, timeout=30_000) as done:
        press(dialog, "preview.briefs.save")
        press(dialog, "preview.briefs.cancel")
    assert done.args[0].stopped
    assert dialog.isVisible()
    assert part(dialog, "preview.briefs.outcome").text().startswith("Stopped.")
    assert QApplication.activeModalWidget() in (dialog, None)
