"""The look: readable colours, sharp icons, a style sheet that mirrors."""

import re
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

import resources
from desktop.widgets import fonts, theme
from desktop.widgets.icon import icon, source

AA = 4.5  # WCAG 2.2, 1.4.3, for text of this size
AAA = 7.0  # 1.4.6
SEEN = 3.0  # 1.4.11, for what is no text
THEMES = theme.THEMES
GROUNDS = ("win", "side", "card", "raised", "sel", "hover")
INKS = ("ink", "ink2", "ink3")
TONES = ("ok", "warn", "bad", "info", "lime", "violet", "accent")


@pytest.fixture
def dressed(qapp):
    yield qapp
    theme.apply(qapp, theme.LIGHT)


def luminance(colour):
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one, other):
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), [
    *product(("ink", "ink2"), GROUNDS), *product(("ink3",), ("win", "side", "card", "raised")),
    *((tone, f"{tone}_soft") for tone in TONES), *product(TONES, ("win", "side", "card")),
    ("accent_ink", "accent"), ("cite_ink", "cite_bg"), ("win", "ink"), ("accent_ink", "cite_ink"),
])
def test_text_can_be_read_on_its_ground(name, ink, ground):
    tokens = theme.tokens(name)
    needed = AAA if name.endswith("-contrast") else AA
    assert contrast(tokens[ink], tokens[ground]) >= needed


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["win", "side", "card", "raised"])
def test_the_focus_is_seen_on_every_ground_and_borders_in_high_contrast(name, ground):
    tokens = theme.tokens(name)
    assert contrast(tokens["focus"], tokens[ground]) >= SEEN
    if name.endswith("-contrast"):
        assert contrast(tokens["line"], tokens[ground]) >= AA


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_the_same_tokens(name):
    assert theme.tokens(name).keys() == theme.tokens(theme.LIGHT).keys()


@pytest.mark.parametrize("name", THEMES)
def test_palette_and_style_sheet_follow_the_theme(dressed, name):
    theme.apply(dressed, name)
    tokens = theme.tokens(name)
    palette = dressed.palette()
    assert palette.color(QPalette.ColorRole.Highlight) == QColor(tokens["sel"])
    assert palette.color(QPalette.ColorRole.Window) == QColor(tokens["win"])
    assert tokens["accent"] in dressed.styleSheet()
    assert "$" not in dressed.styleSheet()


def test_the_interface_is_set_in_inter_and_grows_with_the_zoom(dressed):
    theme.apply(dressed, theme.LIGHT, 150)
    assert QFontInfo(QApplication.font()).family() == "Inter"
    assert QApplication.font().pixelSize() == 20
    fonts.load_rest()
    assert QFontInfo(theme.font("serif", serif=True)).family() == "Noto Serif"


def test_the_style_sheet_has_no_side_that_would_not_mirror():
    sheet = resources.text("theme", "stet.qss")
    assert not re.findall(r"(?:margin|padding|border)-(?:left|right)", sheet)
    for four in re.findall(r"(?:margin|padding): [^;\s]+ ([^;\s]+) [^;\s]+ ([^;\s]+);", sheet):
        assert four[0] == four[1]


@pytest.mark.parametrize("name", THEMES)
def test_pictures_of_the_style_sheet_are_the_icons_in_the_tokens_colour(name):
    for picture, role in (("chevron-down", "ink2"), ("chevron-up", "ink2"),
                          ("check", "accent_ink")):
        wanted = source(picture).replace("currentColor", theme.tokens(name)[role])
        assert resources.text("theme", name, f"{picture}.svg") == wanted


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_every_pixel_of_the_screen(qapp, scale):
    made = icon("search").pixmap(QSize(16, 16), scale)
    assert made.size() == QSize(16, 16) * scale
    assert made.devicePixelRatio() == scale


def test_an_icon_takes_the_colour_of_the_theme_in_force(dressed):
    shown = icon("circle", "accent")
    for name in THEMES:
        theme.apply(dressed, name)
        image = shown.pixmap(QSize(24, 24), 4.0).toImage()
        colours = {image.pixelColor(x, 48).name().upper() for x in range(96)}
        assert theme.tokens(name)["accent"] in colours


def test_an_icon_without_a_file_is_refused_where_it_is_asked_for(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_an_icon_for_which_there_is_no_room_is_an_empty_picture(qapp):
    assert icon("plus").pixmap(QSize(0, 0)).isNull()


def test_every_icon_is_used():
    code = "".join(
        file.read_text(encoding="utf-8")
        for file in [*resources.path("..", "desktop").rglob("*.py"),
                     *resources.path("scales").glob("*.toml")]
    )
    unused = [name for name in resources.names("icons", ".svg") if f'"{name}"' not in code]
    assert unused == []


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_an_icon_is_drawn_anew_and_not_stretched_where_the_screen_is_finer(qapp, scale):
    plain = icon("search").pixmap(QSize(16, 16), 1.0).toImage()
    fine = icon("search").pixmap(QSize(16, 16), scale).toImage()
    stretched = plain.scaled(fine.size(), mode=Qt.TransformationMode.SmoothTransformation)
    assert edges(fine) > 1.15 * edges(stretched)


def edges(image):
    """Return how steep the edges of a picture are: a stretched one is soft."""
    rows = ([image.pixelColor(x, y).alpha() for x in range(image.width())]
            for y in range(image.height()))
    steps = [abs(one - other) for row in rows for one, other in pairwise(row)]
    return sum(step ** 2 for step in steps) / len(steps)
