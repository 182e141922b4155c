"""The analysis in a text document reads back as it was stored, to the code point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from db.records import Block, BlockKind, Mark, MarkKind
from desktop.analysis import edits
from desktop.analysis.document import fill, insert, insert_citation, read, read_selection
from desktop.analysis.formats import ATOM, NO_BREAK_SPACE
from desktop.analysis.reader import Reader
from tests.builders import block, snapshot

WRITTEN = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufdd0\ufdd1"),
    max_size=30,
)
SPANS = st.tuples(st.integers(0, 12), st.integers(1, 12), st.sampled_from(MarkKind))


@pytest.fixture
def document(qapp):
    return QTextDocument()


def at(document, position):
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    return cursor


def select(document, start, end):
    cursor = at(document, start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def mark(start, end, kind=MarkKind.BOLD):
    return Mark(start, end, kind, "https://example.org" if kind == MarkKind.LINK else None)


def there_and_back(document, *blocks):
    fill(document, blocks)
    return read(document)


def test_the_sample_reads_back_as_it_was_stored(document):
    blocks = snapshot().blocks
    assert there_and_back(document, *blocks) == blocks


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_keeps_its_id(document, kind):
    part = block("Words", kind)
    assert there_and_back(document, part) == (part,)


@pytest.mark.parametrize("kind", MarkKind)
def test_marks_after_an_emoji_count_it_once(document, kind):
    part = block("\U0001f9ea\U0001f468\u200d\U0001f469 tube and word", marks=(mark(9, 12, kind),))
    assert there_and_back(document, part) == (part,)


def test_marks_may_cross_and_hold_a_citation(document):
    part = block(
        "one two [@ap] three",
        marks=(mark(0, 13), mark(4, 19, MarkKind.ITALIC), mark(8, 13, MarkKind.LINK)),
    )
    assert there_and_back(document, part) == (part,)


def test_a_citation_is_one_character_held_to_its_word(document):
    fill(document, [block("word [@ap].")])
    assert document.firstBlock().text() == f"word{NO_BREAK_SPACE}{ATOM}."


def test_no_break_spaces_that_were_stored_stay(document):
    part = block(f"5{NO_BREAK_SPACE}km{NO_BREAK_SPACE}[@ap] x [@ap]")
    assert there_and_back(document, part) == (part,)


def test_citations_that_stand_together_stay_apart(document):
    part = block("x [@ap][@ap] [@ap]")
    assert there_and_back(document, part) == (part,)


def test_line_breaks_stay_inside_their_block(document):
    part = block("one\ntwo")
    assert there_and_back(document, part) == (part,)


def test_a_lone_object_character_is_no_citation(document):
    part = block(f"x {ATOM} y [@ap]")
    assert there_and_back(document, part) == (part,)


def test_blocks_that_say_nothing_are_not_stored(document):
    assert there_and_back(document, block(""), block(" ")) == ()


def test_an_id_seen_twice_becomes_another_one_and_stays_it(document):
    fill(document, [block("one"), block("one")])
    first = read(document)
    assert len({part.id for part in first}) == 2
    assert read(document) == first


def test_words_inserted_into_a_citation_s_format_are_words(document):
    fill(document, [block("x [@ap]")])
    cursor = at(document, 3)
    cursor.insertText("tail")
    assert read(document)[0].text == "x [@ap]tail"


def test_deleting_one_character_deletes_the_whole_citation_and_undo_brings_it_back(document):
    fill(document, [block("x [@ap].")])
    at(document, 3).deletePreviousChar()
    assert read(document)[0].text == "x ."
    document.undo()
    assert read(document)[0].text == "x [@ap]."


def test_inserting_a_citation_ties_it_to_the_word_before(document):
    fill(document, [block("word")])
    insert_citation(at(document, 4), "ap")
    assert document.firstBlock().text() == f"word{NO_BREAK_SPACE}{ATOM}"
    assert read(document)[0].text == "word [@ap]"


def test_inserting_a_citation_after_a_space_adds_none(document):
    fill(document, [block("\U0001f9ea ")])
    insert_citation(at(document, 3), "ap")
    assert read(document)[0].text == "\U0001f9ea [@ap]"


def test_a_selection_is_cut_at_code_points(document):
    fill(document, [block("\U0001f9ea one", id="a"), block("two\U0001f9ea", id="b")])
    parts = read_selection(select(document, 3, 9))
    assert [part.text for part in parts] == ["one", "tw"]


def test_inserted_blocks_join_the_one_at_the_caret(document):
    fill(document, [block("onetwo", id="a")])
    insert(at(document, 3), [block(" x", id="b"), block("y ", BlockKind.HEADING, id="c")])
    assert [(part.id, part.text) for part in read(document)] == [("a", "one x"), ("c", "y two")]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["text", "cite", "split", "kind", "bold", "delete", "paste", "undo",
                             "redo"]),
            st.integers(0, 60), st.integers(0, 12),
        ),
        max_size=12,
    )
)
def test_reading_only_what_changed_reads_the_same(qapp, steps):
    document = QTextDocument()
    fill(document, [block(f"part {number} \U0001f9ea [@ap] end") for number in range(4)])
    reader = Reader(document)
    for step, position, length in steps:
        last = document.characterCount() - 1
        change(document, step, select(document, min(position, last), min(position + length, last)))
        assert reader.blocks() == read(document)


def change(document, step, cursor):
    if step == "text":
        cursor.insertText("new \u2028words\nand more")
    elif step == "cite":
        insert_citation(cursor, "ap")
    elif step == "split":
        edits.split(cursor)
    elif step == "kind":
        edits.set_kind(cursor, BlockKind.HEADING)
    elif step == "bold":
        cursor.mergeCharFormat(edits.bold(on=True))
    elif step == "delete":
        cursor.removeSelectedText()
    elif step == "paste":
        insert(cursor, [block("one", id="1"), block("two [@ap]", BlockKind.QUOTATION, id="2")])
    elif step == "undo":
        document.undo()
    else:
        document.redo()


@given(
    st.lists(
        st.builds(
            lambda number, kind, texts, spans: Block(
                str(number), kind, " [@k-1]".join(texts) + ".",
                tuple(mark(start, start + size, kind) for start, size, kind in spans),
            ),
            st.integers(), st.sampled_from(BlockKind), st.lists(WRITTEN, max_size=3),
            st.lists(SPANS, max_size=3),
        ),
        max_size=4, unique_by=lambda part: part.id,
    )
)
def test_reading_what_was_read_changes_nothing(qapp, blocks):
    document = QTextDocument()
    fill(document, blocks)
    once = read(document)
    assert [part.text for part in once] == [part.text for part in blocks]
    fill(document, once)
    assert read(document) == once
