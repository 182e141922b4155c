"""Where a person stands in a window, so that another window can take over in the same place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.saving.drafts import Drafts

Name = tuple[str, int]
"""A control's object name, and which of those that share it."""
Caret = tuple[int, int]
"""Where a selection begins, and where the caret is."""
_Entry = QLineEdit | QPlainTextEdit | QTextEdit


@dataclass(frozen=True)
class Standing:
    """The case in view, the tab, what was begun and not handed in, and the focus with its caret."""

    case_id: str | None
    tab: int
    list_words: str
    unfinished: Drafts
    words: dict[Name, str]
    focus: Name
    caret: Caret | None

    @classmethod
    def of(cls, window: Any) -> "Standing":
        """Read a window which has handed in what the desk takes."""
        focused = window.focusWidget()
        return cls(
            case_id=window.seat.case.id if window.seat.case else None,
            tab=window.middle.tabs.currentIndex(),
            list_words=window.cases.search.text(),
            unfinished=window.seat.drafts,
            words={name: text for name, entry in _entries(window) if (text := _text(entry))},
            focus=_name(window, focused) if focused is not None else ("", 0),
            caret=_caret(focused),
        )

    def take_up(self, window: Any) -> None:
        """Bring a fresh window there, as soon as it has read the case."""
        window.seat.drafts.take_over(self.unfinished)
        if self.list_words:
            window.cases.search.setText(self.list_words)
        if self.case_id is not None:
            _Settling(self, window)
            window.seat.open_case(self.case_id)

    def settle(self, window: Any) -> None:
        """Show the tab, the words that only the old window had, and the caret."""
        window.middle.tabs.setCurrentIndex(self.tab)
        for name, entry in _entries(window):
            if name in self.words and not _text(entry):
                _write(entry, self.words[name])
        shared, place = self.focus
        found = window.findChildren(QWidget, shared) if shared else []
        if place < len(found):
            found[place].setFocus()
            _put_caret(found[place], self.caret)


class _Settling:
    """Waits for the case to be read, once."""

    def __init__(self, standing: Standing, window: Any) -> None:
        self._link = window.seat.case_opened.connect(partial(self._opened, standing, window))

    def _opened(self, standing: Standing, window: Any, case: Any) -> None:
        window.seat.disconnect(self._link)
        if case is not None and case.id == standing.case_id:
            standing.settle(window)


def _entries(window: QWidget) -> Iterator[tuple[Name, _Entry]]:
    kinds: tuple[type[_Entry], ...] = (QLineEdit, QPlainTextEdit, QTextEdit)
    for kind in kinds:
        seen: dict[str, int] = {}
        for entry in window.findChildren(kind):
            name = entry.objectName()
            if name and not name.startswith("qt_"):
                yield (name, seen.get(name, 0)), entry
                seen[name] = seen.get(name, 0) + 1


def _name(window: QWidget, widget: QWidget) -> Name:
    name = widget.objectName()
    alike = window.findChildren(QWidget, name) if name else []
    return (name, alike.index(widget)) if widget in alike else ("", 0)


def _text(entry: _Entry) -> str:
    return entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()


def _write(entry: _Entry, text: str) -> None:
    if isinstance(entry, QLineEdit):
        entry.setText(text)
    else:
        entry.setPlainText(text)


def _caret(entry: QWidget | None) -> Caret | None:
    if isinstance(entry, (QPlainTextEdit, QTextEdit)):
        return entry.textCursor().anchor(), entry.textCursor().position()
    if isinstance(entry, QLineEdit):
        return entry.cursorPosition(), entry.cursorPosition()
    return None


def _put_caret(entry: QWidget, caret: Caret | None) -> None:
    if caret is None:
        return
    if isinstance(entry, QLineEdit):
        entry.setCursorPosition(caret[1])
    elif isinstance(entry, (QPlainTextEdit, QTextEdit)):
        last = entry.document().characterCount() - 1
        cursor = entry.textCursor()
        cursor.setPosition(min(caret[0], last))
        cursor.setPosition(min(caret[1], last), QTextCursor.MoveMode.KeepAnchor)
        entry.setTextCursor(cursor)
