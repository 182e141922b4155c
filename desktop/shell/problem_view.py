"""Help > Report a problem: a file that the person reads before it is written, and sends or not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.errors import Unavailable
from desktop.shell import rescue
from desktop.widgets.ends import Ends
from desktop.widgets.field import Field
from desktop.widgets.files import ask_save
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel

Compose = Callable[[str, bool], str]
"""Returns the report for what the person told, with the texts of the window or without."""


class ProblemReport(QDialog):
    """Shows the whole file at every moment; nothing leaves this computer from here."""

    def __init__(self, compose: Compose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compose = compose
        self.setObjectName("shell.problem")
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 620)
        self._make_parts()
        self._lay_out()
        self._show()
        self.told.setFocus()

    def _make_parts(self) -> None:
        self.told = GrowingText(self, lines=3, most=6)
        self.told.setObjectName("shell.problem.told")
        self.told.textChanged.connect(self._show)
        self.texts = QCheckBox(
            self.tr("Add what stands in the fields of the window: it may name sources"), self
        )
        self.texts.setObjectName("shell.problem.texts")
        self.texts.toggled.connect(self._show)
        self.report = QPlainTextEdit(self)
        self.report.setObjectName("shell.problem.report")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.outcome = PlainLabel(
            self, role="muted", wordWrap=True, objectName="shell.problem.outcome"
        )
        self.outcome.let_copy()
        self.save = QPushButton(self.tr("Save the file…"), self)
        self.save.setObjectName("shell.problem.save")
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._pick)

    def _lay_out(self) -> None:
        words = PlainLabel(self.tr(
            "This writes a file on this computer: versions, the kind of computer, how the window "
            "is set, and the last errors with their place in the code. No text of a case, no "
            "name and no path is in it. Nothing is sent: read it, save it, and give it to whoever "
            "looks after Stet."
        ), self, wordWrap=True)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("shell.problem.close")
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.outcome, 1)
        buttons.addWidget(Ends(self.save, close))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(words)
        rows.addWidget(Field(self.tr("What &happened, and what did you expect?"), self.told))
        rows.addWidget(self.texts)
        rows.addWidget(Field(self.tr("The &file, as it will be saved"), self.report), 1)
        rows.addLayout(buttons)

    def write(self, path: Path) -> None:
        """Write the file as it is shown, and say where it is."""
        try:
            rescue.keep(self.report.toPlainText(), path)
        except Unavailable as error:
            self._say(error.sentence, "error")
        else:
            self._say(self.tr("The report is in {path}.").format(path=path), "muted")

    def _show(self) -> None:
        self.report.setPlainText(
            self._compose(self.told.toPlainText(), self.texts.isChecked())
        )

    def _say(self, words: str, role: str) -> None:
        self.outcome.setProperty("role", role)
        self.outcome.style().polish(self.outcome)
        self.outcome.setText(words)

    def _pick(self) -> None:
        ask_save(self, "shell.problem.files", self.tr("Save the report"), self.write,
                 offered="stet-problem.txt")
