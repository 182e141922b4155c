"""One evidence item as a card: closed in four lines, opened with its quote and its files."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.evidence import words
from desktop.evidence.arrival import Arrival
from desktop.evidence.model import EvidenceModel
from desktop.evidence.numbered import Numbered
from desktop.evidence.view import look
from desktop.evidence.view.arrival import ArrivalRows
from desktop.evidence.view.body import Links, Quotes
from desktop.evidence.view.carried import carried, carries_contents
from desktop.widgets import theme
from desktop.widgets.copied import accept_copy
from desktop.widgets.line import Line
from desktop.widgets.plain import PlainLabel, begin_at_edge
from desktop.widgets.tool import IconButton

_RADIUS = 7
_TITLE_LINES = 2


class _Title(QLabel):
    """At most two lines; the whole of it is read out and stands in the editor.

    The words are measured once for each width: the list asks a dozen times when a case comes in.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, wordWrap=True)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "strong")
        begin_at_edge(self)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        """Return how high the words are in that width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Ask for one line; how many there are follows from the width."""
        return QSize(80, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Be content with little width, whatever the longest word is."""
        return QSize(40, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the height of the font in force."""
        super().changeEvent(event)
        self._heights.clear()
        if event.type() == QEvent.Type.FontChange:
            # Lines of another script, in another font, are taller by a pixel or two.
            self.setMaximumHeight(_TITLE_LINES * (self.fontMetrics().lineSpacing() + 2))


class EvidenceCard(QFrame):
    """Says what is done to it; the list decides. Only the opened card has its further parts."""

    chosen = Signal(str)  # id: pressed or focused
    wanted = Signal(str)  # id: asked to be edited
    menu_wanted = Signal(str, QPoint)  # id, where on the screen
    dropped = Signal(str, object)  # id, files and pictures dropped on it
    other_wanted = Signal(str)  # id of another item, which holds the same file
    citation_wanted = Signal(str)  # id: the words that say how often it is cited were pressed
    lifted = Signal(str, int)  # id, height in the list: dragged to there
    put_down = Signal(str, int)

    def __init__(
        self, model: EvidenceModel, entry: Numbered, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.entry = entry
        self._opened = False
        self._pressed: QPoint | None = None
        self._dragged = False
        self._over = False
        self._error: QLabel | None = None
        self._arrivals: ArrivalRows | None = None
        self.movable = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self.show_entry(entry)

    def show_entry(self, entry: Numbered) -> None:
        """Show an item anew in the same card; another one begins without what was refused."""
        if entry.item.id != self.entry.item.id:
            self.say("")
        self.entry = entry
        self.show_arrivals(self._model.keeping.of(entry.item.id))
        self.setObjectName(f"evidence.card.{entry.item.key}")
        self.setAccessibleName(look.spoken(entry))
        self._head.change(*look.head(entry))
        graded = words.graded(entry.item.reliability, entry.item.credibility)
        self._head.setToolTip(graded)
        self.setAccessibleDescription(graded)
        self._title.setText(look.clipped(entry.item.title))
        self._source.change(look.source(entry.item))
        self.show_files()

    def show_files(self) -> None:
        """Show anew what is known of the item's files."""
        sights = self._model.sights
        altered = any(sights.is_altered(kept.sha256) for kept in self.entry.item.attachments)
        self._state.change(*look.state(self.entry, altered=altered))
        self._show_body()

    def open(self, on: bool) -> None:
        """Show or hide what only the selected card shows."""
        if on != self._opened:
            self._opened = on
            if on:
                self._model.sights.look(self.entry.item.attachments)
            self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
            self._show_body()
            self.update()

    @property
    def opened(self) -> bool:
        """Whether it shows everything."""
        return self._opened

    def say(self, sentence: str) -> None:
        """Show why something was refused, here where it was tried; "" takes it away."""
        if self._error is None and sentence:
            self._error = self._small("error", "evidence.card.error")
        if self._error is not None:
            self._error.setText(sentence)
            self._error.setVisible(bool(sentence))

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show what is on its way to the item, or was refused."""
        if self._arrivals is None and arrivals:
            self._arrivals = ArrivalRows(self._model, self)
            self._rows.addWidget(self._arrivals)
            keeping = self._model.keeping
            self._arrivals.dismissed.connect(keeping.dismiss)
            self._arrivals.agreed.connect(keeping.agree)
            self._arrivals.again.connect(keeping.again)
            self._arrivals.shown.connect(self.other_wanted)
        if self._arrivals is not None:
            self._arrivals.show_arrivals(arrivals)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet: accent around the opened one, the focused one and a drop target."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._opened or self._over or self.hasFocus()
        width = 2.0 if self.hasFocus() or self._over else 1.0
        painter.setPen(QPen(theme.token("accent" if strong else "line"), width))
        painter.setBrush(theme.token("accent_soft" if self._over else "card"))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; the press may become a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        self.chosen.emit(self.entry.item.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card along once the mouse went far enough to mean it."""
        if self._pressed is None or not self.movable:
            return
        at = event.position().toPoint()
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragged:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit(self.entry.item.id, self.mapToParent(at).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the card down where the mouse is."""
        dragged, pressed = self._dragged, self._pressed
        self._dragged, self._pressed = False, None
        at = event.position().toPoint()
        if dragged:
            self.unsetCursor()
            self.put_down.emit(self.entry.item.id, self.mapToParent(at).y())
        elif pressed is not None and self.entry.cited and self._is_use(at):
            self.citation_wanted.emit(self.entry.item.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the editor."""
        self._pressed = None
        self.wanted.emit(self.entry.item.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, while the case may be changed."""
        if self.movable and carries_contents(event.mimeData()):
            accept_copy(event)
            self.highlight(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the files."""
        self.highlight(False)
        contents = carried(event.mimeData()).contents
        accept_copy(event)
        self.dropped.emit(self.entry.item.id, contents)

    def set_changeable(self, on: bool) -> None:
        """Allow or forbid moving and dropping."""
        self.movable = on
        self.setAcceptDrops(on)

    def _build(self) -> None:
        self._head, self._source, self._state = Line(self), Line(self), Line(self)
        self._more = IconButton("ellipsis", self.tr("More"), self)
        self._more.setObjectName("evidence.more")
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(self._ask_for_menu)
        self._title = _Title(self)
        self._quotes: Quotes | None = None
        self._links: Links | None = None
        self._lay_out()

    def _small(self, role: str, name: str) -> QLabel:
        """Add a label at the end, made when first needed: most cards never do."""
        label = PlainLabel(self, role=role, wordWrap=True, objectName=name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._rows.addWidget(label)
        return label

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._head, 1)
        top.addWidget(self._more)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 7, 8, 9)
        self._rows.setSpacing(2)
        self._rows.addLayout(top)
        for part in (self._title, self._source, self._state):
            self._rows.addWidget(part)

    def _show_body(self) -> None:
        if self._opened and self._quotes is None:
            self._quotes, self._links = Quotes(self), Links(self._model.sights, self)
            self._rows.insertWidget(self._rows.indexOf(self._source), self._quotes)
            self._rows.insertWidget(self._rows.indexOf(self._state), self._links)
        for part in (self._quotes, self._links):
            if part is not None:
                part.setVisible(self._opened and part.show_item(self.entry.item))

    def _is_use(self, at: QPoint) -> bool:
        place = self._state.mapFromParent(at)
        return self._state.rect().contains(place) and self._state.is_trailing(place)

    def highlight(self, on: bool) -> None:
        """Look like a place where something may be dropped."""
        self._over = on
        self.update()

    def _ask_for_menu(self) -> None:
        self.chosen.emit(self.entry.item.id)
        corner = self._more.mapToGlobal(self._more.rect().bottomLeft())
        self.menu_wanted.emit(self.entry.item.id, corner)
