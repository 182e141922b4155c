"""The two ways out of the preview: into a file, and to a printer."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.preview.model import PreviewModel
from desktop.preview.notice_view import Notice
from desktop.preview.printing_view import Printing


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
        if self._model.brief is None:
            return
        dialog = QFileDialog(self._view, self.tr("Save the brief"), str(Path.home()))
        dialog.setObjectName("preview.where")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._model.file_name)
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _save_to(self, path: str) -> None:
        self._model.save(Path(path))

    def _print_if_due(self) -> None:
        if self._print_due and self._model.brief is not None:
            self.print_when_drawn()

    def _printed(self) -> None:
        self._notice.tell(self.tr("The brief went to the printer."))
