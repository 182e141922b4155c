"""The main window over a real desk with one case in view, and nothing of this computer in it."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop.shell.settings import Settings
from desktop.shell.window import Window
from desktop.widgets import theme
from resources import i18n
from tests.desktop.seating import seated


def keep_apart(folder, monkeypatch):
    """Keep this computer's settings and reports out of a test, and begin in the usual look."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings")
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    undress()


def hush(language, locale):
    """Let the application speak as the code is written again, and the dates of a locale."""
    language._install()
    i18n.use(None)
    QLocale.setDefault(locale)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def undress():
    """Wear the usual look."""
    application = QApplication.instance()
    if (theme.current(), theme.zoom()) != (theme.LIGHT, 100) or not application.styleSheet():
        theme.apply(application, theme.LIGHT)


@contextmanager
def opened(folder, qtbot, size=(1440, 900), by="editor"):
    """Give the window of the editor or the supervisor; `window.table` is its desk."""
    with seated(folder, qtbot) as table:
        table.refresh.stop()
        table.seat.signer = getattr(table, by)
        with shown(table, qtbot, size) as window:
            yield window
        table.troubles.clear()
        undress()


@contextmanager
def shown(table, qtbot, size=(1440, 900)):
    """Give the window of whoever sits at a table, with its case in view."""
    table.seat.open_case(None)
    window = Window(table.seat, table.jobs, Settings())
    window.table = table
    window.resize(*size)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    table.open_case()
    qtbot.waitUntil(window.right.isVisible)
    yield window
    leave(window)
    delete(window)


def leave(window):
    """Close it, whatever is unfinished in it."""
    if not window.close() and not window.close():  # a second time after a warning
        window.closing.question.leave_wanted.emit()


def delete(widget):
    """Delete it now: a window that lingers is styled anew with every theme."""
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
