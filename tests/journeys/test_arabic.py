"""An editor who works in Arabic: the window speaks it, and reads from the right."""

import json

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication

import resources
from db.desk import Desk
from db.queries import cases
from db.queries.snapshots import snapshot
from db.records import State
from desktop.cases.words import state_name
from desktop.figures import number
from resources import i18n
from tests.journeys.hands import CTRL
from tests.journeys.office import is_sound
from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
AL_BAB = json.loads(resources.text("sample", "al-bab-ar.case.json"))
QUOTE = AL_BAB["analysis"][1]["text"].partition("،")[0]
ITEMS = ("release", "pentagon")


@pytest.fixture
def in_arabic(office):
    """The door after somebody chose Arabic there."""
    before = QLocale()
    hands = office.hands
    hands.until(lambda: office.house.door is not None and office.house.door.isActiveWindow())
    hands.click(hands.see("language"))
    hands.key(Qt.Key.Key_End)  # the last of them; the box goes with the English door
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: office.house.door.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    hands.until(office.house.door.isActiveWindow)
    yield office
    office.house.language.fall_silent()
    QLocale.setDefault(before)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Arabist(Person):
    """An editor at an Arabic window."""

    def is_at(self, state):
        """See where the case stands, in Arabic."""
        path = self.hands.see("workflow.path")
        self.hands.until(lambda: state_name(state) in path.accessibleName())

    def has_saved(self):
        """Leave the field, and read that everything is on the desk, at a time in Arabic digits."""
        self.hands.key(Qt.Key.Key_1, CTRL)
        self.hands.reads("shell.saved", i18n.tr("All changes saved"))


def test_an_arabic_case_is_written_in_a_window_that_reads_from_the_right(in_arabic):
    office, editor = in_arabic, Arabist(in_arabic, "Editor")
    editor.sign_in()
    begin(editor)
    reads_from_the_right(office.window)
    for item in AL_BAB["evidence"]:
        if item["key"] in ITEMS:
            add_evidence(editor, item)
    write(editor)
    editor.choose_verdict("false")
    office.hands.write("verdict.reason", AL_BAB["reason"])
    office.hands.reads("verdict.counter", number(len(AL_BAB["reason"])))
    editor.has_saved()
    speaks_arabic(editor)
    office.hands.press("workflow.fix")
    office.hands.see("workflow.gates")
    office.hands.key(Qt.Key.Key_Escape)
    office.leave()
    assert is_sound(office.path)
    case = kept(office.path)
    assert (case.title, case.claim.quote, case.reason) == (
        AL_BAB["title"], QUOTE, AL_BAB["reason"])
    assert case.blocks[1].text.startswith(QUOTE)


def begin(editor):
    hands = editor.hands
    hands.press("cases.first")
    hands.see("cases.new")
    hands.type(QUOTE)
    hands.key(Qt.Key.Key_Tab)
    hands.type(AL_BAB["claim"]["claimant"]["name"])
    hands.press("cases.create")
    hands.reads("workflow.number", "FC-")
    editor.is_at(State.DRAFT)
    hands.write("claim.title", AL_BAB["title"])
    hands.write("claim.date", AL_BAB["claim"]["date"])
    editor.has_saved()


def add_evidence(editor, item):
    hands = editor.hands
    before = hands.see("evidence.count").text()
    hands.press("evidence.add")
    hands.see("evidence.editor")
    hands.write("evidence.title", item["title"])
    for field, words in editor.says(item):
        hands.choose(f"evidence.{field}", words)
    for field in ("publisher", "published", "locator", "translation", "key"):
        hands.write(f"evidence.{field}", item[field])
    hands.press("evidence.done")
    hands.reads("evidence.count", number(int(before) + 1))


def write(editor):
    hands = editor.hands
    hands.press("analysis.text")
    hands.press("analysis.heading")
    hands.type(AL_BAB["analysis"][0]["text"])
    hands.key(Qt.Key.Key_Return)
    editor.type_cited(f"{QUOTE} [@release].")
    hands.key(Qt.Key.Key_Return)
    editor.type_cited(f"{AL_BAB['reason']} [@pentagon]")
    editor.has_saved()


def reads_from_the_right(window):
    """The list is at the right, the evidence at the left, and what follows stands further left."""
    where = [part.mapTo(window, QPoint(0, 0)).x()
             for part in (window.cases, window.middle, window.right)]
    assert where == sorted(where, reverse=True)
    primary = window.bar.findChild(object, "workflow.primary")
    title = window.bar.findChild(object, "workflow.number")
    assert primary.mapTo(window, QPoint(0, 0)).x() < title.mapTo(window, QPoint(0, 0)).x()


def speaks_arabic(editor):
    """No English is left in what stands around the case, and figures are in Arabic digits."""
    window, hands = editor.office.window, editor.hands
    said = [window.middle.tabs.tabText(at) for at in range(window.middle.tabs.count())]
    said += [action.text() for action in window.menuBar().actions()]
    said += [hands.see(name).text() for name in (
        "shell.saved", "shell.words", "shell.cited", "workflow.primary", "cases.all")]
    assert [words for words in said if any("a" <= letter <= "z" for letter in words)] == []
    hands.reads("shell.cited", number(2))
    assert number(2) == "٢"
    document = window.middle.analysis.editor.document()
    block = document.begin()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()


def kept(path):
    desk = Desk.open(path)
    try:
        (card,) = cases.page(desk)
        return snapshot(desk, card.id)
    finally:
        desk.close()
