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
        self._print_due = ""  # the case that was to be printed before there was a page of it
        self.printing = Printing(model, view)
        self.printing.done.connect(self._printed)
        self.printing.failed.connect(notice.fail)
        self._notice = notice
        model.changed.connect(self._print_if_due)
        model.failed.connect(self._print_nothing)

    def print_when_drawn(self) -> None:
        """Ask for a printer as soon as the pages are what the case says now."""
        waits = self._model.brief is None or self._model.is_drawing
        self._print_due = self._model.case.id if waits and self._model.case else ""
        if not waits:
            self.printing.ask()

    def save(self) -> None:
        """Ask for a file and write the bytes that are seen."""
        if self._model.brief is not None:
            ask_save(self._view, "preview.where", self.tr("Save the brief"), self._model.save,
                     offered=self._model.file_name, kinds=self.tr("PDF (*.pdf)"))

    def _print_if_due(self) -> None:
        case = self._model.case
        if case is None or case.id != self._print_due or not self._view.isVisible():
            self._print_due = ""  # the pages were left before they were there
        elif self._model.brief is not None:
            self.print_when_drawn()

    def _print_nothing(self, _: str) -> None:
        """Ask for no printer when pages come long after somebody wanted them."""
        self._print_due = ""

    def _printed(self) -> None:
        self._notice.tell(self.tr("The brief went to the printer."))
