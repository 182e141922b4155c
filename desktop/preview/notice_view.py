"""One sentence over the pages: what was saved or printed, or why there is nothing to see."""

from PySide6.QtWidgets import QWidget

from desktop.preview.model import PreviewModel
from desktop.widgets.plain import PlainLabel


class Notice(PlainLabel):
    """What is wrong with the pages goes with them, what was done stays until the next case."""

    def __init__(self, model: PreviewModel, name: str, parent: QWidget) -> None:
        super().__init__(parent, wordWrap=True)
        self._model = model
        self._lasts = False
        self.setObjectName(name)
        self.setMargin(10)
        self.hide()
        model.changed.connect(self._clear)
        model.drawing.connect(self._wait)
        model.failed.connect(self._fail)
        model.saved.connect(self._saved)
        model.not_saved.connect(self.fail)

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._say(sentence, "muted", lasts=True)

    def fail(self, sentence: str) -> None:
        """Say what was not done."""
        self._say(sentence, "error", lasts=True)

    def _fail(self, sentence: str) -> None:
        self._say(sentence, "error", lasts=False)

    def _saved(self, path: str) -> None:
        self.tell(self.tr("Saved as {0}").format(path))

    def _wait(self, waiting: bool) -> None:
        if waiting and self._model.brief is None:
            self._say(self.tr("Drawing the pages…"), "muted", lasts=False)

    def _clear(self) -> None:
        if self._model.brief is None or not self._lasts:
            remark = self._model.brief.remark if self._model.brief else ""
            self._say(remark, "muted", lasts=False)

    def _say(self, sentence: str, role: str, *, lasts: bool) -> None:
        self._lasts = lasts
        self.setProperty("role", role)
        self.style().polish(self)
        self.setText(sentence)
        self.setVisible(bool(sentence))
