"""The menu bar: every act of the window that is not at hand elsewhere, with its keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from db.records import CaseSnapshot
from desktop.seat import Seat
from desktop.widgets.icon import icon

Call = Callable[[], object]
_OF_CASE = "of_case"


@dataclass(frozen=True)
class Item:
    """One line of a menu: its object name is "menu." and `name`; `keys` may be several.

    An act `of_case` rests while no case is in view.
    """

    name: str
    words: str
    call: Call
    keys: str | tuple[str, ...] = ()
    glyph: str = ""
    of_case: bool = False


class Resting(QObject):
    """Lets the acts of a case rest while none is in view, so that no menu promises nothing."""

    def __init__(self, window: QMainWindow, seat: Seat) -> None:
        super().__init__(window)
        self._acts = [act for act in window.findChildren(QAction) if act.property(_OF_CASE)]
        seat.case_opened.connect(self._turn)
        self._turn(seat.case)

    def _turn(self, case: CaseSnapshot | None) -> None:
        for act in self._acts:
            act.setEnabled(case is not None)


Entry = Item | QAction | QMenu | None
"""None draws a line."""


def add_menu(window: QMainWindow, name: str, title: str, items: tuple[Entry, ...]) -> QMenu:
    """Add a menu, its object name "menubar." and `name`."""
    menu = window.menuBar().addMenu(title)
    menu.setObjectName(f"menubar.{name}")
    for item in items:
        if item is None:
            menu.addSeparator()
        elif isinstance(item, QMenu):
            menu.addMenu(item)
        elif isinstance(item, QAction):
            menu.addAction(item)
        else:
            menu.addAction(_action(window, item))
    return menu


def _action(window: QMainWindow, item: Item) -> QAction:
    action = QAction(icon(item.glyph) if item.glyph else QIcon(), item.words, window)
    action.setObjectName(f"menu.{item.name}")
    action.setProperty(_OF_CASE, item.of_case)
    keys = (item.keys,) if isinstance(item.keys, str) else item.keys
    action.setShortcuts([QKeySequence(each) for each in keys if each])
    action.triggered.connect(item.call)
    return action
