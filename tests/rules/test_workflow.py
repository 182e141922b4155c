"""The workflow is one table, and nothing that it does not hold can happen."""

from itertools import product

import pytest

from db.errors import Refused
from db.records import Role, State
from db.rules import gates, workflow
from tests.builders import TODAY, snapshot

TABLE = {
    (None, "draft"): "create",
    ("draft", "in_review"): "submit",
    ("in_review", "draft"): "return",
    ("in_review", "approved"): "approve",
    ("approved", "draft"): "void",
    ("approved", "published"): "publish",
    ("published", "correcting"): "correct",
    ("correcting", "published"): "reissue",
    ("published", "withdrawn"): "withdraw",
    ("draft", "shelved"): "shelve",
    ("shelved", "draft"): "unshelve",
}


@pytest.mark.parametrize(("source", "target"), list(product([None, *State], State)))
def test_a_case_moves_only_along_the_table(source, target):
    if (source, target) in TABLE:
        assert workflow.find(source, target).name == TABLE[source, target]
    else:
        with pytest.raises(Refused, match="cannot go") as refusal:
            workflow.find(source, target)
        assert refusal.value.field == "state"


@pytest.mark.parametrize("name", TABLE.values())
def test_every_step_is_found_by_its_name(name):
    assert workflow.step(name).name == name


def test_only_supervisors_decide_and_publish():
    steps = {step.name for step in workflow.STEPS if not step.may(Role.EDITOR)}
    assert steps == {"return", "approve", "publish", "reissue", "withdraw"}


def test_a_supervisor_may_do_all_that_an_editor_may():
    assert all(step.may(Role.SUPERVISOR) for step in workflow.STEPS)


def test_nobody_approves_or_reissues_their_own_work():
    own = {step.name for step in workflow.STEPS if step.by_another}
    assert own == {"approve", "reissue"}


def test_approving_needs_every_gate_that_is_judged_and_submitting_all_but_resolved_comments():
    judged = tuple(gate.name for gate in gates.judge(snapshot(), today=TODAY))
    assert workflow.step("approve").needs == judged
    assert workflow.step("reissue").needs == judged
    assert workflow.step("submit").needs == tuple(n for n in judged if n != "resolved")


def test_each_step_asks_for_the_words_that_it_records():
    assert {step.name: step.asks for step in workflow.STEPS if step.asks} == {
        "return": "note", "correct": "tier", "reissue": "public note", "withdraw": "reason",
        "shelve": "reason", "unshelve": "reason",
    }


def test_buttons_are_offered_by_state_and_never_for_what_happens_by_itself():
    offered = {state: [step.name for step in workflow.steps_from(state)] for state in State}
    assert offered == {
        State.DRAFT: ["submit", "shelve"],
        State.IN_REVIEW: ["return", "approve"],
        State.APPROVED: ["publish"],
        State.PUBLISHED: ["correct", "withdraw"],
        State.CORRECTING: ["reissue"],
        State.WITHDRAWN: [],
        State.SHELVED: ["unshelve"],
    }


def test_a_withdrawn_case_stays_withdrawn():
    assert workflow.steps_from(State.WITHDRAWN) == ()
    assert State.WITHDRAWN not in workflow.EDITABLE


def test_content_changes_only_where_the_window_is_not_read_only():
    assert set(workflow.EDITABLE) == {State.DRAFT, State.APPROVED, State.CORRECTING}
