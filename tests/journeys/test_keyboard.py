"""The al-Bab case from an empty desk to the saved brief, and no hand ever leaves the keyboard."""

import hashlib

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from tests.brief import reading
from tests.journeys.hands import CTRL
from tests.journeys.keyboard import Typist
from tests.journeys.office import AL_BAB, exported, is_sound, issued_hashes

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel)


class Mice(QObject):
    """Counts what a mouse does."""

    def __init__(self, application):
        super().__init__()
        self.seen = []
        application.installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() in MOUSE:
            self.seen.append(event.type())
        return False


def test_everything_can_be_done_by_keyboard_alone(office, tmp_path, qapp):
    mice = Mice(qapp)
    editor, supervisor = Typist(office, "Editor"), Typist(office, "Supervisor")
    editor.sign_in()
    editor.begin_case(AL_BAB)
    editor.fill_in_claim(AL_BAB)
    for item in AL_BAB["evidence"]:
        editor.add_evidence(item)
    for reply in AL_BAB["replies"]:
        editor.ask_for_reply(reply)
    editor.write_analysis(AL_BAB["analysis"])
    editor.hands.reads("shell.cited", "8 of 8 evidence items cited")
    editor.choose_verdict("false", 4)
    give_the_reason_that_is_missing(editor)
    editor.submit()
    editor.sign_out()
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    supervisor.approve()
    supervisor.publish()
    supervisor.save_brief(tmp_path / "brief.pdf")
    supervisor.sign_out()
    office.leave()
    qapp.removeEventFilter(mice)
    assert mice.seen == []
    brief = (tmp_path / "brief.pdf").read_bytes()
    assert AL_BAB["reason"] in reading.text(brief)
    assert issued_hashes(office.path) == [hashlib.sha256(brief).hexdigest()]
    assert is_sound(office.path)
    assert exported(office.path, tmp_path) == AL_BAB


def give_the_reason_that_is_missing(editor):
    """F8 leads to the next problem; Ctrl+Return, too soon, lists them all."""
    hands = editor.hands
    hands.reads("workflow.fix", "1 to fix")
    editor.is_told("The verdict has no reason")
    hands.key(Qt.Key.Key_Return, CTRL)
    hands.see("workflow.gates.verdict")
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: not hands.sees("workflow.gates"))
    hands.key(Qt.Key.Key_F8)
    hands.until(lambda: hands.at("verdict.reason"))
    hands.type(AL_BAB["reason"])
    hands.until(lambda: not hands.sees("workflow.fix"))
