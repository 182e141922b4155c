"""The picture at the head of a desk's briefs: shown, chosen, taken away."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.widgets.files import ask_open
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton

_SHOWN = QSize(160, 40)
"""Pixels that the picture is shown in; a brief prints it about as large."""


class Logo(QWidget):
    """Decided at once, unlike the fields around it: `chosen` carries a Path, or None for none."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PlainLabel(self, objectName="policy.logo.picture")
        self.none = PlainLabel(self.tr("None yet"), self, role="muted")
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setObjectName("policy.logo.choose")
        self.choose.setAccessibleName(self.tr("Choose a logo"))
        self.choose.clicked.connect(self._ask)
        self.remove = IconButton("x", self.tr("Remove the logo"), self)
        self.remove.setObjectName("policy.logo.remove")
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.choose, self.picture, self.none, self.remove):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        self.setFocusProxy(self.choose)
        self.show_picture(None)

    def show_picture(self, path: Path | None) -> None:
        """Show what is kept there; None when there is no logo."""
        self.picture.setPixmap(QPixmap.fromImage(_read(path)) if path else QPixmap())
        self.picture.setVisible(path is not None)
        self.picture.setAccessibleName(self.tr("The logo") if path else "")
        self.none.setVisible(path is None)
        self.remove.setVisible(path is not None)

    def _ask(self) -> None:
        ask_open(self, "policy.logo.file", self.tr("The desk's logo"), self.chosen.emit,
                 kinds=self.tr("Pictures (*.png *.jpg *.jpeg)"))

    def _remove(self) -> None:
        self.chosen.emit(None)


def _read(path: Path) -> QImage:
    """Return the picture as small as it is shown: what it takes to hold it is known before."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
