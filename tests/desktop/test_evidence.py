"""The evidence pane: what is typed, dropped and moved reaches the desk, and nothing is lost."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from db.actions import analysis, evidence, workflow
from db.records import AnchorKind, Block, BlockKind, Place, Stance
from desktop.evidence.model import EvidenceModel
from desktop.evidence.view import EvidencePane
from tests.builders import evidence as evidence_record
from tests.builders import identity, snapshot
from tests.desktop.evidence_hands import (
    cards,
    click,
    drop,
    drop_mime,
    editor_of,
    keys,
    part,
    sentence_in,
    shown,
    type_into,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin's own


@pytest.fixture
def pane(table, qtbot):
    return shown(table, qtbot)


def three_items(table):
    return [
        table.does(evidence.add, table.case_id, title=f"Report {name}", key=name).id
        for name in ("one", "two", "three")
    ]


def test_an_empty_pane_offers_to_begin(pane):
    assert part(pane, QPushButton, "evidence.empty.add").isVisible()
    click(part(pane, QPushButton, "evidence.empty.add"))
    assert editor_of(pane).isVisible()


def test_an_item_typed_in_reaches_the_desk_with_every_field(pane, table):
    QTest.keyClick(pane, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    editor = editor_of(pane)
    lines = {
        "title": "Letter of the office", "publisher": "The Office", "author": "A. Writer",
        "published": "2017-01", "accessed": "2017-01-25", "language": "en",
        "url": "https://example.org/a", "archived_url": "https://archive.example/a",
        "locator": "page 2", "key": "letter",
    }
    texts = {"quote": "No planes flew.", "translation": "Keine.", "note": "Ask again."}
    for name, text in lines.items():
        type_into(editor, name, text)
    for name, text in texts.items():
        type_into(editor, name, text, QPlainTextEdit)
    for name, key in {"stance": "R", "kind": "D", "reliability": "B", "credibility": "2"}.items():
        QTest.keyClicks(part(editor, QComboBox, f"evidence.{name}"), key)
    for name in ("primary", "unused"):
        QTest.keyClick(part(editor, QWidget, f"evidence.{name}"), Qt.Key.Key_Space)
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane) == ["letter"])
    item = table.reread().evidence[0]
    for name, text in (lines | texts).items():
        assert getattr(item, name) == text
    assert (item.stance, item.kind, item.reliability, item.credibility) == (
        Stance.REFUTES, "document", "B", 2,
    )
    assert item.primary
    assert item.unused


def test_the_editor_opens_wide_enough_for_every_word_of_the_grades(pane):
    pane.add()
    editor = editor_of(pane)
    asked, screen = editor.form.whole_width(), editor.screen().availableGeometry().width()
    assert editor.width() >= min(asked + 60, screen - 24)
    editor.resize(editor.width() + max(asked - editor.form.width(), 0), editor.height())
    QApplication.processEvents()
    for name in ("reliability", "credibility"):
        choice = part(editor, QComboBox, f"evidence.{name}")
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        room = choice.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option,
            QStyle.SubControl.SC_ComboBoxEditField, choice,
        ).width()
        for row in range(choice.count()):
            words = choice.itemText(row)
            assert choice.fontMetrics().horizontalAdvance(words) <= room, words


def test_without_a_title_the_editor_says_so_and_keeps_what_was_typed(pane, table):
    pane.add()
    editor = editor_of(pane)
    publisher = type_into(editor, "publisher", "The Office")
    click(part(editor, QPushButton, "evidence.done"))
    title = part(editor, QLineEdit, "evidence.title")
    table.wait_for(title.accessibleDescription)
    assert editor.isVisible()
    assert publisher.text() == "The Office"
    assert table.reread().evidence == ()


def test_a_refused_date_stays_beside_its_field_and_the_title_is_saved(pane, table, qtbot):
    item_id = table.does(evidence.add, table.case_id, title="Old").id
    pane.edit(item_id)
    editor = editor_of(pane)
    date = part(editor, QLineEdit, "evidence.published")
    title = part(editor, QLineEdit, "evidence.title")
    title.selectAll()
    QTest.keyClicks(title, "New")
    QTest.keyClicks(date, "yesterday")
    QTest.keyClick(date, Qt.Key.Key_Tab)
    table.wait_for(date.accessibleDescription)
    table.wait_for(lambda: table.reread().evidence[0].title == "New")
    assert date.text() == "yesterday"
    with qtbot.waitSignal(editor.saving.refused):
        click(part(editor, QPushButton, "evidence.done"))
    assert editor.isVisible()
    date.selectAll()
    QTest.keyClicks(date, "2017")
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: pane._editor is None)
    assert table.reread().evidence[0].published == "2017"


def test_what_is_typed_into_a_known_item_saves_itself(pane, table):
    item_id = table.does(evidence.add, table.case_id, title="Old").id
    pane.edit(item_id)
    type_into(editor_of(pane), "locator", "page 7")
    table.wait_for(lambda: table.reread().evidence[0].locator == "page 7")


def test_leaving_hands_in_what_was_just_typed(pane, table):
    pane.add()
    type_into(editor_of(pane), "title", "Half a thought")
    table.seat.leaving.emit()
    table.wait_for(lambda: keys(pane) == ["half-a-thought"])


def test_escape_asks_before_a_new_item_is_lost(pane, table):
    pane.add()
    editor = editor_of(pane)
    type_into(editor, "title", "Precious")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    question = part(editor, QMessageBox, "evidence.lose")
    click(question.button(QMessageBox.StandardButton.Cancel))
    assert editor.isVisible()
    assert part(editor, QLineEdit, "evidence.title").text() == "Precious"


def test_an_untouched_new_item_closes_without_a_question(pane):
    pane.add()
    editor = editor_of(pane)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_files_chosen_for_a_new_item_are_kept_with_it(pane, table, tmp_path):
    (tmp_path / "page.html").write_text("<p>No.</p>")
    pane.add()
    editor = editor_of(pane)
    click(part(editor, QPushButton, "evidence.attach"))
    dialog = part(editor, QFileDialog, "evidence.files")
    dialog.filesSelected.emit([str(tmp_path / "page.html")])
    dialog.close()
    type_into(editor, "title", "Saved page")
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: pane._editor is None)
    assert [kept.name for kept in table.reread().evidence[0].attachments] == ["page.html"]


def test_a_dropped_file_suggests_title_and_kind(pane, table, tmp_path):
    (tmp_path / "Answer of the office.eml").write_text("No.")
    assert drop(pane, tmp_path / "Answer of the office.eml")
    editor = editor_of(pane)
    table.wait_for(lambda: part(editor, QLineEdit, "evidence.title").text())
    assert part(editor, QLineEdit, "evidence.title").text() == "Answer of the office"
    assert part(editor, QComboBox, "evidence.kind").currentData() == "e-mail reply"


def test_a_case_closed_at_once_still_gets_the_new_item(pane, table):
    pane.add()
    type_into(editor_of(pane), "title", "Half a thought")
    table.seat.open_case(None)
    table.wait_for(lambda: table.reread().evidence)
    assert table.reread().evidence[0].title == "Half a thought"


def test_a_refused_file_is_told_at_once_and_the_item_is_added_without_it(pane, table, tmp_path):
    (tmp_path / "empty.txt").touch()
    pane.add()
    editor = editor_of(pane)
    type_into(editor, "title", "Saved page")
    assert drop(editor, tmp_path / "empty.txt")
    table.wait_for(lambda: sentence_in(editor) == "empty.txt is empty.")
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane) == ["saved-page"])


def odd_paths(folder):
    (folder / "empty").touch()
    os.mkfifo(folder / "fifo")
    (folder / "real").write_text("x")
    (folder / "link").symlink_to(folder / "real")
    return [folder / name for name in ("empty", "fifo", "link", "gone")]


@pytest.mark.parametrize("which", range(4), ids=["empty", "fifo", "symlink", "missing"])
def test_what_is_no_plain_file_is_refused_where_it_was_dropped(pane, table, tmp_path, which):
    three_items(table)
    card = cards(pane)[1]
    assert drop(card, odd_paths(tmp_path)[which])
    table.wait_for(lambda: sentence_in(card))
    assert part(card, QLabel, "evidence.arrival.sentence").isVisible()
    assert all(item.attachments == () for item in table.reread().evidence)


def test_the_same_file_twice_is_refused_at_the_card(pane, table, tmp_path):
    item_id = three_items(table)[0]
    (tmp_path / "page.html").write_text("<p>No.</p>")
    table.does(evidence.attach, item_id, tmp_path / "page.html")
    card = cards(pane)[0]
    assert drop(card, tmp_path / "page.html")
    table.wait_for(lambda: "page.html" in sentence_in(card))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "no address"])
def test_an_address_that_leads_nowhere_safe_is_refused_beside_its_field(pane, table, address):
    item_id = table.does(evidence.add, table.case_id, title="Page").id
    pane.edit(item_id)
    control = type_into(editor_of(pane), "url", address)
    QTest.keyClick(control, Qt.Key.Key_Tab)
    table.wait_for(control.accessibleDescription)
    assert control.text() == address
    assert table.reread().evidence[0].url is None


@pytest.mark.parametrize("title", ["x" * 1_000_000, "a\x00b", "\u202egpj.exe", "e\u0301t\u00e9"])
def test_an_odd_title_is_taken_or_refused_beside_its_field(pane, table, title):
    pane.add()
    editor = editor_of(pane)
    control = part(editor, QLineEdit, "evidence.title")
    control.setMaxLength(2_000_000)
    QApplication.clipboard().setText(title)
    QTest.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    typed = control.text()
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: pane._editor is None or control.accessibleDescription())
    if pane._editor is not None:
        assert control.text() == typed
        assert table.reread().evidence == ()
    else:
        table.wait_for(lambda: cards(pane))


def test_a_new_item_is_selected_once_it_is_there(pane, table):
    three_items(table)
    pane.add()
    type_into(editor_of(pane), "title", "Fourth")
    click(part(editor_of(pane), QPushButton, "evidence.done"))
    table.wait_for(lambda: len(cards(pane)) == 4)
    table.wait_for(lambda: pane.focusWidget() is cards(pane)[3])
    assert cards(pane)[3].opened


def test_a_file_dropped_on_a_card_is_kept(pane, table, tmp_path):
    three_items(table)
    (tmp_path / "reply.eml").write_text("No.")
    assert drop(cards(pane)[2], tmp_path / "reply.eml")
    table.wait_for(lambda: table.reread().evidence[2].attachments)
    table.wait_for(lambda: "File kept" in cards(pane)[2]._state.words())


def test_an_address_dropped_beside_the_cards_begins_an_item(pane):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/page")])
    assert drop_mime(pane, mime)
    assert part(pane, QLineEdit, "evidence.url").text() == "https://example.org/page"


def test_caption_and_detach_reach_the_desk(pane, table, tmp_path):
    (item_id, *_) = three_items(table)
    (tmp_path / "map.txt").write_text("map")
    table.does(evidence.attach, item_id, tmp_path / "map.txt")
    pane.edit(item_id, "attachments")
    editor = editor_of(pane)
    caption = part(editor, QLineEdit, "evidence.attachment.caption")
    QTest.keyClicks(caption, "The map")
    QTest.keyClick(caption, Qt.Key.Key_Tab)
    table.wait_for(lambda: table.reread().evidence[0].attachments[0].caption == "The map")
    click(part(editor, QToolButton, "evidence.detach"))
    table.wait_for(lambda: not table.reread().evidence[0].attachments)


def test_the_second_click_on_the_cross_of_a_file_that_went_asks_for_no_other(pane):
    editor = pane.add()
    button = part(editor, QPushButton, "evidence.attach")
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # the first was on what stood here before
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert editor.findChild(QFileDialog, "evidence.files") is None


def test_numbers_follow_the_first_citation(pane, table):
    three_items(table)
    table.does(
        analysis.set_blocks, table.case_id,
        (Block(identity("b"), BlockKind.PARAGRAPH, "It flew [@three]; twice [@three]."),),
    )
    table.wait_for(lambda: [card.entry.number for card in cards(pane)] == [2, 3, 1])
    assert "2\u00d7 cited" in cards(pane)[2]._state.words()
    assert "Not cited" in cards(pane)[0]._state.words()
    assert "No publisher" in cards(pane)[0]._source.words()


def test_keys_alone_walk_move_and_remove(pane, table):
    three_items(table)
    pane.focus()
    assert QApplication.focusWidget() is cards(pane)[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is cards(pane)[1]
    assert cards(pane)[1].opened
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    table.wait_for(lambda: keys(pane) == ["two", "one", "three"])
    assert QApplication.focusWidget() is cards(pane)[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    table.wait_for(lambda: keys(pane) == ["one", "three"])
    assert QApplication.focusWidget() is cards(pane)[0]


def test_enter_opens_the_editor_and_focus_comes_back(pane, table):
    three_items(table)
    pane.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    editor = editor_of(pane)
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    table.wait_for(lambda: pane.focusWidget() is cards(pane)[0])


def test_removing_tells_what_was_removed(pane, table, qtbot):
    item_id = three_items(table)[1]
    with qtbot.waitSignal(pane._model.removed) as told:
        pane._model.remove(item_id)
    assert told.args == [2, "Report two"]


def test_a_removed_item_can_be_brought_back_at_once(pane, table):
    three_items(table)
    pane.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    table.wait_for(lambda: keys(pane) == ["two", "three"])
    button = part(pane, QPushButton, "evidence.undo.button")
    assert button.isVisible()
    click(button)
    table.wait_for(lambda: keys(pane) == ["one", "two", "three"])
    assert not button.isVisible()


def test_undo_is_no_longer_offered_once_something_else_changed(pane, table):
    item_id = three_items(table)[0]
    pane._model.remove(item_id)
    table.wait_for(lambda: keys(pane) == ["two", "three"])
    table.does(evidence.add, table.case_id, title="Another")
    assert not part(pane, QPushButton, "evidence.undo.button").isVisible()


def test_a_card_dragged_past_the_others_comes_last(pane, table):
    three_items(table)
    first, *_, last = cards(pane)
    below = first.mapFromGlobal(last.mapToGlobal(QPoint(30, last.height() - 2)))
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    QTest.mouseMove(first, QPoint(34, 60))
    QTest.mouseMove(first, below)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=below)
    table.wait_for(lambda: keys(pane) == ["two", "three", "one"])


def test_a_refresh_keeps_every_card(pane, table):
    three_items(table)
    before = cards(pane)
    table.does(evidence.edit, before[0].entry.item.id, title="Another")
    assert cards(pane) == before
    assert "Another" in before[0].accessibleName()


def test_the_menu_offers_a_comment_and_marks_unused(pane, table, qtbot):
    item_id = three_items(table)[0]
    menu = pane.menu_for(item_id)
    with qtbot.waitSignal(pane.comment_wanted) as told:
        part(menu, QObject, "evidence.menu.comment").trigger()
    assert told.args == [AnchorKind.EVIDENCE, item_id, ""]
    part(menu, QObject, "evidence.menu.unused").trigger()
    table.wait_for(lambda: table.reread().evidence[0].unused)


def test_in_review_nothing_can_be_changed(pane, table):
    item_id = three_items(table)[0]
    put_into_review(table)
    assert not part(pane, QPushButton, "evidence.add").isVisible()
    assert pane.add() is None
    assert drop(cards(pane)[0], Path(__file__))
    assert "shelved" in part(pane, QLabel, "evidence.pane.error").text()
    assert table.reread().evidence[0].attachments == ()
    pane.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    pane.edit(item_id)
    editor = editor_of(pane)
    assert part(editor, QLineEdit, "evidence.title").isReadOnly()
    assert not part(editor, QPushButton, "evidence.attach").isVisible()
    names = [action.objectName() for action in pane.menu_for(item_id).actions()]
    assert "evidence.menu.remove" not in names
    assert "evidence.menu.comment" in names


def put_into_review(table):
    """Shelve the case: a state in which content is closed, and which needs no gate."""
    table.does(workflow.shelve, table.case_id, "Not now")


class Browser(QObject):
    def __init__(self):
        super().__init__()
        self.visited = []

    @Slot(QUrl)
    def visit(self, url):
        self.visited.append(url.toString())


@pytest.fixture
def browser():
    handler = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, handler, "visit")
    yield handler
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_an_address_opens_only_when_pressed(pane, table, browser):
    table.does(evidence.add, table.case_id, title="Page", url="https://example.org/a")
    pane.focus()
    assert browser.visited == []
    click(part(pane, QToolButton, "evidence.address"))
    assert browser.visited == ["https://example.org/a"]


def test_a_gate_leads_to_the_field_it_names(pane, table):
    item_id = three_items(table)[1]
    pane.show_place(Place("evidence", item_id, "publisher"))
    publisher = part(pane, QLineEdit, "evidence.publisher")
    table.wait_for(lambda: QApplication.focusWidget() is publisher)


def test_a_hundred_items_all_get_their_card(table, qtbot):
    model = EvidenceModel(table.seat)
    shown = EvidencePane(model)
    qtbot.addWidget(shown)
    many = tuple(evidence_record(f"k{at}") for at in range(100))
    table.seat.case_opened.emit(snapshot(evidence=many))
    assert len(cards(shown)) < len(many)
    table.wait_for(lambda: len(cards(shown)) == len(many))
    assert [card.entry.number for card in cards(shown)] == list(range(1, 101))


def test_a_case_closed_leaves_an_empty_pane(pane, table):
    three_items(table)
    table.seat.open_case(None)
    assert cards(pane) == []
    assert pane.add() is None
