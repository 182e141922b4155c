"""A bar that says that something goes on; it moves unless whoever looks wants nothing to move."""

from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.widgets import motion


class Busy(QProgressBar):
    """Without a figure it runs to and fro; kept still, it is simply full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        if motion.is_still():
            self.setRange(0, 1)
            self.setValue(1)
        else:
            self.setRange(0, 0)
