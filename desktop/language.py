"""The window's language: its words, Qt's own words, the direction of reading, dates and figures."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

import resources
from resources import i18n

NAMES = {"en": "English", "ru": "Русский", "ar": "العربية"}
"""The languages that the window speaks, each called as its speakers call it."""
SYSTEM = ""
"""Chosen by whoever wants the window to speak as the system does."""

_REGIONS = {"en": "en_GB", "ru": "ru_RU", "ar": "ar_EG"}
"""Whose dates and figures go with a language that is not the system's. British: the day stands
before the month and hours run to 24, as in the brief; CLDR takes bare Arabic to be Egypt's."""
_CONTEXT = "Stet"


class Catalogue(QTranslator):
    """A sentence has one translation, whichever class asks for it (resources.i18n.make)."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation, or nothing, for which Qt shows the sentence as it is written."""
        found = super().translate(_CONTEXT, source, disambiguation, n)
        return found or None  # type: ignore[return-value]  # a null QString; "" would be shown

    def sentence(self, source: str, comment: str, count: int | None) -> str:
        """Return a sentence for `resources.i18n`, on any thread.

        QCoreApplication.translate would lock, and wait for Python's own lock while it does.
        """
        number = -1 if count is None else count
        found = super().translate(_CONTEXT, source, comment, number) or source
        if count is None:
            return found
        return found.replace("%Ln", QLocale().toString(count)).replace("%n", str(count))


class Language:
    """What the application speaks; `speak` makes it speak another from the next window on."""

    def __init__(self) -> None:
        self.code = ""
        self._spoken: tuple[QTranslator, ...] = ()

    def speak(self, wanted: str) -> None:
        """Speak one of NAMES, or with SYSTEM what the system does."""
        system = QLocale.system()
        self.code = wanted if wanted in NAMES else _of(system)
        here = system if _code(system) == self.code else QLocale(_REGIONS[self.code])
        QLocale.setDefault(here)
        catalogue = Catalogue()
        catalogue.load(str(resources.path("i18n", f"stet_{self.code}.qm")))
        self._install(catalogue, _of_qt(self.code))
        i18n.use(catalogue.sentence, here.name(), digits_of(here))
        QGuiApplication.setLayoutDirection(here.textDirection())

    def _install(self, *translators: QTranslator) -> None:
        for translator in self._spoken:
            QCoreApplication.removeTranslator(translator)
        for translator in translators:
            QCoreApplication.installTranslator(translator)
        self._spoken = translators


def _of_qt(code: str) -> QTranslator:
    """Return the words of Qt's own dialogs; English has none and needs none."""
    translator = QTranslator()
    if code != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(f"qtbase_{code}", folder)
    return translator


def digits_of(locale: QLocale) -> dict[int, str]:
    """Return the digits and the per cent sign that CLDR gives a locale; nothing for 0 to 9."""
    zero = locale.zeroDigit()
    if zero == "0":
        return {}
    digits = {ord("0") + step: chr(ord(zero) + step) for step in range(10)}
    return {**digits, ord("%"): locale.percent()}


def _of(system: QLocale) -> str:
    spoken = (_code(QLocale(name)) for name in system.uiLanguages())
    return next((code for code in spoken if code in NAMES), "en")


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
