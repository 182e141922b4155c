"""When the desk was last backed up from this computer, and doing it now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import dates
from desktop.shell.filing import Filing
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import WordedButton


class BackupPage(QWidget):
    """A backup is one file that holds the whole desk."""

    def __init__(self, filing: Filing) -> None:
        super().__init__()
        self._filing = filing
        self.last = PlainLabel(wordWrap=True, objectName="backup.last")
        self.place = PlainLabel(
            str(filing.desk_path), role="muted", wordWrap=True, objectName="backup.place"
        )
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.now = WordedButton("save", self.tr("Back up now…"))
        self.now.setObjectName("backup.now")
        self.now.clicked.connect(filing.ask_backup)
        words = PlainLabel(self.tr(
            "A backup is one file that holds the whole desk: every case, file and event. Keep it "
            "on another disk."
        ), wordWrap=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for part in (words, self.last, self.place):
            layout.addWidget(part)
        layout.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        filing.backed_up.connect(self._say)
        self._say()

    def _say(self) -> None:
        when = self._filing.last_backup
        self.last.setText(
            self.tr("Last backup from this computer: {when}.").format(when=dates.moment(when))
            if when else self.tr("This desk was not yet backed up from this computer.")
        )
