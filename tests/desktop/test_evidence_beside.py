"""The page beside the fields: drawn, turned, enlarged, read, and quoted by mouse and by keys."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from reportlab.pdfgen.canvas import Canvas

from db.actions import evidence
from desktop import pdf
from desktop.evidence import reading
from desktop.evidence.model import EvidenceModel
from desktop.evidence.selection import Selection
from desktop.evidence.view import EvidencePane
from desktop.evidence.view.drawn import Sheet
from tests.desktop.evidence_hands import click, drop, editor_of, part, type_into
from tests.desktop.test_contents import PAGE
from tests.faults.test_files import SCRIPTED, bomb, locked_pdf

FIRST, SECOND = "No planes flew on Monday.", "Nor did any fly later."


@pytest.fixture
def pane(table, qtbot):
    shown = EvidencePane(EvidenceModel(table.seat))
    qtbot.addWidget(shown)
    shown.show()
    QTest.qWaitForWindowActive(shown)
    return shown


@pytest.fixture
def memo(tmp_path):
    """A PDF of two pages, two lines each."""
    return written(tmp_path / "memo.pdf")


def written(path, turn=0):
    canvas = Canvas(str(path), pagesize=(300, 200))
    for page in (1, 2):
        if turn:
            canvas.setPageRotation(turn)
        canvas.drawString(20, 150, f"{page}. {FIRST}")
        canvas.drawString(20, 120, SECOND)
        canvas.showPage()
    canvas.save()
    return path


def opened(pane, table, path):
    """Drop a file, and wait until it is seen."""
    assert drop(pane, path)
    editor = editor_of(pane)
    table.wait_for(lambda: editor.beside._sight is not None)
    if editor.beside._sight.shape in (reading.Shape.PDF, reading.Shape.PICTURE):
        table.wait_for(lambda: editor.beside._drawn is not None)
    return editor


def place(sheet, letter):
    """Return the middle of a letter on the sheet."""
    left, top, right, bottom = sheet._letters.boxes[letter]
    scale = sheet._scale / 2
    return QPoint(round((left + right) * scale), round((top + bottom) * scale))


def drag(sheet, start, end):
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=place(sheet, start))
    QTest.mouseMove(sheet, place(sheet, end))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=place(sheet, end))


def quote(editor):
    return part(editor, QPlainTextEdit, "evidence.quote").toPlainText()


def locator(editor):
    return part(editor, QLineEdit, "evidence.locator").text()


def test_words_dragged_over_become_the_quote_and_the_page_the_locator(pane, table, memo):
    editor = opened(pane, table, memo)
    sheet = part(editor, Sheet, "evidence.sheet")
    text = sheet._letters.text
    button = part(editor, QPushButton, "evidence.beside.quote")
    assert not button.isEnabled()
    drag(sheet, text.index("No planes"), text.index("Monday.") + 6)
    click(button)
    assert (quote(editor), locator(editor)) == (FIRST, "p. 1")
    click(part(editor, QToolButton, "evidence.beside.on"))
    table.wait_for(lambda: editor.beside._drawn is not None and editor.beside._drawn.index == 1)
    assert part(editor, QLabel, "evidence.beside.page").text() == "2 of 2"
    drag(sheet, text.index("Nor"), text.index("later.") + 5)
    click(button)
    assert (quote(editor), locator(editor)) == (f"{FIRST} […] {SECOND}", "p. 1, 2")


def test_a_locator_in_other_words_stays(pane, table, memo):
    editor = opened(pane, table, memo)
    type_into(editor, "locator", "Annex A, article IV")
    part(editor, Sheet, "evidence.sheet")._selection.choose_all()
    editor.beside._weigh()
    click(part(editor, QPushButton, "evidence.beside.quote"))
    assert locator(editor) == "Annex A, article IV"


def test_keys_alone_choose_words_on_the_page(pane, table, memo):
    editor = opened(pane, table, memo)
    sheet = part(editor, Sheet, "evidence.sheet")
    sheet.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(sheet, Qt.Key.Key_Right, shift)
    QTest.keyClick(sheet, Qt.Key.Key_End, shift)
    assert sheet.words == f"1. {FIRST}"
    QTest.keyClick(sheet, Qt.Key.Key_Down, shift)
    assert sheet.words.startswith(f"1. {FIRST} Nor")
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    table.wait_for(lambda: sheet._letters.text.startswith("2."))
    assert sheet.words == ""
    QTest.keyClick(sheet, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sheet.words == f"2. {FIRST} {SECOND}"


def test_a_page_can_be_read_as_text(pane, table, memo):
    editor = opened(pane, table, memo)
    click(part(editor, QToolButton, "evidence.beside.text"))
    shown = part(editor, QPlainTextEdit, "evidence.words")
    assert shown.isVisible()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    click(part(editor, QPushButton, "evidence.beside.quote"))
    assert (quote(editor), locator(editor)) == (f"1. {FIRST}", "p. 1")


def test_a_page_is_enlarged_and_drawn_anew(pane, table, memo):
    editor = opened(pane, table, memo)
    sheet, before = part(editor, Sheet, "evidence.sheet"), editor.beside._drawn
    width = sheet.width()
    click(part(editor, QToolButton, "evidence.beside.larger"))
    assert sheet.width() > width
    table.wait_for(lambda: editor.beside._drawn is not before)
    assert editor.beside._drawn.image.width() > before.image.width()
    drag(sheet, 3, 4)
    assert sheet.words == "No"


def test_a_known_items_quote_saves_itself(pane, table, memo):
    item_id = table.does(evidence.add, table.case_id, title="Memo").id
    table.does(evidence.attach, item_id, memo)
    editor = pane.edit(item_id)
    table.wait_for(lambda: editor.beside._drawn is not None)
    sheet = part(editor, Sheet, "evidence.sheet")
    text = sheet._letters.text
    drag(sheet, text.index("Nor"), text.index("later.") + 5)
    click(part(editor, QPushButton, "evidence.beside.quote"))
    table.wait_for(lambda: table.reread().evidence[0].quote == SECOND)
    assert table.reread().evidence[0].locator == "p. 1"


def test_a_saved_page_is_words_and_nothing_that_runs(pane, table, tmp_path):
    (tmp_path / "page.html").write_text(PAGE)
    editor = opened(pane, table, tmp_path / "page.html")
    shown = part(editor, QPlainTextEdit, "evidence.words")
    assert shown.isVisible()
    assert shown.isReadOnly()
    assert "evil" not in shown.toPlainText()
    cursor = shown.document().find("No planes flew")
    shown.setTextCursor(cursor)
    click(part(editor, QPushButton, "evidence.beside.quote"))
    assert (quote(editor), locator(editor)) == ("No planes flew", "")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("bomb.png", bomb(), "too large"), ("locked.pdf", locked_pdf(), "locked"),
     ("a.bin", b"\0\1", "nothing of this file"), ("none.pdf", b"%PDF-1.7 no", "damaged")],
)
def test_what_cannot_be_shown_says_why(pane, table, tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    editor = opened(pane, table, tmp_path / name)
    shown = part(editor, QLabel, "evidence.beside.nothing")
    assert shown.isVisible()
    assert said in shown.text()


def test_a_scripted_drawing_is_shown_as_its_text(pane, table, tmp_path):
    (tmp_path / "a.svg").write_bytes(SCRIPTED)
    editor = opened(pane, table, tmp_path / "a.svg")
    assert "alert(1)" in part(editor, QPlainTextEdit, "evidence.words").toPlainText()


def test_a_picture_is_drawn_upright_and_no_larger_than_useful(pane, table, tmp_path):
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = 6  # lies on its side
    Image.new("RGB", (40, 20), "red").save(out, "JPEG", exif=exif)
    (tmp_path / "photo.jpg").write_bytes(out.getvalue())
    editor = opened(pane, table, tmp_path / "photo.jpg")
    assert (editor.beside._sight.pages[0].width, editor.beside._sight.pages[0].height) == (20, 40)
    image = editor.beside._drawn.image
    assert image.height() == 2 * image.width()
    huge = reading.Sight(editor.beside._sight.readable, reading.Shape.PICTURE,
                         (pdf.Page(40_000, 20_000),))
    drawn = reading.draw(huge, 0, 1.0).image
    assert drawn.width() * drawn.height() <= 1.01 * reading.MOST_PIXELS


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_letters_stand_where_they_are_drawn(tmp_path, turn):
    path = written(tmp_path / "turned.pdf", turn)
    letters, drawn = pdf.letters(path, 0), pdf.draw(path, 0, 2.0)
    for letter, (left, top, right, bottom) in zip(letters.text, letters.boxes, strict=True):
        if letter.isalpha():
            assert darkest(drawn, left, top, right, bottom) < 100, letter


def darkest(drawn, left, top, right, bottom):
    return min(
        drawn.pixels[round(y * 2) * drawn.stride + round(x * 2) * 4]
        for x in steps(left, right) for y in steps(top, bottom)
    )


def steps(low, high):
    return [low + (high - low) * part_of / 8 for part_of in range(9)]


def test_divided_words_are_joined():
    selection = Selection(pdf.Letters("air\x02\r\nstrikes", ((0, 0, 1, 1),) * 13))
    selection.choose_all()
    assert selection.words == "airstrikes"


def test_a_page_without_letters_lets_nothing_be_chosen():
    selection = Selection(pdf.Letters())
    selection.step(letters=1)
    selection.choose_all()
    selection.edge(True)
    selection.choose_word(selection.at(1, 1))
    assert (selection.words, selection.boxes()) == ("", [])


def test_the_page_beside_leaves_the_caret_where_it_was(pane, table, memo):
    opened(pane, table, memo)
    assert QApplication.focusWidget() is part(editor_of(pane), QLineEdit, "evidence.title")


def test_a_long_text_comes_in_whole(pane, table, tmp_path):
    text = "\n".join(f"Line {at} \U0001f680" for at in range(20_000))
    (tmp_path / "long.txt").write_text(text)
    editor = opened(pane, table, tmp_path / "long.txt")
    shown = part(editor, QPlainTextEdit, "evidence.words")
    assert shown.document().blockCount() < 20_000
    table.wait_for(lambda: shown.toPlainText() == text)


def test_tab_goes_from_the_fields_to_the_page_and_on_to_the_button(pane, table, memo):
    editor = opened(pane, table, memo)
    editor.files.go()
    reached = []
    while (name := QApplication.focusWidget().objectName()) != "evidence.done":
        reached.append(name)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert len(reached) < 30
    assert reached[0] == "evidence.attach"
    assert reached.index("evidence.beside.file") < reached.index("evidence.sheet")
    assert reached[-1] in ("evidence.sheet", "evidence.cancel")  # the platform says which is last


def test_tab_comes_to_a_kept_file_behind_the_button_that_brought_it(pane, table, memo):
    item_id = table.does(evidence.add, table.case_id, title="Memo").id
    table.does(evidence.attach, item_id, memo)
    editor = pane.edit(item_id)
    table.wait_for(lambda: editor.beside._drawn is not None)
    editor.files.go()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "evidence.detach"
