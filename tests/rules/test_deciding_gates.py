"""The gates that ask about verdicts: a second one where the desk wants it, and corrections."""

from dataclasses import replace

import pytest

from db.records import Place, Policy, State, Tier
from db.rules import gates
from tests import builders

BLIND = Policy(name="The Desk", blind_second_verdict=True)


def judged(name, case):
    """Return the gate of that name, None where it does not concern the case."""
    found = gates.judge(case, today=builders.TODAY)
    return next((gate for gate in found if gate.name == name), None)


def in_review(**second):
    """Return a case in review, its second verdict as asked."""
    filed = builders.second(**second)
    return builders.snapshot(policy=BLIND, state=State.IN_REVIEW, seconds=(filed,))


def test_a_desk_that_wants_no_second_verdict_is_not_asked_for_one():
    assert judged("second", builders.snapshot()) is None


def test_a_desk_that_wants_a_second_verdict_waits_for_it():
    gate = judged("second", builders.snapshot(policy=BLIND))
    assert (gate.met, gate.words) == (False, "No second verdict is given")
    assert gate.place == Place("second")


def test_a_second_verdict_that_agrees_needs_nothing_more():
    gate = judged("second", in_review())
    assert (gate.met, gate.words) == (True, "The second verdict agrees")


@pytest.mark.parametrize(("settlement", "settled", "met"), [
    (None, None, False),
    ("Both were heard.", "misleading", False),  # about a verdict that was changed since
    (None, "false", False),
    ("Both were heard.", "false", True),
])
def test_two_verdicts_that_differ_are_settled_in_writing_as_they_stand(settlement, settled, met):
    case = in_review(rating="true", settlement=settlement, settled_rating=settled)
    assert case.verdict == "false"
    gate = judged("second", case)
    assert gate.met is met
    assert gate.place == Place("second", case.second.id, "settlement")


def test_what_is_no_correction_is_not_compared_with_what_was_published():
    assert judged("unchanged", builders.snapshot()) is None


def test_a_correction_in_review_may_change_the_verdict():
    case = builders.correcting(Tier.VERDICT, state=State.IN_REVIEW, verdict="true")
    assert judged("unchanged", case) is None


@pytest.mark.parametrize("tier", [Tier.WORDING, Tier.SUBSTANCE])
def test_a_correction_that_leaves_the_verdict_may_be_published_at_once(tier):
    case = builders.correcting(tier)
    gate = judged("unchanged", case)
    assert (gate.met, gate.place) == (True, Place("verdict", field="rating"))


def corrected(tier=Tier.WORDING, verdict="false", **before):
    case = builders.correcting(tier, verdict=verdict)
    return replace(case, corrections=(replace(case.corrections[0], **before),))


@pytest.mark.parametrize("case", [
    corrected(Tier.VERDICT), corrected(verdict="true"), corrected(verdict_before="true"),
    corrected(Tier.SUBSTANCE, scale_before="africa-check/1"),
])
def test_a_correction_of_the_verdict_goes_to_review(case):
    gate = judged("unchanged", case)
    assert (gate.met, gate.words) == (
        False, "The verdict is corrected, so another review decides")
