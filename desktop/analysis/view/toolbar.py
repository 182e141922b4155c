"""The buttons above the analysis."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from db.records import BlockKind
from desktop.analysis.view.editor import AnalysisEditor
from desktop.widgets.tool import IconButton


class Toolbar(QWidget):
    """Pressed buttons show what the caret stands in."""

    def __init__(self, editor: AnalysisEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text tools"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addStretch()
        self.heading = self._add("heading", self.tr("Heading"), editor.heading)
        self.bold = self._add("bold", self.tr("Bold (Ctrl+B)"), editor.bold)
        self.italic = self._add("italic", self.tr("Italic (Ctrl+I)"), editor.italic)
        self.quotation = self._add("quote", self.tr("Quotation"), editor.quotation)
        self.list = self._add("list", self.tr("List"), editor.list_item)
        self.link = self._add("link", self.tr("Link (Ctrl+L)"), editor.link)
        self._add_line()
        self.cite = self._add("at-sign", self.tr("Cite evidence ([ or Ctrl+Shift+C)"), editor.cite)
        self.comment = self._add(
            "message-square-plus", self.tr("Comment (Ctrl+Alt+M)"), editor.comment
        )
        for button in (self.heading, self.bold, self.italic, self.quotation, self.list, self.link):
            button.setCheckable(True)
        editor.marked.connect(self.show_marks)

    def show_marks(self, kind: BlockKind, bold: bool, italic: bool, link: bool) -> None:
        """Press the buttons of what the caret stands in."""
        self.heading.setChecked(kind == BlockKind.HEADING)
        self.quotation.setChecked(kind == BlockKind.QUOTATION)
        self.list.setChecked(kind == BlockKind.LIST_ITEM)
        self.bold.setChecked(bold)
        self.italic.setChecked(italic)
        self.link.setChecked(link)

    def set_read_only(self, on: bool) -> None:
        """Rest all buttons that change the text; comments are possible at any time."""
        for button in self.findChildren(IconButton):
            button.setEnabled(not on or button is self.comment)

    def _add(self, glyph: str, name: str, act: Callable[[], None]) -> IconButton:
        button = IconButton(glyph, name, self)
        button.setObjectName(f"analysis.{glyph}")
        button.clicked.connect(act)
        self._row.addWidget(button)
        return button

    def _add_line(self) -> None:
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setFixedSize(1, 18)
        self._row.addSpacing(4)
        self._row.addWidget(line)
        self._row.addSpacing(4)
