"""Where an editor gives a second verdict, in the place of the first, which they do not see."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.records import REASON_LIMIT
from desktop.figures import number
from desktop.verdict.second import SecondModel
from desktop.verdict.view.tiles import Tiles
from desktop.widgets.entries import TextEntry
from desktop.widgets.field import field
from desktop.widgets.plain import PlainLabel


class SecondPage(QWidget):
    """Tiles, a reason and a button that files both; until review only the words why not yet."""

    def __init__(self, model: SecondModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen = ""
        self._words = PlainLabel(self, wordWrap=True)
        self._words.setObjectName("second.words")
        self._words.setProperty("role", "muted")
        self._tiles = Tiles(self, "second")
        self._tiles.setAccessibleName(self.tr("Your verdict"))
        self._tiles.setObjectName("second.rating")
        self._tiles.chosen.connect(self._choose)
        self._reason = TextEntry(self, lines=2, most=4)
        self._reason.setObjectName("second.reason")
        self._reason.typed.connect(self._type)
        self._name = PlainLabel(self.tr("One-line reason"), self)
        self._name.setProperty("role", "label")
        self._name.setBuddy(self._reason)
        self._reason.setAccessibleName(self._name.text())
        self._field = field("", self._reason)
        self._field.label.hide()
        self._field.error.setObjectName("second.error")
        self._counter = PlainLabel(self)
        self._counter.setObjectName("second.counter")
        self._counter.setProperty("role", "muted")
        self._file = QPushButton(self.tr("Give this verdict"), self)
        self._file.setObjectName("second.file")
        self._file.setProperty("role", "primary")
        self._file.clicked.connect(self._hand_in)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        above = QHBoxLayout()
        above.addWidget(self._name)
        above.addStretch()
        above.addWidget(self._counter)
        rows.addWidget(self._words)
        rows.addWidget(self._tiles)
        rows.addLayout(above)
        rows.addWidget(self._field)
        rows.addWidget(self._file, 0, Qt.AlignmentFlag.AlignTrailing)
        rows.addStretch()
        model.refused.connect(self._refuse)

    def fill(self) -> None:
        """Show the scale of the case, and what was begun."""
        begun = self._model.begun()
        self._chosen = str(begun.get("rating", ""))
        open_ = self._model.may_file
        self._tiles.show_scale(self._model.scale if open_ else None, self._chosen)
        if not self._reason.hasFocus():
            with QSignalBlocker(self._reason):
                self._reason.show_value(begun.get("reason"))
        for part in (self._tiles, self._name, self._counter, self._field, self._file):
            part.setVisible(open_)
        self._words.setText(self._why(open_))
        self._count()

    def focus(self) -> None:
        """Put the focus on the ratings."""
        self._tiles.focus()

    def _why(self, is_open: bool) -> str:
        hidden = self.tr(
            "Somebody else gave a verdict on this case. You do not see it, so that yours is your "
            "own: read the evidence and the analysis, and judge."
        )
        if is_open:
            return hidden
        return hidden + " " + self.tr("You can give it once the case is in review.")

    def _choose(self, rating: str) -> None:
        self._chosen = rating
        self._keep()

    def _type(self) -> None:
        self._field.refuse("")
        self._count()
        self._keep()

    def _reason_now(self) -> str:
        return " ".join(self._reason.toPlainText().split("\n"))

    def _keep(self) -> None:
        self._model.keep(self._chosen, self._reason_now())

    def _count(self) -> None:
        length = len(self._reason.value() or "")
        self._counter.setText(f"{number(length)} / {number(REASON_LIMIT)}")
        self._counter.setAccessibleName(
            self.tr("{length} of {most} characters").format(
                length=number(length), most=number(REASON_LIMIT))
        )

    def _hand_in(self) -> None:
        self._field.refuse("")
        self._model.file(self._chosen, self._reason_now())

    def _refuse(self, blamed: str, sentence: str) -> None:
        self._field.refuse(sentence)
        (self._tiles.focus if blamed == "rating" else self._reason.setFocus)()
