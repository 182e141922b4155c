"""Before something that was brought or typed would go, somebody is asked."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton

from db.records import Place
from tests.desktop.coming.hands import left_in, line, settled
from tests.desktop.evidence_hands import click, drop, drop_mime, editor_of, keys, part, type_into


def test_escape_asks_before_dropped_files_go_and_then_nothing_stays(pane, table, page):
    drop(pane, page)
    editor = settled(pane, table)
    assert left_in(table)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    question = part(editor, QMessageBox, "evidence.lose")
    click(question.button(QMessageBox.StandardButton.Discard))
    table.wait_for(lambda: left_in(table) == [])
    assert pane._editor is None
    assert table.reread().evidence == ()


def test_an_item_that_the_desk_refused_waits_in_its_case_with_words_and_files(
    pane, table, page
):
    drop(pane, page)
    settled(pane, table)
    type_into(editor_of(pane), "archived_url", "nowhere")
    table.seat.open_case(None)
    table.wait_for(lambda: pane._editor is None and table.troubles)
    table.troubles.clear()
    assert table.reread().evidence == ()
    table.open_case()
    pane.show_place(Place("evidence", None, "archived_url"))
    editor = editor_of(pane)
    assert line(editor, "title") == "Joint strikes near al-Bab"
    address = part(editor, QLineEdit, "evidence.archived_url")
    assert address.text() == "nowhere"
    address.clear()
    address.typed.emit()
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane))
    assert table.reread().evidence[0].attachments
    assert not table.seat.drafts.unfinished()


@pytest.mark.parametrize(("brought", "typed", "said"), [
    (0, "Half", "Something you typed is not on the desk."),
    (1, "", "The file \u2068page-0.txt\u2069 is not on the desk."),
    (2, "", "2 files are not on the desk."),
    (1, "Half", "What you typed and the files with it are not on the desk."),
])
def test_the_question_before_a_loss_says_what_would_go(pane, table, tmp_path, brought, typed, said):
    pane.add()
    editor = editor_of(pane)
    for number in range(brought):
        (tmp_path / f"page-{number}.txt").write_text(f"Page {number}.")
        drop(editor, tmp_path / f"page-{number}.txt")
    settled(pane, table)
    if typed:
        type_into(editor, "publisher", typed)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    question = part(editor, QMessageBox, "evidence.lose")
    assert question.text() == said
    click(question.button(QMessageBox.StandardButton.Cancel))


def test_a_dropped_address_alone_is_asked_about_as_what_it_is(pane, table):
    mime = QMimeData()
    mime.setText("https://example.org/a")
    drop_mime(pane, mime)
    QTest.keyClick(editor_of(pane), Qt.Key.Key_Escape)
    question = part(editor_of(pane), QMessageBox, "evidence.lose")
    assert question.text() == "What you brought here is not on the desk."
    click(question.button(QMessageBox.StandardButton.Cancel))


def test_words_given_up_are_not_offered_again(pane, table):
    pane.add()
    type_into(editor_of(pane), "title", "Half")
    assert table.seat.drafts.unfinished()
    QTest.keyClick(editor_of(pane), Qt.Key.Key_Escape)
    question = part(editor_of(pane), QMessageBox, "evidence.lose")
    click(question.button(QMessageBox.StandardButton.Discard))
    table.wait_for(lambda: pane._editor is None)
    assert not table.seat.drafts.unfinished()
    assert line(pane.add(), "title") == ""
