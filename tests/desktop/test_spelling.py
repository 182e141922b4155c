"""Spelling and coverage: what is marked while writing, and what is offered."""

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from db.actions import cases, comments, workflow
from db.records import AnchorKind
from db.rules.passages import passage
from desktop.analysis.spelling import dictionaries
from desktop.analysis.spelling.words import words
from tests.desktop.writing import KEY, writing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
DOTS = QTextCharFormat.UnderlineStyle.DotLine


@pytest.fixture
def writer(tmp_path, qapp):
    with writing(tmp_path) as found:
        yield found
        found.model.spelling.stop()


def marked(writer, style):
    """Return the words that are underlined in a style, of all blocks."""
    found = []
    block = writer.editor.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for span in block.layout().formats():
            if span.format.underlineStyle() == style:
                part = units[span.start * 2 : (span.start + span.length) * 2]
                found.append(part.decode("utf-16-le"))
        block = block.next()
    return found


def test_misspelt_words_are_marked_when_the_answer_comes(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("\U0001f9ea The arrangment is teh best. ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["arrangment", "teh"], timeout=10_000)
    assert writer.texts() == ["\U0001f9ea The arrangment is teh best. "]
    writer.view.acts.spelling.trigger()
    assert marked(writer, WAVE) == []


def test_a_text_that_comes_in_is_shown_before_its_words_are_looked_at(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("The arrangment is teh best. ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["arrangment", "teh"], timeout=10_000)
    writer.texts()
    writer.model._show(writer.table.snapshot(), None)
    assert marked(writer, WAVE) == []
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["arrangment", "teh"], timeout=10_000)


def test_the_word_being_typed_is_left_in_peace(writer, qtbot):
    writer.view.acts.spelling.trigger()
    with qtbot.waitSignal(writer.model.spelling.learned, timeout=10_000):
        writer.write("arrangment")
    assert marked(writer, WAVE) == []
    writer.write(" ")
    assert marked(writer, WAVE) == ["arrangment"]


def test_the_menu_offers_words_once_they_are_found_and_one_undo_takes_one_back(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("An arrangment [@wire]. ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) != [], timeout=10_000)
    writer.place_caret(5)
    menu = writer.editor.menu_at(writer.editor.textCursor())
    assert menu.actions()[0].text() == "\u2026"
    room = menu.screen().availableGeometry()
    menu.popup(room.bottomLeft())
    with qtbot.waitSignal(writer.model.spelling.suggested, timeout=10_000):
        pass
    assert menu.actions()[0].text() == "arrangement"
    assert room.contains(menu.geometry())
    menu.actions()[0].trigger()
    menu.close()
    assert writer.texts() == ["An arrangement [@wire]. "]
    writer.editor.undo()
    assert writer.texts() == ["An arrangment [@wire]. "]


@pytest.mark.parametrize("act", ["learn", "ignore"])
def test_a_word_can_be_taught_or_let_pass(writer, qtbot, act):
    taught = []
    writer.model.spelling.taught.connect(taught.append)
    writer.view.acts.spelling.trigger()
    writer.write("Zxqv, zxqv. ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["Zxqv", "zxqv"], timeout=10_000)
    writer.place_caret(7)
    menu = writer.editor.menu_at(writer.editor.textCursor())
    menu.findChild(object, f"analysis.spelling.{act}").trigger()
    menu.close()
    assert "zxqv" not in marked(writer, WAVE)
    assert taught == (["zxqv"] if act == "learn" else [])


def test_no_word_is_marked_where_nothing_can_be_changed(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("teh ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["teh"], timeout=10_000)
    writer.stored()
    writer.table.act(workflow.shelve, writer.table.case_id, "later")
    assert marked(writer, WAVE) == []


def test_a_language_without_dictionary_is_said_quietly(writer, monkeypatch, tmp_path):
    writer.view.acts.spelling.trigger()
    writer.table.act(cases.edit, writer.table.case_id, language="tlh")
    writer.write("teh ")
    assert "no dictionary" in writer.view.acts.spelling.text()
    assert marked(writer, WAVE) == []


@pytest.mark.parametrize(("language", "right", "wrong"), [
    ("ru", "Больница закрыта", "Больницца"), ("ar", "التحقق من", "المعلموات"),
    ("en-GB", "The coalition", "arrangment"),
])
def test_the_languages_of_the_window_have_a_dictionary(writer, qtbot, language, right, wrong):
    writer.table.act(cases.edit, writer.table.case_id, language=language)
    writer.view.acts.spelling.trigger()
    writer.write(f"{right} {wrong} ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == [wrong], timeout=20_000)


def test_a_person_s_own_dictionary_comes_first(monkeypatch, tmp_path):
    for ending in ("aff", "dic"):
        (tmp_path / f"en_US.{ending}").touch()
    monkeypatch.setenv("STET_DICTIONARIES", str(tmp_path))
    assert dictionaries.find("en-US") == (dictionaries.Found(str(tmp_path), "en_US"),)


def test_english_without_a_region_may_be_british_or_american(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("The harbor and the harbour, teh. ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["teh"], timeout=20_000)


def test_a_dictionary_s_process_that_ended_is_begun_anew(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("teh ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["teh"], timeout=20_000)
    process = writer.model.spelling._speller._process
    with qtbot.waitSignal(process.finished):
        process.kill()
    writer.write("wich ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["teh", "wich"], timeout=20_000)


def test_only_what_a_dictionary_can_know_is_looked_up():
    text = "See https://e.org/teh, a@b.org #tag NATO F16 don\u2019t Москва cafe\u0301 x"
    assert [word.text for word in words(text, "en")] == ["See", "don't", "caf\u00e9", "x"]


def test_sentences_without_a_citation_can_be_shown(writer):
    covered = []
    writer.model.covered.connect(lambda *figures: covered.append(figures))
    writer.write("One. Two [@wire]. Three. ")
    writer.view.acts.uncited.trigger()
    assert marked(writer, DOTS) == ["One.", "Three."]
    assert covered[-1] == (1, 3)
    writer.place_caret(4)
    writer.write(" [@paper]")
    assert marked(writer, DOTS) == ["Three."]
    assert covered[-1] == (2, 3)
    writer.view.acts.uncited.trigger()
    assert marked(writer, DOTS) == []


def test_a_comment_leaves_a_misspelt_word_marked(writer, qtbot):
    writer.view.acts.spelling.trigger()
    writer.write("The arrangment is teh best. ")
    qtbot.waitUntil(lambda: marked(writer, WAVE) == ["arrangment", "teh"], timeout=10_000)
    writer.texts()
    part = writer.table.snapshot().blocks[0]
    writer.table.act(comments.add, writer.table.case_id, "Is it?", anchor=AnchorKind.BLOCK,
                     anchor_id=part.id, passage=passage(part.text, 0, 17))
    assert marked(writer, WAVE) == ["arrangment", "teh"]
    assert "".join(marked(writer, DOTS)) == "The  is"


def test_the_words_of_a_selection_are_counted(writer, qtbot):
    writer.write("One two [@wire] three.")
    with qtbot.waitSignal(writer.view.chosen) as counted:
        writer.select(4, 15)
    assert counted.args == [2]
    QTest.keyClick(writer.editor, KEY.Key_End)
