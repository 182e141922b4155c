"""What only the opened card shows: the quote behind a bar, the address, the files."""

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from db.records import Attachment, Evidence
from desktop import dates
from desktop.evidence import words
from desktop.evidence.numbered import followable
from desktop.evidence.sights import Sights
from desktop.evidence.view import look
from desktop.widgets import theme, tip
from desktop.widgets.icon import icon
from desktop.widgets.line import Line, Part
from desktop.widgets.plain import PlainLabel
from desktop.widgets.serif import SerifLabel

_QUOTE_SHOWN = 2_000
"""Characters of a quote on a card; the whole of it stands in the editor."""
_OPENING = "\u201c\u201e\u2018\u00ab\u300c'\""


class Quotes(QWidget):
    """The quote in the serif of print, its translation below, behind a bar in stance colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "info"
        self._quote = SerifLabel(self)
        self._translation = PlainLabel(self, role="muted", wordWrap=True)
        self._quote.setObjectName("evidence.shown.quote")
        self._translation.setObjectName("evidence.shown.translation")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 3, 12, 3)
        rows.setSpacing(4)
        for label in (self._quote, self._translation):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addWidget(label)

    def show_item(self, item: Evidence) -> bool:
        """Show an item's quote; False when it has none."""
        self._tone = words.STANCE_LOOKS[item.stance][1]
        self._quote.setText(_quoted(item.quote))
        self._quote.setVisible(bool(item.quote))
        self._translation.setText(_quoted(item.translation))
        self._translation.setVisible(bool(item.translation))
        self.update()
        return bool(item.quote or item.translation)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar at the leading edge."""
        bar = QRect(0, 2, 3, self.height() - 4)
        QPainter(self).fillRect(
            QStyle.visualRect(self.layoutDirection(), self.rect(), bar), theme.token(self._tone)
        )


class Links(QWidget):
    """Where the item can be read, when it was, and which files are kept with it."""

    def __init__(self, sights: Sights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sights = sights
        self._thumbnail = Thumbnail(self)
        self._address = LinkButton("evidence.address", self.tr("Open the address"), self)
        self._archived = LinkButton("evidence.archived", self.tr("Open the archived copy"), self)
        self._accessed = Line(self)
        self._files: list[tuple[Line, Line]] = []  # name, and hash with its day
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(1)
        for part in (self._thumbnail, self._address, self._archived, self._accessed):
            self._rows.addWidget(part)

    def show_item(self, item: Evidence) -> bool:
        """Show an item's links and files; False when there are none."""
        self._address.show_address(item.url, "link")
        self._archived.show_address(item.archived_url, "archive")
        self._accessed.setVisible(bool(item.accessed))
        accessed = self.tr("Accessed %1").replace("%1", dates.day(item.accessed))
        self._accessed.change((Part(accessed, "calendar"),))
        self._show_files(item)
        return bool(item.url or item.archived_url or item.accessed or item.attachments)

    def _show_files(self, item: Evidence) -> None:
        self._thumbnail.show_face(self._sights.thumbnail(item.attachments))
        while len(self._files) < len(item.attachments):
            self._files.append((Line(self), Line(self)))
            for line in self._files[-1]:
                self._rows.addWidget(line)
        for at, (name, standing) in enumerate(self._files):
            shown = at < len(item.attachments)
            name.setVisible(shown)
            standing.setVisible(shown)
            if shown:
                kept = item.attachments[at]
                words_ = words.isolated(look.clipped(kept.name))
                name.change((Part(words_, "paperclip", "ink2"),))
                standing.change((self._standing(kept),))
                standing.setToolTip(tip.plain(f"{kept.name}\nsha256 {kept.sha256}"))

    def _standing(self, kept: Attachment) -> Part:
        if self._sights.is_altered(kept.sha256):
            return Part(self.tr("missing or altered"), "triangle-alert", "bad")
        day = self._sights.verified(kept.sha256)
        if day is None:
            return Part(words.short_hash(kept.sha256))
        said = self.tr("%1 · verified %2").replace("%1", words.short_hash(kept.sha256))
        return Part(said.replace("%2", dates.day(day.isoformat())))


class Thumbnail(QWidget):
    """The first page of a file, small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence.thumbnail")
        self._image = QImage()
        self.hide()

    def show_face(self, face: tuple[QImage, str] | None) -> None:
        """Show a picture and the name of its file, or nothing."""
        self.setVisible(face is not None)
        if face is None:
            return
        self._image, name = face
        self.setAccessibleName(self.tr("First page of %1").replace("%1", look.clipped(name)))
        self.setFixedHeight(round(self._image.deviceIndependentSize().height()) + 8)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with a thin frame at the leading edge."""
        painter = QPainter(self)
        size = self._image.deviceIndependentSize().toSize()
        place = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(1, 4, size.width(), size.height())
        )
        painter.drawImage(place, self._image)
        painter.setPen(theme.token("line"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


class LinkButton(QToolButton):
    """An address that opens in the browser, and only when it is pressed."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url: QUrl | None = None
        self._whole = ""
        self._spoken = spoken
        self.setObjectName(name)
        self.setProperty("role", "link")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._follow)

    def show_address(self, address: str | None, glyph: str) -> None:
        """Show an address; one that is neither http nor https stands there, but does nothing."""
        self._url = QUrl(address) if address and followable(address) else None
        self._whole = look.clipped(self._url.toString() if self._url else address or "")
        self.setVisible(bool(address))
        self.setEnabled(self._url is not None)
        self.setIcon(icon(glyph, "accent" if self._url else "ink3"))
        self.setToolTip(tip.plain(address[:400]) if address else "")
        self.setAccessibleName(f"{self._spoken}: {self._whole}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(80, theme.pixels("small") + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw glyph and address from the leading edge, underlined under mouse or focus."""
        painter = QPainter(self)
        font = theme.font("small")
        font.setUnderline(self.isEnabled() and (self.underMouse() or self.hasFocus()))
        painter.setFont(font)
        painter.setPen(theme.token("accent" if self.isEnabled() else "ink3"))
        direction = self.layoutDirection()
        glyph = QStyle.visualRect(direction, self.rect(), QRect(0, self.height() // 2 - 7, 14, 14))
        self.icon().paint(painter, glyph)
        room = QStyle.visualRect(direction, self.rect(), self.rect().adjusted(19, 0, 0, 0))
        text = painter.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideMiddle, room.width()
        )
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _follow(self) -> None:
        if self._url is not None:
            QDesktopServices.openUrl(self._url)


def _quoted(text: str | None) -> str:
    if not text:
        return ""
    shown = text if len(text) <= _QUOTE_SHOWN else f"{text[:_QUOTE_SHOWN]}…"
    return shown if shown[0] in _OPENING else f"“{shown}”"
