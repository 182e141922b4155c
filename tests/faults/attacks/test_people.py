"""Roles, keys and names that are raised, exchanged or stolen are named, as far as they can be."""

from uuid import uuid4

from db import keys
from db.actions import people, verdict
from db.keys import Signer
from db.records import Person, Role
from tests.faults import forging
from tests.faults.attacks.scene import NOBODY, by_nobody, only
from tests.faults.desks import alter


def test_roles_raised_by_sql(scene):
    person = scene.editor.person.id
    alter(scene.closed().path, "UPDATE persons SET role = 'supervisor' WHERE id = ?", person)
    assert only(scene.found(), f"persons, row {person}: role is not what the journal says")


def test_a_role_raised_beside_the_event_too(scene):
    person = scene.editor.person.id
    path = scene.closed().path
    alter(path, "UPDATE persons SET role = 'supervisor' WHERE id = ?", person)
    alter(path, "UPDATE event_values SET value = '\"supervisor\"' WHERE row_id = ? "
                "AND field = 'role'", person)
    assert only(scene.found(), f"role of person {person} is not what was committed")


def test_a_role_raised_by_an_event_of_the_editor(scene):
    editor = scene.editor
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "people.edit", None,
        {("person", editor.person.id): {"role": "supervisor"}}, editor.sign))
    assert only(scene.found(), "Editor, was no supervisor then, and only one may change a person")


def test_a_person_who_certifies_themselves(scene):
    key = ("person", str(uuid4()))
    rows = {key: {"name": "Inspector", "role": "supervisor", "gone": 0, "sealed_key": "x",
                  "public_key": keys.public_hex(NOBODY)}}
    forging.write(scene.closed().path, forging.Forged(
        key[1], "people.add", None, rows, by_nobody, new=frozenset({key})))
    assert "its author was nobody of this desk then" in " ".join(scene.found())


def test_a_person_whose_key_is_exchanged_by_sql(scene):
    alter(scene.closed().path, "UPDATE persons SET public_key = ? WHERE id = ?",
          keys.public_hex(NOBODY), scene.supervisor.person.id)
    assert only(scene.found(), "public_key is not what the journal says")


def test_an_act_signed_with_a_key_that_had_been_replaced(scene):
    """Whoever learned an old password can do nothing with it once a new key was handed out."""
    room, editor = scene.room, scene.editor
    case_id = room.begin()
    claim = room.read(case_id).claim.id
    people.certify(room.desk, scene.supervisor, editor.person.id, "a new password")
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "claims.edit", case_id, {("claim", claim): {"place": "Rome"}},
        editor.sign))
    assert only(scene.found(), "it is signed with a key of Editor that had been replaced")


def test_an_act_of_somebody_who_had_left(scene):
    room = scene.room
    second = scene.second
    room.act(people.leave, second.person.id, by=scene.supervisor)
    case_id = room.begin()
    claim = room.read(case_id).claim.id
    forging.write(scene.closed().path, forging.Forged(
        second.person.id, "claims.edit", case_id, {("claim", claim): {"place": "Rome"}},
        second.sign))
    assert only(scene.found(), "its author, Second editor, had left the desk")


def test_somebody_who_holds_a_key_and_its_password_acts_in_that_persons_name(scene):
    """No check can tell: README, What it promises."""
    boss = scene.supervisor
    thief = Signer(Person(boss.person.id, "Supervisor", Role.SUPERVISOR, ""), boss.key)
    room = scene.room
    room.approve(scene.case_id, by=thief)
    room.act(verdict.choose, room.begin(), reason="So they say.", by=thief)
    scene.closed()
    assert scene.found() == ()
