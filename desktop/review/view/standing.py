"""Beside a review: replies and origins."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.review.standing import Fact, StandingModel
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel

_GLYPH = 16
_STEP = 16
"""Pixels by which what repeats another item stands in."""


class StandingPart(QWidget):
    """Written anew with the case."""

    def __init__(self, model: StandingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("review.standing")
        self._facts = QWidget(self)
        self._shown: tuple[tuple[Fact, ...], ...] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(self._facts)
        model.changed.connect(self._refill)
        self._refill()

    def _refill(self) -> None:
        model = self._model
        found = (model.replies(), model.origins())
        if found != self._shown:
            self._shown = found
            self._write(found)

    def _write(self, found: Sequence[tuple[Fact, ...]]) -> None:
        old, self._facts = self._facts, QWidget(self)
        self._rows.replaceWidget(old, self._facts)
        old.hide()
        old.deleteLater()
        rows = QVBoxLayout(self._facts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        titles = (self.tr("Right of reply"), self.tr("Origins"))
        for title, facts in zip(titles, found, strict=True):
            if not facts:
                continue
            heading = PlainLabel(title, self._facts, role="heading")
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

