"""The menu that chooses the theme: as the system, light, dark; and how high the contrast is."""

from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.shell.dress import Dress
from desktop.shell.settings import Contrast, Scheme, Settings


class LooksMenu(QMenu):
    """Each group has one tick, which follows what is chosen elsewhere."""

    def __init__(self, dress: Dress, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress = dress
        self._settings = settings
        self.setTitle(self.tr("&Theme"))
        self.setObjectName("menu.looks")
        self._schemes = self._group((
            (Scheme.SYSTEM, self.tr("As the &system")), (Scheme.LIGHT, self.tr("&Light")),
            (Scheme.DARK, self.tr("&Dark")),
        ))
        self.addSeparator()
        self._contrasts = self._group((
            (Contrast.SYSTEM, self.tr("Contrast as the s&ystem")),
            (Contrast.USUAL, self.tr("&Usual contrast")),
            (Contrast.HIGH, self.tr("&High contrast")),
        ))
        self._schemes.triggered.connect(self._choose_scheme)
        self._contrasts.triggered.connect(self._choose_contrast)
        dress.changed.connect(self._tick)
        self._tick()

    def _group(self, choices: tuple[tuple[Enum, str], ...]) -> QActionGroup:
        group = QActionGroup(self)
        for choice, words in choices:
            action = QAction(words, group)
            action.setObjectName(f"menu.{type(choice).__name__.lower()}.{choice.value}")
            action.setCheckable(True)
            action.setData(choice)
            self.addAction(action)
        return group

    def _choose_scheme(self, action: QAction) -> None:
        self._dress.choose_scheme(action.data())

    def _choose_contrast(self, action: QAction) -> None:
        self._dress.choose_contrast(action.data())

    def _tick(self) -> None:
        for group, chosen in (
            (self._schemes, self._settings.scheme), (self._contrasts, self._settings.contrast)
        ):
            _tick(group, chosen)


def _tick(group: QObject, chosen: Enum) -> None:
    for action in group.findChildren(QAction):
        action.setChecked(action.data() is chosen)
