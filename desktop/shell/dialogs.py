"""The dialogs that belong to no part of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.palette.model import PaletteModel
from desktop.palette.view import Palette
from desktop.people.password_view import PasswordDialog
from desktop.people.persons_view import PersonsPage
from desktop.people.policy_view import PolicyPage
from desktop.register.model import RegisterModel
from desktop.register.view import RegisterDialog
from desktop.shell import rescue
from desktop.shell.about import About
from desktop.shell.preferences import Preferences
from desktop.shell.preferences.backup import BackupPage
from desktop.shell.preferences.dialog import Page
from desktop.shell.preferences.look import LookPage
from desktop.shell.preferences.scales import ScalesPage
from desktop.shell.preferences.speech import LanguagePage, WritingPage
from desktop.shell.problem import compose
from desktop.shell.problem_view import ProblemReport
from desktop.shell.settings import Settings
from desktop.shell.shortcuts import Shortcuts

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it opens its dialogs from here


class Dialogs(QObject):
    """Each is made when it is asked for, and gone when it is closed."""

    def __init__(self, window: "Window", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings

    def palette(self) -> None:
        """Offer every act, the evidence of the case in view and the cases by name."""
        window = self._window
        Palette(PaletteModel(window.offers.sources(), window), window).open_over()

    def problem(self) -> None:
        """Offer a file about what went wrong, which stays on this computer."""
        ProblemReport(self._report, self._window).open()

    def settings(self, page: str) -> None:
        """Open the settings at a page."""
        dialog = Preferences(self._pages(), self._window)
        dialog.show_page(page)
        dialog.open()
        self._window.people.load()

    def password(self) -> None:
        """Ask for another password."""
        PasswordDialog(self._window.people, self._window).open()

    def register(self) -> None:
        """Show what the desk corrected and withdrew."""
        RegisterDialog(RegisterModel(self._window.seat, self), self._window).open()

    def keys(self) -> None:
        """List the keys."""
        Shortcuts(self._window).open()

    def about(self) -> None:
        """Say what this is."""
        About(self._window).open()

    def _report(self, told: str, with_texts: bool) -> str:
        window = self._window
        texts = rescue.texts(window.seat.drafts, window.middle) if with_texts else ""
        return compose(told, self._settings.told(), window.messages.log.troubles(), texts)

    def _pages(self) -> tuple[Page, ...]:
        window = self._window
        return (
            ("look", self.tr("Look"), "eye", LookPage(window.dress, self._settings)),
            ("language", self.tr("Language"), "languages",
             LanguagePage(window.language, window.language_wanted)),
            ("writing", self.tr("Writing"), "pen-line",
             WritingPage(window.middle.analysis.acts.proofing)),
            ("people", self.tr("People"), "users", PersonsPage(window.people)),
            ("policy", self.tr("Checklist and policy"), "shield-check",
             PolicyPage(window.people)),
            ("scales", self.tr("Scales"), "scale", ScalesPage()),
            ("backup", self.tr("Backup"), "save", BackupPage(window.filing)),
        )
