"""The al-Bab case by mouse alone: the keyboard gives the letters of the texts, and no command."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from tests.brief import reading
from tests.journeys.mouse import Pointer
from tests.journeys.office import AL_BAB, exported, is_sound

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Commands(QObject):
    """Notes every key that is no letter."""

    def __init__(self, application):
        super().__init__()
        self.seen = []
        application.installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.KeyPress and (
            event.modifiers() & COMMANDS or not event.text().replace("\r", "x").isprintable()
        ):
            self.seen.append(event.key())
        return False


def test_everything_but_the_letters_can_be_done_by_mouse_alone(office, tmp_path, qapp):
    commands = Commands(qapp)
    editor, supervisor = Pointer(office, "Editor"), Pointer(office, "Supervisor")
    editor.sign_in()
    editor.begin_case(AL_BAB)
    editor.fill_in_claim(AL_BAB)
    for item in AL_BAB["evidence"]:
        editor.add_evidence(item)
    editor.write_analysis(AL_BAB["analysis"])
    editor.hands.reads("shell.cited", "8 of 8 evidence items cited")
    for reply in AL_BAB["replies"]:
        editor.ask_for_reply(reply)
    editor.hands.bring("Analysis")
    editor.choose_verdict("false")
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
    qapp.removeEventFilter(commands)
    assert commands.seen == []
    assert AL_BAB["reason"] in reading.text((tmp_path / "brief.pdf").read_bytes())
    assert is_sound(office.path)
    assert exported(office.path, tmp_path) == AL_BAB


def give_the_reason_that_is_missing(editor):
    """The list of what is missing leads to each field."""
    hands = editor.hands
    editor.has_saved()
    hands.reads("workflow.fix", "1 to fix")
    editor.is_told("The verdict has no reason")
    hands.press("workflow.fix")
    hands.press("workflow.gates.verdict")
    hands.type(AL_BAB["reason"])
    hands.until(lambda: not hands.sees("workflow.fix"))
