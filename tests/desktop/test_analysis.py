"""The analysis as a person writes it: typing, citing, saving, and what others change meanwhile."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.actions import analysis, evidence, workflow
from db.records import BlockKind, MarkKind, Place
from desktop.analysis import edits
from desktop.analysis.formats import kind_of
from desktop.analysis.model import AnalysisModel
from desktop.analysis.view import AnalysisView
from desktop.widgets import theme
from tests.builders import block
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(tmp_path, qapp):
    table = Table(tmp_path)
    yield table
    table.desk.close()


@pytest.fixture
def model(table):
    return AnalysisModel(table.open())


@pytest.fixture
def view(model, qtbot):
    view = AnalysisView(model)
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    QTest.qWaitForWindowExposed(view)
    view.editor.setFocus()
    return view


def write(view, text):
    for character in text:
        if character.isascii():
            QTest.keyClicks(view.editor, character)
        else:  # QTest knows the keys of ASCII only
            typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier(0), character)
            QApplication.sendEvent(view.editor, typed)


def by_key(table, key):
    return next(item.id for item in table.snapshot().evidence if item.key == key)


def press(view, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(view.editor, key, modifiers)


def place_caret(view, position, *, to=None):
    cursor = view.editor.textCursor()
    cursor.setPosition(position)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    view.editor.setTextCursor(cursor)


def stored(table, model):
    model.flush()
    return table.snapshot().blocks


def texts(table, model):
    return [part.text for part in stored(table, model)]


def test_typed_paragraphs_reach_the_desk(view, model, table):
    write(view, "One.")
    press(view, KEY.Key_Return)
    write(view, "Two \u05d0.")
    assert texts(table, model) == ["One.", "Two \u05d0."]


def test_blocks_keep_their_ids_while_words_are_added_around_them(view, model, table):
    write(view, "One.")
    first = stored(table, model)[0].id
    place_caret(view, 0)
    press(view, KEY.Key_Return)
    press(view, KEY.Key_Up)
    write(view, "Zero.")
    place_caret(view, 8)
    press(view, KEY.Key_Return)
    blocks = stored(table, model)
    assert [part.text for part in blocks] == ["Zero.", "On", "e."]
    assert blocks[1].id == first
    assert len({part.id for part in blocks}) == 3


def test_backspace_joins_two_blocks_under_the_first_id(view, model, table):
    write(view, "One.")
    first = stored(table, model)[0].id
    press(view, KEY.Key_Return)
    write(view, "Two.")
    place_caret(view, 5)
    press(view, KEY.Key_Backspace)
    blocks = stored(table, model)
    assert [(part.id, part.text) for part in blocks] == [(first, "One.Two.")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("heading", BlockKind.HEADING), ("quote", BlockKind.QUOTATION), ("list", BlockKind.LIST_ITEM)],
)
def test_the_buttons_change_a_block_s_kind_and_back(view, model, table, name, kind):
    write(view, "Words")
    button = view.findChild(object, f"analysis.{name}")
    button.click()
    assert stored(table, model)[0].kind == kind
    assert button.isChecked()
    button.click()
    assert stored(table, model)[0].kind == BlockKind.PARAGRAPH


def test_a_heading_is_followed_by_a_paragraph_and_a_list_by_its_next_item(view, model, table):
    view.editor.styling.heading()
    write(view, "Head")
    press(view, KEY.Key_Return)
    view.editor.styling.list_item()
    write(view, "a")
    press(view, KEY.Key_Return)
    write(view, "b")
    press(view, KEY.Key_Return)
    press(view, KEY.Key_Return)
    write(view, "end")
    assert [part.kind for part in stored(table, model)] == [
        BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH,
    ]


@pytest.mark.parametrize("name", ["quote", "list"])
def test_return_pressed_twice_at_its_end_leaves_a_quotation_or_a_list(view, model, table, name):
    button = view.findChild(object, f"analysis.{name}")
    button.click()
    kind = kind_of(view.editor.textCursor().block())
    write(view, "One")
    press(view, KEY.Key_Return)
    write(view, "Two")
    press(view, KEY.Key_Return)
    assert button.isChecked()
    press(view, KEY.Key_Return)
    assert not button.isChecked()
    write(view, "Mine again")
    blocks = stored(table, model)
    assert [(part.kind, part.text) for part in blocks] == [
        (kind, "One"), (kind, "Two"), (BlockKind.PARAGRAPH, "Mine again"),
    ]
    assert len({part.id for part in blocks}) == 3


def test_an_empty_line_in_the_middle_of_a_quotation_is_left_too(view, model, table):
    view.editor.styling.quotation()
    write(view, "One")
    press(view, KEY.Key_Return)
    write(view, "Two")
    place_caret(view, 3)
    press(view, KEY.Key_Return)
    press(view, KEY.Key_Return)
    write(view, "Mine")
    assert [(part.kind, part.text) for part in stored(table, model)] == [
        (BlockKind.QUOTATION, "One"), (BlockKind.PARAGRAPH, "Mine"), (BlockKind.QUOTATION, "Two"),
    ]


def test_backspace_at_the_start_of_a_list_item_makes_it_a_paragraph(view, model, table):
    view.editor.styling.list_item()
    write(view, "a")
    press(view, KEY.Key_Home)
    press(view, KEY.Key_Backspace)
    assert stored(table, model)[0].kind == BlockKind.PARAGRAPH


def test_bold_and_italic_are_typed_with_their_keys(view, model, table):
    write(view, "a ")
    press(view, KEY.Key_B, CTRL)
    write(view, "b")
    press(view, KEY.Key_B, CTRL)
    press(view, KEY.Key_I, CTRL)
    write(view, "c")
    marks = [(mark.start, mark.end, mark.kind) for mark in stored(table, model)[0].marks]
    assert marks == [(2, 3, MarkKind.BOLD), (3, 4, MarkKind.ITALIC)]


def test_a_link_is_asked_for_and_does_not_grow_with_what_follows(view, model, table):
    write(view, "see here")
    place_caret(view, 4, to=8)
    press(view, KEY.Key_L, CTRL)
    QTest.keyClicks(view.editor.styling.address.field, "https://example.org/a")
    QTest.keyClick(view.editor.styling.address.field, KEY.Key_Return)
    place_caret(view, 8)
    write(view, " now")
    part = stored(table, model)[0]
    assert part.text == "see here now"
    assert [(mark.start, mark.end, mark.href) for mark in part.marks] == [
        (4, 8, "https://example.org/a")
    ]


def test_an_unsafe_address_is_refused_beside_it(view, model, table):
    write(view, "x")
    view.editor.selectAll()
    view.editor.styling.link()
    QTest.keyClicks(view.editor.styling.address.field, "javascript:alert(1)")
    QTest.keyClick(view.editor.styling.address.field, KEY.Key_Return)
    assert "http:" in view.editor.styling.address.error.text()
    assert view.editor.styling.address.field.text() == "javascript:alert(1)"
    assert stored(table, model)[0].marks == ()


def test_a_bracket_opens_the_picker_and_enter_cites(view, model, table):
    write(view, "Said [")
    assert view.editor.citing.is_open
    write(view, "wire")
    press(view, KEY.Key_Return)
    write(view, ".")
    assert not view.editor.citing.is_open
    assert texts(table, model) == ["Said [@wire]."]


def test_the_arrow_keys_choose_in_the_picker(view, model, table):
    write(view, "x[")
    press(view, KEY.Key_Down)
    press(view, KEY.Key_Return)
    assert texts(table, model) == ["x [@wire]"]


def test_what_is_named_in_full_is_offered_before_what_only_says_so(view, model, table):
    table.act(evidence.add, table.case_id, title="How a wire is cut", key="cut")
    table.act(evidence.edit, by_key(table, "paper"), title="Wired")
    write(view, "x[wire")
    press(view, KEY.Key_Return)
    assert texts(table, model) == ["x [@wire]"]


def test_escape_leaves_a_plain_bracket(view, model, table):
    write(view, "x[")
    press(view, KEY.Key_Escape)
    write(view, "y")
    assert texts(table, model) == ["x[y"]


def test_words_in_brackets_are_typed_as_ever(view, model, table):
    write(view, "[sic] and [no")
    press(view, KEY.Key_Return)
    write(view, "x")
    assert texts(table, model) == ["[sic] and [no", "x"]


@pytest.mark.parametrize("typed", ["a [2]", "a [@wire]"])
def test_a_closed_bracket_around_a_number_or_key_cites(view, model, table, typed):
    write(view, typed)
    assert texts(table, model) == ["a [@wire]"]
    assert view.editor.document().firstBlock().length() == 4


def test_the_shortcut_cites_and_escape_takes_its_bracket_back(view, model, table):
    write(view, "x")
    press(view, KEY.Key_C, CTRL | SHIFT)
    press(view, KEY.Key_Escape)
    assert texts(table, model) == ["x"]
    press(view, KEY.Key_C, CTRL | SHIFT)
    press(view, KEY.Key_Return)
    assert texts(table, model) == ["x [@paper]"]


def test_citations_are_numbered_by_first_use(view, model, table):
    write(view, "a[wire")
    press(view, KEY.Key_Return)
    assert model.numbers == {"wire": 1, "paper": 2}
    place_caret(view, 0)
    write(view, "[paper")
    press(view, KEY.Key_Return)
    assert model.numbers == {"paper": 1, "wire": 2}


def test_backspace_takes_a_citation_whole_and_undo_brings_it_back(view, model, table):
    write(view, "a [@wire]")
    press(view, KEY.Key_Backspace)
    assert texts(table, model) == ["a "]
    press(view, KEY.Key_Z, CTRL)
    assert texts(table, model) == ["a [@wire]"]


def test_words_behind_a_citation_are_no_part_of_it(view, model, table):
    write(view, "a [@wire] b[")
    press(view, KEY.Key_Escape)
    assert texts(table, model) == ["a [@wire] b["]


def test_a_citation_that_leads_nowhere_is_shown_with_its_key(view, model, table):
    write(view, "a [@wire]")
    stored(table, model)
    item = table.snapshot().evidence[1]
    table.act(evidence.remove, item.id)
    assert model.number_of("wire") is None
    cursor = view.editor.textCursor()
    cursor.setPosition(3)
    assert view.editor._painter.words(cursor.charFormat()) == "[?wire]"


def test_ctrl_click_on_a_citation_leads_to_its_evidence(view, model, table, qtbot):
    write(view, "a [@wire] b")
    place_caret(view, 2)
    spot = view.editor.cursorRect().center() + QPoint(8, 0)
    with qtbot.waitSignal(table.seat.goto) as asked:
        QTest.mouseClick(view.editor.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)
    assert asked.args == [Place("evidence", table.snapshot().evidence[1].id)]


def test_copying_gives_other_programs_readable_words(view, model, table):
    write(view, "a [@wire].")
    view.editor.selectAll()
    view.editor.copy()
    assert QApplication.clipboard().text() == "a [1]."


def test_a_cut_block_keeps_its_id_and_a_copy_gets_another(view, model, table):
    write(view, "a [@wire]")
    press(view, KEY.Key_Return)
    write(view, "b")
    first, second = stored(table, model)
    view.editor.selectAll()
    view.editor.cut()
    view.editor.paste()
    assert stored(table, model) == (first, second)
    view.editor.moveCursor(QTextCursor.MoveOperation.End)
    press(view, KEY.Key_Return)
    view.editor.paste()
    blocks = stored(table, model)
    assert [part.text for part in blocks] == ["a [@wire]", "b", "a [@wire]", "b"]
    assert len({part.id for part in blocks}) == 4


def test_pasted_words_become_paragraphs(view, model, table):
    write(view, "x")
    mime = QMimeData()
    mime.setText("one\n\ntwo\r\nthree")
    view.editor.insertFromMimeData(mime)
    assert texts(table, model) == ["xone", "two", "three"]


def test_a_pasted_page_keeps_emphasis_and_safe_links_only(view, model, table):
    mime = QMimeData()
    mime.setHtml(
        "<h2>Head</h2><p style='color:red'>a <b>b</b> <a href='https://e.org'>c</a> "
        "<a href='javascript:x'>d</a></p><ul><li>e</li></ul><script>f</script>"
    )
    view.editor.insertFromMimeData(mime)
    head, words, item = stored(table, model)
    assert (head.kind, head.text, head.marks) == (BlockKind.HEADING, "Head", ())
    assert (words.text, [mark.kind for mark in words.marks]) == (
        "a b c d", [MarkKind.BOLD, MarkKind.LINK],
    )
    assert (item.kind, item.text) == (BlockKind.LIST_ITEM, "e")


def test_what_arrives_while_typing_leaves_caret_and_words_alone(view, model, table):
    write(view, "one two")
    stored(table, model)
    place_caret(view, 3)
    write(view, "!")
    table.act(evidence.add, table.case_id, title="Third", key="third")
    write(view, "?")
    assert view.editor.toPlainText() == "one!? two"
    assert view.editor.textCursor().position() == 5
    assert len(model.citables()) == 3
    assert texts(table, model) == ["one!? two"]


def test_an_answer_to_an_older_save_does_not_undo_newer_words(view, model, table):
    table.jobs.hold = True
    write(view, "one")
    model.flush()
    write(view, " two")
    model.flush()
    table.jobs.go_on()
    assert view.editor.toPlainText() == "one two"
    assert [part.text for part in table.snapshot().blocks] == ["one two"]


def test_a_change_from_elsewhere_is_shown_and_the_caret_stays_in_its_block(view, model, table):
    write(view, "one")
    press(view, KEY.Key_Return)
    write(view, "two")
    blocks = stored(table, model)
    place_caret(view, 6)
    table.act(analysis.set_blocks, table.case_id, [block("from elsewhere"), blocks[1]])
    assert view.editor.toPlainText() == "from elsewhere\ntwo"
    assert view.editor.textCursor().block().text() == "two"
    assert view.editor.textCursor().positionInBlock() == 2


def test_opening_a_case_saves_nothing(view, model, table):
    before = table.snapshot().head
    model.flush()
    table.seat.open_case(None)
    table.open()
    model.flush()
    assert table.snapshot().head == before


def test_leaving_a_case_saves_what_was_typed_there(view, model, table):
    other = table.new_case("Another.", "Somebody")
    write(view, "kept")
    table.seat.open_case(other)
    assert view.editor.toPlainText() == ""
    assert [part.text for part in table.snapshot().blocks] == ["kept"]


def test_a_text_that_is_too_long_is_refused_and_stays_on_screen(view, model, table):
    text = "word " * 200_000
    view.editor.insertPlainText(text)
    model.flush()
    assert "200000" in view.findChild(object, "analysis.error").text()
    assert view.editor.toPlainText() == text
    assert table.snapshot().blocks == ()
    other = table.new_case("Another.", "Somebody")
    table.seat.open_case(other)
    table.open()
    assert view.editor.toPlainText() == text


def test_a_pasted_word_without_end_is_refused_before_it_halts_the_window(view, model):
    mime = QMimeData()
    mime.setText("x" * 1_000_000)
    view.editor.insertFromMimeData(mime)
    assert "20000" in view.findChild(object, "analysis.error").text()
    assert view.editor.toPlainText() == ""


def test_another_theme_dresses_the_text_and_changes_none_of_it(view, model, table, qapp):
    write(view, "see")
    view.editor.selectAll()
    edits.link(view.editor.textCursor(), "https://example.org")
    before = stored(table, model), table.snapshot().head
    for name in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, name)
        qapp.processEvents()  # once for all that Qt tells of it, before it is painted
        (look,) = view.editor.document().firstBlock().layout().formats()
        assert look.format.foreground().color() == theme.token("accent")
    assert (stored(table, model), table.snapshot().head) == before
    view.editor.undo()
    assert stored(table, model)[0].marks == ()


def test_words_and_cited_items_are_counted(view, model, qtbot):
    with qtbot.waitSignals([model.words, model.cited]):
        write(view, "It\u2019s two [@wire]")
    counted = []
    model.words.connect(counted.append)
    write(view, "!")
    assert counted == [2]


def test_nothing_can_be_typed_once_the_case_is_shelved(view, model, table):
    write(view, "x")
    stored(table, model)
    table.act(workflow.shelve, table.case_id, "later")
    write(view, "y")
    view.editor.styling.heading()
    view.editor.cite()
    assert view.editor.isReadOnly()
    assert view.editor.toPlainText() == "x"
    assert not view.findChild(object, "analysis.bold").isEnabled()


def test_the_view_leads_to_a_block(view, model, table):
    write(view, "one")
    press(view, KEY.Key_Return)
    write(view, "two")
    first = stored(table, model)[0]
    view.show_place(Place("block", first.id))
    assert view.editor.textCursor().block().text() == "one"


def test_a_comment_is_asked_for_on_the_block_at_the_caret(view, model, table, qtbot):
    write(view, "one")
    with qtbot.waitSignal(view.comment_asked) as asked:
        press(view, KEY.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    assert asked.args == [stored(table, model)[0].id]


def test_a_case_is_read_from_its_first_word_whatever_stood_there_before(view, table):
    long = [block(f"Sentence {number} is as long as others. " * 20) for number in range(12)]
    table.act(analysis.set_blocks, table.case_id, long)
    table.seat.open_case(table.new_case("The sea is wine.", "A sailor"))
    table.seat.open_case(table.case_id)
    assert view.editor.textCursor().position() == 0
    assert view.editor.verticalScrollBar().value() == 0
