"""Colours, fonts and the style sheet, all from resources/theme/tokens.json."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from string import Template

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

import resources
from desktop.widgets import fonts

LIGHT = "light"
DARK = "dark"
LIGHT_CONTRAST = "light-contrast"
DARK_CONTRAST = "dark-contrast"
THEMES = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)

SIZES = {
    "tiny": 11, "small": 12, "text": 13, "heading": 14, "serif": 15, "title": 16, "quote": 17,
    "display": 24,
}
"""Pixel sizes at 100 %, as measured in the mock-ups."""

_WEIGHTS = {"heading": QFont.Weight.DemiBold, "title": QFont.Weight.DemiBold,
            "display": QFont.Weight.DemiBold}
_PALETTE = {
    QPalette.ColorRole.Window: "win", QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card", QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "ink", QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "card", QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad", QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "ink", QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "violet", QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink", QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "raised", QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line", QPalette.ColorRole.Dark: "line2",
    QPalette.ColorRole.Shadow: "line2",
}


@dataclass
class _Shown:
    """The theme in force."""

    name: str = LIGHT
    zoom: int = 100
    colours: dict[str, str] = field(default_factory=dict)
    in_fusion: bool = False


_shown = _Shown()


@cache
def tokens(name: str) -> dict[str, str]:
    """Return a theme's colours, `#RRGGBB` by token."""
    themes: dict[str, dict[str, str]] = json.loads(resources.text("theme", "tokens.json"))
    return {key: value for key, value in themes[name].items() if key != "name"}


def application(program: str) -> QApplication:
    """Make the application in Fusion: named later, Qt explains all that a style is to Python."""
    _shown.in_fusion = True
    return QApplication([program, "-style", "fusion"])


def apply(application: QApplication, name: str, zoom: int = 100) -> None:
    """Dress the application; `zoom` is in per cent and scales the text.

    A style sheet alone leaves Fusion's blue selection, so the palette is set as well. The old sheet
    goes first: where one replaces another, Qt tells each part of it as often as it lies deep, which
    took four times as long.
    """
    _shown.name, _shown.zoom, _shown.colours = name, zoom, tokens(name)
    fonts.load_first()
    if not _shown.in_fusion:
        application.setStyle("Fusion")
        _shown.in_fusion = True
    with _scrolled_as_it_is(application):
        application.setStyleSheet("")
        application.setPalette(_palette())
        application.setFont(font())
        application.setStyleSheet(_style_sheet())


@contextmanager
def _scrolled_as_it_is(application: QApplication) -> Iterator[None]:
    """Put back where everything is scrolled to: undressed, a text is shorter for a moment."""
    bars = [each for each in application.allWidgets() if isinstance(each, QScrollBar)]
    places = [(bar, bar.value()) for bar in bars]
    yield
    application.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # all is where it will be
    for bar, place in places:
        bar.setValue(place)


@contextmanager
def undressed() -> Iterator[None]:
    """Take the style sheet off while a window is built, and dress it once when it stands.

    Qt dresses each part anew whenever it gets another parent: half of the time that a window took.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("there is no application to dress")
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)


@contextmanager
def only_on(window: QWidget) -> Iterator[None]:
    """Leave one window dressed, and nothing else, while another is built in many turns."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("there is no application to dress")
    sheet = application.styleSheet()
    window.setStyleSheet(sheet)
    application.setStyleSheet("")
    try:
        yield
    finally:
        if not application.styleSheet():  # else another theme was chosen meanwhile
            application.setStyleSheet(sheet)
        window.setStyleSheet("")


def current() -> str:
    """Return the name of the theme in force."""
    return _shown.name


def zoom() -> int:
    """Return the size of the text in per cent."""
    return _shown.zoom


def named(*, dark: bool, contrast: bool) -> str:
    """Return the theme that is so."""
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def outlined() -> bool:
    """Whether soft grounds need an outline to be seen as shapes."""
    return _shown.name in (LIGHT_CONTRAST, DARK_CONTRAST)


def token(name: str) -> QColor:
    """Return a colour of the theme in force."""
    return QColor((_shown.colours or tokens(_shown.name))[name])


def font(size: str = "text", *, bold: bool = False, serif: bool = False) -> QFont:
    """Return the interface's font in one of SIZES; `serif` for what will be printed."""
    return QFont(_made(size, bold, serif, _shown.zoom))  # whoever changes it changes their own


@cache
def _made(size: str, bold: bool, serif: bool, _zoom: int) -> QFont:
    made = QFont(fonts.SERIF if serif else fonts.SANS)
    made.setPixelSize(pixels(size))
    made.setWeight(QFont.Weight.DemiBold if bold else _WEIGHTS.get(size, QFont.Weight.Normal))
    return made


def pixels(size: str) -> int:
    """Return one of SIZES at the zoom in force."""
    return round(SIZES[size] * _shown.zoom / 100)


def _palette() -> QPalette:
    palette = QPalette()
    for role, name in _PALETTE.items():
        palette.setColor(role, token(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText,
                 QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, token("ink3"))
    return palette


def _style_sheet() -> str:
    sizes = {f"{size}_px": f"{pixels(size)}px" for size in SIZES}
    pictures = resources.path("theme", _shown.name).as_posix()
    sheet = Template(resources.text("theme", "stet.qss"))
    return sheet.substitute(
        _shown.colours, **sizes, sans=fonts.families(fonts.SANS),
        serif=fonts.families(fonts.SERIF), pictures=pictures,
    )
