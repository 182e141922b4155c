"""The ratings of a scale: tiles in a row, or a list when there are more than five."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from db.records import Scale
from desktop.verdict.view.tile import Tile

MOST_IN_A_ROW = 5
_KEYS = 7


class Tiles(QWidget):
    """Alt+1 to Alt+7 choose from anywhere in the window; arrow keys inside."""

    chosen = Signal(str)  # rating id
    remade = Signal()  # the tiles of another scale are there

    def __init__(self, parent: QWidget | None = None, name: str = "verdict") -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(self.tr("Verdict"))
        self._scale: Scale | None = None
        self._tiles: tuple[Tile, ...] = ()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        for number in range(1, _KEYS + 1):
            self.addAction(self._key(number))

    def show_scale(self, scale: Scale | None, chosen: str | None) -> None:
        """Show the ratings of a scale and which of them is chosen."""
        if scale != self._scale:
            self._scale = scale
            self._build()
        for tile in self._tiles:
            tile.setAutoExclusive(False)  # else the last one chosen could not be taken back
            tile.setChecked(tile.rating.id == chosen)
            tile.setAutoExclusive(True)

    def focus(self) -> None:
        """Put the focus on the chosen tile, or on the first."""
        chosen = next((tile for tile in self._tiles if tile.isChecked()), None)
        first = chosen or next(iter(self._tiles), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make a list of the row where its words do not fit, and a row again where they do."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether the words fit when they have another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        room = self.width() // max(len(self._tiles), 1) - self._row.spacing()
        flat = len(self._tiles) > MOST_IN_A_ROW or any(
            tile.width_in_a_row() > room for tile in self._tiles
        )
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if flat else QBoxLayout.Direction.LeftToRight
        )
        for tile in self._tiles:
            tile.lie_flat(flat)

    def _build(self) -> None:
        for tile in self._tiles:
            tile.hide()
            tile.setParent(None)
            tile.deleteLater()
        ratings = self._scale.ratings if self._scale else ()
        self._tiles = tuple(Tile(rating, parent=self) for rating in ratings)
        for tile in self._tiles:
            tile.setObjectName(f"{self._name}.{tile.rating.id}")
        self._arrange()
        for tile in self._tiles:
            self._row.addWidget(tile, 1)
            tile.clicked.connect(self._clicked)
            tile.show()
        self.remade.emit()

    def _key(self, number: int) -> QAction:
        action = QAction(self.tr("Verdict {number}").format(number=number), self)
        action.setShortcut(QKeySequence(f"Alt+{number}"))
        action.setData(number)
        action.triggered.connect(self._pressed)
        return action

    def _pressed(self) -> None:
        action = self.sender()
        place = action.data() - 1 if isinstance(action, QAction) else _KEYS
        if place < len(self._tiles):
            self._tiles[place].click()

    def _clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.chosen.emit(tile.rating.id)
