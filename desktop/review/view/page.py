"""The page of a review: the changes, where one stands in them, what was seen, what is talked of."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextEdit, QWidget

from db.records import Comparison, Side
from desktop.review import pieces
from desktop.review.marks import Selected, Talk
from desktop.review.mode import Mode
from desktop.review.model import ReviewModel
from desktop.review.rows import Row, at_once, rows
from desktop.review.view import looks
from desktop.review.view.spots import Spots
from desktop.review.view.talked import Talked
from desktop.review.view.writer import Spot, Writer
from desktop.widgets import theme
from desktop.widgets.icon import draw

_FIRST = 8
"""Rows written at once: of full paragraphs more than a window shows; the rest follows in slices."""
_SLICE = 3
_TICK = 14


class ReviewPage(QTextEdit):
    """Text to read and to select; each row of two columns begins level.

    `filled` says that all rows are written, `talk_wanted` that somebody pressed words with a
    thread.
    """

    filled = Signal()
    talk_wanted = Signal(str)  # the thread's id

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._mode = Mode.SIDE
        self._whole = False
        self._shown: tuple[Comparison, Mode, bool] | None = None
        self.spots = Spots(self.document())
        self._talked = Talked(self)
        self._waiting: list[Row] = []
        self._writer: Writer | None = None
        self._own: QTextDocument | None = None
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._write_slice)
        self.setReadOnly(True)
        self.setObjectName("review.page")
        self.setAccessibleName(self.tr("Changes"))
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        model.compared.connect(self._refill)
        model.moved.connect(self._bring)
        model.marked.connect(self.viewport().update)

    def choose(self, mode: Mode) -> None:
        """Show two columns or one text."""
        self._mode = mode
        self._refill()

    def show_whole(self, on: bool) -> None:
        """Show what did not change as well, or leave it out."""
        self._whole = on
        self._refill()

    def show_talks(self, talks: tuple[Talk, ...]) -> None:
        """Mark the words on which threads hang."""
        self._talked.change(talks, self.spots)

    def selected(self) -> Selected | None:
        """Return the words selected in one version of one line; without any, the line itself."""
        cursor = self.textCursor()
        found = self.spots.at(cursor.selectionStart())
        if found is None:
            return None
        spot, cell = found
        place, text = spot.line.place, spot.line.after or ""
        if cell.side is not Side.COME or spot.line.after is None or not cursor.hasSelection():
            return Selected(place)
        at = cell.text_at
        ends = (max(cursor.selectionStart(), at), min(cursor.selectionEnd(), cell.end))
        start, end = (pieces.place_in_text(cell.pieces, each - at) for each in ends)
        return Selected(place, text, start, end) if start < end else Selected(place)

    def finish(self) -> None:
        """Write what still waits, now."""
        while self._waiting:
            self._write(len(self._waiting))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and beside it where one stands and what was seen."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._model.change.key if self._model.change else ""
        shift = self.verticalScrollBar().value()
        shown = self.spots.in_sight(shift, shift + self.viewport().height())
        for key, (top, bottom) in shown.items():
            if key == here:
                self._paint_bar(painter, top - shift, bottom - shift)
            if self._model.has_seen(key):
                self._paint_tick(painter, top - shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the change that was pressed, and to the thread of the words."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        place = self.cursorForPosition(event.position().toPoint()).position()
        found = self.spots.at(place)
        if found is None:
            return
        thread = self._talked.thread_at(place, self.spots)
        if found[0].line.change:
            self._model.go_to_key(found[0].line.change)
        if thread:
            self.talk_wanted.emit(thread)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the space bar, as a reader does."""
        if event.key() == Qt.Key.Key_Space:
            bar = self.verticalScrollBar()
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours and sizes of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._shown = None
            self._refill()

    def _refill(self) -> None:
        review, comparison = self._model.review, self._model.comparison
        wanted = (comparison, self._mode, self._whole)
        same = self._shown is not None and self._shown[0] is comparison
        if same and self._shown == wanted:
            return
        self._shown = wanted
        self._slices.stop()
        document = _document(self)
        self.spots = Spots(document)
        if review is None:
            self._waiting, self._writer = [], None
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._writer = Writer(document, self._mode, review, comparison, mirrored=mirrored)
            self._waiting = list(rows(comparison, whole=self._whole))
            self._writer.head()
            self._write(_FIRST)
        self.setExtraSelections([])  # they hold on to the document that goes
        self.setDocument(document)  # Qt deletes the one that it made itself
        if self._own is not None:
            self._own.deleteLater()
        self._own = document
        self._slices.start()
        self._talked.mark(self.spots)
        self._bring()

    def _write_slice(self) -> None:
        self._write(_SLICE)
        if not self._waiting:
            self._slices.stop()
            self._talked.mark(self.spots)
            self.filled.emit()

    def _write(self, count: int) -> None:
        if self._writer is None:
            return
        count = at_once(self._waiting[:count])
        now, self._waiting = self._waiting[:count], self._waiting[count:]
        self.spots.add(filter(None, map(self._writer.write, now)))

    def _bring(self) -> None:
        """Scroll to the current change, with some of what stands above it."""
        change = self._model.change
        if change is None:
            self.viewport().update()
            return
        spot = self._spot_of(change.key)
        if spot is None:
            return
        top, bottom = self.spots.bounds(spot)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() + 20 or bottom > bar.value() + room - 20:
            bar.setValue(round(top - room / 4))
        cursor = QTextCursor(self.document())
        cursor.setPosition(spot.cells[-1].text_at)
        self.setTextCursor(cursor)
        self.viewport().update()

    def _spot_of(self, key: str) -> Spot | None:
        while (spot := self.spots.of_change(key)) is None and self._waiting:
            self._write(_SLICE)
        return spot

    def _paint_bar(self, painter: QPainter, top: float, bottom: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.token("accent"))
        place = self._mirrored(QRect(4, round(top), 3, round(bottom - top)))
        painter.drawRoundedRect(QRectF(place), 1.5, 1.5)

    def _paint_tick(self, painter: QPainter, top: float) -> None:
        right = self.viewport().width() - _TICK - 3
        place = self._mirrored(QRect(right, round(top) + 3, _TICK, _TICK))
        draw(painter, QPoint(place.left(), place.top()), "check", "ok", _TICK)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), place)


def _document(page: ReviewPage) -> QTextDocument:
    """Return an empty document, each of whose paragraphs takes its own direction."""
    document = QTextDocument(page)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(looks.GUTTER)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    return document
