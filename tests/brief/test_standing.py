"""No page leaves the desk without saying what it is: draft, approved, published, withdrawn."""

from dataclasses import replace

import pytest

from db.records import IssuedBrief, State, Withdrawal
from desktop.brief import as_published, render
from tests.brief import reading
from tests.builders import MOMENT, OTHER, SUPERVISOR, snapshot

BRIEF = IssuedBrief("one", 1, "a" * 64, "0" * 64, "a4", SUPERVISOR, MOMENT)


@pytest.mark.parametrize("state", [State.DRAFT, State.IN_REVIEW, State.SHELVED, State.CORRECTING])
def test_a_draft_says_so_on_every_page(state):
    for page in reading.pages(render(snapshot(state=state))):
        assert page.startswith("DRAFT")


def test_an_approved_case_is_not_yet_published():
    for page in reading.pages(render(snapshot(state=State.APPROVED))):
        assert page.startswith("APPROVED, NOT PUBLISHED")


def test_a_published_brief_carries_no_mark_but_its_number():
    text = reading.brief_text(as_published(snapshot(), at=MOMENT, by=SUPERVISOR))
    assert "DRAFT" not in text
    assert "NOT PUBLISHED" not in text
    assert "Published 25 January 2017, 12:00 UTC" in text
    assert "FC-2017-0001, brief 1" in text


def test_a_withdrawn_brief_gives_the_reason_on_every_page():
    case = snapshot(state=State.WITHDRAWN, state_reason="The source was forged.", briefs=(BRIEF,))
    for page in reading.pages(render(case)):
        assert page.startswith("WITHDRAWN The source was forged.")


def test_a_long_reason_is_cut_in_the_band_and_whole_once():
    reason = " ".join(f"word{number}" for number in range(400))
    case = snapshot(state=State.WITHDRAWN, state_reason=reason, briefs=(BRIEF,))
    found = reading.pages(render(case))
    assert all(page.startswith("WITHDRAWN word0 word1") for page in found)
    assert all("…" in page for page in found)
    assert reason in found[0]


def test_publishing_counts_on_and_leaves_the_rest_alone():
    before = replace(snapshot(state=State.CORRECTING), briefs=(BRIEF,))
    after = as_published(before, at=MOMENT, by=SUPERVISOR, paper="letter")
    assert after.state == State.PUBLISHED
    assert (after.briefs[-1].number, after.briefs[-1].supersedes) == (2, "one")
    assert (after.briefs[-1].paper, after.briefs[-1].revision) == ("letter", before.revision)
    (approval,) = after.approvals
    assert (approval.by, approval.at, approval.revision) == (SUPERVISOR, MOMENT, before.revision)
    assert replace(after, state=before.state, briefs=before.briefs, approvals=()) == before


def test_a_correction_that_was_reviewed_is_not_approved_twice():
    before = snapshot(state=State.APPROVED, briefs=(BRIEF,))
    assert as_published(before, at=MOMENT, by=SUPERVISOR, public_note="So.").approvals == ()


def test_a_withdrawn_brief_says_when_and_by_whom():
    gone = Withdrawal("gone", "By court.", "The source was forged.", OTHER,
                      "2017-03-01T09:30:00.000Z")
    case = snapshot(state=State.WITHDRAWN, withdrawal=gone, briefs=(BRIEF,))
    text = reading.brief_text(case)
    assert "Withdrawn on 1 March 2017, 09:30 UTC: The source was forged." in text
    assert "Withdrawn by Second editor 1 March 2017, 09:30 UTC" in text
    assert "By court." not in text
    assert "Second editor" not in reading.brief_text(case, names=False)
