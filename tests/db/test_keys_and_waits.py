"""Wrong passwords wait, lost ones are answered by another key, and old signatures stay good."""

from datetime import timedelta

import pytest

from db import attempts, keys
from db.actions import claims, people
from db.check import check
from db.desk import Desk
from db.errors import Refused, SlowedDown, Unavailable
from db.keys import Signer
from db.records import Person, Role
from db.store import plain
from db.tables import ClaimRow, PersonRow
from db.unit import act
from tests.desks import PASSWORD

pytestmark = pytest.mark.usefixtures("cheap_keys")
FIRST, OWN = "given by the supervisor", "known to one alone"


@pytest.fixture
def clock(monkeypatch):
    """A clock that the test sets; the other, which nobody sets, stands still meanwhile."""
    now = [attempts._now()]
    monkeypatch.setattr(attempts, "_now", lambda: now[0])
    monkeypatch.setattr(attempts.time, "monotonic", lambda: 1000.0)

    def go_on(seconds):
        now[0] += timedelta(seconds=seconds)

    return go_on


def fail(desk, person_id, times):
    """Type that many wrong passwords, and return how many were looked at."""
    looked_at = 0
    for _ in range(times):
        try:
            people.sign_in(desk, person_id, "wrong")
        except SlowedDown:
            continue
        except Refused:
            looked_at += 1
    return looked_at


def again(room):
    """Close the desk and open it, as a restart of the window does."""
    room.desk.close()
    room.desk = Desk.open(room.desk.path)
    return room.desk


@pytest.mark.parametrize(
    "spoil",
    [
        lambda key: "", lambda key: key[:30], lambda key: key.replace("argon2id", "scrypt"),
        lambda key: key.replace("$64$", "$99999999$"), lambda key: key.replace("$64$", "$x$"),
        lambda key: f"{key}é",
    ],
    ids=["gone", "cut off", "of another kind", "too dear", "no number", "no hex"],
)
def test_a_key_that_damage_has_altered_is_said_in_a_sentence(newsdesk, spoil):
    person_id = newsdesk.editor.person.id
    ((kept,),) = newsdesk.rows("SELECT sealed_key FROM persons WHERE id = ?", person_id)
    with plain(newsdesk.desk.file) as driver:
        driver.execute(
            "UPDATE persons SET sealed_key = ? WHERE id = ?", (spoil(kept), person_id))
    with pytest.raises(Unavailable, match="damaged; restore a backup"):
        people.sign_in(newsdesk.desk, person_id, PASSWORD)


def test_the_wait_doubles_and_ends_at_some_minutes():
    waits = [attempts.wait_after(n) for n in range(14)]
    assert waits[:7] == [0, 0, 0, 2, 4, 8, 16]
    assert waits == sorted(waits)
    assert waits[-1] == attempts.LONGEST


def test_after_three_wrong_ones_not_even_the_right_one_is_looked_at(newsdesk, clock):
    person = newsdesk.editor.person.id
    assert fail(newsdesk.desk, person, 20) == 3
    with pytest.raises(SlowedDown, match="Too many wrong passwords: wait 2 s") as slowed:
        people.sign_in(newsdesk.desk, person, PASSWORD)
    assert 0 < slowed.value.seconds <= 2


def test_others_sign_in_meanwhile(newsdesk, clock):
    fail(newsdesk.desk, newsdesk.editor.person.id, 20)
    people.sign_in(newsdesk.desk, newsdesk.second.person.id, PASSWORD)


def test_the_wait_survives_a_restart_and_ends(newsdesk, clock):
    person = newsdesk.editor.person.id
    fail(newsdesk.desk, person, 3)
    again(newsdesk)
    with pytest.raises(SlowedDown):
        people.sign_in(newsdesk.desk, person, PASSWORD)
    clock(3)
    assert people.sign_in(again(newsdesk), person, PASSWORD).person.id == person
    assert newsdesk.rows("SELECT count(*) FROM attempts") == [(0,)]


@pytest.mark.parametrize("seconds", [-60, -86_400, -3_000_000_000])
def test_a_clock_set_back_lifts_nothing(newsdesk, clock, seconds):
    person = newsdesk.editor.person.id
    fail(newsdesk.desk, person, 3)
    clock(min(seconds, 0) if seconds > -3_000_000_000 else -1_000_000_000)
    with pytest.raises(SlowedDown):  # within the run
        people.sign_in(newsdesk.desk, person, PASSWORD)
    with pytest.raises(SlowedDown) as slowed:  # and after it
        people.sign_in(again(newsdesk), person, PASSWORD)
    assert slowed.value.seconds == 2


def test_wrong_ones_count_on_from_where_they_were(newsdesk, clock):
    person = newsdesk.editor.person.id
    fail(newsdesk.desk, person, 3)
    for wait in (4, 8, 16):
        clock(3 * wait)
        assert fail(again(newsdesk), person, 5) == 1
        assert attempts.left(newsdesk.desk, person) == wait


def test_the_old_password_is_slowed_down_as_well_when_it_is_changed(newsdesk, clock):
    for _ in range(3):
        with pytest.raises(Refused, match="not the password"):
            people.change_password(newsdesk.desk, newsdesk.editor, "wrong", "a new one")
    with pytest.raises(SlowedDown):
        people.change_password(newsdesk.desk, newsdesk.editor, PASSWORD, "a new one")


@pytest.fixture
def forgetful(newsdesk):
    """The editor, who wrote, forgot the password, and got a key from the supervisor."""
    newsdesk.begin()
    newsdesk.act(people.certify, newsdesk.editor.person.id, FIRST, by=newsdesk.supervisor)
    return people.sign_in(newsdesk.desk, newsdesk.editor.person.id, FIRST)


def test_a_new_key_is_the_same_persons_and_what_they_wrote_verifies(newsdesk, forgetful):
    old = newsdesk.editor
    assert forgetful.person.id == old.person.id
    assert forgetful.person.public_key != old.person.public_key
    owner = people.make_own(newsdesk.desk, forgetful, OWN)
    case_id = newsdesk.begin(by=owner)
    assert newsdesk.read(case_id).authors[0].id == old.person.id
    assert check(newsdesk.desk) == ()
    signed = people.sign_in(newsdesk.desk, owner.person.id, OWN)
    assert signed.person == owner.person
    for password in (PASSWORD, FIRST):
        with pytest.raises(Refused):
            people.sign_in(newsdesk.desk, owner.person.id, password)


def test_the_old_key_does_nothing_from_then_on(newsdesk, forgetful):
    with pytest.raises(Refused, match="sign in again"):
        newsdesk.begin()


def test_a_key_that_was_handed_out_does_nothing_but_make_way(newsdesk, forgetful):
    before = newsdesk.look()
    with pytest.raises(Refused, match="a password that only you know"):
        newsdesk.begin(by=forgetful)
    with pytest.raises(Refused, match="a password that only you know"):
        people.change_password(newsdesk.desk, forgetful, FIRST, OWN)
    with pytest.raises(Refused, match="another password than the one you were given"):
        people.make_own(newsdesk.desk, forgetful, FIRST)
    assert newsdesk.look().files == before.files
    assert newsdesk.rows("SELECT provisional FROM persons WHERE id = ?", forgetful.person.id) == [
        (1,)
    ]


def test_nobody_makes_own_what_is_their_own(newsdesk):
    with pytest.raises(Refused, match="your own already"):
        people.make_own(newsdesk.desk, newsdesk.editor, OWN)


def test_only_a_supervisor_hands_a_key_out_and_not_to_themselves(newsdesk):
    with pytest.raises(Refused, match="Only a supervisor"):
        newsdesk.act(people.certify, newsdesk.second.person.id, FIRST)
    with pytest.raises(Refused, match="to themselves"):
        newsdesk.act(
            people.certify, newsdesk.supervisor.person.id, FIRST, by=newsdesk.supervisor
        )


def test_who_left_gets_no_key(newsdesk):
    newsdesk.act(people.leave, newsdesk.second.person.id, by=newsdesk.supervisor)
    with pytest.raises(Refused, match="does not work at this desk"):
        newsdesk.act(people.certify, newsdesk.second.person.id, FIRST, by=newsdesk.supervisor)


def forged(room, signer, change, case_id=None):
    with act(room.desk, signer, "people.edit", case_id=case_id) as unit:
        change(unit)


def test_an_act_is_signed_with_the_persons_own_key(newsdesk):
    stranger = Signer(newsdesk.supervisor.person, keys.new_key())
    case_id = newsdesk.begin()
    before = newsdesk.look()
    with pytest.raises(Refused, match="sign in again"):
        claims.edit(newsdesk.desk, stranger, case_id, place="Here")
    assert newsdesk.look() == before


def test_nobody_founds_a_desk_that_has_people(newsdesk):
    key = keys.new_key()
    person = Person("intruder", "Intruder", Role.SUPERVISOR, keys.public_hex(key))

    def move_in(unit):
        unit.add(PersonRow(id=person.id, name=person.name, role="supervisor", gone=0,
                           public_key=person.public_key, sealed_key="x"))

    before = newsdesk.look()
    with pytest.raises(Refused, match="its first person already"):
        forged(newsdesk, Signer(person, key), move_in)
    assert newsdesk.look() == before


@pytest.mark.parametrize(
    "fields",
    [{"sealed_key": "x"}, {"public_key": "0" * 64}, {"public_key": "0" * 64, "sealed_key": "x"}],
    ids=["locks out", "another's key", "a key that is not marked"],
)
def test_a_supervisor_cannot_take_somebodys_place(newsdesk, fields):
    def take(unit):
        row = unit.get(PersonRow, newsdesk.editor.person.id)
        for name, value in fields.items():
            setattr(row, name, value)

    before = newsdesk.look()
    with pytest.raises(Refused, match="handed out whole"):
        forged(newsdesk, newsdesk.supervisor, take)
    assert newsdesk.look() == before


def test_a_desk_is_never_left_without_a_supervisor(newsdesk):
    def step_down(unit):
        unit.get(PersonRow, newsdesk.supervisor.person.id).role = "editor"

    with pytest.raises(Refused, match="at least one supervisor"):
        forged(newsdesk, newsdesk.supervisor, step_down)


def test_words_are_not_moved_from_case_to_case(newsdesk):
    """Not under one's own case's name either, where nobody would look for them."""
    first, other = newsdesk.published(), newsdesk.begin()
    before = newsdesk.look()

    def move(unit):
        unit.get(ClaimRow, newsdesk.read(first).claim.id).case_id = other

    def write_elsewhere(unit):
        unit.get(ClaimRow, newsdesk.read(other).claim.id).place = "Here"

    with pytest.raises(Refused, match="stays as it was"):
        forged(newsdesk, newsdesk.supervisor, move, case_id=other)
    with pytest.raises(Refused, match="concerns one case"):
        forged(newsdesk, newsdesk.supervisor, write_elsewhere, case_id=first)
    assert newsdesk.look() == before
