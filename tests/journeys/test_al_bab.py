"""The whole al-Bab case at the window: typed in from nothing, returned, published, corrected."""

import copy
import hashlib
import re

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.brief import reading
from tests.journeys.hands import CTRL
from tests.journeys.office import (
    AL_BAB,
    Office,
    exported,
    found_desk,
    is_sound,
    issued_hashes,
    publish_al_bab,
)
from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
NOTE = "Say who at Airwars was asked."
QUESTION = "Is the whole e-mail on file?"
ANSWER = "It is now, see the file."
ADDED = " Airwars keeps no record of it either"
BOLD = "it either"
BETTER_REASON = "The Pentagon denies both the coordination and the participation."
PUBLIC_NOTE = "An earlier version spoke of military officials in general."
WITHDRAWAL = "The ministry was not heard a second time."


@pytest.fixture
def published(tmp_path, qtbot, own_settings):
    """The desk of a later day: the case is published."""
    found_desk(tmp_path / "Proof.stet")
    publish_al_bab(tmp_path / "Proof.stet", tmp_path)
    made = Office(tmp_path / "Proof.stet", qtbot)
    yield made
    made.leave()


@pytest.fixture
def files(tmp_path):
    """A picture and a text that lie on the editor's computer."""
    picture, letter = tmp_path / "screen of the release.png", tmp_path / "e-mail.txt"
    Image.new("RGB", (60, 40), "navy").save(picture)
    letter.write_text("The Department of Defense is not coordinating airstrikes.", "utf-8")
    return picture, letter


def test_the_al_bab_case_goes_from_nothing_to_the_printed_brief(office, files, tmp_path):
    editor, supervisor = Person(office, "Editor"), Person(office, "Supervisor")
    type_the_case_in(editor, files)
    submit_and_mend(editor)
    editor.sign_out()
    send_it_back(supervisor)
    supervisor.sign_out()
    answer_and_change(editor)
    editor.sign_out()
    read_the_answer(supervisor)
    supervisor.sign_out()
    submit_again(editor)
    editor.sign_out()
    sign_and_publish(supervisor)
    supervisor.save_brief(tmp_path / "brief.pdf")
    supervisor.sign_out()
    office.leave()
    brief = (tmp_path / "brief.pdf").read_bytes()
    holds_everything(reading.text(brief))
    assert issued_hashes(office.path) == [hashlib.sha256(brief).hexdigest()]
    assert is_sound(office.path)
    assert exported(office.path, tmp_path) == expected(files)


def test_a_published_check_is_corrected_and_in_the_end_withdrawn(published, tmp_path):
    editor, supervisor = Person(published, "Editor"), Person(published, "Supervisor")
    correct(editor)
    editor.sign_out()
    corrected = publish_again(supervisor, tmp_path / "second.pdf")
    for words in (PUBLIC_NOTE, BETTER_REASON, "supersedes brief 1", "Wording corrected"):
        assert words in corrected
    withdrawn = withdraw(supervisor, tmp_path / "withdrawn.pdf")
    for words in ("WITHDRAWN", WITHDRAWAL):
        assert words in withdrawn
    assert "WITHDRAWN" not in corrected
    supervisor.sign_out()
    published.leave()
    assert is_sound(published.path)


def correct(editor):
    hands = editor.hands
    editor.sign_in()
    editor.open_case(AL_BAB["title"])
    editor.is_at("Published")
    assert hands.see("verdict.reason").isReadOnly()
    editor.take_step("Correct", "The reason names the wrong officials.", tier="Wording")
    editor.is_at("Correcting")
    hands.reads("workflow.standing", "Correcting · wording: The reason names")
    editor.give_reason(BETTER_REASON)
    editor.has_saved()


def publish_again(supervisor, path):
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    supervisor.reissue(PUBLIC_NOTE)
    supervisor.save_brief(path)
    return reading.text(path.read_bytes())


def withdraw(supervisor, path):
    supervisor.take_step("Withdraw", "Asked by the office.", notice=WITHDRAWAL)
    supervisor.is_at("Withdrawn")
    supervisor.hands.reads("workflow.standing", "Asked by the office.")
    assert not supervisor.hands.sees("workflow.primary")
    supervisor.save_brief(path)
    return reading.text(path.read_bytes())


def type_the_case_in(editor, files):
    editor.sign_in()
    editor.begin_case(AL_BAB)
    editor.fill_in_claim(AL_BAB)
    for item in AL_BAB["evidence"]:
        editor.add_evidence(undated(item))
    editor.attach_by_dialog("release", files[0])
    editor.attach_by_drop("pentagon", files[1])
    editor.write_analysis(AL_BAB["analysis"])
    editor.hands.reads("shell.cited", "8 of 8 evidence items cited")
    editor.choose_verdict("false")
    for reply in AL_BAB["replies"]:
        editor.ask_for_reply(reply)


def undated(item):
    """One item is typed without its date, to be mended when the gates ask for it."""
    return item | {"published": None} if item["key"] == "airwars" else item


def submit_and_mend(editor):
    hands = editor.hands
    hands.reads("workflow.fix", "2 to fix")
    hands.press("workflow.primary")
    hands.see("workflow.gates")
    hands.press("workflow.gates.verdict")
    assert office_focus(editor) == "verdict.reason"
    hands.type(AL_BAB["reason"])
    hands.reads("workflow.fix", "1 to fix")
    hands.key(Qt.Key.Key_Return, CTRL)
    hands.see("workflow.gates.sources")
    hands.key(Qt.Key.Key_Return)
    hands.see("evidence.editor")
    assert office_focus(editor) == "evidence.published"
    hands.type("2017-01-24")
    editor.finish_evidence()
    hands.until(lambda: not hands.sees("workflow.fix"))
    editor.submit()


def send_it_back(supervisor):
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    supervisor.is_at("In review")
    supervisor.leave_review()
    supervisor.comment_on_evidence("pentagon", QUESTION)
    supervisor.review()
    supervisor.give_back(NOTE)


def answer_and_change(editor):
    hands = editor.hands
    editor.sign_in()
    editor.open_case(AL_BAB["title"])
    editor.is_at("Returned")
    hands.reads("workflow.standing", f"Returned by Supervisor: {NOTE}")
    hands.reads("workflow.fix", "1 to fix")
    hands.press("workflow.fix")
    hands.press("workflow.gates.comments")
    editor.answer_comment(ANSWER)
    editor.add_to_analysis(ADDED, bold=len(BOLD.split()))


def read_the_answer(supervisor):
    """Who began a thread settles it; until then nothing can be submitted."""
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    supervisor.resolve_comment()


def submit_again(editor):
    editor.sign_in()
    editor.open_case(AL_BAB["title"])
    editor.submit()


def sign_and_publish(supervisor):
    supervisor.sign_in()
    supervisor.open_case(AL_BAB["title"])
    supervisor.approve()
    supervisor.publish()


def holds_everything(brief):
    """The printed words are those that were typed, whatever lines they are broken into."""
    claim = AL_BAB["claim"]
    wanted = [AL_BAB["title"], claim["quote"], claim["claimant"]["name"], AL_BAB["reason"]]
    for item in AL_BAB["evidence"]:
        wanted += [item["title"], item["publisher"], item["quote"]]
    wanted += [reply["question"] for reply in AL_BAB["replies"]]
    assert [words for words in wanted if words and words not in brief] == []
    assert re.search(r"\bFalse\b", brief)


def expected(files):
    """Return the sample with what was changed on purpose: two files, and a bold end."""
    case = copy.deepcopy(AL_BAB)
    attached = {"release": files[0], "pentagon": files[1]}
    for item in case["evidence"]:
        if item["key"] in attached:
            path = attached[item["key"]]
            item["files"] = [(path.name, path.read_bytes())]
    last = case["analysis"][-1]
    last["text"] += ADDED
    end = len(last["text"])
    last["marks"] = [{"start": end - len(BOLD), "end": end, "kind": "bold"}]
    return case


def office_focus(person):
    return QApplication.focusWidget().objectName()
