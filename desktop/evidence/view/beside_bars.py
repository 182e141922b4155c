"""Above and below the page beside the fields: which file, which page, how large; take as quote."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.evidence.reading import Shape, Sight
from desktop.evidence.view import look
from desktop.figures import number
from desktop.widgets.elided import ElidedLabel
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton, WordedButton


class Head(QWidget):
    """The name of the file and what turns and enlarges it."""

    chosen = Signal(int)  # which file
    turned = Signal(int)  # to which page, from 0
    zoomed = Signal(int)  # by how many steps; 0: as wide as the view
    as_text = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._count = 0
        self._files = QComboBox(self)
        self._files.setObjectName("evidence.beside.file")
        self._files.setAccessibleName(self.tr("File shown"))
        self._files.setMinimumContentsLength(10)
        self._files.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._back = self._tool("arrow-up", self.tr("Previous page"), "back")
        self._where = PlainLabel(self, role="muted", objectName="evidence.beside.page")
        self._on = self._tool("arrow-down", self.tr("Next page"), "on")
        self._smaller = self._tool("zoom-out", self.tr("Smaller"), "smaller")
        self._fit = self._tool("move-horizontal", self.tr("As wide as the view"), "fit")
        self._larger = self._tool("zoom-in", self.tr("Larger"), "larger")
        self._text = self._tool("text", self.tr("Show this page as text"), "text")
        self._text.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(2)
        row.addWidget(self._files, 1)
        for part in (self._back, self._where, self._on, self._smaller, self._fit, self._larger,
                     self._text):
            row.addWidget(part)
        self._connect()

    def offer(self, names: Sequence[str]) -> None:
        """Offer files by their names."""
        with QSignalBlocker(self._files):
            self._files.clear()
            for name in names:
                self._files.addItem(icon("paperclip"), look.clipped(name))

    def choose(self, index: int) -> None:
        """Name the file in view."""
        with QSignalBlocker(self._files):
            self._files.setCurrentIndex(index)

    def show_shape(self, sight: Sight) -> None:
        """Offer what helps with such a file."""
        drawn = sight.shape in (Shape.PDF, Shape.PICTURE)
        for part in (self._smaller, self._fit, self._larger):
            part.setVisible(drawn)
        self._count = len(sight.pages)
        for turning in (self._back, self._where, self._on):
            turning.setVisible(self._count > 1)
        self._text.setVisible(sight.shape is Shape.PDF)
        self._text.setChecked(False)

    def show_page(self, index: int) -> None:
        """Name the page in view, from 0."""
        self._page = index
        where = self.tr("%1 of %2").replace("%1", number(index + 1))
        self._where.setText(where.replace("%2", number(self._count)))
        self._back.setEnabled(index > 0)
        self._on.setEnabled(index < self._count - 1)

    def _tool(self, glyph: str, name: str, called: str) -> IconButton:
        button = IconButton(glyph, name, self)
        button.setObjectName(f"evidence.beside.{called}")
        return button

    def _connect(self) -> None:
        self._files.activated.connect(self.chosen)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._smaller.clicked.connect(self._shrink)
        self._fit.clicked.connect(self._fit_width)
        self._larger.clicked.connect(self._enlarge)
        self._text.toggled.connect(self.as_text)

    def _turn_back(self) -> None:
        self.turned.emit(self._page - 1)

    def _turn_on(self) -> None:
        self.turned.emit(self._page + 1)

    def _shrink(self) -> None:
        self.zoomed.emit(-1)

    def _fit_width(self) -> None:
        self.zoomed.emit(0)

    def _enlarge(self) -> None:
        self.zoomed.emit(+1)


class Foot(QWidget):
    """What is chosen, and the button that makes it the quote."""

    quote_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", self, role="muted")
        self._button = WordedButton("quote", self.tr("Take as quote"), self)
        self._button.setObjectName("evidence.beside.quote")
        self._button.clicked.connect(self.quote_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.weigh("")

    def weigh(self, words: str) -> None:
        """Show what is chosen; nothing can be taken while nothing is."""
        self._words.change(words or self.tr("Select words to quote them."))
        self._button.setEnabled(bool(words))
