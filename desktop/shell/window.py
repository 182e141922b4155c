"""The main window: it joins the features, which do not know each other."""

from collections.abc import Generator

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from db.errors import Refused
from db.records import Place
from desktop.cases.model import CasesModel
from desktop.cases.view import CasesPane
from desktop.people.model import PeopleModel
from desktop.precedents.learning import Learning
from desktop.search.model import SearchModel
from desktop.search.view import SearchDialog
from desktop.seat import Seat
from desktop.shell import tour
from desktop.shell.centre import Centre
from desktop.shell.closing import Closing
from desktop.shell.dialogs import Dialogs
from desktop.shell.dress import Dress
from desktop.shell.dropping import Dropping
from desktop.shell.erasing import Erasing
from desktop.shell.filing import Filing
from desktop.shell.filters import Filters
from desktop.shell.fitting import Fitting
from desktop.shell.focus import FocusMode
from desktop.shell.given import Given
from desktop.shell.health import Health
from desktop.shell.hints import Hint
from desktop.shell.jobs import ShellJobs
from desktop.shell.joining import Joining
from desktop.shell.locking import Locking
from desktop.shell.looks import LooksMenu
from desktop.shell.menu_bar import fill
from desktop.shell.messages import Messages, Net
from desktop.shell.middle import Middle
from desktop.shell.offers import Offers
from desktop.shell.panes import Panes
from desktop.shell.panorama import LEAST
from desktop.shell.previewing import Previewing
from desktop.shell.problems import Problems
from desktop.shell.refresh import Refresh
from desktop.shell.returning import Returning
from desktop.shell.reviewing import Reviewing
from desktop.shell.right import Right, RightSide
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from desktop.shell.standing import Standing
from desktop.shell.status import StatusLine
from desktop.shell.stranded import Stranded
from desktop.shell.surviving import Surviving
from desktop.shell.undo import Undo
from desktop.shell.unsaved import Unsaved, doors
from desktop.shell.versions import Versions
from desktop.shell.ways import Ways
from desktop.shell.writing import Writing
from desktop.widgets import fonts
from desktop.widgets.corner import Corner
from desktop.widgets.rule import rule
from desktop.widgets.tab_order import follow_layout
from desktop.widgets.window_keys import WindowKeys
from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar

_LOW = 800
"""Pixels of height below which the claim starts as a summary (look/02)."""
_SIZE = (1440, 900)
"""Pixels, as in the mock-ups, where the screen has room for them."""


class Window(QMainWindow):
    """One person at one desk; closing it hands in, saves and closes the desk.

    Whoever has time to spare builds it part by part: not `whole`, then through `building`.
    """

    gone = Signal(bool)  # whether somebody else shall sign in
    language_wanted = Signal(str)  # one of language.NAMES, or SYSTEM

    def __init__(
        self, seat: Seat, jobs: ShellJobs, settings: Settings, *, whole: bool = True
    ) -> None:
        super().__init__()
        self.seat = seat
        self._jobs = jobs
        self._settings = settings
        self._signing_out = False
        self.net: Net | None = None
        self.setObjectName("shell.window")
        self.setWindowTitle(self.tr("{name} — Stet").format(name=seat.desk.name))
        fonts.load_rest()
        Fitting(self)
        WindowKeys(self)
        if whole:
            for _ in self.building():
                pass

    def building(self) -> Generator[None, None, None]:
        """Build part after part, stopping after each."""
        self._listen()
        yield
        yield from self._make_parts()
        self._lay_out()
        yield
        fill(self)
        yield
        self.offers = Offers(self.seat, self.menuBar())
        self.search = SearchDialog(SearchModel(self.seat, self), self)
        yield
        self._join()
        self.resize(*_SIZE)
        self.middle.tabs.setCurrentIndex(self._settings.restore_place(self, self.centre.splitter))

    def drawing(self) -> Generator[None, None, None]:
        """Draw part after part where nobody sees it: on the screen it is then there at once."""
        for part in (self, self.bar, self.cases, self.status, self.middle, self.right):
            part.ensurePolished()
            yield
        for part in (self.bar, self.cases, self.status, self.right, self.middle):
            part.grab()
            yield

    def divide(self) -> None:
        """Give the panes the room they had last; before, some were not there to have any."""
        self.grab(QRect(0, 0, 1, 1))  # Qt leaves a hidden window as small as it was made, else
        self.centre.divide()
        self._settings.restore_place(self, self.centre.splitter)

    def leave_unseen(self) -> None:
        """Let go of the desk without a trace: nobody sat down at this window."""
        self.seat.blockSignals(True)
        self._stop()

    def go(self, place: Place) -> None:
        """Show a place of the case in view."""
        self.ways.go(place)

    @property
    def language(self) -> str:
        """The language chosen: one of language.NAMES, or SYSTEM."""
        return self._settings.language

    def save_briefs(self) -> None:
        """Save the briefs of the cases that the list shows, or of those selected there."""
        self.previewing.save_many(self.cases.wants, self.cases.picked)

    def resume(self) -> None:
        """Bring the case into view that was so when this desk was left."""
        last = self._settings.case_at(self.seat.desk.path)
        if last and self.seat.case is None:
            self.seat.open_case(last)

    def full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def sign_out(self) -> None:
        """Close, and let somebody else sign in."""
        self._signing_out = True
        self._signing_out = self.close()

    def step_aside(self) -> None:
        """Sign out so that another person can come in; what is half written waits for this one."""
        self.closing.step_aside()
        self.sign_out()

    def leave_locked(self) -> None:
        """Close from behind the curtain, where nothing can be asked: all that was typed is kept."""
        self.closing.step_aside()
        self.close()

    def search_everywhere(self) -> None:
        """Look for words over all cases."""
        self.search.begin()

    def welcome(self) -> None:
        """Say to whoever explores the sample what they see, until they have understood."""
        self.hint.show_once(self.tr(
            "This is the sample desk: most of what is in it is made up, so try everything. F1 "
            "lists the keys, Ctrl+K finds whatever has a name."
        ))
        if self.seat.case is None and not self._settings.case_at(self.seat.desk.path):
            tour.begin(self.seat)

    def showEvent(self, event: QShowEvent) -> None:
        """Come onto the screen, and look after what lies on the desk from now on."""
        super().showEvent(event)
        if self.net is None:
            self.net = Net(self.messages)
            self.returning.begin()
            self.health.begin()
            self.locking.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a short claim card while the window is low, so that there is room to write."""
        super().resizeEvent(event)
        low, was_low = (size.height() < _LOW for size in (event.size(), event.oldSize()))
        if low is not was_low or not event.oldSize().isValid():
            self.middle.claim.collapse(low)

    def hand_over(self) -> bool:
        """Hand in, save and let go, so that another window can take the desk over.

        False when something could not be saved: this window says so, and stays.
        """
        self.closing.hand_in()
        if self.seat.drafts.lacking():
            self.messages.refuse(Refused(self.tr(
                "Something that was typed is not on the desk; look for the sentence in red. "
                "Until then the language stays as it is."
            )))
            return False
        self._let_go()
        self.seat.blockSignals(True)  # what comes in late is for the next window
        return True

    def standing(self) -> Standing:
        """Return where the person stands, for the window that takes over."""
        return Standing.of(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand in, save and close; ask first if the desk lacks something."""
        if not self.closing.may_close(self._signing_out):
            event.ignore()
            return
        self._let_go()
        self._jobs.finish()
        self.surviving.rest()
        self.seat.desk.close()
        super().closeEvent(event)
        self.gone.emit(self._signing_out)

    def _listen(self) -> None:
        self.messages = Messages()
        self.messages.listen(self.seat)
        self.refresh = Refresh(self.seat, self)
        self.surviving = Surviving(self.seat)
        Stranded(self.seat, self.messages)  # before the parts, which show what came back
        self.returning = Returning(self.seat, self._settings, self.messages)

    def _make_parts(self) -> Generator[None, None, None]:
        workflow = self._workflow = WorkflowModel(self.seat, self)
        self.dress = Dress(self._settings, self)
        self.looks = LooksMenu(self.dress, self._settings, self)
        self.bar = StateBar(workflow)
        yield
        filters = Filters(self._settings, self.seat.desk.path)
        yield
        self.cases = CasesPane(CasesModel(self.seat, self, filters))
        yield
        self.middle = Middle(self.seat)
        yield
        self.right = Right(self.seat)
        self.right_side = RightSide(self.right)
        yield
        self.status = StatusLine(self.seat)
        self.previewing = Previewing(self.seat, self._settings, self)
        self.panes = Panes(self.cases, self.middle, self.right, self.previewing.pane)
        yield
        self.people = PeopleModel(self.seat, self)
        self.undo = Undo(self.seat, self)
        self.filing = Filing(self.seat, self._settings, self)
        self.dialogs = Dialogs(self, self._settings)
        self.given = Given(self.people, self.messages, self.dialogs)
        self.hint = Hint("sample", self._settings)
        yield
        self.problems = Problems(self.seat, workflow, self)
        self.focus = FocusMode(
            self.seat, self.middle, self.menuBar(),
            (self.bar, self.cases, self.right_side, self.previewing.pane, self.status), self,
        )
        self.unsaved = Unsaved(self.seat, doors(self), self)
        self.versions = Versions(self.seat, self)
        self.erasing = Erasing(self.seat, self.cases.model.narrowing, self._settings, self)
        self.closing = Closing(self.seat, self._jobs, self)
        self.health = Health(self.seat, self.messages, self)
        self.learning = Learning(self.seat, self)
        self.locking = Locking(self.seat, self._jobs, self)

    def _lay_out(self) -> None:
        self.centre = Centre((self.cases, self.middle, self.right_side), self.previewing)
        notes = SeenNotes(self._settings, self.seat.desk.path, self.seat.signer.person.id)
        self.reviewing = Reviewing(
            self.seat, self._workflow, notes, self.centre.panorama, self
        )
        strips = (self.bar, self.focus.strip, rule(), self.hint)
        self.centre.stack(strips, instead=self.reviewing.place)
        corner = Corner(self.messages, self.centre, self.cases, LEAST[0])
        self.focus.strip.keep_clear(corner)
        self.setCentralWidget(self.centre)
        follow_layout(self.centre)
        self.setStatusBar(self.status)
        self.ways = Ways(self)

    def _join(self) -> None:
        self.writing = Writing(self.middle, self.status, self._settings, self)
        self.dropping = Dropping(self, self.right.evidence, self.filing)
        Joining(self)  # last: all parts are there by then

    def _let_go(self) -> None:
        self.focus.leave()  # it is not how the window shall begin
        self.previewing.leave()
        self._settings.keep_place(self, self.centre.splitter, self.middle.tabs.currentIndex())
        self.returning.end()
        self.previewing.close()
        self._stop()

    def _stop(self) -> None:
        self.writing.stop()
        self.health.stop()
        self.learning.stop()
        self.erasing.stop()
        self.locking.stop()
        self.refresh.stop()
        if self.net is not None:
            self.net.take_down()
