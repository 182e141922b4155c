"""A page that is filled only while somebody can see it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class SeenPage(QWidget):
    """Behind another tab it waits: a case that comes into view waits for nothing hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_due = False

    def fill(self) -> None:
        """Show what there is now."""
        raise NotImplementedError

    def fill_when_seen(self) -> None:
        """Fill the page now, or as soon as it is shown."""
        self._is_due = True
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Fill the page if it waits: somebody goes to a place in it."""
        if self._is_due:
            self._is_due = False
            self.fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Be filled by the time that anybody looks."""
        self.catch_up()
        super().showEvent(event)
