"""Dresses the application as the person chose, or as the system asks, even while Stet runs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.shell.settings import Contrast, Scheme, Settings
from desktop.widgets import motion, theme


class Dress(QObject):
    """`changed` once another theme or size of text is in force."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hints = QGuiApplication.styleHints()
        self._wishes = self._hints.accessibility()  # must be held, or its signals are lost
        self._dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        self._contrast = self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast
        self._hints.colorSchemeChanged.connect(self._turn)
        self._wishes.contrastPreferenceChanged.connect(self._sharpen)

    @property
    def name(self) -> str:
        """The theme to wear; a system that says nothing is taken to be light, and usual."""
        scheme, contrast = self._settings.scheme, self._settings.contrast
        return theme.named(
            dark=self._dark if scheme is Scheme.SYSTEM else scheme is Scheme.DARK,
            contrast=self._contrast if contrast is Contrast.SYSTEM else contrast is Contrast.HIGH,
        )

    def wear(self) -> None:
        """Put on what is chosen, unless it is in force."""
        motion.keep_still(self._settings.still)
        application = QApplication.instance()
        wanted = (self.name, self._settings.zoom)
        if isinstance(application, QApplication) and (
            wanted != (theme.current(), theme.zoom()) or not application.styleSheet()
        ):
            theme.apply(application, *wanted)
        self.changed.emit()

    def choose_scheme(self, scheme: Scheme) -> None:
        """Be light, dark, or as the system is; remembered."""
        self._settings.scheme = scheme
        self.wear()

    def choose_contrast(self, contrast: Contrast) -> None:
        """Be of usual or high contrast, or as the system is; remembered."""
        self._settings.contrast = contrast
        self.wear()

    def choose_zoom(self, per_cent: int) -> None:
        """Make text of that size, within reason; remembered."""
        self._settings.zoom = per_cent
        self.wear()

    def zoom(self, step: int) -> None:
        """Make text larger or smaller by some per cent; remembered."""
        self.choose_zoom(theme.zoom() + step)

    def choose_still(self, on: bool) -> None:
        """Let nothing move by itself; remembered."""
        self._settings.still = on
        self.wear()

    def _turn(self, scheme: Qt.ColorScheme) -> None:
        self._dark = scheme == Qt.ColorScheme.Dark
        self.wear()

    def _sharpen(self, wish: Qt.ContrastPreference) -> None:
        self._contrast = wish == Qt.ContrastPreference.HighContrast
        self.wear()
