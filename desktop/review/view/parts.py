"""The side of a review: each part with what happened to it, and how much of all was seen."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from db.records import Part
from desktop.figures import number
from desktop.review import words
from desktop.review.model import ReviewModel
from desktop.widgets import theme
from desktop.widgets.icon import draw
from desktop.widgets.plain import PlainLabel

_GLYPH = 18
_PAD = 8
_INDENT = 34
"""Pixels from the leading edge of a row to its words."""
_WIDTH = 240


class PartRow(QAbstractButton):
    """A part's name and what happened to it; a tick once all of it was seen."""

    def __init__(self, glyph: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._note, self._tone, self._done = "", "ink3", False
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, note: str, tone: str, seen: str, *, done: bool) -> None:
        """Show what happened; `seen` is for who listens."""
        self._note, self._tone, self._done = note, tone, done
        told = (self.text(), note, seen)
        self.setAccessibleName(", ".join(part for part in told if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        name, note = self._metrics()
        return QSize(_WIDTH - 24, name.height() + note.height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setPen(theme.token("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.token("sel" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        glyph = QRect(_PAD, (self.height() - _GLYPH) // 2, _GLYPH, _GLYPH)
        draw(painter, self._seen_at(glyph).topLeft(), self._glyph, "ink2", _GLYPH)
        if self._done:
            tick = QRect(self.width() - _PAD - 14, (self.height() - 14) // 2, 14, 14)
            draw(painter, self._seen_at(tick).topLeft(), "check", "ok", 14)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        name, note = self._metrics()
        room = self.width() - _INDENT - _PAD - (18 if self._done else 0)
        top = (self.height() - name.height() - note.height()) // 2
        for text, metrics, font, tone, y in (
            (self.text(), name, theme.font(bold=True), "ink", top),
            (self._note, note, theme.font("small"), self._tone, top + name.height()),
        ):
            painter.setFont(font)
            painter.setPen(theme.token(tone))
            place = self._seen_at(QRect(_INDENT, y, room, metrics.height()))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, elided)

    def _seen_at(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(theme.font(bold=True)), QFontMetrics(theme.font("small"))


class PartsList(QFrame):
    """`comments_wanted` asks for the threads, which are no part of the case itself."""

    comments_wanted = Signal()

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("review.parts")
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Parts"))
        self.setMinimumWidth(_WIDTH)
        self._heading = PlainLabel(self, role="heading", objectName="review.heading")
        self._group = QButtonGroup(self)
        self._rows = {part: self._row(part) for part in Part}
        self.comments = PartRow("message-square", self.tr("Comments"), self)
        self.comments.setObjectName("review.parts.comments")
        self.comments.setCheckable(False)
        self.comments.clicked.connect(self.comments_wanted)
        self._progress = PlainLabel(self, role="strong", objectName="review.progress")
        self._keys = PlainLabel(
            self.tr("F7 / Shift+F7  next, previous change"), self, role="muted", wordWrap=True
        )
        self._arrange()
        model.compared.connect(self._refill)
        model.marked.connect(self._refill)
        model.moved.connect(self._follow)

    def set_focus(self) -> None:
        """Put the focus on the current part."""
        chosen = self._group.checkedButton() or self._rows[Part.CLAIM]
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_comments(self, resolved: int, open_: int) -> None:
        """Say how many threads there are."""
        said = [self.tr("%n resolved", "comments", resolved) if resolved else "",
                self.tr("%n open", "comments", open_) if open_ else ""]
        note = ", ".join(part for part in said if part) or self.tr("None")
        self.comments.say(note, "violet" if resolved or open_ else "ink3", "", done=False)

    def _row(self, part: Part) -> PartRow:
        row = PartRow(words.GLYPHS[part], words.part_label(part), self)
        row.setObjectName(f"review.parts.{part.value}")
        row.clicked.connect(partial(self._choose, part))
        self._group.addButton(row)
        return row

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(4)
        self._heading.setContentsMargins(4, 0, 0, 6)
        layout.addWidget(self._heading)
        for row in (*self._rows.values(), self.comments):
            layout.addWidget(row)
        layout.addStretch()
        for label in (self._progress, self._keys):
            label.setContentsMargins(4, 0, 0, 0)
            layout.addWidget(label)

    def _choose(self, part: Part) -> None:
        if not self._model.go_to_part(part):
            self._follow()

    def _refill(self) -> None:
        review, comparison = self._model.review, self._model.comparison
        if review is None:
            return
        self._heading.setText(words.heading(review, comparison))
        for part, row in self._rows.items():
            changes = comparison.of(part)
            seen = sum(self._model.has_seen(change.key) for change in changes)
            told = self._seen(seen, len(changes)) if changes else ""
            row.say(*words.summary(part, review, comparison, len(changes) - seen), told,
                    done=bool(changes) and seen == len(changes))
        total = len(self._model.changes)
        self._progress.setText(self._seen(len(self._model.seen), total))
        self._progress.setVisible(total > 0)

    def _seen(self, seen: int, total: int) -> str:
        return self.tr("{0} of {1} seen").format(number(seen), number(total))

    def _follow(self) -> None:
        """Mark the part in which the current change stands."""
        here = self._model.change
        self._group.setExclusive(False)
        for part, row in self._rows.items():
            row.setChecked(here is not None and here.part is part)
        self._group.setExclusive(True)

