"""Beside a review: replies, origins and the second verdict, with the way to settle it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.errors import Refused
from desktop.review.standing import Fact, StandingModel
from desktop.widgets.field import field
from desktop.widgets.glyph import Glyph
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel

_GLYPH = 16
_STEP = 16
"""Pixels by which what repeats another item stands in."""


class StandingPart(QWidget):
    """Written anew with the case; only the settlement is typed here."""

    def __init__(self, model: StandingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("review.standing")
        self._facts = QWidget(self)
        self._shown: tuple[tuple[Fact, ...], ...] | None = None
        self._settling = _Settling(model, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(self._facts)
        self._rows.addWidget(self._settling)
        model.changed.connect(self._refill)
        self._refill()

    def _refill(self) -> None:
        model = self._model
        found = (model.second(), model.replies(), model.origins())
        if found != self._shown:
            self._shown = found
            self._write(found)
        self._settling.refill()

    def _write(self, found: Sequence[tuple[Fact, ...]]) -> None:
        old, self._facts = self._facts, QWidget(self)
        self._rows.replaceWidget(old, self._facts)
        old.hide()
        old.deleteLater()
        rows = QVBoxLayout(self._facts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        titles = (self.tr("Second verdict"), self.tr("Right of reply"), self.tr("Origins"))
        for title, facts in zip(titles, found, strict=True):
            if not facts:
                continue
            heading = PlainLabel(title, self._facts)
            heading.setProperty("role", "heading")
            rows.addWidget(heading)
            for fact in facts:
                rows.addLayout(self._line(fact))

    def _line(self, fact: Fact) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(fact.depth * _STEP)
        words = PlainLabel(fact.words, self._facts, wordWrap=True)
        if fact.tone == "warn":
            words.setProperty("role", "warning")
        row.addWidget(Glyph(fact.glyph, fact.tone, _GLYPH, self._facts), 0,
                      Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row


class _Settling(QWidget):
    """Shown while two verdicts differ, to who may settle that."""

    def __init__(self, model: StandingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._text = GrowingText(self, lines=2, most=5)
        self._text.setObjectName("review.settlement")
        self._text.textChanged.connect(self._keep)
        self._field = field(self.tr("How the two verdicts are settled, and why"), self._text)
        self._field.error.setObjectName("review.settlement.error")
        self._printed = QCheckBox(self.tr("Tell of both in the brief"), self)
        self._printed.setObjectName("review.settlement.printed")
        self._button = QPushButton(self.tr("Settle"), self)
        self._button.setObjectName("review.settle")
        self._button.clicked.connect(self._settle)
        foot = QHBoxLayout()
        foot.addWidget(self._printed, 1)
        foot.addWidget(self._button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._field)
        rows.addLayout(foot)

    def refill(self) -> None:
        """Show the settlement begun, or the one in force."""
        self.setVisible(self._model.may_settle)
        if not self._text.hasFocus():
            with QSignalBlocker(self._text):
                self._text.setPlainText(self._model.begun())
            self._text.fit()
        self._field.refuse("")

    def _keep(self) -> None:
        self._model.keep(self._text.toPlainText())

    def _settle(self) -> None:
        self._model.settle(
            self._text.toPlainText().strip(), printed=self._printed.isChecked(),
            refused=self._refused,
        )

    def _refused(self, refusal: Refused) -> None:
        self._field.refuse(refusal.sentence)
