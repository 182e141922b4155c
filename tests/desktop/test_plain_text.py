"""What people write is shown letter by letter: no label, tip or list reads it as markup."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel

from db.actions import analysis, cases, claims, comments, evidence, replies, verdict
from db.records import Appearance, Block, BlockKind
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from tests.desktop.seating import seated

MARKUP = '<b>bold</b><img src="file:///etc/passwd">'


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch):
    """The window on a case whose every text looks like HTML."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "s"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with seated(tmp_path, qtbot) as seating:
        seating.refresh.stop()
        _fill(seating.desk, seating.editor, seating.case_id)
        seating.seat.open_case(None)
        made = Window(seating.seat, seating.jobs, Settings())
        made.show()
        seating.open_case()
        qtbot.waitUntil(made.right.isVisible)
        yield made
        made.close()
        made.deleteLater()
        QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


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
    window.right.evidence.edit(window.seat.case.evidence[0].id, "title")
    qtbot.waitUntil(lambda: window.cases.findChild(QAbstractItemView).model().rowCount() > 0)
    _judge()


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
