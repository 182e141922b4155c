"""Nothing is cut off in a window of 1280x720, however large the text is."""

from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton

from db.actions import cases, comments, evidence
from db.records import Stance
from desktop.widgets.elided import ElidedLabel
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot, size=(1280, 720)) as made:
        table = made.table
        table.does(cases.edit, table.case_id, title="A headline as long as such lines are")
        table.does(evidence.add, table.case_id, title="A report", publisher="The Echo",
                   stance=Stance.REFUTES)
        table.does(comments.add, table.case_id, "Is that so?")
        yield made


def cut_off(window):
    """Return the words that have less room than they need."""
    found = []
    kinds = (QLabel, QPushButton, QCheckBox)
    parts = [part for kind in kinds for part in window.findChildren(kind)]
    for part in parts:
        words = part.text()
        if not words or not part.isVisible() or isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            short = part.heightForWidth(part.width()) > part.height()
        else:
            short = part.sizeHint().width() > part.width() or (
                isinstance(part, QAbstractButton) and part.sizeHint().height() > part.height())
        if short:
            found.append((part.objectName(), words, part.size().toTuple(),
                          part.sizeHint().toTuple()))
    return found


@pytest.mark.parametrize("zoom", [80, 100, 130, 160, 200])
def test_no_word_is_cut_off_at_any_size_of_text(window, qtbot, zoom):
    window.dress.choose_zoom(zoom)
    assert window.size().toTuple() == (1280, 720)
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_off(window), timeout=2_000)  # parts are laid out in turns
    assert cut_off(window) == []


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_title_keeps_room_for_some_words(window, qtbot, zoom):
    window.dress.choose_zoom(zoom)
    title = window.bar.findChild(ElidedLabel, "workflow.title")
    qtbot.waitUntil(lambda: title.width() >= 170)
    below = title.mapTo(window, QPoint(0, title.height())).y()
    assert below < window.centre.splitter.mapTo(window, QPoint(0, 0)).y()
