"""Icons: single SVG files of resources/icons, drawn in a colour of the theme at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

import resources
from desktop.widgets.theme import token

_MIRRORED = frozenset({
    "arrow-left", "arrow-right", "external-link", "file-search", "file-text", "heading", "list",
    "log-out", "reply", "replace", "replace-all", "rotate-ccw", "send", "text", "undo-2",
    "message-square", "message-square-plus",
})
"""Icons that point along the line of writing, or show one: they turn with the window."""


class _Svg(QIconEngine):
    """Draws when asked, so a change of theme or of screen needs no new icon."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self._picture(rect.size(), scale, mode))

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._picture(size, scale, mode)

    def _picture(self, size: QSize, scale: float, mode: QIcon.Mode) -> QPixmap:
        role = "line2" if mode == QIcon.Mode.Disabled else self._role
        return picture(self._name, role, min(size.width(), size.height()), scale)


@cache
def icon(name: str, role: str = "ink2") -> QIcon:
    """Return the icon of that file name, in the colour of a token of the theme in force."""
    source(name)  # a name without a file is a mistake to be seen here, not in a paint event
    return QIcon(_Svg(name, role))


def picture(name: str, role: str, size: int, scale: float = 1.0) -> QPixmap:
    """Return the icon as a square of `size` logical pixels, sharp at that scale.

    Qt asks for no pixels at all where a button has no room yet, and gets an empty picture.
    """
    if size < 1:
        return QPixmap()
    mirrored = name in _MIRRORED and QGuiApplication.isRightToLeft()
    return _drawn(name, token(role).name(), size, scale, mirrored)


def draw(painter: QPainter, corner: QPoint, name: str, role: str, size: int) -> None:
    """Draw the icon with its top left corner there."""
    painter.drawPixmap(corner, picture(name, role, size, painter.device().devicePixelRatio()))


@cache
def source(name: str) -> str:
    """Return the SVG text of an icon.

    Raises FileNotFoundError where resources/icons has no such file.
    """
    return resources.text("icons", f"{name}.svg")


@cache
def _drawn(name: str, colour: str, size: int, scale: float, mirrored: bool) -> QPixmap:
    made = QPixmap(QSize(size, size) * scale)
    made.fill(Qt.GlobalColor.transparent)
    # Lucide's lines are 2 of 24 units; a little thinner reads better at 16 to 20 pixels.
    text = source(name).replace("currentColor", colour)
    text = text.replace('stroke-width="2"', 'stroke-width="1.8"')
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    if mirrored:
        made = made.transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(scale)
    return made
