"""Claims that mean the same, with the extra `stet[similar]`; without it, words alone."""

import pytest

from db import learning
from db import meanings as meaning
from db.actions import claims
from db.errors import Unavailable
from db.meanings import Meanings
from db.queries.precedents import similar
from db.vectors import NAME, RECORD, forget
from tests.desks import erase

needs_extra = pytest.mark.skipif(not meaning.installed(), reason="stet[similar] is not installed")

SAID = "The hospital was used as a store for weapons."
AGAIN = "В здании больницы хранили оружие."
OTHERS = ("The ferry carries too many passengers.", "Bread is dearer than ever.")


@pytest.fixture
def known(newsdesk):
    """A desk whose claims have been learned."""
    newsdesk.said = newsdesk.begin(SAID)
    for quote in OTHERS:
        newsdesk.begin(quote)
    newsdesk.meanings = Meanings(newsdesk.desk.path)
    learn(newsdesk)
    return newsdesk


def learn(room):
    for began in due(room):
        learning.learn(room.desk, room.meanings, began)


def due(room):
    return learning.due(room.desk, room.meanings)


def began_of(room, case_id):
    statement = "SELECT began FROM case_cards WHERE case_id = ?"
    return room.rows(statement, case_id)[0][0]


@needs_extra
def test_a_claim_is_found_in_another_language(known):
    assert similar(known.desk, AGAIN) == ()
    found = similar(known.desk, AGAIN, meanings=known.meanings)
    assert found[0].card.id == known.said
    assert found[0].meaning > 0.85
    assert found[0].shared == ()


@needs_extra
def test_what_was_learned_is_there_when_the_desk_is_opened_again(known):
    known.meanings = Meanings(known.desk.path)
    assert similar(known.desk, AGAIN, meanings=known.meanings)[0].card.id == known.said
    assert due(known) == []


@needs_extra
def test_a_changed_claim_is_learned_anew_in_the_same_place(known):
    size = (known.desk.path / NAME).stat().st_size
    known.act(claims.edit, known.said, quote="Wolves killed three hundred sheep.")
    assert due(known) == [began_of(known, known.said)]
    learn(known)
    assert (known.desk.path / NAME).stat().st_size == size
    assert known.said not in [
        each.card.id for each in similar(known.desk, AGAIN, meanings=known.meanings)
    ]


@needs_extra
def test_an_erasure_takes_the_vector_with_it(known):
    file = known.desk.path / NAME
    before = file.read_bytes()
    claim = known.read(known.said).claim.id
    known.act(erase, "claim", claim, "quote", "By law.", by=known.supervisor)
    after = file.read_bytes()
    gone = [at for at in range(64, len(before), RECORD)
            if after[at : at + RECORD] == bytes(RECORD)]
    assert len(gone) == 1
    assert before[gone[0] : gone[0] + RECORD] not in after
    learn(known)
    assert before[gone[0] : gone[0] + RECORD] not in file.read_bytes()
    assert known.said not in [
        each.card.id for each in similar(known.desk, AGAIN, meanings=known.meanings)
    ]


@needs_extra
def test_a_file_that_is_none_of_ours_is_begun_anew(known):
    (known.desk.path / NAME).write_bytes(b"something else" * 1000)
    known.meanings = Meanings(known.desk.path)
    assert known.meanings.measure(AGAIN) is None
    learn(known)
    assert similar(known.desk, AGAIN, meanings=known.meanings)[0].card.id == known.said


@needs_extra
def test_a_record_cut_off_by_a_crash_is_no_claim(known):
    file = known.desk.path / NAME
    file.write_bytes(file.read_bytes()[:-5])
    known.meanings = Meanings(known.desk.path)
    assert len(due(known)) == 1
    learn(known)
    assert due(known) == []


def record(began):
    return began.to_bytes(8, "little") + bytes(8) + b"\x01" * (RECORD - 16)


def test_a_vector_is_taken_away_where_no_model_is_installed(tmp_path):
    file = tmp_path / NAME
    file.write_bytes(bytes(64) + record(3) + record(7) + record(9))
    forget(tmp_path, 7)
    assert file.read_bytes() == bytes(64) + record(3) + bytes(RECORD) + record(9)


def test_nothing_is_made_where_nothing_was_learned(tmp_path):
    forget(tmp_path, 7)
    assert list(tmp_path.iterdir()) == []


def test_words_alone_answer_where_nothing_was_learned(newsdesk):
    said = newsdesk.begin(SAID)
    found = similar(newsdesk.desk, "the hospital, a store for weapons",
                    meanings=Meanings(newsdesk.desk.path) if meaning.installed() else None)
    assert found[0].card.id == said


@needs_extra
def test_what_was_erased_while_it_was_being_learned_stays_away(known):
    known.act(claims.edit, known.said, quote="The clinic was used as a store for weapons.")
    claim = known.read(known.said).claim.id
    made = known.meanings.made

    def slowly(text):
        vector = made(text)
        known.act(erase, "claim", claim, "quote", "By law.", by=known.supervisor)
        return vector

    known.meanings.made = slowly
    learning.learn(known.desk, known.meanings, began_of(known, known.said))
    assert due(known) == [began_of(known, known.said)]


@needs_extra
def test_a_disk_that_fails_is_said(known):
    (known.desk.path / NAME).unlink()
    (known.desk.path / NAME).mkdir()
    with pytest.raises(Unavailable):
        known.meanings.keep(1, 1, bytes(RECORD - 16))
