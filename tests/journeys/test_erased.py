"""A name that a published check showed is erased, and the check is issued anew: by hand."""

import pytest
from PySide6.QtCore import Qt

from tests.brief import reading
from tests.holding import held_by
from tests.journeys.commands import done
from tests.journeys.office import AL_BAB, issued_hashes, publish_al_bab
from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
NAME = "Daniel Trombly"
"""Stands in a quote of the release of the news agency, and nowhere else."""
WORD = "Trombly"
LAW = "By the court's order of 12 January."
QUOTE = "a contractor wrote that the jets flew with Turkish aircraft"
NOTE = "A name was taken out of this check by order of a court."


def test_a_name_is_erased_and_the_brief_that_showed_it_is_issued_anew(office, tmp_path):
    office.leave()
    publish_al_bab(office.path, tmp_path)
    first = held_by(office.path, WORD)
    assert first
    office.house.open_door(office.path)
    editor, supervisor = Person(office, "Editor"), Person(office, "Supervisor")
    erase(supervisor)
    assert held_by(office.path, WORD) == []
    mend(editor)
    issue_anew(supervisor, tmp_path / "second.pdf")
    office.leave()
    printed = reading.text((tmp_path / "second.pdf").read_bytes())
    for words in (NOTE, QUOTE, "supersedes brief 1"):
        assert words in printed
    assert WORD not in printed
    assert held_by(office.path, WORD) == []
    assert len(issued_hashes(office.path)) == 2
    assert "sound" in done("check", office.path)
    assert "No later brief supersedes it." in done(
        "verify", tmp_path / "second.pdf", "--desk", office.path)


def erase(supervisor):
    """Look for the name, choose where it stands, say why, and see what waits for readers."""
    hands = supervisor.hands
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    hands.open_menu("Case")
    hands.take("Erase")
    hands.write("erasing.words", NAME)
    hands.pick("erasing.places", 0)
    hands.key(Qt.Key.Key_Space)
    hands.write("erasing.reason", LAW)
    hands.reads("erasing.briefs", "brief 1 of")
    hands.press("erasing.do")
    hands.press("erasing.show")
    hands.until(lambda: not hands.sees("erasing"))
    hands.reads("workflow.standing", "Open a correction")
    supervisor.sign_out()


def mend(editor):
    """The editor corrects what was taken out, in words that name nobody."""
    editor.sign_in()
    editor.open_case(AL_BAB["title"])
    editor.take_step("Correct", "A quote was erased.", tier="Wording")
    editor.is_at("Correcting")
    editor.open_evidence("ap")
    editor.hands.write("evidence.quote", QUOTE)
    editor.finish_evidence()
    editor.has_saved()
    editor.sign_out()


def issue_anew(supervisor, path):
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    supervisor.reissue(NOTE)
    supervisor.save_brief(path)
    supervisor.sign_out()
