"""Kept files whose words hold what is to be erased are pointed out, each as a whole."""

import threading
from itertools import count

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from reportlab.pdfgen.canvas import Canvas

from db.actions import evidence
from db.queries.erasing import files
from desktop.erasing.files import FilesLook
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
WORD = "Zerlinda"
NAME = f"{WORD} Quux"


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot, by="supervisor") as made:
        made.keys = count()
        yield made


def kept(window, path):
    """Attach a file to an item of its own; return the attachment's id."""
    table, key = window.table, f"k{next(window.keys)}"
    item = evidence.add(table.desk, table.editor, table.case_id, title="A file", key=key,
                        publisher="The Paper", published="2017-01-24").id
    return evidence.attach(table.desk, table.editor, item, path).id


def text(tmp_path, name, words):
    (tmp_path / name).write_text(words)
    return tmp_path / name


def scan(tmp_path, name="scan.png"):
    Image.new("RGB", (8, 8)).save(tmp_path / name)
    return tmp_path / name


def pdf(tmp_path, *pages):
    path = tmp_path / "report.pdf"
    canvas = Canvas(str(path))
    for page in pages:
        for line, words in enumerate(page.split("\n")):
            canvas.drawString(72, 700 - 20 * line, words)
        canvas.showPage()
    canvas.save()
    return path


def looked(window, qtbot, words=NAME):
    """Look for words; return the page of the dialog once every file was looked into."""
    window.erasing.act.trigger()
    qtbot.waitUntil(lambda: window.erasing.dialog is not None)
    choice = window.erasing.dialog.choice
    choice.words.setText(words)
    look = window.erasing._model.files
    qtbot.waitUntil(lambda: look.total > 0 and not look.is_busy, timeout=30_000)
    return choice


def rows(choice):
    plain = str.maketrans("", "", "\u2068\u2069")
    return [choice.list.item(row).text().translate(plain) for row in range(choice.list.count())]


def plain(label):
    return label.text().translate(str.maketrans("", "", "\u2068\u2069"))


def test_a_text_that_holds_the_words_is_listed_and_goes_as_a_whole(window, qtbot, tmp_path):
    path = text(tmp_path, "letter.txt", f"As {WORD.upper()}\n quux told us.")
    kept(window, path)
    (file,) = [file for file in files(window.table.desk) if file.name == "letter.txt"]
    choice = looked(window, qtbot)
    (row,) = rows(choice)
    assert row.endswith(", letter.txt as a whole: “As ZERLINDA quux told us.”")
    item = choice.list.item(0)
    assert item.checkState() == Qt.CheckState.Unchecked
    item.setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(choice.reason, "For her safety.")
    qtbot.waitUntil(choice.do.isEnabled, timeout=30_000)
    with qtbot.waitSignal(window.erasing._model.erased):
        choice.do.click()
    assert not file.path.exists()
    window.erasing.dialog.accept()


@pytest.mark.parametrize("pages", [
    ("Nothing here.", f"So says {NAME}."),
    (f"So says {WORD}", "Quux, once more."),
    (f"So says {WORD[:4]}-\n{WORD[4:]} Quux.",),
])
def test_the_pages_of_a_pdf_are_read(window, qtbot, tmp_path, pages):
    kept(window, pdf(tmp_path, *pages))
    (row,) = rows(looked(window, qtbot))
    assert ", report.pdf as a whole: “" in row
    window.erasing.dialog.reject()


def test_what_holds_no_words_is_said_not_to_be_looked_into(window, qtbot, tmp_path):
    kept(window, scan(tmp_path))
    kept(window, pdf(tmp_path, "Something.", ""))
    kept(window, text(tmp_path, "other.txt", "Nobody."))
    choice = looked(window, qtbot)
    assert rows(choice) == []
    assert plain(choice.files).endswith(": report.pdf, scan.png.")
    window.erasing.dialog.reject()


def test_a_file_taken_out_before_is_still_found(window, qtbot, tmp_path):
    attachment = kept(window, text(tmp_path, "letter.txt", NAME))
    evidence.detach(window.table.desk, window.table.editor, attachment)
    (row,) = rows(looked(window, qtbot))
    assert f"letter.txt as a whole, taken out before: “{NAME}”" in row
    window.erasing.dialog.reject()


def test_erasing_waits_until_the_files_are_known_or_somebody_stops(
    window, qtbot, tmp_path, released
):
    table, model = window.table, window.erasing._model
    kept(window, text(tmp_path, "one.txt", "Nobody."))
    kept(window, text(tmp_path, "two.txt", NAME))
    evidence.add(table.desk, table.editor, table.case_id, title=f"By {NAME}", key="by",
                 publisher="The Paper", published="2017-01-24")
    go_on, reading = released, threading.Event()

    def slowly(path, media_type):
        reading.set()
        go_on.wait()
        yield path.read_text()

    model.files._texts = slowly
    window.erasing.act.trigger()
    choice = window.erasing.dialog.choice
    choice.words.setText(NAME)
    qtbot.waitUntil(reading.is_set, timeout=30_000)
    choice.list.item(0).setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(choice.reason, "For her safety.")
    assert plain(choice.files) == "Looking into kept files: 0 of 2…"
    assert not choice.do.isEnabled()
    choice.enough.click()
    assert plain(choice.files) == "Only 0 of 2 kept files were looked into."
    assert not choice.enough.isVisible()
    qtbot.waitUntil(choice.do.isEnabled, timeout=30_000)
    go_on.set()
    window.erasing.dialog.reject()


def test_other_words_forget_what_was_found_in_files(window, qtbot, tmp_path):
    kept(window, text(tmp_path, "letter.txt", NAME))
    choice = looked(window, qtbot)
    assert len(rows(choice)) == 1
    QTest.keyClicks(choice.words, "x")
    assert rows(choice) == [] or window.erasing._model.files.found == ()
    window.erasing.dialog.reject()
    assert not window.erasing._model.files.is_busy


def test_the_same_bytes_are_read_once_and_listed_wherever_they_are(window, qtbot, tmp_path):
    kept(window, text(tmp_path, "letter.txt", NAME))
    kept(window, text(tmp_path, "copy.txt", NAME))
    assert len(rows(looked(window, qtbot))) == 2
    assert window.erasing._model.files.total == 1
    assert isinstance(window.erasing._model.files, FilesLook)
    window.erasing.dialog.reject()
