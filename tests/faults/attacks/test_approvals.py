"""An approval or a brief that is forged, replayed or kept in force is named."""

from dataclasses import replace
from uuid import uuid4

from db.actions import claims, workflow
from tests import desks
from tests.faults import forging
from tests.faults.attacks.scene import by_nobody, only
from tests.faults.desks import alter


def test_what_the_enemy_writes_is_right_but_for_what_a_test_names(scene):
    boss = scene.supervisor
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, boss.person.id, boss.sign))
    assert scene.found() == ()


def test_an_approval_forged_without_the_key(scene):
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, scene.supervisor.person.id, by_nobody))
    assert only(scene.found(), "its signature is not its author's, nor anybody's of this desk")


def test_an_approval_signed_with_the_key_of_another(scene):
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, scene.supervisor.person.id, scene.editor.sign))
    assert only(scene.found(), "Supervisor, but made with the key of Editor")


def test_an_approval_by_an_editor_in_their_own_name(scene):
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, scene.second.person.id, scene.second.sign))
    assert only(scene.found(), "Second editor, was no supervisor then, and only one may approve")


def test_an_approval_in_another_supervisors_name(scene):
    boss = scene.supervisor
    forged = forging.approval(scene.case_id, scene.revision, scene.editor.person.id, boss.sign)
    forging.write(scene.closed().path, replace(forged, author=boss.person.id))
    assert only(scene.found(), "it approves in another's name")


def test_an_approval_by_a_supervisor_of_what_they_wrote(scene):
    room, boss = scene.room, scene.supervisor
    case_id = room.ready(by=boss)
    room.act(workflow.submit, case_id)
    revision = room.read(case_id).revision
    forging.write(scene.closed().path, forging.approval(
        case_id, revision, boss.person.id, boss.sign))
    assert only(scene.found(), "Supervisor, decided over what they had written")


def test_an_approval_of_a_revision_that_was_not_under_review(scene):
    boss = scene.supervisor
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, "ab" * 32, boss.person.id, boss.sign))
    found = " ".join(scene.found())
    assert "it approves another revision than the one under review" in found
    assert "its approval is over another revision than the one it holds" in found


def test_an_approval_replayed_to_another_case(scene):
    room = scene.room
    other = room.submitted()
    room.approve(scene.case_id)
    ((seq,),) = room.rows("SELECT seq FROM events WHERE act = 'workflow.approve'")
    ((signature,),) = room.rows("SELECT signature FROM events WHERE seq = ?", seq)
    replayed = forging.approval(
        other, scene.revision, scene.supervisor.person.id, lambda _: signature)
    forging.write(scene.closed().path, replayed)
    assert "nor anybody's of this desk" in " ".join(scene.found())


def test_an_approval_whose_row_is_moved_to_another_case(scene):
    other = scene.room.submitted()
    scene.room.approve(scene.case_id)
    alter(scene.closed().path, "UPDATE approvals SET case_id = ?", other)
    assert "case_id is not what the journal says" in " ".join(scene.found())


def test_an_approval_that_outlives_an_edit(scene):
    """An editor who has their own key writes past the unit, which would void the approval."""
    room, editor = scene.room, scene.editor
    room.approve(scene.case_id)
    claim = room.read(scene.case_id).claim.id
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "claims.edit", scene.case_id,
        {("claim", claim): {"quote": "The moon is made of cheese."}}, editor.sign))
    found = " ".join(scene.found())
    assert "it changes an approved case, which stays approved" in found
    assert "it leaves an approval in force over what it changes" in found
    assert "its approval is over another revision than the one it holds" in found


def test_an_approval_that_is_put_back_in_force(scene):
    room, editor = scene.room, scene.editor
    room.approve(scene.case_id)
    room.act(claims.edit, scene.case_id, place="Cape Town")
    approval = room.read(scene.case_id).approvals[0].id
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "claims.edit", scene.case_id,
        {("approval", approval): {"voided": 0}}, editor.sign))
    assert only(scene.found(), "it alters an approval that was given")


def test_a_brief_of_another_revision_than_the_approved_one(scene):
    room, boss = scene.room, scene.supervisor
    room.approve(scene.case_id)
    sha256 = room.desk.vault.keep(desks.BRIEF).sha256
    key = ("brief", str(uuid4()))
    rows = {
        ("case", scene.case_id): {"state": "published"},
        key: {"case_id": scene.case_id, "removed": 0, "number": 1, "sha256": sha256,
              "revision": "ab" * 32, "paper": "a4", "issued_by": boss.person.id,
              "issued_at": "2099-01-01T00:00:00.000Z", "supersedes": None},
    }
    forging.write(scene.closed().path, forging.Forged(
        boss.person.id, "workflow.publish", scene.case_id, rows, boss.sign,
        new=frozenset({key})))
    assert only(scene.found(), "it issues a brief of another revision than the approved one")


def test_a_published_case_that_is_changed_without_a_correction(scene):
    room, editor = scene.room, scene.editor
    case_id = room.published()
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "cases.edit", case_id, {("case", case_id): {"verdict": "true"}},
        editor.sign))
    assert "it changes a case that is published" in " ".join(scene.found())


def test_a_step_that_the_workflow_does_not_have(scene):
    boss = scene.supervisor
    forging.write(scene.closed().path, forging.Forged(
        boss.person.id, "workflow.publish", scene.case_id,
        {("case", scene.case_id): {"state": "withdrawn"}}, boss.sign))
    assert only(scene.found(), "a case cannot go from in_review to withdrawn")
