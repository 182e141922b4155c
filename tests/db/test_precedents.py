"""Has it been checked before? What the desk's own claims have in common with some words."""

import pytest

from db.actions import cases, claims, verdict
from db.check import check
from db.queries import precedents
from db.reading import Stop
from db.store import plain
from tests.desks import erase

SAID = "Twelve drones were shot down over the refinery of Port Amber."
AGAIN = "Over Port Amber's refinery, twelve drones have been shot down"
OTHER = "The ferry to Port Amber carries too many passengers."


@pytest.fixture
def desk(newsdesk):
    for quote in ("Bread is dearer than ever.", OTHER, "The lake has lost its water."):
        newsdesk.act(cases.create, quote, "Somebody")
    return newsdesk


def similar(room, words, **named):
    return precedents.similar(room.desk, words, **named)


def test_the_claim_said_in_other_order_is_found_first(desk):
    said = desk.act(cases.create, SAID, "The army")
    found = similar(desk, AGAIN)
    assert found[0].card.id == said
    assert found[0].is_same


def test_it_says_which_words_both_have_as_they_stand_there(desk):
    desk.act(cases.create, SAID, "The army")
    first = similar(desk, AGAIN)[0]
    assert {"Twelve", "drones", "refinery", "Amber"} <= set(first.shared)
    assert "the" not in first.shared
    assert [first.snippet[start:end] for start, end in first.marks][:2] == ["Twelve", "drones"]


def test_one_common_word_is_no_precedent(desk):
    assert similar(desk, "Bread from Marvada") == ()


def test_the_case_in_view_is_not_its_own_precedent(desk):
    said = desk.act(cases.create, SAID, "The army")
    assert said not in [each.card.id for each in similar(desk, SAID, but=said)]


def test_the_verdict_comes_with_it(desk):
    said = desk.act(cases.create, SAID, "The army")
    desk.act(verdict.choose, said, rating="false")
    assert similar(desk, AGAIN)[0].card.label == "False"


def test_a_claim_is_found_by_what_it_says_now(desk):
    said = desk.act(cases.create, "Nothing at all.", "The army")
    desk.act(claims.edit, said, quote=SAID)
    assert [each.card.id for each in similar(desk, AGAIN)][:1] == [said]
    desk.act(claims.edit, said, quote="Nothing at all.")
    assert said not in [each.card.id for each in similar(desk, AGAIN)]


def test_the_title_counts_too(desk):
    said = desk.act(cases.create, "It burns.", "The army", title="Did drones hit the refinery?")
    assert similar(desk, "drones at the refinery")[0].card.id == said


@pytest.mark.parametrize(("said", "again"), [
    ("Мэр потратил сорок тысяч на цветы.", "Сорок тысяч мэр отдал за цветы"),
    ("البلدية قطعت عشرة آلاف شجرة", "عشرة آلاف شجرة قطعتها البلدية"),
    ("这个湖在十年内失去了一半的水量。", "十年内这个湖失去了一半的水量"),
])
def test_every_script_is_compared(desk, said, again):
    known = desk.act(cases.create, said, "Somebody")
    assert [each.card.id for each in similar(desk, again)] == [known]


@pytest.mark.parametrize("words", ["", "   ", "?!", '" OR rowid', "NEAR(drones, 2) *", "\0" * 9])
def test_nothing_typed_is_a_query(desk, words):
    assert similar(desk, words) == ()


def test_nobody_waits_for_what_was_overtaken(desk):
    desk.act(cases.create, SAID, "The army")
    stop = Stop()
    stop.now()
    assert similar(desk, AGAIN, stop=stop) == ()


def test_erased_words_find_nothing_and_the_desk_is_sound(desk):
    said = desk.act(cases.create, SAID, "The army")
    claim = desk.read(said).claim.id
    desk.act(erase, "claim", claim, "quote", "By law.", by=desk.supervisor)
    assert said not in [each.card.id for each in similar(desk, AGAIN)]
    assert check(desk.desk) == ()


def test_check_names_a_claim_that_the_index_has_wrongly(desk):
    said = desk.act(cases.create, SAID, "The army")
    with plain(desk.desk.file) as driver:
        driver.execute(
            "DELETE FROM precedents WHERE rowid = (SELECT began FROM case_cards WHERE case_id = ?)",
            (said,),
        )
    number = desk.read(said).number
    assert check(desk.desk) == (f"Case {number} stands wrongly in the index of precedents",)


@pytest.mark.parametrize(("said", "again", "shared"), [
    ("The firm laid off 1.2 million people.", "Уволены 1 200 000, пишет Firm", {"1.2", "firm"}),
    ("On 3 March a bus burned.", "Am 3. März brannte es", {"3", "March"}),
    ("Germany bought twelve jets.", "Германия: 12 самолётов", {"Germany", "twelve"}),
])
def test_numbers_days_and_countries_are_found_in_any_language(desk, said, again, shared):
    known = desk.act(cases.create, said, "Somebody")
    first = similar(desk, again)[0]
    assert first.card.id == known
    assert set(first.shared) == shared
    assert first.heard == ()


def test_a_name_is_found_in_another_script_and_said_to_sound_alike(desk):
    known = desk.act(cases.create, "The Kestrel bridge fell in 2019.", "Somebody")
    first = similar(desk, "Обвал моста «Кестрел», 2019")[0]
    assert first.card.id == known
    assert set(first.shared) == {"2019", "Kestrel"}
    assert first.heard == ("Kestrel",)
    assert [first.snippet[start:end] for start, end in first.marks] == ["Kestrel", "2019"]


def test_one_rare_word_comes_before_some_common_ones(desk):
    for number in range(30):
        desk.act(cases.create, f"They will come next year, he said: no. {number}.", "Somebody")
    known = desk.act(cases.create, "Mobile phone masts make ill.", "Somebody")
    desk.act(cases.create, "They will come again.", "Somebody")
    found = similar(desk, "Next year they will put masts for phones here")
    assert found[0].card.id == known

#NEED erase
