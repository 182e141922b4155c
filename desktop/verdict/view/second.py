"""Where an editor gives a second verdict, in the place of the first, which they do not see."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.verdict.second import SecondModel
from desktop.verdict.view.reason import Reason
from desktop.verdict.view.tiles import Tiles
from desktop.widgets.plain import PlainLabel


class SecondPage(QWidget):
    """Tiles, a reason and a button that files both; until review only the words why not yet."""

    def __init__(self, model: SecondModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen = ""
        self._words = PlainLabel(self, role="muted", wordWrap=True, objectName="second.words")
        self._tiles = Tiles(self, "second")
        self._tiles.setAccessibleName(self.tr("Your verdict"))
        self._tiles.setObjectName("second.rating")
        self._tiles.chosen.connect(self._choose)
        self._reason = Reason("second", self)
        self._reason.typed.connect(self._type)
        self._file = QPushButton(self.tr("Give this verdict"), self)
        self._file.setObjectName("second.file")
        self._file.setProperty("role", "primary")
        self._file.clicked.connect(self._hand_in)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._words)
        rows.addWidget(self._tiles)
        rows.addWidget(self._reason)
        rows.addWidget(self._file, 0, Qt.AlignmentFlag.AlignTrailing)
        rows.addStretch()
        model.refused.connect(self._refuse)

    def fill(self, *, anew: bool = False) -> None:
        """Show the scale of the case, and what was begun; another case is shown `anew`."""
        begun = self._model.begun()
        self._chosen = str(begun.get("rating", ""))
        open_ = self._model.may_file
        self._tiles.show_scale(self._model.scale if open_ else None, self._chosen)
        if anew:
            self._reason.refuse("")
        if anew or not self._reason.entry.hasFocus():
            self._reason.show_value(begun.get("reason"))
        for part in (self._tiles, self._reason, self._file):
            part.setVisible(open_)
        self._words.setText(self._why(open_))

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
        self._reason.refuse("")
        self._keep()

    def _keep(self) -> None:
        self._model.keep(self._chosen, self._reason.line)

    def _hand_in(self) -> None:
        self._reason.refuse("")
        self._model.file(self._chosen, self._reason.line)

    def _refuse(self, blamed: str, sentence: str) -> None:
        self._reason.refuse(sentence)
        (self._tiles.focus if blamed == "rating" else self._reason.entry.setFocus)()
