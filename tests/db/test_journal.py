"""The journal: canonical events, salted commitments, signatures, a chain, and only ever more."""

import hashlib
import json

import pytest
from sqlcipher3 import dbapi2

from db import journal
from db.actions import claims, workflow
from db.desk import Desk
from db.keys import verifies
from db.reading import reading
from db.store import plain

CHANGES = (
    "UPDATE events SET act = 'x'",
    "DELETE FROM events",
    "INSERT OR REPLACE INTO events SELECT * FROM events LIMIT 1",
    "REPLACE INTO events SELECT seq, id, chain, body, 'x', case_id, author, at, act FROM events",
    "UPDATE OR IGNORE events SET seq = seq + 100",
    "UPDATE event_values SET value = '1'",
    "UPDATE event_values SET value = NULL, salt = NULL, field = 'x'",
    "DELETE FROM event_values",
    "INSERT OR REPLACE INTO event_values SELECT * FROM event_values LIMIT 1",
    "UPDATE desk SET name = 'x'",
    "DELETE FROM desk",
    "INSERT OR REPLACE INTO desk SELECT * FROM desk",
)


@pytest.fixture
def events(newsdesk):
    """Every event of a published case, each with its values."""
    newsdesk.published()
    values = newsdesk.rows("SELECT seq, salt, value FROM event_values ORDER BY seq, ordinal")
    return [
        (event, json.loads(event[3]), [row[1:] for row in values if row[0] == event[0]])
        for event in newsdesk.rows("SELECT * FROM events ORDER BY seq")
    ]


def test_an_event_is_canonical_and_its_id_is_its_hash(events):
    for event, body, _ in events:
        assert journal.canonical(body) == event[3]
        assert hashlib.sha256(event[3].encode()).hexdigest() == event[1]


def test_an_event_has_the_fields_that_the_design_names(events):
    for _, body, _ in events:
        assert set(body) == {"v", "case", "author", "at", "act", "note", "parents", "changes"}
        assert all(
            set(change) == {"kind", "id", "field", "was", "commit"} for change in body["changes"]
        )


def test_the_signature_is_the_authors_over_the_id(events, newsdesk):
    keys = {signer.person.id: signer.person.public_key for signer in newsdesk.everybody}
    for event, body, _ in events:
        assert verifies(keys[body["author"]], event[1], event[4])
        others = [key for person, key in keys.items() if person != body["author"]]
        assert not any(verifies(key, event[1], event[4]) for key in others)


def test_each_link_of_the_chain_holds_the_one_before(events, newsdesk):
    link = journal.first_link(newsdesk.desk.id)
    for event, _, _ in events:
        link = hashlib.sha256(bytes.fromhex(link) + bytes.fromhex(event[1])).hexdigest()
        assert event[2] == link


def test_a_commitment_hides_its_value_behind_a_salt(events):
    salts = []
    for _, body, values in events:
        for change, (salt, value) in zip(body["changes"], values, strict=True):
            assert hashlib.sha256(salt + value.encode()).hexdigest() == change["commit"]
            salts.append(salt)
    assert len(set(salts)) == len(salts)
    assert {len(salt) for salt in salts} == {16}


def test_a_change_names_the_event_that_wrote_the_field_last(events):
    writers = {}
    for event, body, _ in events:
        for change in body["changes"]:
            place = (change["id"], change["field"])
            assert change["was"] == writers.get(place)
            writers[place] = event[1]


def test_an_event_follows_the_last_one_of_its_case(events):
    heads = {}
    for event, body, _ in events:
        head = heads.get(body["case"])
        assert body["parents"] == ([head] if head else [])
        heads[body["case"]] = event[1]


def test_no_words_that_people_wrote_stand_in_a_signed_body(newsdesk):
    case_id = newsdesk.submitted()
    newsdesk.act(workflow.return_to_draft, case_id, "Ask Anna Source.", by=newsdesk.supervisor)
    newsdesk.act(claims.edit, case_id, place="Anna's house")
    bodies = " ".join(row[0] for row in newsdesk.rows("SELECT body FROM events"))
    assert "Anna" not in bodies
    assert "cheese" not in bodies


@pytest.mark.parametrize("statement", CHANGES)
def test_triggers_keep_the_journal_append_only(newsdesk, statement):
    newsdesk.begin()
    before = newsdesk.look()
    with (
        pytest.raises(dbapi2.IntegrityError, match=r"append-only|identity"),
        newsdesk.desk.engine.connect() as connection,
    ):
        connection.connection.driver_connection.execute(statement)
    assert newsdesk.look() == before


def test_a_connection_of_every_kind_has_the_settings_that_triggers_need(newsdesk):
    wanted = {"foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0, "secure_delete": 1,
              "cell_size_check": 1, "synchronous": 2, "busy_timeout": 5000}
    with (
        newsdesk.desk.engine.connect() as writing,
        reading(newsdesk.desk) as lent,
        plain(newsdesk.desk.file) as other,
    ):
        for driver in (writing.connection.driver_connection, lent, other):
            found = {name: driver.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
            assert found == wanted


@pytest.mark.parametrize(
    "body",
    [
        '{"b":1,"a":2}', '{"a": 2}', '{"a":1.0}', '{"a":1e+16}', '{"a":NaN}', "[]", "1", "",
        '{"a":"\\u0061"}', '{"a":9007199254740993}', '{"\uffff":1,"\U0001f600":2}',
    ],
)
def test_what_is_not_canonical_is_no_event(body):
    with pytest.raises(ValueError, match=r"."):
        journal.parse(body)


def test_two_desks_begin_their_chains_apart(tmp_path, newsdesk):
    other = Desk.create(tmp_path / "Other.stet", "Other")
    assert journal.first_link(other.id) != journal.first_link(newsdesk.desk.id)
    other.close()

