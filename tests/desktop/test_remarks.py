"""Words of the analysis that somebody commented on: underlined while open, and gone to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from db.actions import analysis, comments, evidence
from db.records import AnchorKind
from db.rules.passages import passage
from desktop.evidence.view.cards import CardList
from desktop.widgets.theme import token
from tests import builders
from tests.desktop.windows import keep_apart, opened

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TEXT = "Both 🛩🛩 flew [@log] from the base, says the base."
WORDS = "the base"
DOTS = QTextCharFormat.UnderlineStyle.DotLine


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch):
    keep_apart(tmp_path, monkeypatch)
    with opened(tmp_path, qtbot) as shown:
        table = shown.table
        table.does(evidence.add, table.case_id, title="The log", key="log")
        table.does(analysis.set_blocks, table.case_id, (builders.block(TEXT),))
        editor = shown.middle.analysis.editor
        qtbot.waitUntil(lambda: "flew" in editor.toPlainText())
        yield shown


def comment(window, start, end):
    """Comment on words of the stored text."""
    table, block = window.table, window.table.reread().blocks[0]
    kept = passage(block.text, start, end)
    return table.does(comments.add, table.case_id, "Which one?", anchor=AnchorKind.BLOCK,
                      anchor_id=block.id, passage=kept).id


def marked(window):
    """Return what is underlined as commented on, as it reads."""
    block = window.middle.analysis.editor.document().firstBlock()
    units = block.text().encode("utf-16-le")
    return [
        units[2 * mark.start : 2 * (mark.start + mark.length)].decode("utf-16-le")
        for mark in block.layout().formats()
        if mark.format.underlineStyle() == DOTS and mark.format.underlineColor() == token("violet")
    ]


def last(text, words):
    return text.rindex(words), text.rindex(words) + len(words)


def test_words_commented_on_are_underlined_until_it_is_settled(window, qtbot):
    assert marked(window) == []
    thread = comment(window, *last(TEXT, WORDS))
    qtbot.waitUntil(lambda: marked(window) == [WORDS])
    window.table.does(comments.resolve, thread)
    qtbot.waitUntil(lambda: marked(window) == [])
    window.table.does(comments.reopen, thread)
    qtbot.waitUntil(lambda: marked(window) == [WORDS])


def test_the_mark_moves_with_what_is_typed_before_it(window, qtbot):
    comment(window, *last(TEXT, WORDS))
    qtbot.waitUntil(lambda: marked(window) == [WORDS])
    editor = window.middle.analysis.editor
    editor.setFocus()
    QTest.keyClicks(editor, "Once more: ")
    assert marked(window) == [WORDS]
    qtbot.waitUntil(lambda: window.table.reread().blocks[0].text.startswith("Once more: "))
    assert marked(window) == [WORDS]


def test_a_thread_leads_to_its_words_and_not_to_the_same_ones_elsewhere(window, qtbot):
    comment(window, *last(TEXT, WORDS))
    window.middle.bring(window.middle.comments)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "comments.thread") is not None)
    QTest.mouseClick(window.findChild(QPushButton, "comments.show"), Qt.MouseButton.LeftButton)
    editor = window.middle.analysis.editor
    qtbot.waitUntil(lambda: window.middle.tabs.currentWidget() is window.middle.analysis)
    before = editor.toPlainText()[: editor.textCursor().position() - 2]  # two pairs of units
    assert before.endswith("says the base")


def test_a_comment_on_evidence_leads_to_its_card(window, qtbot):
    table = window.table
    item = table.reread().evidence[0].id
    table.does(comments.add, table.case_id, "Where?", anchor=AnchorKind.EVIDENCE, anchor_id=item)
    window.middle.bring(window.middle.comments)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "comments.thread") is not None)
    QTest.mouseClick(window.findChild(QPushButton, "comments.show"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(CardList).current == item)


def test_a_comment_on_the_case_leads_nowhere(window, qtbot):
    window.table.does(comments.add, window.table.case_id, "Is it worth it?")
    window.middle.bring(window.middle.comments)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "comments.thread") is not None)
    assert not window.findChild(QPushButton, "comments.show").isVisible()
