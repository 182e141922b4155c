"""How the window looks: theme, contrast, size of text, and whether anything may move."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.shell.dress import Dress
from desktop.shell.settings import LEAST_ZOOM, MOST_ZOOM, Contrast, Scheme, Settings
from desktop.widgets.entries import ChoiceEntry, TickEntry
from desktop.widgets.field import Field
from desktop.widgets.whole import NumberEntry

_STEP = 10
_WIDE = 260
"""Pixels that no choice here needs more than."""


class LookPage(QWidget):
    """Each choice holds at once, for every desk on this computer."""

    def __init__(self, dress: Dress, settings: Settings) -> None:
        super().__init__()
        self._dress = dress
        self._settings = settings
        self.scheme = ChoiceEntry((
            (Scheme.SYSTEM, self.tr("As the system")), (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ))
        self.contrast = ChoiceEntry((
            (Contrast.SYSTEM, self.tr("As the system")), (Contrast.USUAL, self.tr("Usual")),
            (Contrast.HIGH, self.tr("High")),
        ))
        self.zoom = NumberEntry(LEAST_ZOOM, MOST_ZOOM)
        self.zoom.setSingleStep(_STEP)
        self.zoom.setSuffix(self.tr(" %"))
        self.zoom.setKeyboardTracking(False)
        self.still = TickEntry(self.tr("Keep still: nothing moves by itself"))
        self._lay_out()
        self._show_all()
        self.scheme.typed.connect(self._choose_scheme)
        self.contrast.typed.connect(self._choose_contrast)
        self.zoom.valueChanged.connect(dress.choose_zoom)
        self.still.typed.connect(self._keep_still)
        dress.changed.connect(self._show_all)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        named: tuple[tuple[str, str, QWidget], ...] = (
            ("scheme", self.tr("Theme"), self.scheme),
            ("contrast", self.tr("Contrast"), self.contrast),
            ("zoom", self.tr("Size of text"), self.zoom),
        )
        for name, words, control in named:
            control.setObjectName(f"look.{name}")
            control.setMaximumWidth(_WIDE)
            layout.addWidget(Field(words, control))
        self.still.setObjectName("look.still")
        layout.addWidget(self.still)
        layout.addStretch()

    def _show_all(self) -> None:
        self.scheme.show_value(self._settings.scheme)
        self.contrast.show_value(self._settings.contrast)
        self.zoom.setValue(self._settings.zoom)
        self.still.show_value(self._settings.still)

    def _choose_scheme(self) -> None:
        self._dress.choose_scheme(self.scheme.value())

    def _choose_contrast(self) -> None:
        self._dress.choose_contrast(self.contrast.value())

    def _keep_still(self) -> None:
        self._dress.choose_still(self.still.value())
