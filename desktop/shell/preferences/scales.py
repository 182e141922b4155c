"""The verdict scales that are installed, with every rating, its meaning and where it was read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from db.records import Rating, Scale
from db.rules import scales
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.entries import ChoiceEntry
from desktop.widgets.field import Field
from desktop.widgets.plain import PlainLabel


class ScalesPage(QWidget):
    """To read only: a scale is a file of the program, and a case keeps the one it began with."""

    def __init__(self) -> None:
        super().__init__()
        self._scales = tuple(map(scales.shown, scales.every()))
        self.choice = ChoiceEntry((scale.name, scale.name) for scale in self._scales)
        self.choice.setObjectName("scales.choice")
        self.choice.currentIndexChanged.connect(self._show)
        self.card = Card()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(Field(self.tr("Verdict scale"), self.choice))
        layout.addWidget(self.card)
        layout.addStretch()
        self._show(0)

    def _show(self, row: int) -> None:
        old, self.card = self.card, _card(self._scales[row])
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self.card)
        old.hide()
        old.deleteLater()


def _card(scale: Scale) -> Card:
    card = Card()
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
    for row, rating in enumerate(scale.ratings):
        grid.addWidget(_chip(rating), row, 0, beside)
        grid.addWidget(_words(rating.definition, ""), row, 1)
    card.rows.addLayout(grid)
    card.rows.addWidget(_words(scale.source, "muted"))
    return card


def _chip(rating: Rating) -> Chip:
    return Chip(rating.glyph, rating.label, str(rating.tone))


def _words(text: str, role: str) -> PlainLabel:
    return PlainLabel(text, role=role, wordWrap=True)
