"""Who may sign in, and what only a supervisor may change."""

import unicodedata

import pytest

from db import keys
from db.actions import people, policy
from db.check import check
from db.desk import Desk
from db.errors import Refused
from db.queries.people import everyone, giver
from db.queries.policy import current
from db.records import Role
from tests.db import moves
from tests.desks import PASSWORD

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("password", ["", "Sample", "sample ", "x" * 5000, "\ud800", "a\0b"])
def test_a_wrong_password_is_refused(newsdesk, password):
    with pytest.raises(Refused, match="This is not the password"):
        people.sign_in(newsdesk.desk, newsdesk.editor.person.id, password)


def test_the_right_password_unlocks_the_key_of_that_person(newsdesk):
    signer = people.sign_in(newsdesk.desk, newsdesk.editor.person.id, PASSWORD)
    assert signer.person == newsdesk.editor.person
    assert keys.verifies(signer.person.public_key, "ab" * 32, signer.sign("ab" * 32))


def test_a_password_is_the_same_however_its_accents_are_typed(newsdesk):
    composed, apart = (unicodedata.normalize(form, "pâté ééé") for form in ("NFC", "NFD"))
    person = newsdesk.act(people.add, "Zoe", Role.EDITOR, composed, by=newsdesk.supervisor)
    assert people.sign_in(newsdesk.desk, person, apart).person.name == "Zoe"


@pytest.mark.parametrize("password", ["", "seven c", "x" * 1025, "\ud800 too short"])
def test_a_password_that_nobody_could_type_is_refused(newsdesk, password):
    before = newsdesk.look()
    with pytest.raises(Refused) as refused:
        newsdesk.act(people.add, "Zoe", Role.EDITOR, password, by=newsdesk.supervisor)
    assert refused.value.field == "password"
    assert newsdesk.look() == before


@pytest.mark.parametrize("password", ["seven c", ""])
def test_no_new_password_is_short(newsdesk, password):
    editor, supervisor = newsdesk.editor, newsdesk.supervisor
    before = newsdesk.look()
    for made in (
        lambda: people.change_password(newsdesk.desk, editor, PASSWORD, password),
        lambda: people.certify(newsdesk.desk, supervisor, editor.person.id, password),
        lambda: people.add(newsdesk.desk, supervisor, "Zoe", Role.EDITOR, password),
    ):
        with pytest.raises(Refused, match="A password"):
            made()
    assert newsdesk.look() == before


def test_a_short_password_that_is_in_use_stays_good(newsdesk):
    person = people.add(
        newsdesk.desk, newsdesk.supervisor, "Zoe", Role.EDITOR, "old", shared=True).id
    zoe = people.sign_in(newsdesk.desk, person, "old")
    people.change_password(newsdesk.desk, zoe, "old", "not too short")


def test_the_desk_knows_whose_password_was_given_to_them(newsdesk):
    editor, supervisor = newsdesk.editor, newsdesk.supervisor
    assert giver(newsdesk.desk, supervisor.person.id) is None
    assert giver(newsdesk.desk, editor.person.id) == supervisor.person.name
    people.change_password(newsdesk.desk, editor, PASSWORD, "known to one alone")
    assert giver(newsdesk.desk, editor.person.id) is None
    people.certify(newsdesk.desk, supervisor, editor.person.id, "given once more")
    assert giver(newsdesk.desk, editor.person.id) == supervisor.person.name


def test_nobody_signs_in_whom_the_desk_does_not_know(newsdesk):
    with pytest.raises(Refused, match="does not work at this desk"):
        people.sign_in(newsdesk.desk, "nobody", PASSWORD)


def test_a_password_is_changed_by_whoever_knows_the_old_one(newsdesk):
    with pytest.raises(Refused, match="not the password"):
        people.change_password(newsdesk.desk, newsdesk.editor, "wrong", "a new one")
    people.change_password(newsdesk.desk, newsdesk.editor, PASSWORD, "a new one")
    signer = people.sign_in(newsdesk.desk, newsdesk.editor.person.id, "a new one")
    assert signer.person.public_key == newsdesk.editor.person.public_key
    with pytest.raises(Refused):
        people.sign_in(newsdesk.desk, newsdesk.editor.person.id, PASSWORD)
    assert check(newsdesk.desk) == ()


@pytest.mark.parametrize(
    ("first", "twin"),
    [("José", "Jose\u0301"), ("Jose\u0301", "José"), ("Zoe", "ZOE"), ("Straße", "STRASSE"),
     ("Zoe", " Zoe ")],
)
def test_two_people_of_one_name_are_refused(newsdesk, first, twin):
    newsdesk.act(people.add, first, Role.EDITOR, PASSWORD, by=newsdesk.supervisor)
    before = newsdesk.look()
    with pytest.raises(Refused, match="at this desk already"):
        newsdesk.act(people.add, twin, Role.EDITOR, PASSWORD, by=newsdesk.supervisor)
    with pytest.raises(Refused, match="at this desk already"):
        newsdesk.act(people.edit, newsdesk.editor.person.id, name=twin, by=newsdesk.supervisor)
    assert newsdesk.look() == before


@pytest.mark.parametrize("name", ["", " ", "a\nb", "a\0b", "\ud800", "x" * 501])
def test_a_name_that_cannot_be_shown_is_refused(newsdesk, name):
    before = newsdesk.look()
    with pytest.raises(Refused):
        newsdesk.act(people.add, name, Role.EDITOR, PASSWORD, by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_a_desk_keeps_one_supervisor(newsdesk):
    own = newsdesk.supervisor.person.id
    before = newsdesk.look()
    with pytest.raises(Refused, match="at least one supervisor"):
        newsdesk.act(people.leave, own, by=newsdesk.supervisor)
    with pytest.raises(Refused, match="at least one supervisor"):
        newsdesk.act(people.edit, own, role=Role.EDITOR, by=newsdesk.supervisor)
    assert newsdesk.look() == before


def test_whoever_leaves_keeps_their_work_and_cannot_sign_in(newsdesk):
    case_id = newsdesk.begin()
    newsdesk.act(people.leave, newsdesk.editor.person.id, by=newsdesk.supervisor)
    assert [person.left for person in everyone(newsdesk.desk)].count(True) == 1
    assert newsdesk.read(case_id).authors[0].name == "Editor"
    with pytest.raises(Refused, match="does not work at this desk"):
        people.sign_in(newsdesk.desk, newsdesk.editor.person.id, PASSWORD)
    assert check(newsdesk.desk) == ()


@pytest.mark.parametrize(
    "attempt",
    [
        lambda room: room.act(people.add, "Zoe", Role.EDITOR, PASSWORD),
        lambda room: room.act(people.edit, room.editor.person.id, role=Role.SUPERVISOR),
        lambda room: room.act(people.edit, room.second.person.id, name="Zoe"),
        lambda room: room.act(people.leave, room.second.person.id),
        lambda room: room.act(policy.edit, minimum_origins=0),
    ],
    ids=["add", "promote", "rename", "leave", "policy"],
)
def test_an_editor_changes_neither_people_nor_policy(newsdesk, attempt):
    before = newsdesk.look()
    with pytest.raises(Refused, match="Only a supervisor"):
        attempt(newsdesk)
    assert newsdesk.look() == before


def test_a_desk_is_founded_once(newsdesk):
    before = newsdesk.look()
    with pytest.raises(Refused, match="its first person already"):
        people.found(newsdesk.desk, "Intruder", "not too short")
    assert newsdesk.look() == before


def test_the_first_person_is_a_supervisor_and_the_policy_has_the_desks_name(tmp_path):
    desk = Desk.create(tmp_path / "New.stet", "The Weekly")
    assert desk.name == "The Weekly"
    signer = people.found(desk, "Ada", PASSWORD)
    assert signer.person.role == Role.SUPERVISOR
    assert current(desk).name == "The Weekly"
    assert check(desk) == ()
    desk.close()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"minimum_origins": -1}, "minimum_origins"), ({"minimum_origins": 21}, "minimum_origins"),
        ({"minimum_origins": "2"}, "minimum_origins"), ({"name": ""}, "name"),
        ({"language": "English!"}, "language"), ({"checklist": ["x"] * 31}, "checklist"),
        ({"checklist": ["a\nb"]}, "checklist"), ({"address": "a\0b"}, "address"),
        ({"site": "javascript:alert(1)"}, "site"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(newsdesk, fields, field):
    before = newsdesk.look()
    with pytest.raises(Refused) as refused:
        newsdesk.act(policy.edit, by=newsdesk.supervisor, **fields)
    assert refused.value.field == field
    assert newsdesk.look() == before


def test_a_policy_is_what_was_decided_last(newsdesk):
    fields = {"name": "The Daily", "minimum_origins": 3, "checklist": ("Ünique",),
              "scale": "conclusion-only", "language": "ar", "address": "Here\nand there",
              "correction_policy": "We say so.", "blind_second_verdict": True,
              "site": "https://daily.example/checks"}
    newsdesk.act(policy.edit, by=newsdesk.supervisor, **fields)
    found = current(newsdesk.desk)
    assert {name: getattr(found, name) for name in fields} == fields
    assert newsdesk.read(newsdesk.begin()).language == "ar"


def test_a_logo_is_kept_in_the_vault_and_watched(newsdesk, tmp_path):
    face = moves.pictures(tmp_path / "files") / "face.png"
    newsdesk.act(policy.set_logo, face, by=newsdesk.supervisor)
    kept = newsdesk.desk.vault.path(current(newsdesk.desk).logo)
    assert kept.read_bytes() == face.read_bytes()
    assert check(newsdesk.desk) == ()
    kept.write_bytes(b"another")
    assert "File logo" in check(newsdesk.desk)[0]
    newsdesk.act(policy.set_logo, None, by=newsdesk.supervisor)
    assert current(newsdesk.desk).logo is None
    assert check(newsdesk.desk) == ()


def test_only_a_small_picture_of_a_supervisor_becomes_the_logo(newsdesk, tmp_path):
    face = moves.pictures(tmp_path / "files") / "face.png"
    text, vast = tmp_path / "logo.png", tmp_path / "vast.png"
    text.write_text("no picture")
    vast.write_bytes(face.read_bytes() + bytes(policy.LARGEST_LOGO))
    before = newsdesk.look()
    for path, by in ((text, newsdesk.supervisor), (vast, newsdesk.supervisor),
                     (face, newsdesk.editor)):
        with pytest.raises(Refused):
            newsdesk.act(policy.set_logo, path, by=by)
    assert newsdesk.look() == before
