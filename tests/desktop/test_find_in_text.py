"""Find and replace in the analysis, by the keys."""

import pytest
from PySide6.QtTest import QTest

from db.actions import workflow
from db.records import BlockKind, MarkKind
from desktop.analysis import edits
from tests.desktop.writing import CTRL, KEY, NONE, SHIFT, writing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot


@pytest.fixture
def writer(tmp_path, qapp):
    with writing(tmp_path) as found:
        yield found


@pytest.fixture
def bar(writer):
    writer.write("One two. Two [@wire] twofold, TWO.")
    writer.place_caret(0)
    writer.press(KEY.Key_F, CTRL)
    return writer.view.find_bar


def look_for(bar, words):
    bar.field.clear()
    QTest.keyClicks(bar.field, words)


def test_ctrl_f_finds_while_typing_and_says_which_of_how_many(writer, bar):
    look_for(bar, "two")
    assert writer.selected() == "two"
    assert bar.count.text() == "1 of 4"
    assert len(writer.editor.extraSelections()) == 4


def test_enter_and_f3_step_on_and_round_and_shift_back(writer, bar):
    look_for(bar, "two")
    found = []
    for key, modifiers in ((KEY.Key_Return, SHIFT), (KEY.Key_Return, NONE), (KEY.Key_Return, NONE),
                           (KEY.Key_F3, NONE), (KEY.Key_F3, SHIFT)):
        writer.press(key, modifiers, on=bar.field)
        found.append(bar.count.text())
    assert found == ["4 of 4", "1 of 4", "2 of 4", "3 of 4", "2 of 4"]


@pytest.mark.parametrize(
    ("options", "count"),
    [((), 4), (["case-sensitive"], 2), (["whole-word"], 3), (["case-sensitive", "whole-word"], 1)],
)
def test_case_and_whole_words_narrow_the_search(writer, bar, options, count):
    look_for(bar, "two")
    for name in options:
        writer.part(f"analysis.find.{name}").click()
    assert bar.count.text().endswith(f" of {count}")


def test_escape_returns_into_the_text_at_the_match(writer, bar):
    look_for(bar, "fold")
    writer.press(KEY.Key_Escape, on=bar.field)
    assert not bar.isVisible()
    assert writer.editor.hasFocus()
    assert writer.selected() == "fold"
    assert writer.editor.extraSelections() == []


def test_what_is_selected_is_looked_for(writer, bar):
    writer.select(0, 3)
    writer.press(KEY.Key_F, CTRL)
    assert bar.field.text() == "One"


def test_a_space_matches_the_one_that_holds_a_citation_and_accents_match_in_any_form(writer, bar):
    look_for(bar, "two ")
    assert bar.count.text() == "1 of 1"
    writer.place_caret(0)
    writer.write("Cafe\u0301 ")
    look_for(bar, "caf")
    bar.field.setText("caf\u00e9")
    assert bar.count.text() == "1 of 1"


def test_nothing_found_is_said(bar):
    look_for(bar, "three")
    assert bar.count.text() == "Not found"


def test_replace_goes_match_by_match(writer, bar):
    writer.press(KEY.Key_H, CTRL)
    look_for(bar, "two")
    bar.other.setFocus()
    QTest.keyClicks(bar.other, "2")
    writer.press(KEY.Key_Return, on=bar.other)
    assert writer.texts() == ["One 2. Two [@wire] twofold, TWO."]
    assert writer.selected() == "Two"
    writer.part("analysis.find.replace").click()
    assert writer.texts() == ["One 2. 2 [@wire] twofold, TWO."]


def test_replace_all_is_one_step_of_undo_and_tears_no_citation(writer, bar):
    before = writer.stored()
    writer.press(KEY.Key_H, CTRL)
    look_for(bar, "two")
    bar.other.setText("\U0001f9ea")
    writer.part("analysis.find.replace_all").click()
    assert bar.count.text() == "4 replaced"
    (after,) = writer.stored()
    assert after.text == "One \U0001f9ea. \U0001f9ea [@wire] \U0001f9eafold, \U0001f9ea."
    assert after.id == before[0].id
    writer.press(KEY.Key_Z, CTRL)
    assert writer.stored() == before


def test_replaced_words_keep_their_emphasis(writer, bar):
    writer.select(4, 7)
    writer.editor.mergeCurrentCharFormat(edits.bold(on=True))
    writer.press(KEY.Key_H, CTRL)
    look_for(bar, "two.")
    bar.other.setText("three")
    writer.part("analysis.find.replace").click()
    (part,) = writer.stored()
    assert [(mark.start, mark.end, mark.kind) for mark in part.marks] == [(4, 9, MarkKind.BOLD)]


def test_what_may_not_be_changed_can_be_searched_only(writer, bar):
    writer.stored()
    writer.table.act(workflow.shelve, writer.table.case_id, "later")
    look_for(bar, "two")
    writer.press(KEY.Key_H, CTRL)
    assert not bar.other.isVisible()
    bar.replace_every()
    bar.replace_one()
    assert writer.texts() == ["One two. Two [@wire] twofold, TWO."]
    assert bar.count.text() == "2 of 4"


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("## ", BlockKind.HEADING), ("> ", BlockKind.QUOTATION), ("- ", BlockKind.LIST_ITEM)],
)
def test_a_kind_can_be_typed_and_one_undo_leaves_what_was_typed(writer, typed, kind):
    writer.write(typed + "x")
    (part,) = writer.stored()
    assert (part.kind, part.text) == (kind, "x")
    writer.press(KEY.Key_Z, CTRL)
    writer.press(KEY.Key_Z, CTRL)
    writer.write("y")
    (part,) = writer.stored()
    assert (part.kind, part.text) == (BlockKind.PARAGRAPH, f"{typed}y")


@pytest.mark.parametrize(
    ("key", "kind"),
    [(KEY.Key_H, BlockKind.HEADING), (KEY.Key_B, BlockKind.QUOTATION),
     (KEY.Key_L, BlockKind.LIST_ITEM)],
)
def test_every_kind_has_a_key(writer, key, kind):
    writer.write("x")
    writer.press(key, CTRL | SHIFT)
    assert writer.stored()[0].kind == kind
