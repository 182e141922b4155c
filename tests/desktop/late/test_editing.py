"""An item on its way is written on no more, and what was refused after it closed is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.evidence.model import EvidenceModel
from desktop.evidence.view.adding import NewEvidence

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")


def test_nobody_writes_on_an_item_that_is_on_its_way(at, qtbot):
    editor = NewEvidence(EvidenceModel(at.seat))
    qtbot.addWidget(editor)
    editor.open()
    title = editor.form.entry("title")
    QTest.keyClicks(title, "A report")
    at.jobs.hold = True
    editor.add()
    QTest.keyClicks(title, " of more")
    assert title.text() == "A report"
    at.jobs.go_on()
    assert "A report" in [item.title for item in at.snapshot().evidence]


def test_f8_leaves_an_item_that_is_on_its_way_where_it_is(at, qtbot):
    editor = NewEvidence(EvidenceModel(at.seat))
    qtbot.addWidget(editor)
    editor.open()
    QTest.keyClicks(editor.form.entry("title"), "A report")
    at.jobs.hold = True
    editor.add()
    with qtbot.assertNotEmitted(editor.walked):
        QTest.keyClick(editor, Qt.Key.Key_F8)
    at.jobs.go_on()
    assert [item.title for item in at.snapshot().evidence].count("A report") == 1
    assert at.seat.drafts.every() == ()


def test_a_refusal_is_not_told_in_an_editor_that_just_closed(at, qtbot):
    editor, told = NewEvidence(EvidenceModel(at.seat)), []
    qtbot.addWidget(editor)
    at.seat.refused.connect(told.append)
    editor.open()
    editor.form.type_in("archived_url", "nowhere")
    at.jobs.hold = True
    at.seat.open_case(None)
    assert not editor.isVisible()
    at.jobs.go_on()
    assert len(told) == 1
