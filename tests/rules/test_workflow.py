"""The workflow is one table, and nothing that it does not hold can happen."""

from itertools import product

import pytest

from db.errors import Refused
from db.records import Policy, Role, State
from db.rules import gates, workflow
from tests.builders import EDITOR, OTHER, SUPERVISOR, TODAY, correcting, second, snapshot

FIRST = {
    (None, "draft"): "create",
    ("draft", "in_review"): "submit",
    ("in_review", "draft"): "return",
    ("in_review", "approved"): "approve",
    ("approved", "draft"): "void",
    ("approved", "published"): "publish",
    ("published", "correcting"): "correct",
    ("published", "withdrawn"): "withdraw",
    ("draft", "shelved"): "shelve",
    ("shelved", "draft"): "unshelve",
}
"""The way of a case that was never published, and what may happen to one that is."""
CORRECTING = {
    **{places: name for places, name in FIRST.items() if name not in ("return", "void")},
    ("correcting", "in_review"): "submit",
    ("in_review", "correcting"): "return",
    ("approved", "correcting"): "void",
    ("correcting", "published"): "abandon",
    ("correcting", "correcting"): "retier",
}
"""The way while a correction is open: what is sent back goes back to the correction."""


@pytest.mark.parametrize(("correcting", "table"), [(False, FIRST), (True, CORRECTING)])
@pytest.mark.parametrize(("source", "target"), list(product([None, *State], State)))
def test_a_case_moves_only_along_the_table(source, target, correcting, table):
    if (source, target) in table:
        found = workflow.find(source, target, correcting=correcting)
        assert found.name == table[source, target]
        assert workflow.step(found.name, source, correcting=correcting) == found
    else:
        with pytest.raises(Refused, match="cannot go") as refusal:
            workflow.find(source, target, correcting=correcting)
        assert refusal.value.field == "state"


def test_a_correction_ends_with_a_brief_or_is_given_up():
    found = workflow.find(State.CORRECTING, State.PUBLISHED, correcting=True, issuing=True)
    assert found == workflow.step("reissue", State.CORRECTING, correcting=True)
    for name in ("abandon", "reissue", "retier"):
        with pytest.raises(Refused):
            workflow.step(name, State.PUBLISHED)


def test_a_step_that_the_table_does_not_have_is_a_bug():
    with pytest.raises(KeyError):
        workflow.step("bless", State.DRAFT)


def test_a_step_from_elsewhere_is_refused():
    with pytest.raises(Refused, match="no longer where it was") as refusal:
        workflow.step("publish", State.DRAFT)
    assert refusal.value.field == "state"


def test_only_supervisors_decide_and_publish():
    theirs = {"return", "approve", "publish", "reissue", "withdraw"}
    for step in workflow.STEPS:
        assert step.may(Role.EDITOR) == (step.name not in theirs), step


def test_a_supervisor_may_do_all_that_an_editor_may():
    assert all(step.may(Role.SUPERVISOR) for step in workflow.STEPS)


def test_nobody_approves_or_reissues_their_own_work():
    case = snapshot(authors=(EDITOR,), seconds=(second(),))
    for step in workflow.STEPS:
        parties = [workflow.barred(step, person.id, case) != "" for person in (EDITOR, OTHER)]
        assert parties == [step.name in ("approve", "reissue")] * 2, step
        assert workflow.barred(step, SUPERVISOR.id, case) == ""


def test_reissuing_needs_every_gate_and_the_other_steps_leave_some_to_be_named_or_done_later():
    case = correcting(policy=Policy(name="The Desk", blind_second_verdict=True))
    judged = tuple(gate.name for gate in gates.judge(case, today=TODAY))
    assert workflow.step("reissue", State.CORRECTING, correcting=True).needs == judged
    told = ("comments", "resolved")  # by name, when they stay open
    approving = tuple(name for name in judged if name not in (*told, "unchanged"))
    assert workflow.step("approve", State.IN_REVIEW).needs == approving
    submitting = tuple(n for n in judged if n not in ("resolved", "second", "unchanged"))
    assert workflow.step("submit", State.DRAFT).needs == submitting
    assert workflow.step("submit", State.CORRECTING, correcting=True).needs == submitting


def test_each_step_asks_for_the_words_that_it_records():
    first = {s.name: s.asks for s in workflow.STEPS if s.asks and s.suits(correcting=False)}
    assert first == {
        "return": "note", "correct": "tier", "withdraw": "notice", "shelve": "reason",
        "unshelve": "reason",
    }
    later = {s.name: s.asks for s in workflow.STEPS if s.asks and s.suits(correcting=True)}
    assert later == {
        **first, "publish": "public note", "reissue": "public note", "retier": "depth",
        "abandon": "reason",
    }


def test_buttons_are_offered_by_state_and_never_for_what_happens_by_itself():
    offered = {state: [step.name for step in workflow.steps_from(state)] for state in State}
    assert offered == {
        State.DRAFT: ["submit", "shelve"],
        State.IN_REVIEW: ["return", "approve"],
        State.APPROVED: ["publish"],
        State.PUBLISHED: ["correct", "withdraw"],
        State.CORRECTING: [],
        State.WITHDRAWN: [],
        State.SHELVED: ["unshelve"],
    }


def test_a_correction_is_published_at_once_or_sent_to_review():
    offered = [step.name for step in workflow.steps_from(State.CORRECTING, correcting=True)]
    assert offered == ["submit", "reissue", "retier", "abandon"]


def test_a_withdrawn_case_stays_withdrawn():
    assert workflow.steps_from(State.WITHDRAWN) == ()
    assert State.WITHDRAWN not in workflow.EDITABLE


def test_content_changes_only_where_the_window_is_not_read_only():
    assert set(workflow.EDITABLE) == {State.DRAFT, State.APPROVED, State.CORRECTING}
