"""The line at the foot of the window: saved, words, cited; language, size of text, person."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from db.records import CaseSnapshot, Person, Role
from desktop import dates
from desktop.figures import number, percent
from desktop.seat import Seat
from desktop.widgets import theme
from desktop.widgets.glyph import Glyph

_GLYPH = 15


class StatusLine(QStatusBar):
    """Never shows passing messages: what it says is always true."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
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
        for item in (self.saved, self.words, self.cited, self.covered):
            self.addWidget(item)
        self.covered.hide()
        for item in (self.language, self.zoom, self.person):
            self.addPermanentWidget(item)
        self._show_person(seat.signer.person)
        self.show_zoom()
        self._show_case(None)
        seat.pending.connect(self._show_pending)
        seat.case_opened.connect(self._show_case)
        seat.case_changed.connect(self._show_case)
        seat.unavailable.connect(self._show_trouble)

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

    def show_zoom(self) -> None:
        """Say how large the text is."""
        self.zoom.say(percent(theme.zoom()))

    def _show_person(self, person: Person) -> None:
        supervisor = person.role is Role.SUPERVISOR
        role = self.tr("Supervisor") if supervisor else self.tr("Editor")
        self.person.say(f"{person.name} · {role}")

    def _show_case(self, case: CaseSnapshot | None) -> None:
        for item in (self.saved, self.words, self.cited, self.language):
            item.setVisible(case is not None)
        if case is not None:
            self.language.say(_language(case.language))
        if not self.saved.words:
            self.saved.say(self.tr("All changes saved"))

    def _show_pending(self, count: int) -> None:
        if not count and self._seat.lacks:
            self.saved.say(self.tr("Not saved: see the sentence in red"), "cloud-off", "bad")
        elif count:
            self.saved.say(self.tr("Saving…"), "cloud-upload", "ink2")
        else:
            now = dates.clock(dates.local_now())
            self.saved.say(self.tr("All changes saved · {0}").format(now), "cloud-check", "ok")

    def _show_trouble(self, _: object) -> None:
        self.saved.say(self.tr("Not saved"), "cloud-off", "bad")


class _Item(QWidget):
    """A glyph and some words."""

    def __init__(self, glyph: str, role: str, name: str) -> None:
        super().__init__()
        self._glyph = Glyph(glyph, role, _GLYPH)
        self._words = QLabel()
        self._words.setObjectName(name)
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
