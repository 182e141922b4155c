"""The dialog after a mistake of our own."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from db.errors import Unavailable
from desktop.shell import rescue
from desktop.widgets.files import ask_folder


class CrashDialog(QMessageBox):
    """Keeps the report before it shows, and says where; a full disk only changes what it says."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(
            QMessageBox.Icon.Warning, "", "", QMessageBox.StandardButton.Ok, parent
        )
        self._report = report
        self.setObjectName("shell.crash")
        self.setWindowTitle(self.tr("Something went wrong in Stet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._elsewhere = QPushButton(self.tr("Keep it elsewhere…"))
        self._elsewhere.setObjectName("shell.crash.folder")
        self.addButton(self._elsewhere, QMessageBox.ButtonRole.ActionRole)
        self._elsewhere.clicked.disconnect()  # it would close the box
        self._elsewhere.clicked.connect(self._pick)
        self._keep(None)

    def _keep(self, path: Path | None) -> None:
        try:
            kept = rescue.keep(self._report, path)
        except Unavailable as error:
            self.setText(self.tr(
                "Something went wrong in Stet itself, and what is in the fields could not be "
                "kept in a file either. Choose another folder for it:"
            ))
            self.setInformativeText(error.sentence)
        else:
            self.setText(self.tr(
                "Something went wrong in Stet itself. What is in the fields was saved on "
                "this computer, with a report of what happened:"
            ))
            self.setInformativeText(str(kept))

    def _pick(self) -> None:
        ask_folder(self, "shell.crash.files", self.tr("Keep the report in"), self._picked)

    def _picked(self, folder: Path) -> None:
        self._keep(folder / rescue.name())
