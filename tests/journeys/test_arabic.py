"""An editor who works in Arabic: the window speaks it, and reads from the right."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt

from db.records import State
from desktop import states
from desktop.figures import number
from resources import i18n
from tests.desktop.windows import hush
from tests.journeys.hands import CTRL
from tests.journeys.office import AL_BAB_AR, exported, is_sound
from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


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
    hush(office.house.language, before)


ENGLISH = {"Draft": State.DRAFT, "In review": State.IN_REVIEW}


class Arabist(Person):
    """An editor at an Arabic window."""

    def is_at(self, state):
        """See where the case stands, in Arabic."""
        path = self.hands.see("workflow.path")
        self.hands.until(lambda: states.name(ENGLISH[state]) in path.accessibleName())

    def has_saved(self):
        """Leave the field, and read that everything is on the desk, at a time in Arabic digits."""
        self.hands.key(Qt.Key.Key_1, CTRL)
        self.hands.reads("shell.saved", i18n.tr("All changes saved"))


def test_an_arabic_case_is_written_in_a_window_that_reads_from_the_right(in_arabic, tmp_path):
    office, editor = in_arabic, Arabist(in_arabic, "Editor")
    editor.sign_in()
    editor.begin_case(AL_BAB_AR)
    reads_from_the_right(office.window)
    editor.fill_in_claim(AL_BAB_AR)
    for item in AL_BAB_AR["evidence"]:
        editor.add_evidence(item)
    for reply in AL_BAB_AR["replies"]:
        editor.ask_for_reply(reply)
    office.hands.bring(i18n.tr("Analysis"))
    editor.write_analysis(AL_BAB_AR["analysis"])
    editor.choose_verdict("false")
    office.hands.write("verdict.reason", AL_BAB_AR["reason"])
    office.hands.reads("verdict.counter", number(len(AL_BAB_AR["reason"])))
    editor.has_saved()
    speaks_arabic(editor)
    office.hands.until(lambda: not office.hands.sees("workflow.fix"))
    editor.submit()
    office.leave()
    assert is_sound(office.path)
    assert exported(office.path, tmp_path) == AL_BAB_AR


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
    hands.reads("shell.cited", number(8))
    assert number(8) == "٨"
    document = window.middle.analysis.editor.document()
    block = document.begin()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
