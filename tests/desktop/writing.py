"""The analysis in a window of its own, and the keys of a person who writes in it."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.analysis.model import AnalysisModel
from desktop.analysis.view import AnalysisView
from tests.desktop.seats import Table

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Writer:
    """Types into the analysis of a case that lies on a real desk."""

    def __init__(self, folder):
        self.table = Table(folder)
        self.model = AnalysisModel(self.table.open())
        self.view = AnalysisView(self.model)
        self.editor = self.view.editor
        self.view.resize(640, 480)
        self.view.show()
        QTest.qWaitForWindowActive(self.view)  # keys of acts work in an active window only
        self.editor.setFocus()

    def write(self, text):
        """Type characters, each by its key."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.editor, character)
            else:  # QTest knows the keys of ASCII only
                typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier(0), character)
                QApplication.sendEvent(self.editor, typed)

    def press(self, key, modifiers=NONE, on=None):
        """Press one key."""
        QTest.keyClick(on or self.editor, key, modifiers)

    def select(self, start, end):
        """Select a part of the text."""
        cursor = self.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def place_caret(self, position):
        """Put the caret somewhere."""
        self.select(position, position)

    def selected(self):
        """Return the words selected."""
        return self.editor.textCursor().selectedText()

    def stored(self):
        """Save, and return the blocks as the desk has them."""
        self.model.flush()
        return self.table.snapshot().blocks

    def texts(self):
        """Save, and return the texts as the desk has them."""
        return [part.text for part in self.stored()]

    def part(self, name):
        """Return the control of that name."""
        return self.view.findChild(object, name)


@contextmanager
def writing(folder):
    """Give a writer, and close the desk behind it."""
    writer = Writer(folder)
    try:
        yield writer
    finally:
        writer.view.close()
        writer.view.deleteLater()
        writer.table.desk.close()
