"""The buttons above the analysis."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from db.records import BlockKind
from desktop.analysis.view.acts import Acts
from desktop.analysis.view.editor import AnalysisEditor
from desktop.widgets.tool import IconButton

_ICON = QSize(16, 16)
"""Small enough that five tabs and nine buttons stand side by side in a window of 1280."""


class Toolbar(QWidget):
    """Pressed buttons show what the caret stands in."""

    def __init__(self, editor: AnalysisEditor, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text tools"))
        self.setProperty("role", "tools")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addStretch()
        self.heading = self._add("heading", acts.heading)
        self.bold = self._add("bold", acts.bold)
        self.italic = self._add("italic", acts.italic)
        self.quotation = self._add("quote", acts.quotation)
        self.list = self._add("list", acts.list)
        self.link = self._add("link", acts.link)
        self._add_line()
        self.cite = self._add("at-sign", acts.cite)
        self.uncited = self._add("unlink", acts.uncited)
        self.comment = self._add("message-square-plus", acts.comment)
        for button in (self.heading, self.bold, self.italic, self.quotation, self.list, self.link):
            button.setCheckable(True)
        self.uncited.setCheckable(True)
        acts.uncited.toggled.connect(self.uncited.setChecked)
        editor.styling.marked.connect(self.show_marks)

    def width_at(self, spacing: int) -> int:
        """Put so many pixels between the buttons, and return how wide all of them then are."""
        self._row.setSpacing(spacing)
        return self._row.sizeHint().width()

    def show_marks(self, kind: BlockKind, bold: bool, italic: bool, link: bool) -> None:
        """Press the buttons of what the caret stands in."""
        self.heading.setChecked(kind == BlockKind.HEADING)
        self.quotation.setChecked(kind == BlockKind.QUOTATION)
        self.list.setChecked(kind == BlockKind.LIST_ITEM)
        self.bold.setChecked(bold)
        self.italic.setChecked(italic)
        self.link.setChecked(link)

    def _add(self, glyph: str, act: QAction) -> IconButton:
        keys = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = IconButton(glyph, f"{act.text()} ({keys})" if keys else act.text(), self)
        button.setIconSize(_ICON)
        button.setObjectName(f"analysis.{glyph}")
        button.setEnabled(act.isEnabled())
        button.clicked.connect(act.trigger)
        act.enabledChanged.connect(button.setEnabled)
        self._row.addWidget(button)
        return button

    def _add_line(self) -> None:
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setFixedSize(1, 18)
        self._row.addSpacing(4)
        self._row.addWidget(line)
        self._row.addSpacing(4)
