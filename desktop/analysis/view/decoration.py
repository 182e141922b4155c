"""What stands beside blocks: the bar of a quotation, the dot of a list item."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from db.records import BlockKind
from desktop.analysis.formats import kind_of
from desktop.widgets import theme

_BAR = 3.0
_DOT = 2.5


def decorate(editor: QTextEdit) -> None:
    """Draw bars and dots for the blocks in sight, at the side where their text begins."""
    painter = QPainter(editor.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    indent = editor.document().indentWidth()
    for block, rect in _in_sight(editor):
        kind = kind_of(block)
        mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
        if kind == BlockKind.QUOTATION:
            left = rect.right() + indent - _BAR if mirrored else rect.left()
            painter.setBrush(theme.token("line2"))
            painter.drawRect(QRectF(left, rect.top(), _BAR, rect.height()))
        elif kind == BlockKind.LIST_ITEM:
            line = block.layout().lineAt(0)
            middle = rect.top() + (line.y() + line.height() / 2 if line.isValid() else 0)
            painter.setBrush(theme.token("ink2"))
            side = rect.right() + indent / 2 if mirrored else rect.left() + indent / 2
            painter.drawEllipse(QPointF(side, middle), _DOT, _DOT)
    painter.end()


def _in_sight(editor: QTextEdit) -> Iterator[tuple[QTextBlock, QRectF]]:
    layout = editor.document().documentLayout()
    shift = QPointF(
        -editor.horizontalScrollBar().value(), -editor.verticalScrollBar().value()
    )
    block = editor.cursorForPosition(QPoint(0, 0)).block()
    end = editor.viewport().height()
    while block.isValid():
        rect = layout.blockBoundingRect(block).translated(shift)
        if rect.top() > end:
            return
        yield block, rect
        block = block.next()
