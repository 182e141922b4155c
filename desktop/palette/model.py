"""The lines of the palette: sections of entries under their titles, found by what is typed."""

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.palette.entry import Entry, Source
from resources.i18n import tr

ENTRY = Qt.ItemDataRole.UserRole + 1
MANY = 200
"""Lines of a section that was asked for alone."""

Index = QModelIndex | QPersistentModelIndex
Line = Entry | str
"""An entry, or the title of a section."""


class PaletteModel(QAbstractListModel):
    """Entries under ENTRY; titles have none and cannot be chosen. `filled` after each answer."""

    filled = Signal()

    def __init__(self, sources: tuple[Source, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources = sources
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._of = 0  # the question that the lines answer
        self._due = 0  # how many sections have not answered yet
        self._answers: dict[str, tuple[Entry, ...] | None] = {}
        self._lines: tuple[Line, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether the first line answers what was typed, or nothing does."""
        return self._of == self._asked and bool(self._lines or not self._due)

    @property
    def is_whole(self) -> bool:
        """Whether no section failed to find out what it has."""
        return None not in self._answers.values()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many lines there are, titles among them."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a line, its entry, or the line as it is read out."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        entry = None if isinstance(line, str) else line
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text if entry else line
        if role == Qt.ItemDataRole.DecorationRole:
            return entry.icon if entry else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(entry) if entry else line
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries be chosen, titles not."""
        if index.isValid() and self.data(index, ENTRY) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def ask(self, typed: str) -> None:
        """Look for what is typed; a section's sign before it asks for that section alone."""
        self._asked += 1
        self._answers = {}
        text = typed.lstrip()
        chosen = [source for source in self.sources if text.startswith(source.prefix)]
        words = text[1:].strip() if chosen else text.strip()
        asked = chosen or self.sources
        self._due = len(asked)
        for source in asked:
            limit = MANY if chosen else source.few
            source.ask(words, limit, partial(self._take, self._asked, source))

    def next(self, row: int, step: int) -> QModelIndex:
        """Return the next line that can be chosen, going around at the ends."""
        count = len(self._lines)
        for far in range(1, count + 1):
            at = (row + far * step) % count
            if not isinstance(self._lines[at], str):
                return self.index(at)
        return QModelIndex()

    def _take(self, question: int, source: Source, entries: tuple[Entry, ...] | None) -> None:
        if question == self._asked:
            self._due -= 1
            self._answers[source.prefix] = entries
            self._gather()
            self.filled.emit()

    def _gather(self) -> None:
        lines: list[Line] = []
        for source in self.sources:
            if found := self._answers.get(source.prefix):
                lines += (source.title, *found)
        shown = len(self._lines)
        if self._of == self._asked and tuple(lines[:shown]) == self._lines:
            self._add(tuple(lines[shown:]))  # what somebody walked to above stays chosen
        else:
            self.beginResetModel()
            self._of, self._lines = self._asked, tuple(lines)
            self.endResetModel()

    def _add(self, lines: tuple[Line, ...]) -> None:
        if lines:
            shown = len(self._lines)
            self.beginInsertRows(QModelIndex(), shown, shown + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()


def _spoken(entry: Entry) -> str:
    said = f"{entry.lead} {entry.text}".strip()
    return tr("{what}, {detail}", what=said, detail=entry.detail) if entry.detail else said
