"""Files, pictures, addresses and words dropped or pasted: read, flagged, stopped, never lost."""

import os
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from db import copying
from db.actions import evidence, workflow
from db.records import Place
from db.vault import Vault
from desktop.evidence import arrival as arrivals
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view import EvidencePane
from tests.desktop.evidence_hands import (
    cards,
    click,
    drop,
    drop_mime,
    editor_of,
    files,
    keys,
    part,
    paste,
    sentence_in,
    type_into,
)
from tests.desktop.test_contents import MAIL, PAGE, SAVED
from tests.faults import disks
from tests.faults.test_files import bomb, half_an_image, locked_pdf


@pytest.fixture
def pane(table, qtbot):
    shown = EvidencePane(EvidenceModel(table.seat))
    qtbot.addWidget(shown)
    shown.resize(360, 700)
    shown.show()
    QTest.qWaitForWindowActive(shown)
    return shown


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path


def line(editor, name):
    return part(editor, QLineEdit, f"evidence.{name}").text()


def settled(pane, table):
    """Wait until nothing that was dropped is under way."""
    editor = editor_of(pane)
    table.wait_for(lambda: not any(a.under_way for a in editor._arrivals))
    return editor


def left_in(table):
    return list(table.desk.vault.folder.glob(".*"))


def link(address, title=""):
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    if title:
        mime.setData("text/x-moz-url", f"{address}\n{title}".encode("utf-16-le"))
    return mime


def words(text):
    mime = QMimeData()
    mime.setText(text)
    return mime


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


@contextmanager
def held(monkeypatch):
    """Let copies begin and not go on meanwhile; a patient person sees at once how far they are."""
    from threading import Event

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


def test_a_file_that_is_gone_after_the_drop_is_kept_all_the_same(pane, table, page):
    drop(pane, page)
    editor = settled(pane, table)
    page.unlink()
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane))
    assert table.reread().evidence[0].attachments


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


def odd(folder, which):
    path = folder / which
    if which == "fifo":
        os.mkfifo(path)
    elif which == "link":
        path.symlink_to(folder)
    elif which == "folder":
        path.mkdir()
    elif which == "five gigabytes":
        with path.open("wb") as file:
            file.truncate(5 << 30)
    elif which == "empty":
        path.touch()
    elif which == "x" * 300:
        pass
    return path


@pytest.mark.parametrize(
    ("which", "said"),
    [("fifo", "no plain file"), ("link", "is a link"), ("folder", "is a folder"),
     ("five gigabytes", "larger than 4 GiB"), ("empty", "is empty"), ("gone", "cannot be read"),
     ("x" * 300, "cannot be read")],
    ids=["fifo", "link", "folder", "large", "empty", "gone", "long"],
)
@pytest.mark.parametrize("way", ["drop", "paste", "editor"])
def test_what_cannot_be_kept_says_why_where_it_came(pane, table, tmp_path, which, said, way):
    path = odd(tmp_path, which)
    if way == "editor":
        pane.add()
    target = editor_of(pane) if way == "editor" else pane
    (paste if way == "paste" else drop_mime)(target, files(path))
    editor = settled(pane, table)
    assert said in sentence_in(editor)
    assert editor.isVisible()
    assert left_in(table) == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("bomb.png", bomb(), "60000 by 60000"), ("half.png", half_an_image(), "cut short"),
     ("locked.pdf", locked_pdf(), "password"), ("page.pdf", b"%PDF-1.7 no more", "no PDF"),
     ("CON.txt", b"words", ""), ("photo.png", b"no picture", "")],
)
def test_what_cannot_be_read_is_kept_and_says_so(pane, table, tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    drop(pane, tmp_path / name)
    editor = settled(pane, table)
    assert said in sentence_in(editor)
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane))
    assert [kept.name for kept in table.reread().evidence[0].attachments] == [name]


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
