"""Find and replace, in a bar above the text."""

from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise
from operator import attrgetter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from desktop.analysis import finding
from desktop.analysis.finding import Match, Wanted
from desktop.analysis.view.marking import Marking
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton

_REST_MS = 120
"""How long the text rests before its matches are counted anew."""
_start = attrgetter("start")


class FindBar(QFrame):
    """Enter and Shift+Enter step through what matches, Escape goes back into the text."""

    closed = Signal()

    def __init__(self, editor: QTextEdit, marking: Marking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._marking = marking
        self._found: tuple[Match, ...] = ()
        self.setObjectName("analysis.find")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setProperty("role", "card")
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        self._make_fields()
        self._make_buttons()
        self._lay_out()
        editor.textChanged.connect(self._text_changed)
        editor.cursorPositionChanged.connect(self._count)
        self.hide()

    def open(self, *, replacing: bool) -> None:
        """Show the bar with the words selected in the text, the caret in its field."""
        self.show_replacing(replacing and not self._editor.isReadOnly())
        chosen = self._editor.textCursor().selectedText()
        if chosen and len(chosen) <= self.field.maxLength() and "\u2029" not in chosen:
            self.field.setText(chosen.replace("\u00a0", " "))
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and go back into the text."""
        self.hide()
        self._marking.show_matches(())
        self._editor.setFocus()
        self.closed.emit()

    def show_replacing(self, on: bool) -> None:
        """Show or hide the second row."""
        for part in (self.other, self.one, self.all):
            part.setVisible(on)

    def next(self) -> None:
        """Select the next match, from the head again at the end."""
        self._step(+1)

    def previous(self) -> None:
        """Select the match before."""
        self._step(-1)

    def replace_one(self) -> None:
        """Replace the match that is selected, and go to the next one."""
        self._look()
        at = self._current()
        if at is not None and not self._editor.isReadOnly():
            finding.replace(self._editor.document(), self._found[at], self.other.text())
            self._look()
        self.next()

    def replace_every(self) -> None:
        """Replace all matches as one step of undo, and say how many."""
        if self._editor.isReadOnly():
            return
        count = finding.replace_all(self._editor.document(), self._wanted(), self.other.text())
        self._look()
        self._say(self.tr("%n replaced", "", count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, close with Escape."""
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.other.hasFocus():
                self.replace_one()
            else:
                self._step(-1 if back else +1)
        else:
            super().keyPressEvent(event)

    def _make_fields(self) -> None:
        self.field = self._line("analysis.find.words", self.tr("Find in the analysis"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._retyped)
        self.other = self._line("analysis.find.other", self.tr("Replace by"))
        self.other.addAction(icon("replace"), QLineEdit.ActionPosition.LeadingPosition)
        self.count = PlainLabel(self, role="muted", objectName="analysis.find.count")

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        line.setMaxLength(1000)
        return line

    def _make_buttons(self) -> None:
        make = self._button
        self.back = make("chevron-up", self.tr("Previous match (Shift+F3)"), self.previous)
        self.onward = make("chevron-down", self.tr("Next match (F3)"), self.next)
        self.case = make("case-sensitive", self.tr("Upper and lower case as typed"), self._retyped)
        self.whole = make("whole-word", self.tr("Whole words only"), self._retyped)
        self.end = make("x", self.tr("Close (Escape)"), self.close_bar)
        for toggle in (self.case, self.whole):
            toggle.setCheckable(True)
        self.one = QPushButton(self.tr("Replace"), self)
        self.one.setObjectName("analysis.find.replace")
        self.one.clicked.connect(self.replace_one)
        self.all = QPushButton(self.tr("Replace all"), self)
        self.all.setObjectName("analysis.find.replace_all")
        self.all.clicked.connect(self.replace_every)

    def _button(self, glyph: str, words: str, call: Callable[[], None]) -> IconButton:
        button = IconButton(glyph, words, self)
        button.setObjectName(f"analysis.find.{glyph}")
        button.clicked.connect(call)
        return button

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(2)
        for part in (self.count, self.back, self.onward, self.case, self.whole, self.end):
            options.addWidget(part)
        replacing = QHBoxLayout()
        replacing.addWidget(self.one)
        replacing.addWidget(self.all)
        replacing.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(options, 0, 1)
        grid.addWidget(self.other, 1, 0)
        grid.addLayout(replacing, 1, 1)
        grid.setColumnStretch(0, 1)
        order = (self.field, self.other, self.one, self.all, self.back, self.onward, self.case,
                 self.whole, self.end)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _wanted(self) -> Wanted:
        return Wanted(self.field.text(), self.case.isChecked(), self.whole.isChecked())

    def _retyped(self) -> None:
        """Go to the first match from where the search began."""
        self._look()
        if self._found and self._current() is None:
            cursor = self._editor.textCursor()
            at = bisect_left(self._found, cursor.selectionStart(), key=_start)
            self._go(self._found[at % len(self._found)])

    def _text_changed(self) -> None:
        if self.isVisible():
            self._rest.start()

    def _look(self) -> None:
        self._rest.stop()
        if self.isVisible():
            self._found = finding.matches(self._editor.document(), self._wanted())
            self._marking.show_matches(self._found)
            self._count()

    def _step(self, step: int) -> None:
        if not self.isVisible():
            self.open(replacing=False)
        self._look()
        if not self._found:
            return
        cursor, at = self._editor.textCursor(), self._current()
        if at is not None:
            at += step
        else:
            at = bisect_left(self._found, cursor.selectionEnd(), key=_start) - (step < 0)
        self._go(self._found[at % len(self._found)])

    def _go(self, match: Match) -> None:
        self._editor.setTextCursor(finding.select(self._editor.document(), match))
        self._editor.ensureCursorVisible()

    def _current(self) -> int | None:
        """Return which match is selected in the text."""
        cursor = self._editor.textCursor()
        selected = Match(cursor.selectionStart(), cursor.selectionEnd())
        at = bisect_left(self._found, selected.start, key=_start)
        return at if at < len(self._found) and self._found[at] == selected else None

    def _count(self) -> None:
        if not self.isVisible():
            return
        at, number = self._current(), self.locale().toString
        if not self.field.text():
            self._say("")
        elif not self._found:
            self._say(self.tr("Not found"))
        elif at is None:
            self._say(self.tr("%n found", "", len(self._found)))
        else:
            self._say(self.tr("{0} of {1}").format(number(at + 1), number(len(self._found))))

    def _say(self, words: str) -> None:
        self.count.setText(words)
        self.field.setAccessibleDescription(words)
