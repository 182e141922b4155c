"""The preview in the window: beside the text, in a window of its own, and on paper."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from db.records import CaseCard, CaseSnapshot, Place, Wanted
from desktop.preview.batch import BatchModel
from desktop.preview.batch_view import SaveBriefs
from desktop.preview.beside_view import PreviewPane
from desktop.preview.model import PreviewModel
from desktop.preview.view import PreviewWindow
from desktop.seat import Seat
from desktop.shell.settings import Settings
from desktop.shell.settling import settle

_SHARE = 0.53
"""Of the room beside the list, what the pages take: at 1440 pixels they read without zooming."""


class Previewing(QObject):
    """Beside the text the pages take the place of verdict and evidence, and give it back."""

    turned = Signal(bool)

    def __init__(self, seat: Seat, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._seat = seat
        self._wanted = False
        self._splitter: QSplitter | None = None
        self._sizes: list[int] = []
        self._model = PreviewModel(seat, self, settings.brief_layout)
        self._model.chosen.connect(self._keep)
        self._settings = settings
        self.pane = PreviewPane(self._model)
        self.pane.hide()
        self._window: PreviewWindow | None = None
        self.pane.window_wanted.connect(self.enlarge)
        self.pane.closed.connect(self.leave)
        seat.case_opened.connect(self._opened)

    @property
    def window(self) -> PreviewWindow:
        """The window of its own, made when it is first wanted."""
        if self._window is None:
            home = self.parent()
            self._window = PreviewWindow(self._model, home if isinstance(home, QWidget) else None)
        return self._window

    @property
    def is_on(self) -> bool:
        """Whether the pages stand beside the text."""
        return self._wanted and self._seat.case is not None

    def join(self, splitter: QSplitter) -> None:
        """Take the last place in a splitter."""
        self._splitter = splitter
        splitter.addWidget(self.pane)

    def turn(self) -> None:
        """Show the pages beside the text, or do so no more."""
        if self.is_on:
            self.leave()
        elif self._seat.case is not None:
            self._enter()

    def show(self) -> None:
        """Show the pages, beside the text where that is in sight."""
        if self._seat.case is None:
            return
        self._seat.leaving.emit()  # what is still being typed belongs into the brief
        if not self.is_on:
            self._enter()
        elif not self.pane.isVisible():
            self.enlarge()

    def leave(self) -> None:
        """Give the place back."""
        if self._wanted:
            self._wanted = False
            self.pane.hide()
            self.turned.emit(False)
            if self._splitter is not None and self._sizes:
                self._splitter.setSizes(self._sizes)
                settle()

    def enlarge(self) -> None:
        """Show the pages in a window of their own."""
        self.window.show_place(Place("preview"))

    def print_brief(self) -> None:
        """Print the pages, once they say what the case says."""
        if self._seat.case is not None:
            self.show()
            shown = self.pane if self.pane.isVisible() else self.window
            shown.leaving.print_when_drawn()

    def save_many(self, wanted: Wanted, picked: tuple[CaseCard, ...] = ()) -> None:
        """Offer to save the briefs of the cases that the list shows; those picked are ticked."""
        home = self.parent()
        batch = BatchModel(self._seat, wanted, self._model.layout, picked)
        dialog = SaveBriefs(
            batch, self._settings.briefs_folder,
            home if isinstance(home, QWidget) else None,
        )
        dialog.folder_chosen.connect(self._settings.remember_briefs_folder)
        dialog.open()

    def close(self) -> None:
        """Look no more: the desk is being closed."""
        if self._window is not None:
            self._window.close()

    def _enter(self) -> None:
        self._wanted = True
        if self._splitter is not None:
            self._splitter.refresh()  # a pane may have been shown a moment ago
            self._sizes = self._splitter.sizes()
        self.turned.emit(True)
        self.pane.show()
        if self.pane.isVisible():
            self._share()
        else:  # something else has the room, as a review does
            self.leave()
            self.enlarge()

    def _share(self) -> None:
        """Divide the room between text and pages; the list keeps its own."""
        if self._splitter is None:
            return
        cases, *others = self._sizes
        room = sum(others)
        pages = round(room * _SHARE)
        self._splitter.setSizes([cases, room - pages, 0, pages])
        settle()  # else all is painted again and again while the pages are made

    def _opened(self, case: CaseSnapshot | None) -> None:
        self.pane.setVisible(self._wanted and case is not None)

    def _keep(self) -> None:
        if self._model.layout != self._settings.brief_layout:
            self._settings.brief_layout = self._model.layout
