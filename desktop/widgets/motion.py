"""Whether anything may move by itself."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)


@dataclass
class _Wish:
    still: bool = False


_wish = _Wish()


def keep_still(on: bool) -> None:
    """Let nothing move from now on, or let it."""
    _wish.still = on
    if on:
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def is_still() -> bool:
    """Whether nothing shall move."""
    return _wish.still
