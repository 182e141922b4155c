"""The line at the foot of the window: saved, words, cited; language, size of text, person."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStatusBar, QWidget

from db.records import CaseSnapshot, Person, Role
from desktop import dates
from desktop.figures import number, percent
from desktop.saving import words
from desktop.seat import Seat
from desktop.shell.at_hand import AtHand
from desktop.widgets import theme, tip
from desktop.widgets.glyph import Glyph
from desktop.widgets.plain import PlainLabel

_GLYPH = 15


class StatusLine(QStatusBar):
    """Never shows passing messages: what it says is always true."""

    unsaved_wanted = Signal()  # to be led to what the desk does not have

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._at_hand = AtHand(seat.drafts, self)
        self._under_way = 0
        self._saved_at = ""
        self._written = 0
        self.setSizeGripEnabled(False)
        self.setObjectName("shell.status")
        self.saved = _Item("cloud-check", "ok", "shell.saved")
        self.words = _Item("text", "ink2", "shell.words")
        self.cited = _Item("link", "ink2", "shell.cited")
        self.covered = _Item("unlink", "ink2", "shell.covered")
        self.language = _Item("languages", "ink2", "shell.language")
        self.zoom = _Item("zoom-in", "ink2", "shell.zoom")
        self.person = _Item("user", "ink2", "shell.person")
        self.unsaved = QPushButton(self.tr("Show"))
        self.unsaved.setObjectName("shell.saved.show")
        self.unsaved.setAccessibleName(self.tr("Show what is not saved"))
        self.unsaved.setProperty("role", "link")
        self.unsaved.clicked.connect(self.unsaved_wanted)
        for item in (self.saved, self.unsaved, self.words, self.cited, self.covered):
            self.addWidget(item)
        self.covered.hide()
        self.review = _Item("eye", "ink2", "shell.review")
        self.addWidget(self.review)
        self.review.hide()
        for item in (self.language, self.zoom, self.person):
            self.addPermanentWidget(item)
        self._show_person(seat.signer.person)
        self.show_zoom()
        self._show_case(None)
        seat.pending.connect(self._show_pending)
        seat.case_opened.connect(self._show_case)
        seat.case_changed.connect(self._show_case)
        self._at_hand.changed.connect(self._show_saved)
        self._show_saved()

    def show_words(self, count: int) -> None:
        """Say how long the analysis is."""
        self._written = count
        self.words.say(self.tr("%n words", "", count))

    def show_chosen(self, count: int) -> None:
        """Say how long the selected part of the analysis is."""
        if count:
            self.words.say(self.tr("%n of {0} words", "", count).format(number(self._written)))
        else:
            self.show_words(self._written)

    def show_covered(self, cited: int, total: int) -> None:
        """Say how many sentences of the analysis are bound to evidence."""
        self.covered.say(self.tr("{0} of {1} sentences cited").format(
            number(cited), number(total)))

    def show_cited(self, cited: int, total: int) -> None:
        """Say how much of the evidence the analysis cites."""
        self.cited.say(self.tr("{0} of {1} evidence items cited").format(
            number(cited), number(total)))

    def show_review(self, words: str) -> None:
        """Say what a review compares, instead of what is written; "" ends it."""
        self.review.setVisible(bool(words))
        self.review.say(words)
        for item in (self.words, self.cited):
            item.setVisible(not words and self._seat.case is not None)

    def show_zoom(self) -> None:
        """Say how large the text is."""
        self.zoom.say(percent(theme.zoom()))

    def _show_person(self, person: Person) -> None:
        supervisor = person.role is Role.SUPERVISOR
        role = self.tr("Supervisor") if supervisor else self.tr("Editor")
        self.person.say(f"{person.name} · {role}")

    def _show_case(self, case: CaseSnapshot | None) -> None:
        for item in (self.words, self.cited, self.language):
            item.setVisible(case is not None and (item is self.language or self.review.isHidden()))
        if case is not None:
            self.language.say(_language(case.language))

    def _show_pending(self, count: int) -> None:
        if self._under_way and not count:
            self._saved_at = dates.clock(dates.local_now())
        self._under_way = count
        self._show_saved()

    def _show_saved(self) -> None:
        """Say what the desk has of all that was typed, whatever case it was about."""
        drafts = self._seat.drafts
        lacking, begun = drafts.lacking(), self._at_hand.left()
        if lacking:
            self.saved.say(self._not_saved(len(lacking)), "cloud-off", "bad")
        elif self._under_way or drafts.on_the_way:
            self.saved.say(self.tr("Saving…"), "cloud-upload", "ink2")
        else:
            said = (self.tr("All changes saved"), self._saved_at, self._begun(len(begun)))
            self.saved.say(" · ".join(part for part in said if part), "cloud-check", "ok")
        self.unsaved.setVisible(bool(lacking or begun))
        told = [words.told(draft, drafts.numbers) for draft in (*lacking, *begun)]
        self.saved.setToolTip(tip.plain("\n".join(told)))

    def _not_saved(self, count: int) -> str:
        if count == 1:
            return self.tr("Not saved: 1 field")
        return self.tr("Not saved: %n fields", "", count)

    def _begun(self, count: int) -> str:
        """Say what is kept until somebody goes on with it."""
        if count == 1:
            return self.tr("1 half-written text kept")
        return self.tr("%n half-written texts kept", "", count) if count else ""


class _Item(QWidget):
    """A glyph and some words."""

    def __init__(self, glyph: str, role: str, name: str) -> None:
        super().__init__()
        self._glyph = Glyph(glyph, role, _GLYPH)
        self._words = PlainLabel(objectName=name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(6)
        layout.addWidget(self._glyph)
        layout.addWidget(self._words)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, glyph: str = "", role: str = "ink2") -> None:
        """Show other words, and another glyph where one is given."""
        self._words.setText(words)
        if glyph:
            self._glyph.change(glyph, role)


_PLAIN = {"en": "English", "es": "español"}
"""Languages for which Qt names a country where none was asked for."""


def _language(code: str) -> str:
    """Return a language's name in that language, or the code where Qt knows none."""
    if code in _PLAIN:
        return _PLAIN[code]
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    return locale.nativeLanguageName() or code
