"""What is half written, without what somebody is writing just now: that lies before their eyes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop.saving.drafts import Drafts
from desktop.saving.records import Draft, Owner


class AtHand(QObject):
    """A text is at hand while the keyboard stays in the part of the window where it is written."""

    changed = Signal()

    def __init__(self, drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._known: tuple[Draft, ...] = ()
        self._owner: Owner | None = None
        self._field: QWidget | None = None
        drafts.changed.connect(self._look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def left(self) -> tuple[Draft, ...]:
        """Return what waits half written in a place that nobody writes in."""
        return tuple(draft for draft in self._drafts.unfinished() if draft.owner != self._owner)

    def _look(self) -> None:
        """See which text grew under the caret."""
        now = self._drafts.unfinished()
        grown = [draft.owner for draft in now if draft not in self._known]
        self._known = now
        field = QApplication.focusWidget()
        if grown and field is not None and _takes_text(field):
            self._owner, self._field = grown[-1], field
        self.changed.emit()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._owner is None or now is None or _beside(self._field, now):
            return
        self._owner = self._field = None
        self.changed.emit()


def _takes_text(field: QWidget) -> bool:
    return field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def _beside(field: QWidget | None, now: QWidget) -> bool:
    """Tell whether the keyboard is in the part of the window where a field is seen."""
    if field is None or not isValid(field) or not field.isVisible():
        return False
    part = field
    while not part.isWindow():
        above = part.parentWidget()
        if above is None or isinstance(above, (QSplitter, QStackedWidget)):
            break
        part = above
    return part is now or part.isAncestorOf(now)
