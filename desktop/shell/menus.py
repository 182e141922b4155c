"""The menu bar: every act of the window that is not at hand elsewhere, with its keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.widgets.icon import icon

Call = Callable[[], object]


@dataclass(frozen=True)
class Item:
    """One line of a menu: its object name is "menu." and `name`."""

    name: str
    words: str
    call: Call
    keys: str = ""
    glyph: str = ""


def add_menu(window: QMainWindow, title: str, items: tuple[Item | QAction | None, ...]) -> QMenu:
    """Add a menu; None draws a line."""
    menu = window.menuBar().addMenu(title)
    for item in items:
        if item is None:
            menu.addSeparator()
        elif isinstance(item, QAction):
            menu.addAction(item)
        else:
            menu.addAction(_action(window, item))
    return menu


def _action(window: QMainWindow, item: Item) -> QAction:
    action = QAction(icon(item.glyph) if item.glyph else QIcon(), item.words, window)
    action.setObjectName(f"menu.{item.name}")
    if item.keys:
        action.setShortcut(item.keys)
    action.triggered.connect(item.call)
    return action
