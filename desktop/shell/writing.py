"""Joins the writing to the line at the foot and to what this computer remembers of it."""

from PySide6.QtCore import QObject

from desktop.shell.middle import Middle
from desktop.shell.settings import Settings
from desktop.shell.status import StatusLine

_SPELLING, _UNCITED = "spelling", "uncited"


class Writing(QObject):
    """Spelling is checked unless somebody switched that off; words taught hold for every desk."""

    def __init__(
        self, middle: Middle, status: StatusLine, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._model, self._view, self._status = middle.analysis_model, middle.analysis, status
        self._model.words.connect(status.show_words)
        self._model.cited.connect(status.show_cited)
        self._model.covered.connect(status.show_covered)
        self._view.chosen.connect(status.show_chosen)
        self._model.spelling.keep(settings.own_words)
        self._model.spelling.taught.connect(settings.learn_word)
        acts = self._view.acts
        acts.uncited.toggled.connect(self._keep_uncited)
        acts.uncited.setChecked(settings.is_on(_UNCITED, otherwise=False))
        acts.spelling.toggled.connect(self._keep_spelling)
        acts.spelling.setChecked(settings.is_on(_SPELLING, otherwise=True))

    def stop(self) -> None:
        """End what runs beside the window."""
        self._model.spelling.stop()

    def _keep_uncited(self, on: bool) -> None:
        self._status.covered.setVisible(on)
        self._settings.turn(_UNCITED, on)

    def _keep_spelling(self, on: bool) -> None:
        self._settings.turn(_SPELLING, on)
