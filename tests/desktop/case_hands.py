"""What tests of the list of cases do with it: read its lines, choose in its menu."""

from PySide6.QtGui import QAction


def titles(pane):
    model = pane.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def line(pane, name):
    """Return a line of the filter menu, filled as it is when it opens."""
    menu = pane.narrowing.states.menu()
    menu.aboutToShow.emit()
    return menu.findChild(QAction, f"cases.filter.{name}")


def choose(pane, name):
    """Choose a line of the filter menu."""
    line(pane, name).trigger()
