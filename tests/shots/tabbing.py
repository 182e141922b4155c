"""Where the Tab key leads in a window, and whether one sees where it has led."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.shots.access import controls
from tests.shots.clipping import called

ROUND = 200
"""More steps than any window has controls."""
AROUND = 4
"""Pixels around a control where a ring may be drawn."""


def walk(window):
    """Press Tab until it comes back to where it began; return the controls in that order."""
    seen = []
    while len(seen) < ROUND:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.append(here)
    return seen


def findings(window):
    """Return a sentence for every control that Tab misses or enters unseen."""
    begin = QApplication.focusWidget()
    if begin is not None:
        begin.clearFocus()
    seen, unseen = [], []
    before = window.grab()
    while len(seen) < ROUND:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in seen:
            break
        seen.append(here)
        after = window.grab()
        if before.copy(around(here)).toImage() == after.copy(around(here)).toImage():
            unseen.append(here)
        before = after
    if begin is not None:
        begin.setFocus()
    missed = [part for part in controls(window)
              if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part not in seen]
    return [*(f"{called(part)}: Tab does not come here" for part in missed),
            *(f"{called(part)}: one does not see that the focus is here" for part in unseen)]


def around(part):
    """Return where a control lies in its window, with room for a ring."""
    place = QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())
    return place.adjusted(-AROUND, -AROUND, AROUND, AROUND)
