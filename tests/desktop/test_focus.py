"""Whoever works with the keys sees where they are, on every kind of control in every theme."""

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.rules import scales
from desktop.verdict.view.tile import Tile
from desktop.widgets import theme
from desktop.widgets.tool import IconButton
from tests.desktop import windows


def button(role, *, checked=False):
    made = QPushButton("Words")
    made.setProperty("role", role)
    if checked:
        made.setCheckable(True)
        made.setChecked(True)
    return made


def tile(*, checked=False):
    made = Tile(scales.load("five-step").ratings[0], parent=None)
    made.setChecked(checked)
    return made


def listed(role):
    made = QListWidget()
    made.setProperty("role", role)
    made.addItems(["One", "Two"])
    made.setCurrentRow(0)
    return made


def tabs():
    made = QTabBar()
    made.addTab("One")
    made.addTab("Two")
    return made


def tick(*, checked=False):
    made = QCheckBox()
    made.setChecked(checked)
    return made


KINDS = {
    "button": lambda: button(""), "primary": lambda: button("primary"),
    "quiet": lambda: button("quiet"), "link": lambda: button("link"),
    "warn": lambda: button("warn"), "danger": lambda: button("danger"),
    "pill": lambda: button("pill"), "pill-chosen": lambda: button("pill", checked=True),
    "icon": lambda: IconButton("plus", "Add"), "tool": QToolButton, "line": QLineEdit,
    "text": QPlainTextEdit, "rich": QTextEdit, "spin": QSpinBox, "choice": QComboBox,
    "tick": tick, "ticked": lambda: tick(checked=True), "radio": lambda: QRadioButton("Words"),
    "tile": tile, "tile-chosen": lambda: tile(checked=True), "tabs": tabs,
    "list": lambda: listed(""), "menu": lambda: listed("menu"), "ringed": lambda: listed("ringed"),
}


@pytest.fixture
def dressed(qapp):
    yield qapp
    windows.undress()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", theme.THEMES)
def test_the_control_with_the_keyboard_looks_different(kind, name, dressed, qtbot):
    theme.apply(dressed, name)
    host, other, control = QWidget(), QLineEdit(), KINDS[kind]()
    host.setProperty("role", "window")
    layout = QVBoxLayout(host)
    for part in (other, control):
        layout.addWidget(part)
    qtbot.addWidget(host)
    dressed.setCursorFlashTime(0)
    host.show()
    qtbot.waitUntil(host.isActiveWindow)
    other.setFocus()
    without = control.grab().toImage()
    control.setFocus()
    assert control.hasFocus()
    assert seen(without, control.grab().toImage()) >= 20


def seen(one, other):
    """Return how many pixels two pictures do not share."""
    assert one.size() == other.size()
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(one.width()) for y in range(one.height())
    )
