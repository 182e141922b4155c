"""Ctrl+K: one field, and below it what answers to it."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.palette.entry import Entry
from desktop.palette.model import ENTRY, PaletteModel
from desktop.palette.row_view import PaletteRow
from desktop.widgets import theme
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.walking import Walking

_WIDTH, _TOP = 620, 110
"""Pixels: its width, and how far below the window's top it hangs (look/09)."""
_MOST = 484
"""Pixels of height that the list takes before it scrolls."""


class Palette(QFrame):
    """Opens over the window; Enter runs what is chosen, Esc or a click elsewhere closes it."""

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._model = model
        self._window = parent
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_field()
        self._make_list()
        self._none = PlainLabel(self, role="muted", objectName="palette.none")
        self._none.setContentsMargins(14, 10, 14, 10)
        self._lay_out()
        model.filled.connect(self._filled)
        model.ask("")

    def open_over(self, typed: str = "") -> None:
        """Hang in the upper middle of the window, with something typed already."""
        window = self._window
        width = min(_WIDTH * theme.zoom() // 100, window.width() - 40)
        self.setFixedWidth(width)
        corner = QPoint((window.width() - width) // 2, min(_TOP, window.height() // 6))
        self.move(window.mapToGlobal(corner))
        self.show()
        self.field.setText(typed)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_field(self) -> None:
        self.field = QLineEdit(self)
        self.field.setObjectName("palette.field")
        self.field.setPlaceholderText(self.tr("An action, evidence, a case"))
        self.field.setAccessibleName(self.tr("Find an action, evidence or a case"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._model.ask)

    def _make_list(self) -> None:
        self.list = QListView(self)
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setProperty("role", "bare")
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteRow(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._walking = Walking(self.field, self.list, self._model.next, self._is_known)
        self._walking.chosen.connect(self._run)
        self._walking.left.connect(self.close)

    def _lay_out(self) -> None:
        hint = PlainLabel(self._hint(), self, role="muted", objectName="palette.hint")
        hint.setContentsMargins(4, 2, 4, 0)  # Russian words fit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 9, 9, 8)
        layout.setSpacing(4)
        for part in (self.field, self.list, self._none, hint):
            layout.addWidget(part)

    def _hint(self) -> str:
        keys = (
            self.tr("↑↓ choose"), self.tr("Enter run"), self.tr("Esc close"),
            self.tr("> actions only"), self.tr("# cases"), self.tr("@ evidence"),
        )
        return "\u2003".join(f"\u2068{key}\u2069" for key in keys)

    def _filled(self) -> None:
        none = self._model.rowCount() == 0
        self.list.setVisible(not none)
        self._none.setText(
            self.tr("Nothing here is called that.") if self._model.is_whole
            else self.tr("It could not be found out what is called that.")
        )
        self._none.setVisible(none)
        rows = range(self._model.rowCount())
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 4
        self.list.setFixedHeight(min(height, _MOST, max(self._room(), 120)))
        self.adjustSize()
        self._walking.go_on()

    def _is_known(self) -> bool:
        return self._model.is_known

    def _room(self) -> int:
        return self._window.height() - min(_TOP, self._window.height() // 6) - 130

    def _run(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is not None:
            self.close()
            entry.run()
