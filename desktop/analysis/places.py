"""Where the analysis cites something."""

from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.analysis.formats import ATOM, KEY, kind_of
from desktop.analysis.sentences import sentences


def places(document: QTextDocument, key: str) -> tuple[int, ...]:
    """Return the positions of the citations of a key, in order."""
    found: list[int] = []
    cursor = document.find(ATOM)
    while not cursor.isNull():
        if cursor.charFormat().property(KEY) == key:
            found.append(cursor.selectionStart())
        cursor = document.find(ATOM, cursor)
    return tuple(found)


def next_place(cursor: QTextCursor, key: str) -> int | None:
    """Return the first citation of a key behind the cursor, beginning anew at the end."""
    found = places(cursor.document(), key)
    behind = (place for place in found if place >= cursor.position())
    return next(behind, found[0] if found else None)


def sentence_around(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor that selects the sentence behind whose citation the given one stands."""
    block = cursor.block()
    place = cursor.positionInBlock()
    span = QTextCursor(block)
    span.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    for sentence in sentences(kind_of(block), block.text()):
        if sentence.start < place <= sentence.end:
            span.setPosition(block.position() + sentence.start)
            span.setPosition(block.position() + sentence.end, QTextCursor.MoveMode.KeepAnchor)
    return span
