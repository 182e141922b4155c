"""The menu of a text field: what Qt offers, and what the windows above offer in every field."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

_IN_FIELDS = "in_fields"


def offer_in_fields(window: QWidget, act: QAction) -> None:
    """Let every field of a window, and of its dialogs, offer an act."""
    act.setProperty(_IN_FIELDS, True)
    window.addAction(act)


def add_acts(menu: QMenu, field: QWidget) -> QMenu:
    """Add to a field's menu what the windows above it offer, and let it go when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    acts = [act for act in _above(field) if act.isVisible()]
    if acts:
        menu.addSeparator()
        menu.addActions(acts)
    return menu


def show(menu: QMenu, field: QWidget, at: QPoint) -> None:
    """Open a field's menu at a place of the screen."""
    add_acts(menu, field).popup(at)


def _above(field: QWidget) -> list[QAction]:
    found: list[QAction] = []
    window: QWidget | None = field.window()
    while window is not None:
        found += [act for act in window.actions() if act.property(_IN_FIELDS)]
        parent = window.parentWidget()
        window = parent.window() if parent is not None else None
    return found
