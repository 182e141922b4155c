"""F1: every key that does something here, grouped as the menus are."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.plain import PlainLabel

Group = tuple[str, tuple[tuple[str, str], ...]]
"""A heading, and below it what is done and the keys that do it."""


class Shortcuts(QDialog):
    """Made from the actions themselves, so that it cannot promise a key that is not there."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shell.shortcuts")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self._list(window))
        layout.addWidget(box)

    def _list(self, window: QMainWindow) -> QScrollArea:
        page = QWidget()
        page.setProperty("role", "scrolled")
        columns = QHBoxLayout(page)
        columns.setSpacing(40)
        groups = [*_menus(window), (self.tr("Elsewhere"), _elsewhere(window))]
        for column in _halves([group for group in groups if group[1]]):
            shown = QVBoxLayout()
            shown.setSpacing(22)
            for heading, rows in column:
                shown.addLayout(_group(heading, rows))
            shown.addStretch(1)
            columns.addLayout(shown, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("shell.shortcuts.list")
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setProperty("role", "ringed")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll


def _halves(groups: list[Group]) -> tuple[list[Group], list[Group]]:
    """Part the groups, in their order, into two columns of about the same height."""
    heights = [len(rows) + 2 for _, rows in groups]
    cut = min(range(len(groups) + 1), key=lambda at: abs(sum(heights[:at]) - sum(heights[at:])))
    return groups[:cut], groups[cut:]


def _group(heading: str, rows: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    title = PlainLabel(heading, role="heading")
    grid.addWidget(title, 0, 0, 1, 2)
    for row, (words, keys) in enumerate(rows, start=1):
        key = PlainLabel(keys, role="strong")
        grid.addWidget(PlainLabel(words, wordWrap=True), row, 0)
        grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignTrailing)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _menus(window: QMainWindow) -> Iterator[Group]:
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield _plain(entry.text()), tuple(_keyed(_in(menu)))


def _elsewhere(window: QMainWindow) -> tuple[tuple[str, str], ...]:
    """Return the keys that no menu names: of the verdict, of the text."""
    shown = {id(action) for entry in window.menuBar().actions()
             if isinstance(menu := entry.menu(), QMenu) for action in _in(menu)}
    others = (action for action in window.findChildren(QAction) if id(action) not in shown)
    return tuple(dict.fromkeys(_keyed(others)))


def _in(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _in(inner)
        else:
            yield action


def _keyed(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        keys = action.shortcut()
        if not keys.isEmpty() and action.text():
            native = keys.toString(QKeySequence.SequenceFormat.NativeText)
            yield _plain(action.text()).removesuffix("…"), native


def _plain(words: str) -> str:
    return words.replace("&", "")
