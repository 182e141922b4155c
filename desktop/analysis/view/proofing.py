"""What is marked while writing: misspelt words, and sentences that cite nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from desktop.analysis.formats import kind_of
from desktop.analysis.sentences import sentences
from desktop.analysis.spelling.model import Spelling
from desktop.analysis.spelling.words import Word, words
from desktop.analysis.view.looks import Looks, Span
from desktop.widgets import menu_text, theme

_LATER_MS = 400
"""After another text came in, milliseconds until its words are looked at: it is shown first, and
who walks through the list has the next case in view by then."""


class Proofing(QObject):
    """Marks only; the word at the caret is left in peace while it is being typed."""

    def __init__(self, editor: QTextEdit, looks: Looks, spelling: Spelling) -> None:
        super().__init__(editor)
        self.spelling = spelling
        self._editor = editor
        self._looks = looks
        self._shows_uncited = False
        self._spared: tuple[QTextBlock, int] | None = None
        self._ahead = QTextBlock()  # the next block of a new text whose words are to be looked at
        self._is_new = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._look_at_one)
        looks.markers += [self._uncited, self._misspelt]
        spelling.learned.connect(self._learned)
        spelling.switched.connect(looks.rehighlight)
        editor.cursorPositionChanged.connect(self._moved)

    def show_uncited(self, on: bool) -> None:
        """Show which sentences cite nothing, or no longer."""
        if on != self._shows_uncited:
            self._shows_uncited = on
            self._looks.rehighlight()

    def put_off(self) -> None:
        """Leave the words of a text that is coming in for later."""
        self._is_new = True
        self._later.stop()

    def begin(self) -> None:
        """Look at the words of the text that came in, block by block, once it is shown."""
        self._ahead = self._editor.document().begin()
        self._later.start(_LATER_MS)

    def misspelt_at(self, cursor: QTextCursor) -> Word | None:
        """Return the misspelt word that the cursor stands in."""
        return self.spelling.word_at(cursor.block().text(), cursor.positionInBlock())

    def offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put what the word at the cursor may have meant above the lines of a menu."""
        word = self.misspelt_at(cursor)
        if word is not None and not self._editor.isReadOnly():
            _Suggestions(menu, self._editor, self.spelling, cursor.block(), word)

    def _uncited(self, block: QTextBlock) -> Iterator[Span]:
        if self._shows_uncited:
            look = _underline(QTextCharFormat.UnderlineStyle.DotLine, "warn")
            for sentence in sentences(kind_of(block), block.text()):
                if not sentence.cited:
                    yield sentence.start, sentence.end, look

    def _misspelt(self, block: QTextBlock) -> Iterator[Span]:
        if self._editor.isReadOnly() or self._is_new:
            return
        look = _underline(QTextCharFormat.UnderlineStyle.WaveUnderline, "bad")
        cursor = self._editor.textCursor()
        here = cursor.positionInBlock() if cursor.block() == block else -1
        for word in self.spelling.wrong(block.text()):
            if word.end == here and self._editor.hasFocus():
                self._spared = block, here
            else:
                yield word.start, word.end, look

    def _moved(self) -> None:
        """Mark the word that was spared once the caret has left it."""
        if self._spared is None:
            return
        block, place = self._spared
        cursor = self._editor.textCursor()
        if cursor.block() != block or cursor.positionInBlock() != place:
            self._spared = None
            if block.isValid():
                self._looks.rehighlightBlock(block)

    def _look_at_one(self) -> None:
        self._is_new = False
        if self._ahead.isValid():
            self._looks.rehighlightBlock(self._ahead)
            self._ahead = self._ahead.next()
            self._later.start(0)

    def _learned(self, learned: frozenset[str]) -> None:
        """Look again at the blocks with these words; those not looked at yet are so anyway."""
        language = self.spelling.language
        end = self._ahead.blockNumber() if self._ahead.isValid() else None

        def concerns(block: QTextBlock) -> bool:
            is_looked_at = end is None or block.blockNumber() < end
            return is_looked_at and any(
                word.text in learned for word in words(block.text(), language)
            )

        self._looks.redress_where(concerns)


class _Suggestions(QObject):
    """Lines at the head of a menu: a line of dots until the dictionary has answered."""

    def __init__(
        self, menu: QMenu, editor: QTextEdit, spelling: Spelling, block: QTextBlock, word: Word
    ) -> None:
        super().__init__(menu)
        self._menu, self._editor, self._spelling, self._word = menu, editor, spelling, word
        self._span = QTextCursor(block)
        self._span.setPosition(block.position() + word.start)
        self._span.setPosition(block.position() + word.end, QTextCursor.MoveMode.KeepAnchor)
        first = menu.actions()[0] if menu.actions() else None
        self._waiting = QAction("\u2026", menu)
        self._waiting.setEnabled(False)
        learn = QAction(self.tr("Learn “{word}”").format(word=word.text), menu)
        learn.setObjectName("analysis.spelling.learn")
        learn.triggered.connect(self._teach)
        ignore = QAction(self.tr("Let it pass until the window closes"), menu)
        ignore.setObjectName("analysis.spelling.ignore")
        ignore.triggered.connect(self._let_pass)
        line = QAction(menu)
        line.setSeparator(True)
        for action in (self._waiting, learn, ignore, line):
            menu.insertAction(first, action) if first else menu.addAction(action)
        spelling.suggested.connect(self._answer)
        spelling.suggest(word.text)

    def _answer(self, word: str, others: tuple[str, ...]) -> None:
        if word != self._word.text or self._waiting.text() != "\u2026":
            return
        for other in others:
            action = QAction(menu_text.plain(other), self._menu)
            action.setData(other)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(self._replace)
            self._menu.insertAction(self._waiting, action)
        self._waiting.setText(self.tr("No suggestions"))
        self._waiting.setVisible(not others)
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up where the lines that came in pushed the last ones off the screen."""
        room = self._menu.screen().availableGeometry()
        beyond = self._menu.y() + self._menu.sizeHint().height() - room.bottom()
        if self._menu.isVisible() and beyond > 0:
            self._menu.move(self._menu.x(), max(room.top(), self._menu.y() - beyond))

    def _replace(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and not self._editor.isReadOnly():
            self._span.insertText(str(action.data()), self._span.charFormat())

    def _teach(self) -> None:
        self._spelling.teach(self._word.text)

    def _let_pass(self) -> None:
        self._spelling.let_pass(self._word.text)


def _underline(style: QTextCharFormat.UnderlineStyle, token: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(style)
    look.setUnderlineColor(theme.token(token))
    return look
