"""What stands in the way of a step, each with a button that goes there, and what is met."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Gate
from desktop.widgets import theme
from desktop.widgets.column import Column
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel
from desktop.widgets.rule import rule
from desktop.workflow.choice import Choice

_WIDTH = 420
_MARGIN = 16
_EDGE = 3
_GLYPH = 18


class GatesPopover(QFrame):
    """Hangs below a button; `chosen` carries the Place to go to, `walked` that F8 was pressed."""

    chosen = Signal(object)
    walked = Signal()

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("workflow.gates")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(choice.before)
        self.setProperty("role", "popover")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(_WIDTH)
        self._list = _GateList(choice, self)
        self._list.chosen.connect(self._choose)
        self._scroll = Column(self._list, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._scroll)

    def show_below(self, anchor: QWidget) -> None:
        """Open under a control, its trailing edges in line, inside the window."""
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (
            anchor.width() - _WIDTH)
        self.move(anchor.mapToGlobal(QPoint(left, anchor.height() + 8)))
        self.show()
        self._fit(anchor)
        first = self.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make way for F8, which the window does not hear while this is open."""
        if event.key() == Qt.Key.Key_F8:
            self.close()
            self.walked.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self, anchor: QWidget) -> None:
        """Take the height of the list, once it is dressed, or that of the window."""
        window = anchor.window()
        room = window.height() - anchor.mapTo(window, QPoint(0, anchor.height())).y() - 2 * _MARGIN
        wanted = self._list.heightForWidth(_WIDTH - 2 * _EDGE) + 2 * _EDGE
        fits = wanted <= max(room, 200)
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        self.setFixedHeight(min(wanted, max(room, 200)))

    def _choose(self, gate: Gate) -> None:
        self.close()
        self.chosen.emit(gate.place)


class _GateList(QWidget):
    """The rows of the popover."""

    chosen = Signal(object)  # Gate

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.setSpacing(10)
        title = PlainLabel(choice.before, self, role="heading")
        rows.addWidget(title)
        for gate in choice.unmet:
            rows.addLayout(self._missing(gate))
        if choice.unmet and choice.met:
            rows.addWidget(rule(self))
        for gate in choice.met:
            rows.addLayout(gate_line(gate.words, "check", "ok", self))
        rows.addStretch()

    def _missing(self, gate: Gate) -> QHBoxLayout:
        words = PlainLabel(gate.words, self, wordWrap=True)
        words.setFont(theme.font(bold=True))
        advice = PlainLabel(gate.advice, self, role="muted", wordWrap=True)
        button = QPushButton(self.tr("Show"), self)
        button.setObjectName(f"workflow.gates.{gate.name}")
        button.setAccessibleName(self.tr("Show: {0}").format(gate.words))
        button.setAutoDefault(True)  # takes Return as well, outside a dialog too
        button.clicked.connect(partial(self.chosen.emit, gate))
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(words)
        said.addWidget(advice)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Glyph("triangle-alert", "warn", _GLYPH, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def gate_line(words: str, glyph: str, tone: str, parent: QWidget) -> QHBoxLayout:
    """Return a glyph and a sentence in one row."""
    row = QHBoxLayout()
    row.setSpacing(10)
    label = PlainLabel(words, parent, wordWrap=True)
    row.addWidget(Glyph(glyph, tone, _GLYPH, parent), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return row
