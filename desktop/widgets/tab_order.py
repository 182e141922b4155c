"""Tab goes the way the eye goes: in the order of the layouts, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QWidget


def follow_layout(root: QWidget) -> None:
    """Put everything in a widget that Tab comes to in the order in which it is laid out.

    To be called again when a part of it is made anew; what comes before and after stays.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    elif part.focusProxy() is not None:
        yield part  # with all that is in it: Qt moves it whole
        return
    for inner in _inside(part):
        yield from _stops(inner)


def _inside(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QScrollArea):
        yield from filter(None, (part.widget(),))
    elif isinstance(part, QTabWidget):
        corner = part.cornerWidget(Qt.Corner.TopRightCorner)
        pages = (part.widget(at) for at in range(part.count()))
        yield from filter(None, (part.tabBar(), corner, *pages))
    elif isinstance(part, (QSplitter, QStackedWidget)):
        yield from filter(None, (part.widget(at) for at in range(part.count())))
    else:
        layout = part.layout()
        if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
