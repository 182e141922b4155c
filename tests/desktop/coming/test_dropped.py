"""A file that is dropped or pasted fills the fields, and is kept as it was."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from db.actions import evidence, workflow
from tests.desktop.coming.hands import left_in, line, settled
from tests.desktop.evidence_hands import click, drop, editor_of, files, keys, part, paste, type_into
from tests.desktop.test_contents import MAIL, SAVED


def test_a_dropped_page_fills_the_fields_and_says_so(pane, table, page):
    assert drop(pane, page)
    editor = settled(pane, table)
    assert line(editor, "title") == "Joint strikes near al-Bab"
    assert line(editor, "author") == "A. Writer"
    assert line(editor, "published") == "23 Jan 2017"
    assert line(editor, "url") == "https://example.org/a?b=1"
    author = part(editor, QLineEdit, "evidence.author")
    assert "page.html" in author.accessibleDescription()
    QTest.keyClicks(author, "x")
    assert author.accessibleDescription() == ""
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: len(keys(pane)) == 1)
    item = table.reread().evidence[0]
    assert (item.publisher, item.language, item.kind) == ("The Paper", "en-GB", "news report")
    assert [kept.name for kept in item.attachments] == ["page.html"]
    table.wait_for(lambda: left_in(table) == [])


def test_what_somebody_typed_is_not_overwritten_by_a_file(pane, table, page):
    pane.add()
    type_into(editor_of(pane), "title", "Mine")
    drop(editor_of(pane), page)
    editor = settled(pane, table)
    assert line(editor, "title") == "Mine"
    assert line(editor, "author") == "A. Writer"


@pytest.mark.parametrize(
    ("name", "content", "title", "kind"),
    [("a.mhtml", SAVED, "Hallo", "web page"), ("a.eml", MAIL, "Re: plänes", "e-mail reply"),
     ("table.csv", b"a,b\n", "table", "data"), ("film.mp4", b"\0\0", "film", "video")],
)
def test_the_kind_of_a_dropped_file_is_guessed(pane, table, tmp_path, name, content, title, kind):
    (tmp_path / name).write_bytes(content)
    drop(pane, tmp_path / name)
    editor = settled(pane, table)
    assert line(editor, "title") == title
    assert part(editor, QComboBox, "evidence.kind").currentData() == kind


def test_a_link_file_is_its_address_and_no_file(pane, table, tmp_path):
    (tmp_path / "The page.url").write_text("[InternetShortcut]\nURL=https://example.org/a\n")
    drop(pane, tmp_path / "The page.url")
    editor = settled(pane, table)
    assert (line(editor, "title"), line(editor, "url")) == ("The page", "https://example.org/a")
    assert line(editor, "accessed")
    assert editor._arrivals == []
    table.wait_for(lambda: left_in(table) == [])


def test_a_pasted_picture_is_kept_as_a_file(pane, table):
    mime = QMimeData()
    mime.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    paste(pane, mime)
    editor = settled(pane, table)
    type_into(editor, "title", "Map")
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane) == ["map"])
    kept = table.reread().evidence[0].attachments[0]
    assert (kept.name, kept.media_type) == ("Pasted picture.png", "image/png")


def test_a_file_that_is_gone_after_the_drop_is_kept_all_the_same(pane, table, page):
    drop(pane, page)
    editor = settled(pane, table)
    page.unlink()
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane))
    assert table.reread().evidence[0].attachments


def test_where_the_case_is_closed_a_drop_says_why(pane, table, page):
    table.does(workflow.shelve, table.case_id, "Not now")
    assert pane.take(files(page))
    said = part(pane, QLabel, "evidence.pane.error")
    assert said.isVisible()
    assert "shelved" in said.text()


def test_nothing_welcome_is_not_taken(pane):
    assert not pane.take(QMimeData())


def test_a_file_dropped_on_a_field_of_the_editor_is_a_file_and_no_text(pane, table, page):
    pane.add()
    editor = editor_of(pane)
    title = part(editor, QLineEdit, "evidence.title")
    quote = part(editor, QPlainTextEdit, "evidence.quote")
    assert drop(title, page)
    table.wait_for(title.text)
    assert title.text() == "Joint strikes near al-Bab"
    other = page.with_name("other.txt")
    other.write_text("words")
    assert drop(quote.viewport(), other)
    table.wait_for(lambda: len(editor._arrivals) == 2)
    assert quote.toPlainText() == ""


def test_a_file_pasted_into_a_field_is_a_file_and_no_text(pane, table, page):
    pane.add()
    editor = editor_of(pane)
    paste(part(editor, QPlainTextEdit, "evidence.quote"), files(page))
    table.wait_for(lambda: len(editor._arrivals) == 1)
    assert part(editor, QPlainTextEdit, "evidence.quote").toPlainText() == ""


def test_publishers_of_the_desk_are_offered_while_one_is_typed(pane, table):
    table.does(evidence.add, table.case_id, title="First", publisher="The Office")
    editor = pane.add()
    publisher = part(editor, QLineEdit, "evidence.publisher")
    table.wait_for(publisher.completer)
    publisher.setFocus()
    QTest.keyClicks(publisher, "off")
    popup = publisher.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert publisher.text() == "The Office"
    publisher.clear()
    QTest.keyClicks(publisher, "the office")
    assert not popup.isVisible()
