"""Take the project's own pictures: `python -m tests.shots OUT` writes them as PNG files.

The window is drawn by Qt's offscreen platform over a fresh sample desk, so that a picture shows
what a person would see; `main-light-1440.png` is the README's.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QTabWidget

from db.actions import people
from db.desk import Desk
from db.queries import cases
from db.queries.people import everyone
from db.queries.snapshots import snapshot
from desktop import sample
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Settings
from desktop.shell.window import Window
from desktop.widgets import theme

PATIENCE_MS, SETTLING_MS = 20_000, 800
SIZES = ((1440, 900), (1280, 720))
DRAFT, IN_REVIEW, PUBLISHED, ARABIC = (
    "FC-{year}-0012", "FC-{year}-0009", "FC-{year}-0001", "FC-{year}-0011"
)


class Photographer:
    """Opens one case in one look, and keeps the picture."""

    def __init__(self, desk_path, out):
        self.application = QApplication.instance() or QApplication([])
        self.desk_path, self.out = desk_path, out

    def take(self, name, number, who, size, *, look=theme.LIGHT, rtl=False, prepare=None):
        """Write OUT/NAME.png of the window, or of the dialog that `prepare` returns."""
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self.application.setLayoutDirection(direction)
        theme.apply(self.application, look)
        desk = Desk.open(self.desk_path)
        window = self._window(desk, who)
        window.resize(*size)
        window.show()
        window.seat.open_case(self._case(desk, number))
        self._until(lambda: window.seat.case is not None and window.right.isVisible())
        self._settle()
        shown = prepare(window) if prepare else window
        self._settle()
        picture = (shown or window).grab()
        self._add_popup(picture, shown or window)
        picture.save(str(self.out / f"{name}.png"))
        if shown not in (None, window):
            shown.close()
        window.close()
        window.deleteLater()
        self.application.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def _add_popup(self, picture, window):
        """Draw the open popover, a window of its own, where a person sees it."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        painter = QPainter(picture)
        painter.drawPixmap(popup.pos() - window.mapToGlobal(QPoint(0, 0)), popup.grab())
        painter.end()
        popup.close()

    def _window(self, desk, who):
        person = next(person for person in everyone(desk) if person.name == who)
        signer = people.sign_in(desk, person.id, sample.PASSWORD)
        jobs = ShellJobs()
        return Window(Seat(desk, signer, jobs, snapshot), jobs, Settings())

    def _case(self, desk, number):
        newest = cases.page(desk, limit=1)[0].number
        return cases.find(desk, number.format(year=newest.split("-")[1]))

    def _settle(self):
        """Let queries, pictures of pages and layouts arrive; nothing here says when it is done."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < SETTLING_MS:
            self.application.processEvents()

    def _until(self, true):
        clock = QElapsedTimer()
        clock.start()
        while not true() and clock.elapsed() < PATIENCE_MS:
            self.application.processEvents()


def show_gates(window):
    """Open the gates popover."""
    window.bar.show_gates()


def show_tab(name):
    """Return what brings the tab of that name to the front."""
    def bring(window):
        tabs = window.findChild(QTabWidget)
        index = next(i for i in range(tabs.count()) if tabs.tabText(i).startswith(name))
        tabs.setCurrentIndex(index)
    return bring


def edit_evidence(window):
    """Open the editor of the first item."""
    window.right.evidence.edit(window.seat.case.evidence[0].id, "title")
    return QApplication.activeModalWidget()


def show_preview(window):
    """Open the preview."""
    window.show_preview()
    window.preview.resize(1440, 900)
    return window.preview


def main(out):
    """Take every picture."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        desk_path = Path(folder) / "Sample.stet"
        sample.build(desk_path)
        photographer = Photographer(desk_path, out)
        for look in (theme.LIGHT, theme.DARK):
            for size in SIZES:
                _take_main(photographer, look, size)
        for size in SIZES:
            photographer.take(f"main-rtl-{size[0]}", ARABIC, "Editor", size, rtl=True)


def _take_main(photographer, look, size):
    wide = f"{look}-{size[0]}"
    take = photographer.take
    take(f"main-{wide}", PUBLISHED, "Editor", size, look=look)
    take(f"draft-{wide}", DRAFT, "Editor", size, look=look)
    take(f"gates-{wide}", DRAFT, "Editor", size, look=look, prepare=show_gates)
    take(f"review-{wide}", IN_REVIEW, "Supervisor", size, look=look)
    take(f"history-{wide}", DRAFT, "Editor", size, look=look, prepare=show_tab("History"))
    take(f"replies-{wide}", PUBLISHED, "Editor", size, look=look, prepare=show_tab("Replies"))
    take(f"comments-{wide}", DRAFT, "Editor", size, look=look, prepare=show_tab("Comments"))
    take(f"evidence-{wide}", DRAFT, "Editor", size, look=look, prepare=edit_evidence)
    take(f"preview-{wide}", PUBLISHED, "Editor", size, look=look, prepare=show_preview)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
