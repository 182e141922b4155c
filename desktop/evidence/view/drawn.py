"""One drawn page, with its letters to be chosen over it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from desktop.evidence.reading import Drawn
from desktop.evidence.selection import Selection
from desktop.pdf import Letters, Page
from desktop.widgets import theme

_NONE = Letters()
_SPOKEN = 300
"""Characters of what is chosen that are told to a screen reader."""


class Sheet(QFrame):
    """Mouse and Shift with the arrows choose letters; `chosen` carries them as words."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence.sheet")
        self.setAccessibleName(self.tr("The page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._page = Page(1, 1)
        self._scale = 1.0
        self._image = QImage()
        self._letters = _NONE
        self._selection = Selection(_NONE)

    @property
    def words(self) -> str:
        """The words that are chosen."""
        return self._selection.words

    def begin(self, page: Page, scale: float) -> None:
        """Take the size of a page whose picture is still to come."""
        self._page, self._scale, self._image = page, scale, QImage()
        self._take(_NONE)
        self._fit()

    def zoom(self, scale: float) -> None:
        """Take another size; the old picture is stretched until a sharp one comes."""
        self._scale = scale
        self._fit()

    def show_drawn(self, drawn: Drawn) -> None:
        """Show the picture and the letters of the page."""
        self._image = drawn.image
        if drawn.letters != self._letters:
            self._take(drawn.letters)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the page as it is shown."""
        width, height = self._page.width * self._scale, self._page.height * self._scale
        return QSize(round(width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page on paper, and what is chosen over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(self.rect(), self._image)
        marker = QColor(theme.token("accent"))
        marker.setAlpha(70)
        for left, top, right, bottom in self._selection.boxes():
            scale = self._scale
            painter.fillRect(QRectF(left * scale, top * scale, (right - left) * scale,
                                    (bottom - top) * scale), marker)
        if self.hasFocus():
            painter.setPen(theme.token("focus"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose."""
        if event.button() == Qt.MouseButton.LeftButton:
            at = self._letter(event.position())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._selection.reach(at)
            else:
                self._selection.begin(at)
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose as far as the mouse is."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selection.reach(self._letter(event.position()))
            self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a word."""
        self._selection.choose_word(self._letter(event.position()))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Shift and the arrows, all with Ctrl+A; copy with Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._selection.choose_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.words)
        elif not (event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._step(event)):
            super().keyPressEvent(event)
            return
        self._tell()

    def _step(self, event: QKeyEvent) -> bool:
        far = 8 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        steps = {
            Qt.Key.Key_Right: (far, 0), Qt.Key.Key_Left: (-far, 0),
            Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._selection.step(*steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._selection.edge(key == Qt.Key.Key_End)
        else:
            return False
        return True

    def _letter(self, at: QPointF) -> int | None:
        return self._selection.at(at.x() / self._scale, at.y() / self._scale)

    def _take(self, letters: Letters) -> None:
        self._letters, self._selection = letters, Selection(letters)
        self.setCursor(Qt.CursorShape.IBeamCursor if letters.text else Qt.CursorShape.ArrowCursor)
        self.chosen.emit("")

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _tell(self) -> None:
        self.update()
        self.setAccessibleDescription(self.words[:_SPOKEN])
        self.chosen.emit(self.words)
