"""The closest precedent below the verdict: how it was rated, and whether this case differs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.records import Appearance, CaseSnapshot
from desktop.figures import number
from desktop.precedents import words
from desktop.precedents.model import CasePrecedents
from desktop.precedents.view import PrecedentsDialog
from desktop.widgets import tip
from desktop.widgets.chip import Chip
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel
from desktop.widgets.trouble import TroubleLine

_FROM_THE_RIGHT = "\u200f"
"""A mark by which the line begins at the right, whatever its words are written in."""


class PrecedentsStrip(QWidget):
    """Hidden where nothing like the claim was checked before; says so where that is unknown."""

    def __init__(self, model: CasePrecedents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("precedents.strip")
        self._make_parts()
        self._lay_out()
        model.filled.connect(self._show)
        model.judged.connect(self._judge)
        self._show()

    def show_all(self) -> None:
        """Open the list of everything found, wherever the focus is."""
        if self._model.case is not None:
            dialog = PrecedentsDialog(self._model, _begun(self._model.case), self)
            dialog.open()

    def _make_parts(self) -> None:
        self._title = PlainLabel(self.tr("Checked before"), self, role="label")
        self.all = QPushButton(self)
        self.all.setObjectName("precedents.all")
        self.all.setProperty("role", "link")
        self.all.clicked.connect(self.show_all)
        self._chip = Chip("circle-dashed", "", "info", self)
        self._quote = ElidedLabel("", self)
        self._why = ElidedLabel("", self, role="muted")
        self._trouble = TroubleLine("precedents.trouble", self)
        self._trouble.again.connect(self._model.look_again)
        self._warning = QWidget(self)
        self._said = PlainLabel(
            self._warning, role="warning", wordWrap=True, objectName="precedents.difference"
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.all)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._chip)
        first.addWidget(self._quote, 1)
        warned = QHBoxLayout(self._warning)
        warned.setContentsMargins(0, 0, 0, 0)
        warned.setSpacing(6)
        warned.addWidget(Glyph("triangle-alert", "warn", 14, self._warning),
                         alignment=Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(first)
        layout.addWidget(self._why)
        layout.addWidget(self._warning)
        layout.addWidget(self._trouble)

    def _show(self) -> None:
        found = self._model.found
        likely = bool(found) and found[0].is_likely
        self._keep_room(self._model.waits and not self.isHidden())
        for part in (self.all, self._chip, self._quote, self._why):
            part.setVisible(likely)
        self._trouble.say(self._model.trouble)
        self.setVisible(likely or bool(self._model.trouble))
        if likely:
            self._show_first()
        self._judge()

    def _show_first(self) -> None:
        found = self._model.found
        card = found[0].card
        self._chip.change(card.glyph or "circle-dashed", words.shown(card),
                          words.tone(card.state, card.tone or "info"))
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        said = f"{card.number} · \u2068{found[0].snippet}\u2069"
        self._quote.change(f"{_FROM_THE_RIGHT}{said}" if turned else said)
        self._quote.setAccessibleName(words.spoken(found[0]))
        self._why.change(words.why(found[0]))
        self._why.setToolTip(tip.plain(found[0].quote))
        self.all.setText(self.tr("Show all ({count})").format(count=number(len(found))))
        self.all.setAccessibleName(self.tr("%n claims checked before", "", len(found)))

    def _keep_room(self, on: bool) -> None:
        """Hold the place until the answer: else the evidence moved up, and down again."""
        policy = self.sizePolicy()
        if policy.retainSizeWhenHidden() is not on:
            policy.setRetainSizeWhenHidden(on)
            self.setSizePolicy(policy)

    def _judge(self) -> None:
        sentence = self._model.difference()
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
        self._warning.setVisible(bool(sentence))


def _begun(case: CaseSnapshot) -> Appearance:
    """Return what the case in view says of where its claim was made."""
    return Appearance("", case.claim.claimant.name, case.claim.date, case.claim.url)
