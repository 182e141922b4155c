"""The strip over a review: the verdict before and after, and its reason."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from db.records import CaseSnapshot, Rating
from db.rules import scales
from desktop.review.model import ReviewModel
from desktop.widgets import theme
from desktop.widgets.chip import Chip
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel


class VerdictStrip(QFrame):
    """One chip where the verdict stayed, two with an arrow where it changed."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("review.verdict")
        self.setProperty("role", "card")
        self._before = Chip("", "", parent=self)
        self._before.setObjectName("review.verdict.before")
        self._arrow = Glyph("arrow-right", "ink2", 16, self)
        self._after = Chip("", "", parent=self)
        self._after.setObjectName("review.verdict.after")
        self._reason = ElidedLabel("", self)
        self._reason.setObjectName("review.verdict.reason")
        name = PlainLabel(self.tr("Verdict"), self)
        name.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(10)
        for part in (name, self._before, self._arrow, self._after):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(6)
        row.addWidget(self._reason, 1)
        model.compared.connect(self._refill)

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
        self._reason.setFont(theme.font(serif=True))
        self._reason.change(review.now.reason or "")
        self.setAccessibleName(self._spoken(before, after, changed=changed))

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
