"""The analysis of the case in view: its document, its numbers, and how it reaches the desk."""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from db.actions import analysis
from db.errors import Refused
from db.records import Block, CaseSnapshot, Evidence, Place
from db.rules.citations import CITATION, cited, numbers
from db.rules.urls import link
from desktop.analysis import clipboard
from desktop.analysis.document import fill, insert, read_selection
from desktop.analysis.edits import free_ids_of_blanks, ids_of_words
from desktop.analysis.reader import Reader
from desktop.analysis.remarks import Remark, remarks
from desktop.analysis.sentences import coverage
from desktop.analysis.spelling.model import Spelling
from desktop.saving.case import CaseSaving
from desktop.saving.records import Deed
from desktop.seat import Seat

_FIELD = "blocks"
_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")


@dataclass(frozen=True, slots=True)
class Citable:
    """An evidence item as the picker offers it."""

    id: str
    key: str
    number: int
    title: str
    publisher: str


class AnalysisModel(QObject):
    """Owns the text document; everything typed there is saved when the keys rest."""

    filling = Signal()  # the document is about to be replaced
    filled = Signal()
    remarked = Signal()  # a comment on words was begun, settled or opened again
    numbered = Signal()  # a citation's number changed
    words = Signal(int)
    cited = Signal(int, int)  # evidence items cited, evidence items in all
    covered = Signal(int, int)  # sentences that cite evidence, sentences in all
    refused = Signal(str)  # why the text is not saved; "" when that is over
    read_only = Signal(bool)

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = QTextDocument(self)
        self.numbers: dict[str, int] = {}
        self.remarks: tuple[Remark, ...] = ()
        self.spelling = Spelling(self)
        self._seat = seat
        self._evidence: tuple[Evidence, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._shown: tuple[Block, ...] = ()
        self._is_filling = False
        self._reader = Reader(self.document)
        self._saving = CaseSaving(seat, "analysis", [_FIELD], _deed, self)
        self._saving.refused.connect(self._was_refused)
        self.document.contentsChanged.connect(self._changed)
        seat.case_opened.connect(self._opened)
        seat.case_changed.connect(self._reread)
        if seat.case is not None:
            self._opened(seat.case)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed now."""
        return not self._seat.may_change

    def citables(self) -> tuple[Citable, ...]:
        """Return the evidence in the order of its numbers."""
        items = (
            Citable(item.id, item.key, self.numbers[item.key], item.title, item.publisher or "")
            for item in self._evidence
        )
        return tuple(sorted(items, key=_number))

    def go_to(self, key: str) -> None:
        """Ask for the card of the evidence with that key, if there is one."""
        found = next((item for item in self._evidence if item.key == key), None)
        if found is not None:
            self._seat.goto.emit(Place("evidence", found.id))

    def number_of(self, key: str) -> int | None:
        """Return the number of the evidence with that key, or None."""
        return self.numbers.get(key)

    def title_of(self, key: str) -> str:
        """Return the title of the evidence with that key, or a sentence that there is none."""
        found = next((item.title for item in self._evidence if item.key == key), None)
        return found or self.tr("No evidence has the key {key}").format(key=key)

    def problem_of(self, address: str) -> str:
        """Say why a link cannot lead to that address; "" when it can."""
        try:
            link(address, "href")
        except Refused as refusal:
            return refusal.sentence
        return ""

    def copy(self, cursor: QTextCursor) -> QMimeData:
        """Return the selection for the clipboard."""
        return clipboard.copied(read_selection(cursor), self.numbers, self._saving.case_id)

    def paste(self, cursor: QTextCursor, mime: QMimeData) -> None:
        """Put what the clipboard holds in place of the selection, or say why not."""
        blocks = clipboard.pasted(mime, self._saving.case_id)
        if problem := clipboard.problem(blocks):
            self.refused.emit(problem)
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        # The selection may have been the very blocks: only now is it known whose ids are free.
        taken = ids_of_words(self.document)
        insert(cursor, tuple(clipboard.under_free_ids(blocks, taken)))
        free_ids_of_blanks(self.document)
        cursor.endEditBlock()
        if warning := clipboard.warning(blocks):
            self.refused.emit(warning)

    def words_in(self, text: str) -> int:
        """Return how many words a part of the text has."""
        return _words_in(text)

    def flush(self) -> None:
        """Save what was typed, now."""
        self._saving.flush()

    def _opened(self, case: CaseSnapshot | None) -> None:
        self._show(case, self._saving.values().get(_FIELD))
        self._saving.tell()

    def _reread(self, case: CaseSnapshot) -> None:
        if self.spelling.speak(case.language):
            self.spelling.switched.emit()
        self.read_only.emit(self.is_read_only)
        if self.remarks != (found := remarks(case)):
            self.remarks = found
            self.remarked.emit()
        if self._saving.holds(_FIELD) or case.blocks in (self._shown, self._blocks):
            self._shown = case.blocks
            self._count(case.evidence, self._blocks)
        else:
            self._show(case, None)

    def _show(self, case: CaseSnapshot | None, unsaved: tuple[Block, ...] | None) -> None:
        self._shown = case.blocks if case else ()
        self.spelling.speak(case.language if case else "")
        self.filling.emit()
        self._is_filling = True
        blocks = self._shown if unsaved is None else unsaved
        evidence = case.evidence if case else ()
        self.remarks = remarks(case)
        self.numbers = numbers(blocks, evidence)  # before the text is laid out, not once more after
        fill(self.document, blocks)
        self._is_filling = False
        self._count(evidence, self._reader.blocks())
        self.filled.emit()
        self.read_only.emit(self.is_read_only)

    def _changed(self) -> None:
        if self._is_filling:
            return
        blocks = self._reader.blocks()
        if blocks != self._blocks:
            self._count(self._evidence, blocks)
            self._saving.touch(_FIELD, blocks)

    def _count(self, evidence: tuple[Evidence, ...], blocks: tuple[Block, ...]) -> None:
        self._evidence, self._blocks = evidence, blocks
        found = numbers(blocks, evidence)
        if found != self.numbers:
            self.numbers = found
            self.numbered.emit()
        used = sum(key in found for key in cited(blocks))
        self.cited.emit(used, len(evidence))
        self.covered.emit(*coverage(blocks))
        self.words.emit(sum(_words_in(block.text) for block in blocks))

    def _was_refused(self, _: str, sentence: str) -> None:
        words = self.tr("Not saved: {reason}").format(reason=sentence) if sentence else ""
        self.refused.emit(words)


def _deed(case_id: str, _: str, blocks: tuple[Block, ...]) -> Deed:
    return Deed(analysis.set_blocks, (case_id, blocks))


@lru_cache(maxsize=4096)
def _words_in(text: str) -> int:
    return len(_WORD.findall(CITATION.sub("", text)))


def _number(item: Citable) -> int:
    return item.number
