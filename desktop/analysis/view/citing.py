"""The typing of a citation: from "[" to the choice, with the keys staying in the text."""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.analysis.document import insert_citation
from desktop.analysis.model import AnalysisModel
from desktop.analysis.view.picker import Picker

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Citing(QObject):
    """Watches what is typed behind "[" and replaces it by what was chosen.

    Whatever is chosen or not, no key is lost: words that match nothing are words, so "[sic]" can
    be typed as ever. Closing a bracket around a number or @key cites it.
    """

    def __init__(self, editor: QTextEdit, model: AnalysisModel) -> None:
        super().__init__(editor)
        self.picker = Picker(editor)
        self._editor = editor
        self._model = model
        self._start = QTextCursor(editor.document())
        self._asked = False
        self.picker.chosen.connect(self._cite)

    @property
    def is_open(self) -> bool:
        """Whether the picker is shown."""
        return self.picker.isVisible()

    def begin(self, *, asked: bool) -> None:
        """Open behind the "[" just typed; `asked` when a shortcut or button typed it."""
        items = self._model.citables()
        if not (items or asked):
            return
        self._asked = asked
        self._start = self._editor.textCursor()
        self._start.setKeepPositionOnInsert(True)
        self.picker.offer(items)
        self.picker.open_at(self._editor.cursorRect())

    def take(self, event: QKeyEvent) -> bool:
        """Use a key that moves, takes or ends the choice; False leaves it to the editor."""
        if not self.is_open:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.picker.step(_STEPS[key])
        elif key in _CHOOSE and self._model.citables():
            self.picker.choose()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def follow(self) -> None:
        """Narrow the choice after a key reached the text; close when it chooses nothing."""
        if self.is_open:
            typed = self._typed()
            if typed is None or not self.picker.narrow(typed):
                self.close()

    def close(self) -> None:
        """Close and leave the text as it is."""
        self.picker.hide()

    def complete(self) -> bool:
        """Before "]" is typed: cite what stands behind "[" when it is a number or @key."""
        cursor = self._editor.textCursor()
        found = _OPEN.search(_before(cursor))
        key = self._named(found[1]) if found else None
        if found is None or key is None:
            return False
        self.close()
        cursor.movePosition(
            QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor,
            len(found[0]),
        )
        insert_citation(cursor, key)
        return True

    def _named(self, typed: str) -> str | None:
        items = self._model.citables()
        named = (item.key for item in items if typed in (str(item.number), f"@{item.key}"))
        return next(named, None)

    def _leave(self) -> None:
        self.close()
        if self._asked and self._typed() == "":
            self._editor.textCursor().deletePreviousChar()

    def _typed(self) -> str | None:
        """Return what stands between "[" and the caret; None when the caret went elsewhere."""
        caret = self._editor.textCursor()
        start = self._start.position()
        if caret.block() != self._start.block() or caret.position() < start:
            return None
        opened = self._between(start - 1, start)
        typed = self._between(start, caret.position())
        return None if opened != "[" or typed.startswith(" ") else typed

    def _between(self, start: int, end: int) -> str:
        span = QTextCursor(self._editor.document())
        span.setPosition(start)
        span.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return span.selectedText()

    def _cite(self, key: str) -> None:
        cursor = self._editor.textCursor()
        end = cursor.position()
        cursor.setPosition(self._start.position() - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.close()
        insert_citation(cursor, key)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()


_OPEN = re.compile(r"\[(@[A-Za-z0-9_.-]+|[0-9]{1,4})\Z")


def _before(cursor: QTextCursor) -> str:
    """Return the last characters of the block before the cursor: room enough for any key."""
    span = QTextCursor(cursor)
    span.setPosition(cursor.position())
    start = max(cursor.block().position(), cursor.position() - 70)
    span.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    return span.selectedText()
