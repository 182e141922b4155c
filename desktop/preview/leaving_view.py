"""The two ways out of the preview: into a file, and to a printer."""


from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.preview.printing_view import Printing
from desktop.widgets.files import ask_save


class Leaving(QObject):
    """Asks over a view of the pages, and says there how it went."""

    def __init__(self, model: PreviewModel, notice: Notice, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._print_due = False  # printing was asked for before there was a page
        self.printing = Printing(model, view)
        self.printing.done.connect(self._printed)
        self.printing.failed.connect(notice.fail)
        self._notice = notice
        model.changed.connect(self._print_if_due)

    def print_when_drawn(self) -> None:
        """Ask for a printer as soon as the pages are what the case says now."""
        self._print_due = self._model.brief is None or self._model.is_drawing
        if not self._print_due:
            self.printing.ask()

    def save(self) -> None:
        """Ask for a file and write the bytes that are seen."""
        if self._model.brief is not None:
            ask_save(self._view, "preview.where", self.tr("Save the brief"), self._model.save,
                     offered=self._model.file_name, kinds=self.tr("PDF (*.pdf)"))

    def _print_if_due(self) -> None:
        if self._print_due and self._model.brief is not None:
            self.print_when_drawn()

    def _printed(self) -> None:
        self._notice.tell(self.tr("The brief went to the printer."))
