"""Everything found, and the chosen case to look into without leaving the one in view."""

import re
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from db.records import Appearance, BlockKind, CaseSnapshot, Precedent
from db.rules import scales
from db.rules.citations import CITATION
from desktop import dates, states
from desktop.precedents import words
from desktop.precedents.appearing_view import AppearingDialog
from desktop.precedents.list_view import PrecedentsList
from desktop.precedents.model import PrecedentsModel
from desktop.widgets.chip import Chip
from desktop.widgets.plain import PlainLabel
from desktop.widgets.trouble import TroubleLine

_SIZE = (920, 600)
_CITED = re.compile(rf"\s*{CITATION.pattern}")
_MOST = 400
"""Parts of an analysis that are shown: whoever wants more opens the case."""


class PrecedentsDialog(QDialog):
    """Left what was found, right the chosen case; Esc goes back to where one was."""

    def __init__(
        self, model: PrecedentsModel, begun: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._begun = begun
        self.setObjectName("precedents.dialog")
        self.setWindowTitle(self.tr("Checked before"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = parent.window().size() if parent else self.screen().size()
        self.resize(min(_SIZE[0], room.width() - 80), min(_SIZE[1], room.height() - 80))
        self.found = PrecedentsList(model, self)
        self.case = PeekedCase(self)
        self.told = PlainLabel(self, role="muted", wordWrap=True, objectName="precedents.told")
        self._arrange()
        self.told.hide()
        model.filled.connect(self._fill)
        self._fill()
        self.found.chosen.connect(model.peek)
        self.found.opening.connect(self.accept)
        self.found.appearing.connect(self._appear)
        model.peeked.connect(self.case.show_case)
        model.unpeeked.connect(self.case.say)
        model.appeared.connect(self._appeared)
        model.peek(self.found.list.currentIndex())
        self.found.list.setFocus()

    def _arrange(self) -> None:
        self._nothing = PlainLabel(
            self.tr("Nothing like this was checked before."),
            self, role="muted", wordWrap=True, objectName="precedents.nothing",
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._trouble = TroubleLine("precedents.dialog.trouble", self, then=self.found.list)
        self._trouble.again.connect(self._model.look_again)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.found)
        self._split.addWidget(self.case)
        self._split.setSizes([_SIZE[0] * 5 // 11, _SIZE[0] * 6 // 11])
        self._hint = PlainLabel(self.tr("Suggestions by shared words; whether a claim is the same, "
                                        "you decide."), self, role="muted", wordWrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        parts = ((self._trouble, 0), (self._nothing, 1), (self._split, 1), (self.told, 0),
                 (self._hint, 0))
        for part, stretch in parts:
            layout.addWidget(part, stretch)

    def _fill(self) -> None:
        """Show what was found, or say that nothing was, or why that is not known."""
        found, trouble = bool(self._model.found), self._model.trouble
        if trouble:  # before the list goes, which leaves it the keyboard
            self._trouble.say(trouble)
        self._nothing.setHidden(found or bool(trouble))
        self._split.setVisible(found)
        if not trouble:
            self._trouble.say("")
        self._hint.setVisible(found)

    def choose(self, row: int) -> None:
        """Choose what somebody pressed."""
        self.found.choose(row)

    def _appear(self, found: Precedent) -> None:
        dialog = AppearingDialog(found, self._begun, self)
        dialog.told.connect(partial(self._model.appear, found))
        self._model.appeared.connect(dialog.accept)
        self._model.refused.connect(dialog.refuse)
        self._model.failed.connect(dialog.let_go)
        dialog.open()

    def _appeared(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setAccessibleName(sentence)
        self.told.show()


class PeekedCase(QScrollArea):
    """A case to read: its claim, how it was rated and why, and its analysis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("precedents.case")
        self.setAccessibleName(self.tr("The chosen case"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "ringed")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_case(self, case: CaseSnapshot) -> None:
        """Show a case, from its beginning."""
        page = QWidget()
        page.setProperty("role", "scrolled")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(12, 4, 12, 12)
        rows.setSpacing(8)
        for part in self._parts(case, page):
            rows.addWidget(part)
        rows.addStretch()
        self.setWidget(page)
        self.setAccessibleDescription(f"{case.number}, {case.title}")

    def say(self, sentence: str) -> None:
        """Say why the case cannot be shown."""
        words = PlainLabel(sentence, self, role="error", wordWrap=True)
        words.setMargin(12)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(words)
        self.setAccessibleDescription(sentence)

    def _parts(self, case: CaseSnapshot, page: QWidget) -> list[QWidget]:
        said = case.claim
        where = (said.claimant.name, dates.day(said.date), said.place or "")
        return [
            PlainLabel(case.number, page, role="muted"),
            _read(case.title or said.quote[:160], page, "heading"),
            _read(f"“{said.quote}”", page, "serif"),
            _read(" · ".join(part for part in where if part), page, "muted"),
            self._verdict(case, page),
            *([_read(case.reason, page, "strong")] if case.reason else []),
            *(self._block(block.kind, block.text, page) for block in case.blocks[:_MOST]),
        ]

    def _verdict(self, case: CaseSnapshot, page: QWidget) -> QWidget:
        rating = scales.shown(case.scale).rating(case.verdict)
        row = QWidget(page)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        if rating is not None:
            tone = words.tone(case.state, rating.tone.value)
            line.addWidget(Chip(rating.glyph, rating.label, tone, row))
        else:
            line.addWidget(Chip("circle-dashed", self.tr("not rated yet"), "info", row))
        line.addWidget(PlainLabel(states.name(case.state), row, role="muted"))
        line.addStretch()
        return row

    def _block(self, kind: BlockKind, text: str, page: QWidget) -> QLabel:
        role = "strong" if kind is BlockKind.HEADING else "serif"
        return _read(_CITED.sub("", text), page, role)


def _read(text: str, page: QWidget, role: str) -> PlainLabel:
    return PlainLabel(text, page, role=role, wordWrap=True)
