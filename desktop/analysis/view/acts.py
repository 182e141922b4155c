"""What can be done to the text, each with its name and key: for buttons, menus and the palette."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.analysis.view.editor import AnalysisEditor
from desktop.widgets.icon import icon


class Acts(QObject):
    """Their keys work while the caret is in the text; what changes it rests while it is read."""

    def __init__(self, editor: AnalysisEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        make, styling = self._make, editor.styling
        self.heading = make("heading", self.tr("Heading"), styling.heading, "Ctrl+Shift+H")
        self.bold = make("bold", self.tr("Bold"), styling.bold, "Ctrl+B")
        self.italic = make("italic", self.tr("Italic"), styling.italic, "Ctrl+I")
        self.quotation = make("quote", self.tr("Quotation"), styling.quotation, "Ctrl+Shift+B")
        self.list = make("list", self.tr("List"), styling.list_item, "Ctrl+Shift+L")
        self.link = make("link", self.tr("Link"), styling.link, "Ctrl+L")
        self.cite = make("at-sign", self.tr("Cite evidence"), editor.cite, "Ctrl+Shift+C")
        self.comment = make(
            "message-square-plus", self.tr("Comment"), editor.comment, "Ctrl+Alt+M"
        )
        self.uncited = self._toggle("unlink", self.tr("Show sentences without a citation"))
        self.uncited.toggled.connect(editor.proofing.show_uncited)
        self.spelling = self._toggle("spell-check", self.tr("Check spelling"))
        self.spelling.toggled.connect(editor.proofing.spelling.switch)
        editor.proofing.spelling.switched.connect(self._tell_dictionary)
        editor.proofing.spelling.spoke.connect(self._tell_dictionary)
        self.kinds = (self.heading, self.quotation, self.list)
        self.changing = (*self.kinds, self.bold, self.italic, self.link, self.cite)
        self.all = (*self.changing, self.comment)
        self.proofing = (self.uncited, self.spelling)

    def set_read_only(self, on: bool) -> None:
        """Rest what changes the text; comments are possible at any time."""
        for act in self.changing:
            act.setEnabled(not on)

    def _tell_dictionary(self) -> None:
        """Say quietly where a language has no dictionary; nothing is marked then."""
        spelling = self._editor.proofing.spelling
        lacks = spelling.is_on and bool(spelling.language) and not spelling.has_dictionary
        words = self.tr("Check spelling (no dictionary for this language)")
        self.spelling.setText(words if lacks else self.tr("Check spelling"))

    def _toggle(self, glyph: str, words: str) -> QAction:
        act = QAction(icon(glyph), words, self)
        act.setObjectName(f"analysis.act.{glyph}")
        act.setCheckable(True)
        return act

    def _make(self, glyph: str, words: str, call: Callable[[], None], keys: str) -> QAction:
        act = QAction(icon(glyph), words, self)
        act.setObjectName(f"analysis.act.{glyph}")
        act.setShortcut(QKeySequence(keys))
        act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        act.triggered.connect(call)
        self._editor.addAction(act)
        return act
