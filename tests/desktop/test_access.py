"""Every window by keyboard and by ear, nothing cut off or read as markup: the walk of tests/shots.

Run `python -m tests.shots OUT --guard` to see the same sentences beside the pictures.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop import windows
from tests.shots import tabbing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(tmp_path, monkeypatch, qtbot):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as opened:
        yield opened


def test_nothing_is_cut_off_silent_or_read_as_markup_and_tab_leads_everywhere_in_sight(shots):
    assert shots.findings == {"cut": [], "silent": [], "astray": [], "markup": []}


ORDER = (
    "cases.order", "cases.add", "cases.search", "cases.all", "cases.mine", "cases.to_review",
    "cases.states", "cases.list", "claim.fold", "claim.quote", "claim.title", "claim.claimant",
    "claim.claimant_role", "claim.date", "claim.place", "claim.url", "claim.topics", "claim.more",
    "qt_tabwidget_tabbar", "analysis.text", "verdict.scale", "verdict.true", "verdict.reason",
    "evidence.add", "workflow.fix", "workflow.preview", "workflow.primary", "workflow.more",
)
"""Of the main window; the tools of the text come after it, and may be more."""


def test_tab_goes_round_the_main_window_as_the_eye_does_and_back_the_same_way(window, qtbot):
    qtbot.waitUntil(window.findChild(QWidget, "workflow.fix").isVisible)  # read after the paint
    window.cases.list.setFocus()
    seen = tabbing.walk(window)
    names = [part.objectName() for part in seen]
    at = names.index(ORDER[0])
    assert [name for name in names[at:] + names[:at] if name in ORDER] == list(ORDER)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    for part in (*seen[1:], seen[0])[::-1]:
        QTest.keyClick(window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        if part is not seen[0]:
            assert QApplication.focusWidget() is part
