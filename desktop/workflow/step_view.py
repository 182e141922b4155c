"""The small dialog that names what a step does, asks what it needs, and takes it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Tier
from desktop.widgets.ends import Ends
from desktop.widgets.field import Field, field
from desktop.widgets.growing import GrowingText
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.workflow.choice import Answers, Asks, Choice, tier_label
from desktop.workflow.left_view import LeftOpenList
from desktop.workflow.model import WorkflowModel

_WIDTH = 460
_WRITTEN = ("note", "reason", "public note")
"""What `db.actions.workflow` calls the words that a step asks for."""


class StepDialog(QDialog):
    """Stays open, with the sentence beside what was written, while the step is refused.

    Words written and not yet used wait in the same dialog when it is opened again.
    """

    def __init__(
        self, model: WorkflowModel, choice: Choice, parent: QWidget, given: Answers | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._choice = choice
        self._given = given or Answers()
        self._named = [*self._given.opening.named, *self._begun()]
        self.setObjectName("workflow.step")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(choice.question)
        self.setFixedWidth(_WIDTH)
        self._tier = self._tiers()
        self._text = self._writing()
        self._notice = self._telling()
        self._error = PlainLabel(
            self, role="error", wordWrap=True, objectName="workflow.step.error"
        )
        self._error.hide()
        self._arrange()
        model.taken.connect(self._taken)
        model.refused.connect(self._refused)
        model.busy.connect(self._wait)
        model.settle()

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 18)
        rows.setSpacing(12)
        question = PlainLabel(self._choice.question, self, role="heading", wordWrap=True)
        outcome = PlainLabel(self._choice.outcome, self, wordWrap=True)
        left = LeftOpenList(self._named, self) if self._named else None
        for part in (question, outcome, left, self._tier, self._text, self._notice, self._error):
            if part is not None:
                rows.addWidget(part)
        rows.addWidget(self._buttons())
        if self._text is not None:
            self._text.control.setFocus()
        elif left is not None:
            self._cancel.setFocus()

    def _begun(self) -> list[tuple[str, tuple[str, ...]]]:
        begun = self._model.half_written
        return [(self.tr("Begun and not added: left out"), begun)] if begun else []

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the text, now that it is dressed."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = self.layout()
        if rows is not None:
            rows.activate()
            self.setFixedHeight(rows.totalHeightForWidth(_WIDTH))

    def _tiers(self) -> Field | None:
        if self._choice.asks not in (Asks.TIER, Asks.DEPTH):
            return None
        box = QComboBox(self)
        box.setObjectName("workflow.step.tier")
        for tier in Tier:
            box.addItem(tier_label(tier), tier)
        box.setCurrentIndex(box.findData(self._model.tier))
        box.setPlaceholderText(self.tr("Choose how deep the correction goes"))
        depth = field(self.tr("How deep"), box)
        depth.error.setObjectName("workflow.step.tier.error")
        box.currentIndexChanged.connect(partial(self._mended, depth))
        return depth

    def _writing(self) -> Field | None:
        labels = {
            Asks.NOTE: self.tr("Note to the editor"),
            Asks.REASON: self.tr("Reason, kept in the history"),
            Asks.NOTICE: self.tr("Reason, kept in the history"),
            Asks.TIER: self.tr("Reason, kept in the history"),
            Asks.PUBLIC_NOTE: self.tr("Public note, printed in the brief"),
        }
        label = labels.get(self._choice.asks)
        if label is None:
            return None
        return self._entry("text", label, self._choice.name)

    def _telling(self) -> Field | None:
        if self._choice.asks is not Asks.NOTICE:
            return None
        label = self.tr("Notice to readers, printed on every page")
        return self._entry("notice", label, f"{self._choice.name}.notice")

    def _entry(self, name: str, label: str, kept_as: str) -> Field:
        text = GrowingText(self, lines=3, most=8)
        text.setObjectName(f"workflow.step.{name}")
        text.document().documentLayout().documentSizeChanged.connect(self._fit)
        text.setPlainText(self._model.begun(kept_as))
        text.textChanged.connect(self._keep)
        written = field(label, text)
        written.error.setObjectName(f"workflow.step.{name}.error")
        text.textChanged.connect(partial(self._mended, written))
        return written

    def _mended(self, part: Field, *_: int) -> None:
        """Take the sentence below a field away once the field says something else."""
        if part.error.text():
            part.refuse("")
            self._fit()

    def _keep(self) -> None:
        for part, name in ((self._text, ""), (self._notice, ".notice")):
            if part is not None:
                self._model.keep(_words(part), self._choice.name + name)

    def _buttons(self) -> QDialogButtonBox:
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("workflow.step.cancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        clean = self._given.opening.is_empty
        words = self._choice.label if clean else self.tr("Approve all the same")
        self._confirm = QPushButton(f" {words}", self)
        self._confirm.setObjectName("workflow.step.confirm")
        self._confirm.setProperty("role", "danger" if self._choice.danger else "primary")
        glyph_tone = "bad" if self._choice.danger else "accent_ink"
        self._confirm.setIcon(icon(self._choice.glyph, glyph_tone))
        self._confirm.setAccessibleName(words)
        self._confirm.clicked.connect(self._take)
        # A quick Return overrides nothing that was named, and takes no step that is hard to undo.
        safe = bool(self._named) or self._choice.danger
        return Ends(self._confirm, self._cancel, safe=safe)

    def _take(self) -> None:
        tier = self._tier.control if self._tier else None
        if isinstance(tier, QComboBox) and tier.currentData() is None:
            self._tier_missing()
            return
        for part in (self._text, self._notice, self._tier):
            if part is not None:
                part.refuse("")
        self._error.hide()
        self._model.take(self._choice.name, self._answers())

    def _tier_missing(self) -> None:
        if self._tier is not None:
            self._tier.refuse(self.tr("Choose how deep the correction goes."))
            self._fit()

    def _answers(self) -> Answers:
        text, tier = self._given.text, self._given.tier
        if self._text is not None:
            text = _words(self._text).strip()
        notice = _words(self._notice).strip() if self._notice else ""
        if self._tier and isinstance(self._tier.control, QComboBox):
            tier = Tier(self._tier.control.currentData())
        return replace(self._given, text=text, notice=notice, tier=tier)

    def _wait(self, busy: bool) -> None:
        self._confirm.setEnabled(not busy)

    def _taken(self, name: str) -> None:
        if name == self._choice.name:
            self.accept()

    def _refused(self, name: str, sentence: str, blamed: str) -> None:
        if name != self._choice.name:
            return
        if self._notice is not None and blamed == "notice":
            self._notice.refuse(sentence)
            self._fit()
        elif self._tier is not None and blamed == "tier":
            self._tier.refuse(sentence)
            self._fit()
        elif self._text is not None and blamed in _WRITTEN:
            self._text.refuse(sentence)
            self._fit()
        else:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
        self._fit()


def _words(part: Field) -> str:
    text = part.control
    return text.toPlainText() if isinstance(text, GrowingText) else ""
