"""A label of one line that ends in "…" where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.widgets import tip


class ElidedLabel(QLabel):
    """Shows plain text; the whole of it is in the tip."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: str = "",
        objectName: str = "",  # noqa: N803 - Qt's own name for it
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(objectName)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def change(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(tip.plain(text))

    def sizeHint(self) -> QSize:
        """Return the size it wants."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        # The text keeps its own direction, the label that of the window.
        shown = f"\u2068{text}\u2069"
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)
