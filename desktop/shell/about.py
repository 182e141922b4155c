"""What this is, and under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.widgets.plain import PlainLabel


class About(QDialog):
    """Name, purpose, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.about")
        self.setWindowTitle(self.tr("About Stet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = PlainLabel(self.tr("Stet"))
        title.setProperty("role", "title")
        words = PlainLabel(
            self.tr("The desk on which a newsroom checks claims. “Stet” is the editor's mark for "
                    "“let it stand”.\n\nApache License 2.0. Icons: Lucide, ISC licence. Fonts: "
                    "Inter and Noto Serif, SIL Open Font License 1.1. Qt for Python: LGPL 3."),
            wordWrap=True,
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        self.setFixedWidth(400)
        for part in (title, words, box):
            layout.addWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the words, now that they are dressed."""
        self.resize(self.width(), self.heightForWidth(self.width()))
        super().showEvent(event)
