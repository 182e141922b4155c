"""Over a review: the verdict before and after, the second one, and what settles the two."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from db.records import CaseSnapshot, Rating
from db.rules import scales
from desktop.review.model import ReviewModel
from desktop.review.view.settling import Settling
from desktop.widgets.chip import Chip
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel


class VerdictStrip(QFrame):
    """One chip where the verdict stayed, two with an arrow where it changed.

    A second verdict stands below the first; both reasons are then whole, to be weighed.
    """

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._second = model.settling
        self.setObjectName("review.verdict")
        self.setProperty("role", "card")
        self._before, self._after, self._other = (
            self._chip(name) for name in ("before", "after", "second"))
        self._arrow = Glyph("arrow-right", "ink2", 16, self)
        self._reason = ElidedLabel("", self, objectName="review.verdict.reason")
        self._whole, self._other_reason = (PlainLabel("", self, wordWrap=True) for _ in range(2))
        self._other_reason.setObjectName("review.verdict.second.reason")
        for reason in (self._reason, self._whole, self._other_reason):
            reason.setProperty("role", "reason")
        self._name = PlainLabel(self.tr("Verdict"), self)
        self._other_name = PlainLabel(self.tr("Second verdict"), self)
        for name in (self._name, self._other_name):
            name.setProperty("role", "muted")
        self.settling = Settling(model.settling, self)
        self._arrange()
        model.compared.connect(self._refill)
        model.settling.changed.connect(self._show_second)

    def _chip(self, name: str) -> Chip:
        made = Chip("", "", parent=self)
        made.setObjectName(f"review.verdict.{name}")
        return made

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 9, 16, 9)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        chips = QHBoxLayout()
        chips.setSpacing(10)
        for part in (self._before, self._arrow, self._after):
            chips.addWidget(part)
        reasons = QHBoxLayout()
        reasons.addWidget(self._reason, 1)
        reasons.addWidget(self._whole, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addLayout(chips, 0, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addLayout(reasons, 0, 2)
        grid.addWidget(self._other_name, 1, 0)
        grid.addWidget(self._other, 1, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(self._other_reason, 1, 2)
        grid.addWidget(self.settling, 2, 0, 1, 3)

    def _refill(self) -> None:
        review = self._model.review
        if review is None:
            return
        after, before = _rating(review.now), _rating(review.before)
        changed = review.before is not None and before != after
        self._say(self._after, after)
        self._say(self._before, before)
        self._before.setVisible(changed)
        self._arrow.setVisible(changed)
        self._reason.change(review.now.reason or "")
        self._whole.setText(review.now.reason or "")
        self.setAccessibleName(self._spoken(before, after, changed=changed))
        self._show_second()

    def _show_second(self) -> None:
        given = self._second.given
        for part in (self._other_name, self._other, self._other_reason, self._whole):
            part.setVisible(given is not None)
        self._reason.setVisible(given is None)
        if given is None:
            return
        self._say(self._other, self._second.rating)
        self._other_reason.setText(
            self.tr("{name}: {reason}").format(name=given.by.name, reason=given.reason))

    def _say(self, chip: Chip, rating: Rating | None) -> None:
        if rating is None:
            chip.change("circle-dashed", self.tr("No verdict"), "info")
        else:
            chip.change(rating.glyph, rating.label, rating.tone.value)

    def _spoken(self, before: Rating | None, after: Rating | None, *, changed: bool) -> str:
        now = after.label if after else self.tr("No verdict")
        if not changed:
            return self.tr("Verdict: {0}").format(now)
        then = before.label if before else self.tr("No verdict")
        return self.tr("Verdict: it was {0}, it is {1}").format(then, now)


def _rating(case: CaseSnapshot | None) -> Rating | None:
    return scales.shown(case.scale).rating(case.verdict) if case else None
