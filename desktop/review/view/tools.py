"""Over a review: how to look at the changes, and the way through them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTabBar, QWidget

from desktop.figures import number
from desktop.review.mode import Mode
from desktop.review.model import NOWHERE, ReviewModel
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton


class Tools(QWidget):
    """`chosen` carries the Mode, `whole_wanted` whether what did not change is shown, too."""

    chosen = Signal(object)
    whole_wanted = Signal(bool)

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._modes = QTabBar(self)
        self._modes.setObjectName("review.modes")
        self._modes.setAccessibleName(self.tr("How to look at the changes"))
        self._modes.setExpanding(False)
        self._modes.setDrawBase(False)
        self._modes.setElideMode(Qt.TextElideMode.ElideNone)
        for mode, words in (
            (Mode.SIDE, self.tr("Side by side")), (Mode.INLINE, self.tr("Inline")),
            (Mode.BRIEF, self.tr("Printed brief")),
        ):
            self._modes.setTabData(self._modes.addTab(words), mode)
        self._modes.currentChanged.connect(self._choose)
        self._make_walk()
        self._arrange()
        for signal in (model.compared, model.moved, model.marked):
            signal.connect(self._refill)
        self._refill()

    @property
    def mode(self) -> Mode:
        """The way that is chosen."""
        return Mode(self._modes.tabData(self._modes.currentIndex()))

    def choose(self, mode: Mode) -> None:
        """Look in another way."""
        for at in range(self._modes.count()):
            if self._modes.tabData(at) is mode:
                self._modes.setCurrentIndex(at)

    def _make_walk(self) -> None:
        self._up = IconButton("arrow-up", self.tr("Previous change (Shift+F7)"), self)
        self._up.setObjectName("review.previous")
        self._up.clicked.connect(self._back)
        self._count = PlainLabel(self, role="muted", objectName="review.count")
        self._down = IconButton("arrow-down", self.tr("Next change (F7)"), self)
        self._down.setObjectName("review.next")
        self._down.clicked.connect(self._on)
        self._seen = QCheckBox(self.tr("Seen"), self)
        self._seen.setObjectName("review.seen")
        self._seen.setToolTip(self.tr("Whether you have seen this change (Ctrl+F7)"))
        self._seen.clicked.connect(self._mark)
        self._whole = IconButton("text", self.tr("Show what did not change, too"), self)
        self._whole.setObjectName("review.whole")
        self._whole.setCheckable(True)
        self._whole.toggled.connect(self.whole_wanted)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._modes, 1)  # all the room there is: the chosen one's words are bolder
        for part in (self._seen, self._whole, self._up, self._count, self._down):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _choose(self) -> None:
        self.chosen.emit(self.mode)

    def _back(self) -> None:
        self._model.step(-1)

    def _on(self) -> None:
        self._model.step(+1)

    def _mark(self, seen: bool) -> None:
        change = self._model.change
        if change is not None:
            self._model.mark(change.key, seen=seen)

    def _refill(self) -> None:
        first = self._model.comparison.first
        self._modes.setTabVisible(1, not first)
        self._modes.setTabText(0, self.tr("Text") if first else self.tr("Side by side"))
        self._whole.setVisible(not first)
        total, here = len(self._model.changes), self._model.current
        for part in (self._up, self._down, self._count):
            part.setVisible(total > 0)
        self._count.setText(self._counted(total, here, first=first))
        change = self._model.change
        self._seen.setVisible(total > 0)
        self._seen.setEnabled(change is not None)
        self._seen.setChecked(change is not None and self._model.has_seen(change.key))

    def _counted(self, total: int, here: int, *, first: bool) -> str:
        if here == NOWHERE and first:
            unseen = len(self._model.unseen)
            return self.tr("%n to read", "", unseen) if unseen else self.tr("All read")
        if here == NOWHERE:
            return self.tr("%n changes", "", total)
        said = self.tr("{0} of {1}") if first else self.tr("{0} of {1} changes")
        return said.format(number(here + 1), number(total))
