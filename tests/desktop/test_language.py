"""Another language without a restart: the window is built anew, and nothing typed is lost."""

import re

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu

import resources
from db import casefile
from db.actions import evidence, people, verdict, workflow
from db.desk import Desk
from db.errors import Refused
from db.queries.cases import page
from db.queries.policy import current
from db.records import Place
from db.rules import scales
from db.store import plain
from desktop.app import House
from desktop.brief import render
from desktop.evidence import words
from desktop.language import Language
from desktop.shell.settings import Settings
from desktop.widgets.languages import LanguageBox
from resources import i18n
from resources.i18n import tr
from tests import builders
from tests.desktop.seating import seated
from tests.desktop.windows import hush

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def language(qapp):
    """Give the application's language, silent again after the test."""
    spoken = Language()
    before = QLocale()
    yield spoken
    hush(spoken, before)


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    """Keep this computer's settings and reports out of the tests."""
    folder = str(tmp_path / "settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def table(tmp_path, qtbot):
    with seated(tmp_path, qtbot) as seating:
        seating.refresh.stop()
        yield seating


@pytest.fixture
def house(table, qtbot):
    """The window in English, on the table's case."""
    before = QLocale()
    table.seat.open_case(None)
    made = House(Settings())
    made.jobs = table.jobs
    made.language.speak("en")
    made.seat_at(table.desk, table.editor, table.jobs)
    open_case(made, table.case_id, qtbot)
    yield made
    window = made.window
    if not window.close():  # something was begun: leave it
        window.findChild(object, "shell.leaving.leave").click()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hush(made.language, before)
    table.troubles.clear()


def open_case(house, case_id, qtbot):
    window = house.window
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.seat.case_opened):
        window.seat.open_case(case_id)
    qtbot.waitUntil(window.right.isVisible)


def choose(house, code, qtbot):
    """Choose a language in the menu, and wait for the case in the new window."""
    old = house.window
    old.findChild(object, f"menu.language.{code}").trigger()
    assert house.window is not old
    qtbot.waitUntil(lambda: house.window.seat.case is not None and house.window.isActiveWindow())
    return house.window


def test_the_window_speaks_arabic_and_is_mirrored(house, table, qtbot):
    window = choose(house, "ar", qtbot)
    assert window.layoutDirection() == RIGHT
    assert window.middle.tabs.tabText(0) == "التحليل"
    assert window.cases.mapTo(window, window.cases.rect().center()).x() > window.width() // 2
    assert tr("Draft") == "مسودة"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Cancel" not in box.buttons()[0].text()
    assert Settings().language == "ar"


def test_case_tab_words_and_caret_are_kept_there_and_back(house, table, qtbot):
    house.window.go(Place("notes"))
    QTest.keyClicks(house.window.middle.notes.text, "Half a sentence")
    QTest.keyClick(house.window.middle.notes.text, Qt.Key.Key_Left)
    for code in ("ar", "ru", "en"):
        window = choose(house, code, qtbot)
        notes = window.middle.notes.text
        assert window.seat.case.id == table.case_id
        assert window.middle.tabs.currentWidget() is window.middle.notes
        assert notes.toPlainText() == "Half a sentence"
        assert notes.hasFocus()
        assert notes.textCursor().position() == len("Half a sentence") - 1
    assert window.layoutDirection() == LEFT
    assert table.reread().notes == "Half a sentence"


def test_every_scale_a_card_and_a_new_desk_speak_the_language(house, table, qtbot, tmp_path):
    verdict.choose(table.desk, table.editor, table.case_id, rating="false", reason="No.")
    choose(house, "ru", qtbot)
    assert [card.label for card in page(table.desk)] == ["Неправда"]
    for scale in map(scales.shown, scales.every()):
        assert not any(rating.label.isascii() for rating in scale.ratings), scale.reference
    new = Desk.create(tmp_path / "New.stet", "The Weekly")
    people.found(new, "Ada", "a secret of hers")
    assert "Формулировки нейтральны" in current(new).checklist
    new.close()


def test_a_comment_that_was_begun_goes_with_its_writer(house, qtbot):
    house.window.go(Place("comment"))
    QTest.keyClicks(QApplication.focusWidget(), "Is this so?")
    choose(house, "ru", qtbot)
    assert QApplication.focusWidget().toPlainText() == "Is this so?"


def test_what_the_desk_refused_keeps_the_window_and_its_language(house, table, qtbot):
    window = house.window
    date = window.middle.claim.findChild(QLineEdit, "claim.date")
    window.go(Place("claim", field="date"))
    QTest.keyClicks(date, "2026-13-45")
    window.findChild(object, "menu.language.ar").trigger()
    assert house.window is window
    assert "not on the desk" in window.messages.passing.label.text()
    assert window.layoutDirection() == LEFT
    assert date.text() == "2026-13-45"
    assert Settings().language == ""
    date.clear()
    QTest.keyClicks(date, "2026-12-13")
    assert choose(house, "ar", qtbot).layoutDirection() == RIGHT


def test_what_changes_on_the_desk_reaches_the_new_window_alone(house, table, qtbot):
    choose(house, "ru", qtbot)
    window = house.window
    window.go(Place("notes"))
    with qtbot.waitSignal(window.seat.case_changed):
        QTest.keyClicks(window.middle.notes.text, "Seen")
    assert table.reread().notes == "Seen"
    assert "All changes saved" not in window.status.saved.words


def test_without_a_desk_the_first_window_offers_some_in_any_language(table):
    before = QLocale()
    house = House(Settings())
    house.language.speak("en")
    house.open_door(None)
    assert house.door.start.isVisible()
    assert house.door.start.isAncestorOf(house.door.focusWidget())
    box = house.door.languages
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    assert house.door.layoutDirection() == RIGHT
    assert house.door.start.isVisible()
    house.door.close()
    hush(house.language, before)


def test_the_first_window_changes_its_language_too(table, qtbot):
    before = QLocale()
    path = table.desk.path
    table.jobs.settle()
    table.desk.close()
    house = House(Settings())
    house.language.speak("en")
    house.open_door(path)
    QTest.keyClicks(house.door.signing.password, "battery")
    old = house.door
    box = old.languages
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    door = house.door
    assert door is not old
    assert door.layoutDirection() == RIGHT
    assert door.pages.currentWidget() is door.signing
    assert door.signing.password.text() == "battery"
    assert door.signing.persons.count() == old.signing.persons.count()
    assert door.signing.enter.text() != "Sign in"
    door.close()
    hush(house.language, before)


def test_one_is_not_many(language):
    language.speak("en")
    assert tr("%n words", "", 1) == "1 word"
    assert tr("%n words", "", 2) == "2 words"


def test_the_brief_does_not_follow_the_window(language):
    case = builders.snapshot()
    printed = render(case)
    for code in ("ar", "ru", "en"):
        language.speak(code)
        assert render(case) == printed


def test_what_is_written_into_a_desk_does_not_follow_the_window(language, table):
    """Words of the program must not become data: the next reader has another language."""
    language.speak("ar")
    path = resources.path("sample", "al-bab.case.json")
    done = casefile.import_case(table.desk, table.editor, path)
    evidence.add(table.desk, table.editor, done.id, title="Minutes", publisher="Ministry")
    with pytest.raises(Refused, match=r"[\u0600-\u06ff]"):
        workflow.submit(table.desk, table.editor, done.id)
    with plain(table.desk.file) as driver:
        kept = driver.execute("SELECT value FROM event_values WHERE value IS NOT NULL").fetchall()
        acts = driver.execute("SELECT body FROM events").fetchall()
    assert len(kept) > 50
    assert not re.search("[\u0600-\u06ff]", repr(kept + acts))


def test_the_settings_speak_another_language_at_once(house, qtbot):
    old = house.window
    old.dialogs.settings("language")
    box = QApplication.activeModalWidget().findChild(LanguageBox)
    box.setCurrentIndex(box.findData("ru"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: house.window.isActiveWindow() and house.window.seat.case is not None)
    assert house.window is not old
    assert QApplication.activeModalWidget() is None
    assert house.window.middle.tabs.tabText(0) == "Анализ"


def test_the_locale_of_dates_goes_with_the_language(language):
    language.speak("ar")
    assert i18n.locale().startswith("ar_")
    language.speak("ru")
    assert i18n.locale() == "ru_RU"


def test_words_that_are_remembered_go_with_the_language(language):
    assert words.kind("data") == "Data"
    language.speak("ru")
    assert words.kind("data") == "Данные"


@pytest.mark.parametrize("code", ["en", "ru", "ar"])
def test_no_two_items_of_a_menu_share_their_key(house, qtbot, code):
    window = house.window if code == "en" else choose(house, code, qtbot)
    bars = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    for menu in bars:
        keys = [key for action in menu.actions() if (key := underlined(action.text()))]
        assert len(keys) == len(set(keys)), [action.text() for action in menu.actions()]


def underlined(text):
    return text.replace("&&", "").casefold().partition("&")[2][:1]
