"""In a review: how two verdicts that differ are settled, and where a supervisor writes it down."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.review.settling import SettlingModel
from desktop.widgets.field import field
from desktop.widgets.glyph import Glyph
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel

_GLYPH = 16


class Settling(QWidget):
    """The words in force, with a button to find others; else the field, until there are some."""

    def __init__(self, model: SettlingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._again = False
        self._shown: tuple[str, str | None, bool] | None = None
        self.setObjectName("review.settling")
        self._make_parts()
        self._arrange()
        model.changed.connect(self.refill)
        model.refused.connect(self._refuse)
        model.settled.connect(self._taken)
        self.refill()

    def set_focus(self) -> bool:
        """Put the caret into the words; False where there is nothing to settle."""
        if not self._model.may_settle:
            return False
        self._rewrite()
        return True

    def refill(self) -> None:
        """Show the settlement in force, or the one begun."""
        self._take_over()
        given, may = self._model.in_force, self._model.may_settle
        writes = may and (given is None or self._again)
        self.setVisible(given is not None or may)
        self._told.setVisible(given is not None and not writes)
        self._form.setVisible(writes)
        self._change.setVisible(may)
        if given is not None and given.settled_by is not None:
            self._words.setText(self.tr("Settled by {name}: {words}").format(
                name=given.settled_by.name, words=given.settlement or ""))

    def _take_over(self) -> None:
        """Begin with what the desk has, where that is another than was shown."""
        given = self._model.given
        if given is None or (given.id, given.settlement, given.printed) != self._shown:
            self._shown = (given.id, given.settlement, given.printed) if given else None
            self._again = False
            with QSignalBlocker(self._text):
                self._text.setPlainText(self._model.begun())
            self._text.fit()
            self._printed.setChecked(bool(given and given.printed))

    def _make_parts(self) -> None:
        self._told = QWidget(self)
        self._words = PlainLabel(self._told, wordWrap=True, objectName="review.settled")
        self._change = QPushButton(self.tr("Settle otherwise"), self._told)
        self._change.setObjectName("review.resettle")
        self._change.setProperty("role", "link")
        self._change.clicked.connect(self._rewrite)
        self._form = QWidget(self)
        self._text = GrowingText(self._form, lines=2, most=4)
        self._text.setObjectName("review.settlement")
        self._text.textChanged.connect(self._keep)
        self._field = field(self.tr("How the two verdicts are settled, and why"), self._text)
        self._field.error.setObjectName("review.settlement.error")
        self._printed = QCheckBox(self.tr("Tell of both in the brief"), self._form)
        self._printed.setObjectName("review.settlement.printed")
        self._button = QPushButton(self.tr("Settle"), self._form)
        self._button.setObjectName("review.settle")
        self._button.clicked.connect(self._settle)

    def _arrange(self) -> None:
        told = QHBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(Glyph("check", "ok", _GLYPH, self._told), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._words, 1)
        told.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._printed, 1)
        foot.addWidget(self._button)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        form.addWidget(self._field)
        form.addLayout(foot)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._told)
        rows.addWidget(self._form)

    def _rewrite(self) -> None:
        self._again = True
        self.refill()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._field.refuse("")
        self._model.keep(self._text.toPlainText())

    def _settle(self) -> None:
        self._field.refuse("")
        self._model.settle(self._text.toPlainText().strip(), printed=self._printed.isChecked())

    def _refuse(self, sentence: str) -> None:
        self._field.refuse(sentence)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _taken(self) -> None:
        self._again = False
        self.refill()
