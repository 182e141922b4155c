"""Copies take their time, and what is there already or finds no room waits for an answer."""

import os
from contextlib import contextmanager
from threading import Event

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton

from db import copying
from db.actions import evidence
from db.vault import Vault
from desktop.evidence import arrival as arrivals
from tests.desktop.coming.hands import left_in, line, settled
from tests.desktop.evidence_hands import (
    cards,
    click,
    drop,
    editor_of,
    keys,
    part,
    sentence_in,
    type_into,
)
from tests.faults import disks


def test_the_same_file_is_flagged_and_can_be_added_all_the_same(pane, table, page):
    first = table.does(evidence.add, table.case_id, title="First", key="first").id
    table.does(evidence.attach, first, page)
    drop(pane, page)
    editor = settled(pane, table)
    assert sentence_in(editor) == "Evidence 1 holds the same file."
    click(part(editor, QPushButton, "evidence.done"))
    assert table.reread().evidence[1:] == ()
    click(part(editor, QPushButton, "evidence.arrival.show"))
    assert cards(pane)[0].opened
    table.wait_for(lambda: pane._editor is None)
    assert table.seat.drafts.unfinished()
    editor = pane.add()
    assert line(editor, "title") == "Joint strikes near al-Bab"
    click(part(editor, QPushButton, "evidence.arrival.agree"))
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: len(keys(pane)) == 2)


def test_the_same_file_on_another_card_waits_for_an_answer(pane, table, page):
    ids = [table.does(evidence.add, table.case_id, title=t, key=t).id for t in ("one", "two")]
    table.does(evidence.attach, ids[0], page)
    card = cards(pane)[1]
    assert drop(card, page)
    table.wait_for(lambda: sentence_in(card) == "Evidence 1 holds the same file.")
    click(part(card, QPushButton, "evidence.arrival.agree"))
    table.wait_for(lambda: table.reread().evidence[1].attachments)
    table.wait_for(lambda: left_in(table) == [])


@contextmanager
def held(monkeypatch):
    """Let copies begin and not go on meanwhile; a patient person sees at once how far they are."""
    going_on = Event()
    copied = copying.copied

    def slowly(source, draft, watch):
        def watched(done, size):
            watch(done, size)
            going_on.wait(20)
            watch(done, size)
        return copied(source, draft, watched)

    monkeypatch.setattr("db.vault.copied", slowly)
    monkeypatch.setattr(arrivals, "PATIENCE_MS", 0)
    monkeypatch.setattr("desktop.evidence.intake.PATIENCE_MS", 0)
    try:
        yield going_on
    finally:
        going_on.set()


def test_a_slow_copy_shows_how_far_it_is_and_can_be_cancelled(pane, table, tmp_path, monkeypatch):
    path = tmp_path / "film.mp4"
    path.write_bytes(os.urandom(2 * copying.STRETCH))
    with held(monkeypatch) as going_on:
        drop(pane, path)
        editor = editor_of(pane)
        bar = part(editor, QProgressBar, "evidence.arrival.progress")
        table.wait_for(lambda: bar.isVisible() and bar.value() == 500)
        assert sentence_in(editor) == "Copying: 4.2 MB of 8.4 MB"
        click(part(editor, QToolButton, "evidence.arrival.leave_out"))
        assert editor._arrivals == []
        going_on.set()
        table.wait_for(lambda: editor.model.intake._current is None)
    table.wait_for(lambda: left_in(table) == [])


def test_add_pressed_while_a_file_is_copied_waits_for_it(pane, table, tmp_path, monkeypatch):
    path = tmp_path / "film.mp4"
    path.write_bytes(os.urandom(copying.CHUNK))
    with held(monkeypatch) as going_on:
        drop(pane, path)
        editor = editor_of(pane)
        type_into(editor, "title", "Film")
        click(part(editor, QPushButton, "evidence.done"))
        assert "still being copied" in part(editor, QLabel, "evidence.error").text()
        going_on.set()
        table.wait_for(lambda: keys(pane) == ["film"])
    assert [kept.name for kept in table.reread().evidence[0].attachments] == ["film.mp4"]


def test_a_case_left_while_a_file_is_copied_gets_item_and_file(pane, table, tmp_path, monkeypatch):
    path = tmp_path / "film.mp4"
    path.write_bytes(os.urandom(copying.CHUNK))
    with held(monkeypatch) as going_on:
        drop(pane, path)
        table.seat.open_case(None)
        table.wait_for(lambda: table.reread().evidence)
        going_on.set()
        table.wait_for(lambda: table.reread().evidence[0].attachments)
    assert table.reread().evidence[0].title == "film"


def test_adding_again_after_a_disk_error_brings_every_file(pane, table, page, monkeypatch):
    drop(pane, page)
    editor = settled(pane, table)
    settle = Vault._settle

    def full(_vault, _incoming):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Vault, "_settle", full)
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: "full" in part(editor, QLabel, "evidence.error").text())
    assert line(editor, "title") == "Joint strikes near al-Bab"
    assert table.troubles
    table.troubles.clear()
    monkeypatch.setattr(Vault, "_settle", settle)
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane))
    assert [kept.name for kept in table.reread().evidence[0].attachments] == ["page.html"]


def test_a_file_the_disk_had_no_room_for_can_be_tried_again(pane, table, tmp_path, page):
    table.does(evidence.add, table.case_id, title="Item", key="item")
    with disks.small(tmp_path / "small") as disk:
        table.desk.vault.folder = disk.folder
        with disk.full():
            drop(cards(pane)[0], page)
            card = cards(pane)[0]
            table.wait_for(lambda: "full" in sentence_in(card))
        again = part(card, QPushButton, "evidence.arrival.again")
        assert again.isVisible()
        click(again)
        table.wait_for(lambda: table.reread().evidence[0].attachments)
