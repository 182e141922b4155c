"""The fonts of the window: which families there are, and when their files are loaded."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

import resources

SANS = (
    "Inter", "Noto Sans Arabic UI", "Noto Sans Hebrew", "Noto Sans Devanagari UI",
    "Noto Sans Bengali UI", "Noto Sans Thai UI",
)
"""For the interface: each family writes what those before it cannot."""

SERIF = (
    "Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Sans Devanagari UI",
    "Noto Sans Bengali UI", "Noto Serif Thai",
)
"""For what will be printed."""


_OTHERS = (
    "Armenian", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao",
    "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu",
)
"""Scripts of the brief's fonts that no family above writes: Qt finds these by itself. Those of
Chinese, Japanese and Korean are left out: they are variable, and Qt draws them hair-thin."""


@cache
def load_first() -> None:
    """Load what the first window is set in."""
    _load("inter")


@cache
def load_rest() -> None:
    """Load the serif and the other scripts, for which the first paint need not wait.

    Qt tells the console of each family that cannot write a script, though the next one can.
    """
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for folder in ("noto-serif", "scripts"):
        _load(folder)
    for script in _OTHERS:
        _add(resources.path("fonts", "brief", f"NotoSans{script}-Regular.ttf"))


def families(names: tuple[str, ...]) -> str:
    """Return the names as a style sheet takes them."""
    return ", ".join(f'"{name}"' for name in names)


def _load(folder: str) -> None:
    for file in sorted(resources.path("fonts", folder).glob("*.ttf")):
        _add(file)


def _add(file: Path) -> None:
    QFontDatabase.addApplicationFont(str(file))
