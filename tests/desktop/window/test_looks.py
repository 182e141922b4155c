"""Light or dark, large or small, low or wide: the window keeps to it, and the text its place."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.desk import Desk
from db.queries import snapshots
from desktop.seat import Seat
from desktop.shell.jobs import ShellJobs
from desktop.shell.settings import Scheme, Settings
from desktop.shell.window import Window
from desktop.widgets import theme
from tests.desktop.window.hands import trigger
from tests.desktop.windows import delete

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Told(QObject):
    """Counts how often a part is told that the palette is another."""

    def __init__(self, part):
        super().__init__(part)
        self.times = 0
        part.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.PaletteChange
        return False


def test_dark_is_chosen_in_the_menu_and_remembered(window):
    trigger(window, "menu.scheme.dark")
    assert theme.current() == theme.DARK
    assert Settings().scheme is Scheme.DARK
    trigger(window, "menu.contrast.high")
    assert theme.current() == theme.DARK_CONTRAST
    trigger(window, "menu.contrast.usual")
    trigger(window, "menu.scheme.light")
    assert theme.current() == theme.LIGHT


def test_the_window_follows_the_system_until_something_is_chosen(window):
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() == theme.DARK
    window.dress._wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.current() == theme.DARK_CONTRAST
    trigger(window, "menu.contrast.usual")
    trigger(window, "menu.scheme.light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() == theme.LIGHT


def test_text_grows_and_shrinks_with_the_zoom(window):
    trigger(window, "menu.larger")
    assert theme.zoom() == Settings().zoom == 110
    assert window.status.zoom.words == "110%"
    trigger(window, "menu.smaller")
    assert theme.zoom() == 100


def test_the_words_stay_where_they_are_when_the_claim_above_them_grows(table, window, qtbot):
    editor = window.middle.analysis.editor
    editor.setFocus()
    for _ in range(60):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "here")
    place = editor.cursorRect().topLeft()
    before, above = editor.viewport().mapTo(window, place), editor.mapTo(window, QPoint())
    window.middle.claim.collapse(True)
    qtbot.waitUntil(lambda: editor.mapTo(window, QPoint()) != above)
    assert editor.viewport().mapTo(window, editor.cursorRect().topLeft()) == before


def test_another_theme_dresses_the_text_once_and_leaves_it_where_it_was(table, window, qtbot):
    editor = window.middle.analysis.editor
    editor.setFocus()
    editor.insertPlainText("a word\n" * 60 + "here")
    editor.ensureCursorVisible()
    table.jobs.settle()
    QApplication.processEvents()
    place, told, dressed = editor.verticalScrollBar().value(), Told(editor), []
    editor._undressed.connect(partial(dressed.append, True))
    window.dress.choose_scheme(Scheme.DARK)
    assert editor._is_undressed  # until all that Qt tells is told
    qtbot.waitUntil(lambda: not editor._is_undressed)
    QApplication.processEvents()
    assert dressed == [True]
    assert told.times < 8  # as deep as it lies, some twenty: Qt tells so when a sheet is replaced
    assert editor.verticalScrollBar().value() == place > 1000


def test_all_about_a_claim_fits_into_a_low_window(window, qtbot):
    window.resize(1280, 720)
    window.middle.claim.collapse(False)
    QTest.keyClicks(window.findChild(object, "claim.quote"), "Word upon word. " * 40)
    for name in ("claim.more", "claim.appearance.add", "claim.appearance.add"):
        window.findChild(object, name).click()
    last = QApplication.focusWidget()
    assert last.objectName().startswith("claim.appearance")
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert window.minimumSizeHint().height() <= 720
    assert window.height() == 720


def test_the_claim_is_short_while_the_window_is_low(window, qtbot):
    assert not window.middle.claim.is_collapsed
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.middle.claim.is_collapsed)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not window.middle.claim.is_collapsed)


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_the_panes_stay_where_they_are_when_a_case_opens(table, window, qtbot, size):
    window.resize(*size)
    qtbot.waitUntil(lambda: window.centre.splitter.width() == size[0])
    divided, top = window.centre.splitter.sizes(), window.centre.panorama.y()
    table.seat.open_case(None)
    qtbot.waitUntil(window.middle.empty.isVisible)
    qtbot.waitUntil(lambda: window.centre.panorama.y() == top)
    assert window.centre.splitter.sizes() == divided
    assert not window.right.isVisible()
    table.open_case()
    qtbot.waitUntil(window.right.isVisible)
    assert window.centre.splitter.sizes() == divided


def test_the_tools_stand_as_wide_as_there_is_room_from_the_first_case_on(table, window, qtbot):
    tools = window.middle.analysis.toolbar
    qtbot.waitUntil(lambda: tools.width() > 0)
    first = tools.heading.mapTo(window, QPoint()).x()
    window.resize(1442, 900)
    qtbot.waitUntil(lambda: window.centre.splitter.width() == 1442)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.centre.splitter.width() == 1440)
    assert tools.heading.mapTo(window, QPoint()).x() == first


def test_what_was_arranged_is_there_again_at_the_next_start(table, window, qtbot):
    window.centre.splitter.setSizes([260, 780, 400])
    state = window.centre.splitter.saveState()
    window.focus.turn()  # it is not how the window begins the next time
    window.middle.bring(window.middle.notes)
    trigger(window, "menu.larger")
    trigger(window, "menu.scheme.dark")
    assert window.close()
    desk = Desk.open(table.desk.path)
    jobs = ShellJobs()
    again = Window(Seat(desk, table.editor, jobs, snapshots.snapshot), jobs, Settings())
    again.show()
    again.resume()
    qtbot.waitUntil(lambda: again.seat.case is not None)
    assert again.seat.case.id == table.case_id
    assert again._settings._kept.value("splitter") == state
    assert again.middle.tabs.currentWidget() is again.middle.notes
    assert (theme.zoom(), theme.current()) == (110, theme.DARK)
    assert again.cases.isVisible()
    again.close()
    delete(again)
