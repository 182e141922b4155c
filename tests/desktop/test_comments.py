"""Comments: threads on the case and its parts, written in any state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from db.actions import analysis, comments, evidence, workflow
from db.errors import Unavailable
from db.records import AnchorKind, Block, BlockKind, Place
from desktop.comments.model import Anchor, CommentsModel, about, threads
from desktop.comments.view import CommentsView
from tests import builders
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin's own


@pytest.fixture
def page(table, qtbot):
    shown = CommentsView(CommentsModel(table.seat))
    qtbot.addWidget(shown)
    shown.resize(420, 700)
    shown.show()
    QTest.qWaitForWindowActive(shown)
    return shown


def part(parent, kind, name):
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def cards(page):
    return [card for card in page.findChildren(QWidget, "comments.thread") if not card.isHidden()]


def write(page, text, name="comments.new"):
    box = part(page, QPlainTextEdit, f"{name}.text")
    box.setFocus()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return box


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_comment_on_the_case_is_written_and_answered(page, table):
    box = write(page, "Who says so?")
    table.wait_for(lambda: len(cards(page)) == 1)
    assert box.toPlainText() == ""
    write(cards(page)[0], "The Ministry.", "comments.answer")
    table.wait_for(lambda: len(table.reread().comments) == 2)
    first, second = table.reread().comments
    assert (first.text, second.text) == ("Who says so?", "The Ministry.")
    assert second.thread == first.id
    assert first.anchor == AnchorKind.CASE


def test_a_comment_on_evidence_names_its_number(page, table):
    item_id = table.does(evidence.add, table.case_id, title="Letter").id
    page.start(AnchorKind.EVIDENCE, item_id, "")
    assert part(page, QLabel, "comments.about").text() == "On evidence 1"
    write(page, "Which letter?")
    table.wait_for(lambda: len(cards(page)) == 1)
    kept = table.reread().comments[0]
    assert (kept.anchor, kept.anchor_id, kept.anchor_field) == (AnchorKind.EVIDENCE, item_id, None)
    assert part(page, QLabel, "comments.about").text() == "On the case"


def test_a_comment_on_a_paragraph_quotes_it(page, table):
    paragraph = Block(builders.identity("p"), BlockKind.PARAGRAPH, "It flew by night.")
    table.does(analysis.set_blocks, table.case_id, (paragraph,))
    table.does(
        comments.add, table.case_id, "When?", anchor=AnchorKind.BLOCK, anchor_id=paragraph.id
    )
    (thread,) = page._model.threads()
    assert (thread.about, thread.quoted) == ("On a paragraph", "It flew by night.")
    table.does(analysis.set_blocks, table.case_id, ())
    (thread,) = page._model.threads()
    assert thread.about == "On a part of the analysis that was removed"


def test_every_anchor_has_words():
    case = builders.snapshot()
    assert about(case, Anchor(AnchorKind.FIELD, None, "reason"))[0] == "On the one-line reason"
    assert about(case, Anchor(AnchorKind.FIELD, None, "same_as"))[0] == 'On "same as"'
    item = case.evidence[0]
    words, title = about(case, Anchor(AnchorKind.EVIDENCE, item.id, "quote"))
    assert words.startswith("On evidence ")
    assert words.endswith(", quote")
    assert title == item.title
    gone = about(case, Anchor(AnchorKind.EVIDENCE, "gone"))
    assert gone == ("On evidence that was removed", "")


def test_open_threads_stand_first():
    old = builders.comment("Old", resolved=True)
    case = builders.snapshot(comments=(old, builders.comment("New")))
    assert [thread.comments[0].text for thread in threads(case)] == ["New", "Old"]


def test_a_thread_is_resolved_and_opened_again(page, table):
    table.does(comments.add, table.case_id, "Who says so?")
    button = part(cards(page)[0], QPushButton, "comments.settle")
    click(button)
    table.wait_for(lambda: button.text() == "Reopen")
    assert table.reread().comments[0].resolved
    click(button)
    table.wait_for(lambda: not table.reread().comments[0].resolved)


def test_who_may_not_resolve_is_told_at_the_thread(page, table):
    comments.add(table.desk, table.supervisor, table.case_id, "Who says so?")
    table.wait_for(lambda: len(cards(page)) == 1)
    click(part(cards(page)[0], QPushButton, "comments.settle"))
    error = part(cards(page)[0], QLabel, "comments.thread.error")
    table.wait_for(error.text)
    assert error.isVisible()


def test_ctrl_return_sends_and_does_not_reach_the_window(page, table):
    reached = []
    shortcut = QShortcut(QKeySequence("Ctrl+Return"), page)
    shortcut.activated.connect(lambda: reached.append(True))
    write(page, "Who says so?")
    table.wait_for(lambda: len(cards(page)) == 1)
    assert reached == []


def test_a_half_written_answer_survives_a_refresh(page, table):
    table.does(comments.add, table.case_id, "Who says so?")
    box = part(cards(page)[0], QPlainTextEdit, "comments.answer.text")
    QTest.keyClicks(box, "The Mini")
    table.does(comments.add, table.case_id, "And when?")
    assert box.toPlainText() == "The Mini"
    assert len(cards(page)) == 2


def test_a_half_written_comment_waits_for_its_case(page, table):
    box = part(page, QPlainTextEdit, "comments.new.text")
    QTest.keyClicks(box, "Half a thou")
    table.seat.open_case(None)
    assert box.toPlainText() == ""
    table.open_case()
    assert box.toPlainText() == "Half a thou"


def test_a_half_written_answer_waits_for_its_case(page, table, qtbot):
    table.does(comments.add, table.case_id, "Who says so?")
    QTest.keyClicks(part(cards(page)[0], QPlainTextEdit, "comments.answer.text"), "The Mini")
    table.seat.open_case(None)
    qtbot.waitUntil(lambda: cards(page) == [])
    table.open_case()
    answer = part(cards(page)[0], QPlainTextEdit, "comments.answer.text")
    assert answer.toPlainText() == "The Mini"
    answer.moveCursor(QTextCursor.MoveOperation.End)
    write(cards(page)[0], "stry.", "comments.answer")
    table.wait_for(lambda: len(table.reread().comments) == 2)
    assert table.reread().comments[1].text == "The Ministry."
    table.wait_for(lambda: table.seat.drafts.every() == ())


def test_a_comment_that_the_disk_did_not_take_can_be_sent_again(tmp_path, qtbot):
    at = Table(tmp_path)
    page = CommentsView(CommentsModel(at.open()))
    qtbot.addWidget(page)
    page.show()
    at.jobs.trouble = Unavailable("The disk is full.")
    box = write(page, "Who says so?")
    assert box.toPlainText() == "Who says so?"
    assert part(page, QPushButton, "comments.new.send").isEnabled()
    at.jobs.trouble = None
    click(part(page, QPushButton, "comments.new.send"))
    assert [remark.text for remark in at.snapshot().comments] == ["Who says so?"]
    assert box.toPlainText() == ""
    at.desk.close()


def test_what_is_typed_while_a_comment_is_on_its_way_stays(tmp_path, qtbot):
    at = Table(tmp_path)
    page = CommentsView(CommentsModel(at.open()))
    qtbot.addWidget(page)
    page.show()
    at.jobs.hold = True
    box = write(page, "Who says so?")
    QTest.keyClicks(box, " And when?")
    at.jobs.go_on()
    assert [remark.text for remark in at.snapshot().comments] == ["Who says so?"]
    assert box.toPlainText().strip() == "And when?"
    at.desk.close()


def test_a_shelved_case_can_still_be_commented_on(page, table):
    table.does(workflow.shelve, table.case_id, "Not now")
    write(page, "Why?")
    table.wait_for(lambda: len(cards(page)) == 1)


def test_a_gate_leads_to_the_thread(page, table):
    thread_id = table.does(comments.add, table.case_id, "Who says so?").id
    page.show_place(Place("comment", thread_id))
    assert QApplication.focusWidget() is cards(page)[0]


def test_what_is_begun_elsewhere_is_kept_when_the_page_reads_the_case_anew(page, table):
    page._model.keep("Begun in the review", Anchor())
    table.does(comments.add, table.case_id, "Who says so?")
    table.wait_for(lambda: len(cards(page)) == 1)
    assert page._model.begun()[0] == "Begun in the review"


def test_the_anchor_can_be_let_go(page, table):
    page.start(AnchorKind.FIELD, None, "reason")
    assert part(page, QLabel, "comments.about").text() == "On the one-line reason"
    click(part(page, QToolButton, "comments.off"))
    assert part(page, QLabel, "comments.about").text() == "On the case"


@pytest.mark.parametrize("text", ["<b>bold</b><img src=x>", "\u202eevil", "a\n" * 300])
def test_a_comment_is_shown_as_it_was_written(page, table, text):
    table.does(comments.add, table.case_id, text)
    shown = part(cards(page)[0], QLabel, "comments.text")
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert shown.text() == table.reread().comments[0].text
