"""Typing: from a key to its paint in an analysis of 5,000 words, against a plain QTextEdit.

Run as `python -m tests.bench.typing [KEYS]`. Real key events go to a shown window; a key's time
ends when the viewport has painted, whatever else that turn of the event loop had to do. Now and
then the keys rest just long enough that the next one falls into a save.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from db.actions import analysis, cases, evidence, people
from db.desk import Desk
from db.queries.snapshots import snapshot
from db.records import Block, BlockKind
from desktop.analysis.formats import fresh_id
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from desktop.widgets import theme

WORDS, CITATIONS, ITEMS = 5000, 60, 30
FRAME_MS = 1000 / 60
_GAP, _PAUSE = 0.03, 0.81
"""Seconds: between two keys of a quick typist; and until a save is under way at the next key."""
TYPED = "The ministry said on Tuesday that teh figures were correct, and gave no source for it. "
_SHAPE = (
    (BlockKind.HEADING, 1), (BlockKind.PARAGRAPH, 7), (BlockKind.QUOTATION, 3),
    (BlockKind.PARAGRAPH, 9), (BlockKind.LIST_ITEM, 2), (BlockKind.LIST_ITEM, 1),
)
"""Kinds of blocks in turn, and how many sentences each has."""
_SENTENCE = "The port office keeps a record of every crossing and lends it to whoever asks"


def compare(keys=600):
    """Return the Times of Stet and of the plain editor."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        theme.apply(application, theme.LIGHT)
        window = _window(Path(folder) / "Typing.stet")
        editor = window.middle.analysis.editor
        text = editor.toPlainText()
        taken = _typed(application, window, editor, keys)
        window.close()
        plain = QTextEdit()
        plain.setFont(theme.font("serif", serif=True))
        plain.setPlainText(text)
        plain.resize(window.size())
        floor = _typed(application, plain, plain, keys)
        plain.close()
    return taken, floor


def blocks(words=WORDS, citations=CITATIONS):
    """Return an analysis of about so many words: headings, paragraphs, lists and quotations."""
    sentences = [f"{_SENTENCE} in {number}." for number in range(words // len(_SENTENCE.split()))]
    for cited in range(citations):
        number = cited * len(sentences) // citations
        sentences[number] = f"{_SENTENCE} [@item-{cited % ITEMS}]."
    found = []
    while sentences:
        kind, length = _SHAPE[len(found) % len(_SHAPE)]
        found.append(Block(fresh_id(), kind, " ".join(sentences[:length])))
        del sentences[:length]
    return tuple(found)


class Times(NamedTuple):
    """Milliseconds from key to paint, sorted; `worked` is the window's thread alone.

    Where others share the machine the first grows with their work, the second does not.
    """

    taken: list[float]
    worked: list[float]


class _Painted(QObject):
    """Knows whether the widget has painted since it was asked last."""

    def __init__(self, widget):
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def _window(path):
    desk = Desk.create(path, "Typing")
    signer = people.found(desk, "Editor", "bench", shared=True)
    case_id = cases.create(desk, signer, "The ferry is gone.", "A leaflet").id
    for number in range(ITEMS):
        evidence.add(desk, signer, case_id, title=f"Item {number}", key=f"item-{number}")
    analysis.set_blocks(desk, signer, case_id, blocks())
    jobs = ShellJobs()
    window = Window(Seat(desk, signer, jobs, snapshot), jobs, Settings())
    window.show()
    window.seat.open_case(case_id)
    while window.seat.case is None:
        QApplication.processEvents()
    return window


def _typed(application, window, editor, keys):
    """Type in the middle of the text: words, at times a new paragraph or a word taken back."""
    window.show()
    QTest.qWaitForWindowExposed(window)
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QTest.qWait(600)
    painted = _Painted(editor.viewport())
    taken = [_press(application, editor, painted, number) for number in range(keys)]
    return Times(*(sorted(column) for column in zip(*taken, strict=True)))


def _press(application, editor, painted, number):
    painted.seen = False
    began, worked = time.perf_counter(), time.thread_time()
    if number % 150 == 149:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    elif number % 40 == 39:
        QTest.keyClick(editor, Qt.Key.Key_Backspace)
    else:
        QTest.keyClick(editor, TYPED[number % len(TYPED)])
    while not painted.seen:
        application.processEvents()
    taken = (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000
    _rest(application, _PAUSE if number % 50 == 49 else _GAP)
    return taken


def _rest(application, seconds):
    """Let time pass, so that what was put off comes round."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        application.processEvents()
        time.sleep(0.001)


def at(times, share):
    """Return the time that a share of the keys stayed below."""
    return times[min(int(len(times) * share), len(times) - 1)]


def main(keys):
    """Print a table row for each editor."""
    stet, plain = compare(keys)
    print("| ms from key to paint | median | p99 | longest | p99 of work |")
    print("| --- | --- | --- | --- | --- |")
    for name, times in (("plain QTextEdit", plain), ("Stet", stet)):
        print(f"| {name} | {statistics.median(times.taken):.2f} | {at(times.taken, 0.99):.2f} | "
              f"{times.taken[-1]:.2f} | {at(times.worked, 0.99):.2f} |")
    print(f"goal: p99 at most {FRAME_MS:.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 600)
