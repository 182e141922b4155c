"""The locked window: who was here, a password, and nothing of what they were doing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from desktop.people.patience import Patience
from desktop.widgets.card import Card
from desktop.widgets.field import Field
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel

_WIDTH = 440


class LockWindow(QWidget):
    """Stands where the window stood, which is hidden meanwhile with all its dialogs."""

    wanted = Signal(str)  # a password
    aside = Signal()  # somebody else is to sign in
    left = Signal()  # it was closed by hand

    def __init__(self, desk: str, person: str) -> None:
        super().__init__()
        self.setObjectName("lock")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("{name} — Stet").format(name=desk))
        self._heading = PlainLabel(
            self.tr("{name} is away").format(name=person), role="title", wordWrap=True
        )
        self._words = PlainLabel(
            self.tr("Everything is where it was left, also what is half written. Your password "
                    "brings it back; if somebody else signs in, it waits for you."),
            role="muted", wordWrap=True,
        )
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.password.setObjectName("lock.password")
        self.password.returnPressed.connect(self._try)
        self.field = Field(self.tr("&Password"), self.password)
        self.enter = QPushButton(self.tr("Unlock"))
        self.enter.setObjectName("lock.enter")
        self.enter.setProperty("role", "primary")
        self.enter.clicked.connect(self._try)
        self.other = QPushButton(self.tr("Somebody else…"))
        self.other.setObjectName("lock.other")
        self.other.setProperty("role", "quiet")
        self.other.clicked.connect(self.aside)
        self._busy = False
        self._patience = Patience(self)
        self._patience.told.connect(self.tell)
        self._patience.over.connect(self.tell)
        self._lay_out()
        self.password.setFocus()

    def refuse(self, error: Refused) -> None:
        """Say why it stays locked."""
        self._patience.hear(error)
        if not self._patience.waits:
            self.tell(error.sentence)
        self.password.setFocus()
        self.password.selectAll()

    def tell(self, sentence: str) -> None:
        """Say what stands in the way."""
        self._set_busy(False)
        self.field.refuse(sentence)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the card, now that it is dressed."""
        super().showEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand on that the person wants to leave."""
        event.ignore()
        self.left.emit()

    def _try(self) -> None:
        if self._busy or self._patience.waits:
            return
        self.field.refuse("")
        self._set_busy(True)
        self.wanted.emit(self.password.text())

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._weigh()

    def _weigh(self) -> None:
        self.enter.setEnabled(not self._busy and not self._patience.waits)

    def _fit(self) -> None:
        """Make the card as tall as its words, which wrap."""
        self._card.rows.activate()
        self._card.setFixedHeight(self._card.rows.totalHeightForWidth(_WIDTH))

    def _lay_out(self) -> None:
        self._card = card = Card()
        card.setFixedWidth(_WIDTH)
        card.rows.setContentsMargins(28, 24, 28, 24)
        card.rows.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("key-round", "accent", 22))
        head.addWidget(self._heading, 1)
        card.rows.addLayout(head)
        for part in (self._words, self.field):
            card.rows.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch()
        row.addWidget(self.enter)
        card.rows.addLayout(row)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
