"""The page that says what was erased, what waits for a correction, and which files hold it yet."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QPushButton, QVBoxLayout, QWidget

from db.records import Erased
from desktop.widgets.plain import PlainLabel


class OutcomePage(QWidget):
    """What was erased, what waits for a correction, and which files still hold it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holding: tuple[Path, ...] = ()
        self.waiting = ""
        self.done = PlainLabel(role="heading", wordWrap=True, objectName="erasing.done")
        self.waits = PlainLabel(role="warning", wordWrap=True, objectName="erasing.waits")
        self.told = PlainLabel(wordWrap=True, objectName="erasing.holding.told")
        self.files = QListWidget()
        self.files.setObjectName("erasing.holding")
        self.files.setAccessibleName(self.tr("Files that still hold it"))
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        self.show_case = QPushButton(self.tr("Show the case"))
        self.show_case.setObjectName("erasing.show")
        self.remove = QPushButton(self.tr("Remove these files"))
        self.remove.setObjectName("erasing.remove")
        self.remove.setProperty("role", "danger")
        self.remove.setAutoDefault(False)
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.close_button = self._box.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setObjectName("erasing.close")
        self._box.rejected.connect(self.closed)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.done)
        rows.addWidget(self.waits)
        rows.addWidget(self.show_case, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self.told)
        rows.addWidget(self.files, 1)
        rows.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addStretch()
        rows.addWidget(self._box)

    def tell(self, erased: Erased, holding: Sequence[Path]) -> None:
        """Say what went, and name the files that still hold it."""
        self.waiting = erased.waiting[0] if erased.waiting else ""
        self.done.setText(self.tr("It is erased: %n act(s) in the history.", "", len(erased.done)))
        self.waits.setText(self.tr(
            "The brief in force went with it. The case waits for a correction: let an editor open "
            "one, mend what is left, and publish it with a note."
        ))
        self.waits.setVisible(bool(self.waiting))
        self.show_case.setVisible(bool(self.waiting))
        self.name(holding)

    def name(self, holding: Sequence[Path], *, removed: bool = False) -> None:
        """Name the files that still hold it, or may."""
        self.holding = tuple(holding)
        self.files.clear()
        self.files.addItems([f"\u2066{path}\u2069" for path in holding])  # paths read from the left
        self.files.setCurrentRow(0)
        for part in (self.files, self.remove):
            part.setVisible(bool(holding))
        elsewhere = self.tr(
            "Backups and briefs that were taken elsewhere still hold it: Stet does not know them."
        )
        if holding:
            first = self.tr("These files were written before and may still hold it:")
        elif removed:
            first = self.tr("The files are removed.")
        else:
            first = self.tr("No backup lies in the desk's folder.")
        self.told.setText(f"{first} {elsewhere}" if not holding else f"{elsewhere} {first}")
