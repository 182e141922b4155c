"""What people write is shown letter by letter: no label, tip or list reads it as markup."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QLineEdit, QWidget

from db.actions import analysis, cases, claims, comments, evidence, replies, verdict
from db.errors import Refused
from db.records import Appearance, Block, BlockKind
from desktop.cases.new_view import NewCase
from desktop.widgets.plain import PlainLabel, begin_at_edge
from tests.desktop import windows

MARKUP = '<b>bold</b><img src="file:///etc/passwd">'


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch):
    """The window on a case whose every text looks like HTML."""
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as made:
        table = made.table
        made.seat.open_case(None)
        _fill(table.desk, table.editor, table.case_id)
        table.open_case()
        qtbot.waitUntil(made.right.isVisible)
        yield made


def _fill(desk, editor, case_id):
    cases.edit(desk, editor, case_id, title=MARKUP, topics=(MARKUP,), notes=MARKUP)
    claims.edit(desk, editor, case_id, quote=MARKUP, claimant=MARKUP, claimant_role=MARKUP,
                place=MARKUP, medium=MARKUP)
    claims.set_appearances(desk, editor, case_id, [Appearance("", MARKUP)])
    item = evidence.add(desk, editor, case_id, title=MARKUP, key="one", publisher=MARKUP,
                        author=MARKUP, quote=MARKUP, translation=MARKUP, note=MARKUP,
                        locator=MARKUP).id
    evidence.add(desk, editor, case_id, title=MARKUP, origin="one")
    kept = desk.path.parent / "<b>bold<b>.txt"
    kept.write_text("text")
    evidence.attach(desk, editor, item, kept)
    blocks = [Block(str(uuid4()), BlockKind.PARAGRAPH, f"{MARKUP} [@one] [@none]")]
    analysis.set_blocks(desk, editor, case_id, blocks)
    verdict.choose(desk, editor, case_id, rating="false", reason=MARKUP)
    replies.add(desk, editor, case_id, to=MARKUP, question=MARKUP, answer=MARKUP, channel=MARKUP)
    comments.add(desk, editor, case_id, MARKUP)


def test_no_label_and_no_tip_reads_markup_in_any_pane(window, qtbot):
    tabs = window.middle.tabs
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        qtbot.wait(0)
        _judge()
    window.bar.show_gates()
    qtbot.waitUntil(lambda: window.bar.findChild(QWidget, "workflow.gates") is not None)
    window.right.evidence.edit(window.seat.case.evidence[0].id, "title")
    qtbot.waitUntil(lambda: window.cases.findChild(QAbstractItemView).model().rowCount() > 0)
    _judge()


def settings_of(window):
    window.dialogs.settings("policy")
    return window.findChild(QDialog, "preferences")


def test_every_label_of_the_window_is_plain_by_construction(window, qtbot):
    """A label that lets Qt guess shows somebody's words as markup sooner or later."""
    for dialog in (window.right.evidence.edit(window.seat.case.evidence[0].id, "title"),
                   settings_of(window), NewCase(window.cases.model.new, window)):
        guessing = [
            (type(label.parent()).__name__, label.objectName(), label.text())
            for label in (*window.findChildren(QLabel), *dialog.findChildren(QLabel))
            if label.textFormat() != Qt.TextFormat.PlainText
        ]
        assert guessing == []
        dialog.close()


def test_a_menu_names_an_act_letter_by_letter(window, qtbot):
    undo = window.findChild(QAction, "shell.undo")
    item = window.seat.case.evidence[0].id
    window.seat.act(evidence.edit, item, title="R&D at <b>home</b>")
    qtbot.waitUntil(lambda: "home" in undo.text())
    assert "R&&D at <b>home</b>" in undo.text()


def test_what_a_refusal_quotes_is_shown_letter_by_letter(window, qtbot):
    claim = window.middle.claim
    for name in ("claim.date", "claim.url"):
        entry = claim.findChild(QLineEdit, name)
        entry.clear()
        QTest.keyClicks(entry, MARKUP)
    window.seat.leaving.emit()
    qtbot.waitUntil(lambda: len(window.seat.drafts.lacking()) == 2)
    claim.findChild(QWidget, "claim.portrait").parent().refuse(MARKUP)
    window.seat.report(Refused(MARKUP))
    window.close()
    _judge()
    window.closing.question.close()


def _judge():
    for widget in QApplication.allWidgets():
        assert "<b>bold" not in widget.toolTip(), (widget.objectName(), widget.toolTip())
        if isinstance(widget, QLabel) and "<b>bold" in widget.text():
            assert widget.textFormat() == Qt.TextFormat.PlainText, widget.objectName()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            _judge_rows(widget.model())


def _judge_rows(model):
    for row in range(model.rowCount()):
        tip = model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
        assert "<b>bold" not in str(tip or "")


@pytest.mark.parametrize("text", ["Words", "كلمات"])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_words_of_a_list_begin_at_one_edge_whatever_direction_they_run_in(qtbot, direction, text):
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    label = PlainLabel(text, window, wordWrap=True)
    begin_at_edge(label)
    label.resize(300, 30)
    picture = label.grab().toImage()
    ink = [x for x in range(picture.width()) for y in range(picture.height())
           if picture.pixelColor(x, y) != picture.pixelColor(150, 15)]  # fmt: skip
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert (picture.width() - max(ink) if mirrored else min(ink)) < 0.05 * picture.width()
