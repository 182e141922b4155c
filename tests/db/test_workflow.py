"""The unit holds to the workflow, whatever an action tries."""

import pytest
from sqlalchemy import delete, insert, select, text, update

from db.actions import analysis, claims, evidence, people, policy, verdict, workflow
from db.check import check
from db.errors import Refused
from db.records import Role, State, Tier
from db.rules.workflow import STEPS
from db.store import plain
from db.tables import ApprovalRow, CaseRow, ClaimRow, EvidenceRow, PolicyRow
from db.unit import act
from tests.desks import BRIEF, block

ALLOWED = {(step.source, step.target) for step in STEPS}
FORGED = [(a, b) for a in State for b in State if a != b and (a, b) not in ALLOWED]
RECORDED = [
    step for step in STEPS
    if step.role is not None and step.source != step.target
    and (step.source == State.CORRECTING or not step.correcting)
]
"""Steps that leave a record; who shelves a case leaves a reason."""
EDITS = {
    "claim": lambda room, case: room.act(claims.edit, case.id, place="Here"),
    "evidence": lambda room, case: room.act(evidence.edit, case.evidence[0].id, quote="Else."),
    "removal": lambda room, case: room.act(evidence.remove, case.evidence[0].id),
    "analysis": lambda room, case: room.act(analysis.set_blocks, case.id, [block("Else.")]),
    "verdict": lambda room, case: room.act(verdict.choose, case.id, reason="Else."),
    "scale": lambda room, case: room.act(verdict.set_scale, case.id, "conclusion-only"),
}


def put_in(room, case_id, state):
    """Bring a ready case to a state by its steps."""
    if state == State.SHELVED:
        room.act(workflow.shelve, case_id, "Later.")
    path = [State.IN_REVIEW, State.APPROVED, State.PUBLISHED]
    steps = (room.submit, room.approve, room.publish)
    later = (State.CORRECTING, State.WITHDRAWN)
    reached = 3 if state in later else path.index(state) + 1 if state in path else 0
    for step in steps[:reached]:
        step(case_id)
    if state == State.CORRECTING:
        room.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    if state == State.WITHDRAWN:
        room.act(workflow.withdraw, case_id, "Wrong.", "We were wrong.", by=room.supervisor)
    assert room.read(case_id).state == state


@pytest.mark.parametrize(("source", "target"), FORGED)
def test_a_forged_step_is_refused(newsdesk, source, target):
    case_id = newsdesk.ready()
    put_in(newsdesk, case_id, source)
    before = newsdesk.look()
    moving = act(newsdesk.desk, newsdesk.supervisor, "cases.edit", case_id=case_id)
    with pytest.raises(Refused), moving as unit:
        unit.get(CaseRow, case_id).state = target.value
    assert newsdesk.look() == before


@pytest.mark.parametrize("step", RECORDED, ids=lambda step: f"{step.name}-{step.source}")
def test_a_step_of_the_table_is_not_taken_without_its_record(newsdesk, step):
    """Not even by somebody who may take it, with every gate met."""
    case_id = newsdesk.ready()
    put_in(newsdesk, case_id, step.source)
    before = newsdesk.look()
    moving = act(newsdesk.desk, newsdesk.supervisor, f"workflow.{step.name}", case_id=case_id)
    with pytest.raises(Refused), moving as unit:
        unit.get(CaseRow, case_id).state = step.target.value
    assert newsdesk.look() == before


@pytest.mark.parametrize("state", [state for state in State if state != State.DRAFT])
def test_a_case_begins_as_a_draft(newsdesk, state):
    before = newsdesk.look()
    with pytest.raises(Refused), act(newsdesk.desk, newsdesk.supervisor, "cases.create") as unit:
        unit.add(
            CaseRow(number="FC-1", state=state.value, title="", language="en", scale="five-step",
                    created_by=newsdesk.supervisor.person.id, created_at=unit.at)
        )
    assert newsdesk.look() == before


def test_what_was_changed_beneath_the_journal_is_not_published(newsdesk):
    case_id = newsdesk.approved()
    with plain(newsdesk.desk.file) as driver:
        driver.execute("UPDATE claims SET place = 'Elsewhere' WHERE case_id = ?", (case_id,))
    with pytest.raises(Refused, match="not the one that was approved"):
        newsdesk.publish(case_id)


def test_an_editor_cannot_forge_an_approval(newsdesk):
    case_id = newsdesk.submitted()
    for name in ("workflow.approve", "cases.edit"):
        with (
            pytest.raises(Refused, match="Only a supervisor"),
            act(newsdesk.desk, newsdesk.second, name) as unit,
        ):
            unit.get(CaseRow, case_id).state = State.APPROVED.value
    with pytest.raises(Refused, match="Only a supervisor"):
        newsdesk.approve(case_id, by=newsdesk.second)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_no_edit_survives_in_an_approved_case_without_voiding_the_approval(newsdesk, edit):
    case_id = newsdesk.approved()
    events = newsdesk.events()
    edit(newsdesk, newsdesk.read(case_id))
    case = newsdesk.read(case_id)
    assert (case.state, case.approval) == (State.DRAFT, None)
    assert [approval.voided for approval in case.approvals] == [True]
    assert newsdesk.events() == events + 1
    with pytest.raises(Refused):
        newsdesk.publish(case_id)
    assert check(newsdesk.desk) == ()


@pytest.mark.parametrize(
    "state", [State.IN_REVIEW, State.PUBLISHED, State.WITHDRAWN, State.SHELVED]
)
@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_what_is_closed_cannot_be_edited(newsdesk, state, edit):
    case_id = newsdesk.ready()
    put_in(newsdesk, case_id, state)
    before = newsdesk.look()
    with pytest.raises(Refused):
        edit(newsdesk, newsdesk.read(case_id))
    assert newsdesk.look() == before


def test_a_step_hides_no_edit(newsdesk):
    case_id = newsdesk.submitted()
    before = newsdesk.look()

    def approve_another():
        with act(newsdesk.desk, newsdesk.supervisor, "workflow.approve") as unit:
            row = unit.get(CaseRow, case_id)
            row.state, row.title = State.APPROVED.value, "Another"

    with pytest.raises(Refused, match="two acts"):
        approve_another()
    assert newsdesk.look() == before


def test_nobody_approves_what_they_wrote(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(claims.edit, case_id, place="Here", by=newsdesk.supervisor)
    newsdesk.act(workflow.submit, case_id)
    before = newsdesk.look()
    with pytest.raises(Refused, match="Nobody approves what they wrote"):
        newsdesk.approve(case_id)
    assert newsdesk.look() == before


def test_an_author_stays_one_when_their_words_were_changed_again(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(claims.edit, case_id, place="Here", by=newsdesk.supervisor)
    newsdesk.act(claims.edit, case_id, place=None)
    newsdesk.act(workflow.submit, case_id)
    with pytest.raises(Refused, match="Nobody approves what they wrote"):
        newsdesk.approve(case_id)


def test_nobody_publishes_a_correction_that_they_wrote(newsdesk):
    case_id = newsdesk.published()
    newsdesk.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    newsdesk.act(verdict.choose, case_id, reason="It is rock.", by=newsdesk.supervisor)
    before = newsdesk.look()
    with pytest.raises(Refused, match="Nobody approves what they wrote"):
        newsdesk.reissue(case_id)
    assert newsdesk.look() == before


def test_a_correction_supersedes_the_old_brief_which_is_kept(newsdesk):
    case_id = newsdesk.published()
    newsdesk.act(workflow.correct, case_id, Tier.SUBSTANCE, "Wrong stone.")
    newsdesk.act(verdict.choose, case_id, reason="It is rock.")
    assert newsdesk.read(case_id).approval is None
    newsdesk.reissue(case_id)
    case = newsdesk.read(case_id)
    assert [brief.number for brief in case.briefs] == [1, 2]
    assert case.briefs[1].supersedes == case.briefs[0].id
    assert all(newsdesk.desk.vault.sound(brief.sha256) for brief in case.briefs)
    assert case.approval.revision == case.revision
    assert case.corrections[0].public_note == "A typo was corrected."


def test_a_brief_of_another_revision_is_refused(newsdesk):
    case_id = newsdesk.approved()
    before = newsdesk.look()
    with pytest.raises(Refused, match="make the brief again"):
        newsdesk.act(workflow.publish, case_id, BRIEF, revision="0" * 64, by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_a_correction_is_not_published_with_the_brief_of_another_revision(newsdesk):
    case_id = newsdesk.published()
    newsdesk.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    before = newsdesk.look()
    with pytest.raises(Refused, match="make the brief again"):
        newsdesk.act(workflow.reissue, case_id, "A typo was corrected.", BRIEF,
                     revision="0" * 64, by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_the_reason_for_putting_a_case_aside_stands_until_it_is_submitted(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(workflow.shelve, case_id, "No longer claimed.")
    assert newsdesk.read(case_id).state_reason == "No longer claimed."
    newsdesk.act(workflow.unshelve, case_id, "Claimed again.")
    assert newsdesk.read(case_id).state_reason == "Claimed again."
    newsdesk.submit(case_id)
    assert newsdesk.read(case_id).state_reason is None


def test_what_is_unticked_is_named(newsdesk):
    case_id = newsdesk.submitted()
    with pytest.raises(Refused, match="Wording is neutral"):
        newsdesk.act(workflow.approve, case_id, checklist=[], by=newsdesk.supervisor)


def test_unmet_gates_come_with_the_refusal(newsdesk):
    case_id = newsdesk.begin()
    with pytest.raises(Refused) as refused:
        newsdesk.act(workflow.submit, case_id)
    assert {"claim", "verdict", "origins"} <= {gate.name for gate in refused.value.gates}


def test_gates_are_judged_again_when_a_supervisor_approves(newsdesk):
    case_id = newsdesk.submitted()
    newsdesk.act(policy.edit, minimum_origins=5, by=newsdesk.supervisor)
    with pytest.raises(Refused) as refused:
        newsdesk.approve(case_id)
    assert [gate.name for gate in refused.value.gates] == ["origins"]


def test_whoever_left_or_changed_their_role_must_sign_in_again(newsdesk, cheap_keys):
    desk, boss = newsdesk.desk, newsdesk.supervisor
    case_id = newsdesk.begin()
    newsdesk.act(people.edit, newsdesk.second.person.id, role=Role.SUPERVISOR, by=boss)
    with pytest.raises(Refused, match="sign in again"):
        claims.edit(desk, newsdesk.second, case_id, place="Here")
    newsdesk.act(people.leave, newsdesk.editor.person.id, by=boss)
    with pytest.raises(Refused, match="sign in again"):
        claims.edit(desk, newsdesk.editor, case_id, place="Here")


def test_a_supervisor_may_step_down_and_acts_as_editor_then(newsdesk, cheap_keys):
    newsdesk.act(people.add, "Zoe", Role.SUPERVISOR, "kept secret", by=newsdesk.supervisor)
    own = newsdesk.supervisor.person.id
    newsdesk.act(people.edit, own, role=Role.EDITOR, by=newsdesk.supervisor)
    with pytest.raises(Refused, match="sign in again"):
        newsdesk.act(policy.edit, minimum_origins=1, by=newsdesk.supervisor)


@pytest.mark.parametrize(
    "kind", [EvidenceRow, ApprovalRow, PolicyRow], ids=lambda kind: kind.kind
)
def test_statements_that_pass_the_flush_by_are_refused(newsdesk, kind):
    newsdesk.approved()
    before = newsdesk.look()
    for statement in (
        update(kind).values(id="x"), delete(kind), insert(kind).values(id="x"),
        text(f"DELETE FROM {kind.__tablename__}"),
    ):
        with (
            pytest.raises(TypeError, match="journal"),
            act(newsdesk.desk, newsdesk.supervisor, "x") as unit,
        ):
            unit.session.execute(statement)
    assert newsdesk.look() == before


def test_bulk_calls_and_deletions_are_refused(newsdesk):
    case_id = newsdesk.begin()
    before = newsdesk.look()

    def bulk(session, row):
        session.bulk_save_objects([row])

    def insert_mappings(session, _row):
        session.bulk_insert_mappings(ClaimRow, [{"id": "x"}])

    def update_mappings(session, row):
        session.bulk_update_mappings(ClaimRow, [{"id": row.id, "quote": "x"}])

    def remove(session, row):
        session.delete(row)
        session.flush()

    for way in (bulk, insert_mappings, update_mappings, remove):
        with pytest.raises(TypeError), act(newsdesk.desk, newsdesk.editor, "x") as unit:
            way(unit.session, unit.session.scalars(select(ClaimRow)).one())
    assert newsdesk.look() == before
    assert newsdesk.read(case_id).claim.quote == "The moon is cheese."


def test_an_error_in_the_middle_leaves_nothing(newsdesk):
    case_id = newsdesk.begin()
    before = newsdesk.look()

    def break_off():
        with act(newsdesk.desk, newsdesk.editor, "cases.edit") as unit:
            unit.get(CaseRow, case_id).title = "Another"
            unit.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert newsdesk.look() == before


def test_statements_handed_to_the_connection_are_refused(newsdesk):
    case_id = newsdesk.begin()
    before = newsdesk.look()
    statements = (
        update(CaseRow).values(state="approved"),
        text(f"UPDATE cases SET state = 'approved' WHERE id = '{case_id}'"),
        text("WITH x AS (SELECT 1) DELETE FROM events"),
        text("/* only a look */ DELETE FROM events"),
        text("VACUUM"),
    )
    for statement in statements:
        with (
            pytest.raises(TypeError, match="journal"),
            act(newsdesk.desk, newsdesk.supervisor, "x") as unit,
        ):
            unit.session.connection().execute(statement)
    assert newsdesk.look() == before


def test_what_was_removed_is_changed_no_more(newsdesk):
    case_id = newsdesk.begin()
    item = newsdesk.act(evidence.add, case_id, title="A rock")
    newsdesk.act(evidence.remove, item)
    before = newsdesk.look().tables
    with pytest.raises(Refused, match="not there any more"):
        newsdesk.act(evidence.edit, item, note="It is stone.")
    assert newsdesk.look().tables == before
