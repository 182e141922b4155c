"""Sentences and the citations in them: what counts, and how a card leads to its places."""

import pytest

from db.records import BlockKind, Place
from desktop.analysis.formats import ATOM, NO_BREAK_SPACE
from desktop.analysis.sentences import coverage, sentences
from tests.builders import block
from tests.desktop.writing import writing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot


@pytest.fixture
def writer(tmp_path, qapp):
    with writing(tmp_path) as found:
        yield found


def cut(text, kind=BlockKind.PARAGRAPH):
    found = sentences(kind, text)
    units = text.encode("utf-16-le")
    return [
        (units[part.start * 2 : part.end * 2].decode("utf-16-le"), part.cited) for part in found
    ]


def test_a_citation_binds_its_sentence_before_the_stop_and_behind_it():
    assert cut(f"One {ATOM}. Two. {ATOM} Three \U0001f9ea! Four?") == [
        (f"One {ATOM}.", True), (f"Two. {ATOM}", True), ("Three \U0001f9ea!", False),
        ("Four?", False),
    ]


@pytest.mark.parametrize("text", [
    "Dr. Smith of the U.S. Army spoke.", "Said J. R. Smith in No. 5 of it.",
    "В г. Москве и на ул. Мира.", "قال إنه رأى ذلك.",
])
def test_names_do_not_end_sentences(text):
    assert cut(text) == [(text, False)]


def test_arabic_questions_end_sentences():
    assert len(cut("هل حدث ذلك؟ نعم حدث.")) == 2


def test_headings_and_signs_do_not_count_and_a_quotation_counts_once():
    assert coverage([
        block("Head. Line.", BlockKind.HEADING), block("\u2014 \u2026"),
        block("One. Two [@ap].", BlockKind.QUOTATION), block("Three. Four [@ap].\nFive."),
    ]) == (2, 4)


def test_a_card_leads_to_each_of_its_places_in_turn(writer):
    writer.write("a [@wire] b [@paper] c [@wire].")
    writer.place_caret(0)
    found = []
    for _ in range(3):
        writer.view.show_place(Place("block", field="wire"))
        found.append(writer.editor.textCursor().position())
    assert found == [3, 11, 3]
    (tint,) = writer.editor.extraSelections()
    assert tint.cursor.selectedText().startswith(f"a{NO_BREAK_SPACE}{ATOM}")
    writer.place_caret(0)
    assert writer.editor.extraSelections() == []


def test_a_card_that_is_not_cited_leaves_the_caret_alone(writer):
    writer.write("a")
    writer.view.show_place(Place("block", field="wire"))
    assert writer.editor.textCursor().position() == 1
