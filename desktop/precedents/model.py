"""Precedents of some words: asked for while they are typed, overtaken questions interrupted."""

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from db.actions import appearing
from db.errors import Refused
from db.queries.precedents import similar
from db.queries.snapshots import snapshot
from db.reading import Stop
from db.records import Appearance, CaseSnapshot, Done, Precedent
from desktop import troubles
from desktop.newest import Newest
from desktop.precedents import words
from desktop.seat import Seat
from desktop.widgets import tip
from resources.i18n import tr

PRECEDENT = Qt.ItemDataRole.UserRole + 1
REST_MS = 150
"""Keys that follow each other this closely are answered by one question."""
STAYING_MS = 500
"""Milliseconds at another case until it is asked about: who walks through the list reads the next
one meanwhile, and Python runs one thread at a time."""
MOST = 8
"""Precedents that are listed."""

Index = QModelIndex | QPersistentModelIndex


class PrecedentsModel(QAbstractListModel):
    """Rows of Precedent under PRECEDENT, the likest first.

    `filled` after each answer, also where there is none; `peeked` brings the CaseSnapshot of a row,
    `unpeeked` the sentence why it cannot be read; `appeared` when a claim went to a case's
    register, `refused` or `failed` when it did not.
    """

    filled = Signal()
    peeked = Signal(object)
    unpeeked = Signal(str)
    appeared = Signal(str)  # a sentence: where it went
    refused = Signal(object)
    failed = Signal()  # the shell says why

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._found: tuple[Precedent, ...] = ()
        self.trouble = ""
        """Why it is not known what was checked before; "" while it is."""
        self._words = ""
        self._but = ""
        self._asked = 0  # the number of the newest question; older answers are dropped
        self._stop = Stop()
        self._peeking = Newest(self)
        self._resting = QTimer(self, singleShot=True, interval=REST_MS)
        self._resting.timeout.connect(self._ask)

    @property
    def found(self) -> tuple[Precedent, ...]:
        """What was found last."""
        return self._found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many precedents there are."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a precedent, its claim, or the row in words."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        if role == PRECEDENT:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.quote
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip.plain(found.quote)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.spoken(found)
        return None

    @property
    def waits(self) -> bool:
        """Whether it will ask once the keys rest."""
        return self._resting.isActive()

    def look(self, text: str, but: str = "") -> None:
        """Ask for claims like these words, once the keys rest; `but` is a case to leave out."""
        if (text, but) == (self._words, self._but):
            return
        another = but != self._but
        self._words, self._but = text, but
        self._asked += 1
        self._stop.now()
        self._stop = Stop()
        if text.strip():
            self._resting.start(STAYING_MS if another else REST_MS)
        else:
            self._resting.stop()
        if not self.waits or (another and (self._found or self.trouble)):
            self._fill(self._asked, ())  # what is like the case before is not like this one

    def look_again(self) -> None:
        """Ask once more for the same words: other cases have changed."""
        if self._words.strip():
            self._asked += 1
            self._resting.start(REST_MS)

    def peek(self, index: Index) -> None:
        """Read the case of a row, without bringing it into view."""
        found = self.data(index, PRECEDENT)
        if found is not None:
            self._seat.ask(
                snapshot, found.card.id, answer=self._peeking.only(self.peeked.emit),
                failed=self._peeking.also(self._not_peeked),
            )

    def open(self, index: Index) -> None:
        """Bring the case of a row into view."""
        found = self.data(index, PRECEDENT)
        if found is not None:
            self.show(found)

    def show(self, found: Precedent) -> None:
        """Bring the case of a precedent into view."""
        self._seat.open_case(found.card.id)

    def appear(self, found: Precedent, appearance: Appearance) -> None:
        """Add to the register of a precedent's case; `appeared` or `refused` answers."""
        self._seat.act(
            appearing.add, found.card.id, appearance,
            done=partial(self._appeared, found), refused=self._not_taken,
            failed=self._not_appeared,
        )

    def _ask(self) -> None:
        self._seat.ask(
            similar, self._words, but=self._but, meanings=self._seat.desk.meanings, limit=MOST,
            stop=self._stop, answer=partial(self._fill, self._asked),
            failed=partial(self._not_found, self._asked),
        )

    def _not_found(self, question: int, error: Exception) -> None:
        self._fill(question, (), troubles.sentence(error))

    def _fill(self, question: int, found: tuple[Precedent, ...], trouble: str = "") -> None:
        if question != self._asked:
            return
        self.trouble = trouble
        if found != self._found:
            self.beginResetModel()
            self._found = found
            self.endResetModel()
        self.filled.emit()

    def _not_peeked(self, error: Exception) -> None:
        self.unpeeked.emit(troubles.sentence(error))

    def _not_taken(self, refusal: Refused) -> None:
        self.refused.emit(refusal)

    def _not_appeared(self, _: Exception) -> None:
        self.failed.emit()

    def _appeared(self, found: Precedent, done: Done) -> None:
        number = found.card.number
        if done.changes is not None and "comment" in done.changes.kinds:
            self.appeared.emit(tr(
                "{number} is not open for changes; a comment there says that the claim was made "
                "again.", number=number,
            ))
        else:
            self.appeared.emit(tr("The claim is in the register of {number}.", number=number))


class CasePrecedents(PrecedentsModel):
    """Precedents of the case in view; `judged` when what to say about its rating may differ."""

    judged = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(seat, parent)
        seat.case_opened.connect(self._read)
        seat.case_changed.connect(self._read)

    @property
    def case(self) -> CaseSnapshot | None:
        """The case in view."""
        return self._seat.case

    def difference(self) -> str:
        """Say that the closest published claim was rated otherwise, or nothing."""
        return words.difference(self.case, self.found)

    def _read(self, case: CaseSnapshot | None) -> None:
        if case is None:
            self.look("")
        else:
            self.look(f"{case.claim.quote}\n{case.title}", but=case.id)
        self.judged.emit()
