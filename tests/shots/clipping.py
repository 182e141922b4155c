"""What of a window is cut off, lies over its neighbour or sticks out of its frame."""

from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QSplitterHandle,
    QStatusBar,
    QTabBar,
    QWidget,
)

from desktop.shell.messages import Messages
from desktop.widgets.elided import ElidedLabel

SLACK = 1
"""Pixels that rounding may take."""
FREE = (QScrollBar, QSplitterHandle, Messages)
"""Lie over others by design."""


def findings(window):
    """Return a sentence for everything that is not wholly seen."""
    found = []
    for part in parts(window):
        found += [f"{called(part)}: {fault}" for fault in _faults(part)]
    return found


def parts(window):
    """Return every visible part of a window, itself included."""
    return [window, *(part for part in window.findChildren(QWidget)
                      if part.isVisible() and part.window() is window)]


def called(part):
    """Return a part's name, and whose it is where it has none."""
    names = []
    while part is not None and not (names and names[-1].count(".")):
        names.append(part.objectName() or type(part).__name__)
        part = part.parentWidget()
    return " < ".join(names)


def _faults(part):
    return [*_cut(part), *_outside(part), *_overlapping(part)]


def _cut(part):
    if isinstance(part, QLabel):
        return _cut_label(part)
    if isinstance(part, QAbstractButton):
        return _cut_words(part, part.text(), part.iconSize().width() * (not part.icon().isNull()))
    if isinstance(part, QComboBox):
        return _cut_words(part, part.currentText(), 20)
    if isinstance(part, QLineEdit):
        return _cut_words(part, "" if part.text() else part.placeholderText(), 2)
    return _cut_tabs(part) if isinstance(part, QTabBar) else []


def _cut_label(label):
    if isinstance(label, ElidedLabel) or not label.text():
        return []
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        short = needed > label.height() + SLACK
        return [f"needs {needed} px of height, has {label.height()}: {label.text()!r}"] * short
    needed = label.sizeHint()
    if needed.width() > label.width() + SLACK or needed.height() > label.height() + SLACK:
        return [f"needs {needed.toTuple()}, has {label.size().toTuple()}: {label.text()!r}"]
    return []


def _cut_words(part, words, beside):
    if not words or part.toolTip():
        return []
    metrics = QFontMetrics(part.font())
    needed = metrics.size(Qt.TextFlag.TextShowMnemonic, words).width() + beside
    if needed > part.width() + SLACK or metrics.height() > part.height() + 2 * SLACK:
        return [f"needs {needed} px, has {part.width()}: {words!r}"]
    return []


def _cut_tabs(bar):
    return [f"tab {bar.tabText(at)!r} is not wholly seen" for at in range(bar.count())
            if bar.isTabVisible(at) and not bar.rect().contains(bar.tabRect(at))]


def _outside(part):
    frame = part.parentWidget()
    if part.isWindow() or frame is None or _scrolls(frame) or isinstance(part, FREE):
        return []
    room = frame.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    return [] if room.contains(part.geometry()) else [
        f"sticks out of {called(frame)}: {_shape(part.geometry())} in {_shape(frame.rect())}"]


def _scrolls(frame):
    outer = frame.parentWidget()
    return isinstance(outer, QAbstractScrollArea) and outer.viewport() is frame


def _overlapping(part):
    if isinstance(part, (QAbstractScrollArea, QMainWindow, QStatusBar)):
        return []
    inner = [child for child in part.children()
             if isinstance(child, QWidget) and child.isVisible()
             and not child.isWindow() and not isinstance(child, FREE)]
    return [f"{called(one)} lies over {called(other)}" for one, other in combinations(inner, 2)
            if _meet(one.geometry(), other.geometry())]


def _meet(one, other):
    both: QRect = one & other
    return both.width() > SLACK and both.height() > SLACK


def _shape(rect):
    return f"{rect.width()}x{rect.height()}+{rect.x()}+{rect.y()}"
