"""The languages in the menu bar."""

from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.languages import offers


def menu(current: str, wanted: SignalInstance, parent: QWidget) -> QMenu:
    """Return a menu that emits `wanted` with a code of desktop.language.NAMES, or SYSTEM."""
    made = QMenu(parent.tr("&Language"), parent)
    made.setObjectName("menu.language")
    group = QActionGroup(made)
    for code, name in offers():
        action = made.addAction(name)
        action.setObjectName(f"menu.language.{code or 'system'}")
        action.setCheckable(True)
        action.setChecked(code == current)
        action.setActionGroup(group)
        action.triggered.connect(partial(_tell, wanted, code))
    return made


def _tell(wanted: SignalInstance, code: str, _: bool = False) -> None:
    wanted.emit(code)
