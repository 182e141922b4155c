"""An address that is dropped or pasted is the item's, and other words are words."""

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPlainTextEdit, QPushButton, QWidget

from db.actions import evidence
from tests.desktop.coming.hands import line, link, words
from tests.desktop.evidence_hands import click, drop_mime, editor_of, keys, part, paste, type_into


def test_a_link_from_a_browser_brings_its_title(pane):
    assert drop_mime(pane, link("https://example.org/a", "The page"))
    editor = editor_of(pane)
    assert (line(editor, "title"), line(editor, "url")) == ("The page", "https://example.org/a")


@pytest.mark.parametrize("text", ["https://example.org/a", "  https://example.org/a\n"])
def test_a_pasted_address_begins_an_item(pane, text):
    paste(pane, words(text))
    assert line(editor_of(pane), "url") == "https://example.org/a"


@pytest.mark.parametrize("text", ["javascript:alert(1)", "It said https://example.org/a there."])
def test_other_pasted_words_are_a_quote(pane, text):
    paste(pane, words(text))
    assert part(editor_of(pane), QPlainTextEdit, "evidence.quote").toPlainText() == text
    assert line(editor_of(pane), "url") == ""


def test_the_same_address_is_flagged_however_it_is_written(pane, table):
    table.does(evidence.add, table.case_id, title="First", url="https://www.example.org/a")
    drop_mime(pane, link("http://example.org/a/?utm_source=x"))
    editor = editor_of(pane)
    strip = part(editor, QWidget, "evidence.twin")
    assert strip.isVisible()
    assert "Evidence 1" in part(strip, QLabel, "evidence.twin.words").text()
    type_into(editor, "title", "Second")
    click(part(editor, QPushButton, "evidence.done"))
    assert editor.isVisible()
    click(part(strip, QPushButton, "evidence.twin.agree"))
    assert not strip.isVisible()
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: len(keys(pane)) == 2)


def test_an_address_pasted_where_the_caret_first_is_is_the_items(pane):
    editor = pane.add()
    title = editor.form.entry("title")
    paste(title, words("https://example.org/a"))
    assert editor.form.values()["url"] == "https://example.org/a"
    assert title.text() == ""
    paste(title, words("https://example.org/b"))  # the item has one: now it is meant as words
    assert title.text() == "https://example.org/b"
    assert editor.form.values()["url"] == "https://example.org/a"


@pytest.mark.parametrize("name", ["title", "quote"])
def test_an_address_dropped_on_a_field_is_the_items_while_it_has_none(pane, name):
    editor = pane.add()
    field = editor.form.entry(name)
    target = field.viewport() if isinstance(field, QAbstractScrollArea) else field
    assert drop_mime(target, link("https://example.org/a"))
    assert editor.form.values()["url"] == "https://example.org/a"
    assert editor.form.values()[name] is None
    other = link("https://example.org/b")
    assert drop_mime(editor, other)
    assert "has an address already" in part(editor, QLabel, "evidence.error").text()
    other.setText("https://example.org/b")  # as browsers do
    assert drop_mime(target, other)
    assert "https://example.org/b" in editor.form.values()[name]
    assert editor.form.values()["url"] == "https://example.org/a"
