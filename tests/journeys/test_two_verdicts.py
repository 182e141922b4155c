"""Two verdicts that differ, two rounds, a correction and a withdrawal: the al-Bab case judged."""

import hashlib
from contextlib import contextmanager

import pytest

from tests.brief import reading
from tests.journeys.commands import done, stet
from tests.journeys.judge import Judge
from tests.journeys.office import AL_BAB, Office, draft_al_bab, found_desk, issued_hashes

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
TITLE, REASON = AL_BAB["title"], AL_BAB["reason"]
SECOND_SAID = "A second editor, who had not seen this verdict, judged: Misleading."
SECOND_REASON = "The planes were near al-Bab; of a common strike there is no trace."
WORD, REMARK = "Airwars", "Say when they were asked."
NOTE = "One word needs its source."
ANSWER = "In January, see [5]."
ADDED = " Airwars was asked again and keeps no record of it."
SETTLEMENT = "Both agree on the facts; the claim is of a common strike, and that is false."
MISTAKE = "A log of the day has come to light."
NEW_REASON = "Both flew that day; nothing shows that they struck together."
PUBLIC_NOTE = "A log came to light after we published. The verdict is now Misleading."
WITHDRAWAL = "The log turned out to be made up."


def test_a_case_is_judged_twice_returned_settled_corrected_and_withdrawn(
    tmp_path, qtbot, own_settings
):
    path = tmp_path / "Proof.stet"
    briefs = [tmp_path / f"brief-{number}.pdf" for number in (1, 2, 3)]
    found_desk(path, editors=("Editor", "Second editor"))
    draft_al_bab(path, tmp_path)
    with at_work(path, qtbot) as (editor, second, supervisor):
        ask_and_submit(supervisor, editor)
        judge_again(second)
        send_back(supervisor)
        mend(editor)
        decide(supervisor, briefs[0])
    first = reading.text(briefs[0].read_bytes())
    assert_holds(first, REASON, ADDED, SECOND_SAID, SECOND_REASON)
    assert_holds(dossier(path, tmp_path / "dossier.pdf"), NOTE, REMARK, SETTLEMENT)
    is_what_was_issued(path, briefs[0], 0)
    assert "No later brief supersedes it." in verified(path, briefs[0])
    with at_work(path, qtbot) as (editor, second, supervisor):
        correct(editor)
        agree(second)
        publish_correction(supervisor, briefs[1])
    corrected = reading.text(briefs[1].read_bytes())
    assert_holds(corrected, NEW_REASON, PUBLIC_NOTE, "supersedes brief 1", "Verdict corrected")
    is_what_was_issued(path, briefs[1], 1)
    assert "supersedes it." in verified(path, briefs[0])
    assert "No later brief supersedes it." in verified(path, briefs[1])
    with at_work(path, qtbot) as (_, _, supervisor):
        withdraw(supervisor, briefs[2])
    withdrawn = reading.text(briefs[2].read_bytes())
    assert_holds(withdrawn, "WITHDRAWN", WITHDRAWAL, NEW_REASON)
    for brief in briefs[:2]:
        assert f", by Supervisor: {WITHDRAWAL}" in verified(path, brief)
    assert "Brief 2 of" in verified(path, briefs[0])
    print_register(path, tmp_path / "register.pdf")
    notice_harm(path, briefs[0], tmp_path / "harmed.pdf")


@contextmanager
def at_work(path, qtbot):
    """Give an editor, the second one and a supervisor a day at the desk; then it is sound."""
    office = Office(path, qtbot)
    try:
        yield Judge(office, "Editor"), Judge(office, "Second editor"), Judge(office, "Supervisor")
    finally:
        office.leave()
    assert "sound" in done("check", path)


def ask_and_submit(supervisor, editor):
    supervisor.sign_in()
    supervisor.ask_for_second_verdicts()
    supervisor.sign_out()
    editor.sign_in()
    editor.open_case(TITLE)
    judge_and_submit(editor, "false", REASON)
    editor.sign_out()


def judge_and_submit(editor, rating, reason):
    editor.choose_verdict(rating)
    editor.give_reason(reason)
    editor.has_saved()
    editor.hands.until(lambda: not editor.hands.sees("workflow.fix"))
    editor.submit()


def judge_again(second):
    second.sign_in()
    second.open_case(TITLE)
    second.judge_unseen("misleading", SECOND_REASON)
    second.sign_out()


def send_back(supervisor):
    """The supervisor reads it all, both verdicts too, and asks for a word's source first."""
    supervisor.sign_in()
    supervisor.open_case(TITLE)
    supervisor.sees_verdicts(after="False", second="Misleading")
    supervisor.hands.reads("review.verdict.second.reason", SECOND_REASON)
    assert supervisor.walk_through_changes() > 1  # whatever is not read now is listed again
    supervisor.comment_on_word(WORD, REMARK)
    supervisor.give_back(NOTE)
    supervisor.sign_out()


def mend(editor):
    editor.sign_in()
    editor.open_case(TITLE)
    editor.hands.reads("workflow.standing", f"Returned by Supervisor: {NOTE}")
    editor.answer_comment(ANSWER)
    editor.add_to_analysis(ADDED)
    editor.submit()
    editor.sign_out()


def decide(supervisor, path):
    """Round two: what changed is walked through, the comment and the two verdicts are settled."""
    hands = supervisor.hands
    supervisor.sign_in()
    supervisor.open_case(TITLE)
    hands.reads("review.heading", "Changes since round 1")
    assert supervisor.walk_through_changes() == 1
    supervisor.resolve_in_review()
    supervisor.approving_waits("The two verdicts differ, and nothing settles it.")
    supervisor.settle_two_verdicts(SETTLEMENT)
    supervisor.approve()
    supervisor.publish()
    supervisor.save_brief(path)
    supervisor.sign_out()


def correct(editor):
    editor.sign_in()
    editor.open_case(TITLE)
    editor.take_step("Correct", MISTAKE, tier="Verdict")
    editor.is_at("Correcting")
    judge_and_submit(editor, "misleading", NEW_REASON)
    editor.sign_out()


def agree(second):
    """A corrected verdict asks for a second one anew, as unseen as the first time."""
    second.sign_in()
    second.open_case(TITLE)
    second.judge_unseen("misleading", NEW_REASON)
    second.sign_out()


def publish_correction(supervisor, path):
    supervisor.sign_in()
    supervisor.open_case(TITLE)
    supervisor.sees_verdicts(before="False", after="Misleading", second="Misleading")
    assert not supervisor.hands.sees("review.settlement")
    supervisor.approve()
    supervisor.reissue(PUBLIC_NOTE)
    supervisor.save_brief(path)
    supervisor.sign_out()


def withdraw(supervisor, path):
    supervisor.sign_in()
    supervisor.open_case(TITLE)
    supervisor.take_step("Withdraw", "Asked by the office.", notice=WITHDRAWAL)
    supervisor.is_at("Withdrawn")
    supervisor.save_brief(path)
    newest, older = supervisor.register()
    assert_holds(newest, "Withdrawn", TITLE, WITHDRAWAL)
    assert_holds(older, "Verdict corrected", PUBLIC_NOTE, "False became Misleading.",
                 "Brief 1 is superseded by brief 2.")
    supervisor.sign_out()


def assert_holds(text, *wanted):
    assert [words for words in wanted if reading.flat(words) not in reading.flat(text)] == []


def is_what_was_issued(path, brief, at):
    assert issued_hashes(path)[at] == hashlib.sha256(brief.read_bytes()).hexdigest()


def dossier(path, out):
    """Return what the desk alone reads of the case."""
    (number,) = [line.split()[0] for line in done("list", path).splitlines()]
    done("brief", path, number, "--dossier", "-o", out)
    return reading.text(out.read_bytes())


def verified(path, brief):
    """Let the command line say what it knows of a brief, which it must find in order."""
    return done("verify", brief, "--desk", path)


def print_register(path, out):
    done("corrections", path, "-o", out)
    assert_holds(reading.text(out.read_bytes()), "Verdict corrected", PUBLIC_NOTE, WITHDRAWAL,
                 "Brief 2 supersedes brief 1.")


def notice_harm(path, brief, harmed):
    """A brief in which one word was changed is none of the desk's, by exit code and sentence."""
    content = bytearray(brief.read_bytes())
    content[content.index(b"endstream") - 40] ^= 1
    harmed.write_bytes(content)
    finished = stet("verify", harmed, "--desk", path)
    assert finished.returncode == 1
    assert finished.stderr.count("\n") == 1
