"""Which words of the analysis are misspelt, as far as is known yet."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.analysis.spelling import dictionaries
from desktop.analysis.spelling.speller import Speller
from desktop.analysis.spelling.words import Word, words

_REST_MS = 250
"""How long the keys rest before new words are looked up."""
_AT_ONCE = 500
"""Words in one question: the first of a long text are answered before its last are asked."""


class Spelling(QObject):
    """Never waits: a word that was not looked up yet passes, and is marked when the answer comes.

    `own` are words that this person taught it; they hold in every language.
    """

    learned = Signal(object)  # frozenset of words whose marks have changed
    switched = Signal()  # everything may look different
    spoke = Signal()  # another language
    suggested = Signal(str, object)  # word, tuple of others
    taught = Signal(str)  # a word to remember on this computer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = ""
        self.is_on = False
        self._own: set[str] = set()
        self._passed: set[str] = set()
        self._known: dict[str, bool] = {}
        self._waiting: dict[str, None] = {}
        self._speller: Speller | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._ask)

    @property
    def has_dictionary(self) -> bool:
        """Whether the language can be checked."""
        return self._speller is not None

    def switch(self, on: bool) -> None:
        """Look words up, or no longer."""
        if on != self.is_on:
            self.is_on = on
            self.switched.emit()

    def speak(self, language: str) -> bool:
        """Look words up in a language's dictionary, where there is one; tell whether it is new."""
        if language == self.language:
            return False
        self.stop()
        self.language = language
        found = dictionaries.find(language)
        self._speller = Speller(found, self) if found else None
        if self._speller is not None:
            self._speller.known.connect(self._learn)
            self._speller.suggested.connect(self.suggested)
        self.spoke.emit()
        return True

    def stop(self) -> None:
        """End the dictionary's process and forget what it said."""
        self._rest.stop()
        self._known.clear()
        self._waiting.clear()
        self.language = ""
        if self._speller is not None:
            self._speller.stop()
            self._speller.deleteLater()
            self._speller = None

    def keep(self, own: Iterable[str]) -> None:
        """Take the words that were taught before."""
        self._own = set(own)

    def wrong(self, text: str) -> tuple[Word, ...]:
        """Return the words of a text that are known to be wrong; new ones are looked up."""
        if not self.is_on or self._speller is None:
            return ()
        found = words(text, self.language)
        new = [word.text for word in found if word.text not in self._known]
        if new:
            self._waiting.update(dict.fromkeys(new))
            self._rest.start(_REST_MS)
        return tuple(word for word in found if self._is_wrong(word.text))

    def word_at(self, text: str, place: int) -> Word | None:
        """Return the wrong word at a place of a text, in UTF-16 units."""
        return next((word for word in self.wrong(text) if word.start <= place <= word.end), None)

    def suggest(self, word: str) -> None:
        """Ask what a word may have meant; `suggested` tells."""
        if self._speller is not None:
            self._speller.suggest(word)

    def teach(self, word: str) -> None:
        """Know a word from now on."""
        self._own.add(word)
        self.taught.emit(word)
        self.learned.emit(frozenset([word]))

    def let_pass(self, word: str) -> None:
        """Mark a word no longer until the window closes."""
        self._passed.add(word)
        self.learned.emit(frozenset([word]))

    def _is_wrong(self, word: str) -> bool:
        return not self._known.get(word, True) and not {word, word.lower()} & self._own \
            and word not in self._passed

    def _ask(self) -> None:
        asked = list(self._waiting)[:_AT_ONCE]
        for word in asked:
            del self._waiting[word]
        if self._speller is not None and asked:
            self._speller.check(asked)
        if self._waiting:
            self._rest.start(0)

    def _learn(self, known: dict[str, bool]) -> None:
        self._known.update(known)
        wrong = frozenset(word for word, right in known.items() if not right)
        if wrong:
            self.learned.emit(wrong)
