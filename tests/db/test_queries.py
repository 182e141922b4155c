"""The case list: found by words in any script, page by page, newest first."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.actions import cases, claims, comments, evidence, policy, workflow
from db.check import check
from db.errors import Refused
from db.front import peek
from db.queries import cases as case_queries
from db.queries.people import everyone
from db.queries.policy import current
from db.records import State, Wanted
from tests import desks


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A desk with cases in several scripts."""
    with desks.newsdesk_in(tmp_path_factory.mktemp("archive")) as room:
        for quote in (
            "The café of José reopened.", "Two planes flew.", "طائرتان حلقتا فوق المدينة",
            "كَتَبَ الوزير", "两架飞机飞越城市", "Zwei Flugzeuge überflogen Köln",
            "日本の飛行機が飛んだ", "เครื่องบินสองลำ", unicodedata.normalize("NFD", "Élysée cafés"),
            "foo_bar and 50% of a-b",
        ):
            room.begin(quote)
        yield room


def found(room, words):
    cards = case_queries.page(room.desk, words=words)
    return {room.read(card.id).claim.quote[:12] for card in cards}


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("cafe", "The café of "), ("CAFÉ", "The café of "), ("jose", "The café of "),
        ("cafe\u0301", "The café of "), ("pla fle", "Two planes f"), ("طائرتان", "طائرتان حلقت"),
        ("المدينة", "طائرتان حلقت"), ("كتب", "كَتَبَ الوزي"), ("كَتَبَ", "كَتَبَ الوزي"),
        ("飞机", "两架飞机飞越城市"), ("机飞", "两架飞机飞越城市"), ("城市", "两架飞机飞越城市"),
        ("飛行機", "日本の飛行機が飛んだ"), ("uberflogen koln", "Zwei Flugzeu"),
        ("สองลำ", "เครื่องบินสอ"), ("foo_bar", "foo_bar and "), ("50%", "foo_bar and "),
        ("a-b", "foo_bar and "),
    ],
)
def test_words_are_found_in_every_script(archive, words, start):
    assert start in found(archive, words)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("words", ["élysée", "cafés", "elysee"])
def test_a_word_is_found_however_its_accents_are_encoded(archive, form, words):
    quotes = found(archive, unicodedata.normalize(form, words))
    assert any(quote.startswith("E\u0301") for quote in quotes)


@pytest.mark.parametrize(
    "words",
    ['"', "'", "*", "^", "(", ")", "-", "NEAR(", "a AND", "OR", "NOT", "words:", "{", '""', "+",
     "quote : x", "a*b", "\\", ";", "--", "\0", "\ud800", "\u202e", "%", "_", "x" * 100_000],
)
def test_search_syntax_is_only_text(archive, words):
    assert isinstance(case_queries.page(archive.desk, words=words), tuple)


@given(words=st.text(st.characters()))
def test_any_words_may_be_searched_for(archive, words):
    assert isinstance(case_queries.page(archive.desk, words=words), tuple)


def test_operators_are_searched_for_as_words(archive):
    assert found(archive, "planes OR cafe") == set()
    assert found(archive, "NOT planes") == set()


def test_a_word_no_longer_in_a_case_does_not_find_it(newsdesk):
    case_id = newsdesk.begin("Erstwhile words.")
    newsdesk.act(claims.edit, case_id, quote="Other words.")
    assert case_queries.page(newsdesk.desk, words="erstwhile") == ()
    assert [card.id for card in case_queries.page(newsdesk.desk, words="other")] == [case_id]


def test_a_case_is_found_by_number_title_evidence_and_comment(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.begin("Another.")
    newsdesk.act(cases.edit, case_id, topics=("Astronomy",))
    newsdesk.act(comments.add, case_id, "Which telescope?")
    for words in ("fc 2026 0001"[:2] + "-", "cheese", "rocks", "nasa", "astronomy", "telescope"):
        assert case_id in {card.id for card in case_queries.page(newsdesk.desk, words=words)}


def test_pages_follow_one_another_without_gap_or_twin(newsdesk):
    made = [newsdesk.begin(f"Quote {number}.") for number in range(12)]
    newsdesk.act(claims.edit, made[3], place="Here")
    order = [made[3], *reversed([case_id for case_id in made if case_id != made[3]])]
    seen, last = [], None
    while page := case_queries.page(newsdesk.desk, after=last, limit=5):
        seen += [card.id for card in page]
        last = page[-1]
    assert sorted(seen) == sorted(order)
    times = [card.updated_at for card in case_queries.page(newsdesk.desk)]
    assert times == sorted(times, reverse=True)
    assert seen == [card.id for card in case_queries.page(newsdesk.desk)]


def test_pages_of_a_filter_hold_only_what_passes_it(newsdesk):
    shelved = [newsdesk.begin(f"Quote {number}.") for number in range(4)]
    for case_id in shelved:
        newsdesk.act(workflow.shelve, case_id, "Later.")
    theirs = newsdesk.act(cases.create, "Quote.", "Somebody", by=newsdesk.second)
    first = case_queries.page(newsdesk.desk, state=State.SHELVED, limit=3)
    rest = case_queries.page(newsdesk.desk, state=State.SHELVED, limit=3, after=first[-1])
    assert [card.id for card in (*first, *rest)] == list(reversed(shelved))
    by = case_queries.page(newsdesk.desk, by=newsdesk.second.person.id)
    assert [card.id for card in by] == [theirs]
    assert case_queries.page(newsdesk.desk, words="quote", state=State.DRAFT)[0].id == theirs


def test_counts_are_by_state(newsdesk):
    newsdesk.begin()
    newsdesk.act(workflow.shelve, newsdesk.begin(), "Later.")
    counts = case_queries.listing(newsdesk.desk, Wanted()).counts
    assert (counts.total, counts.by_state) == (2, {State.DRAFT: 1, State.SHELVED: 1})


def test_a_card_says_where_a_case_stands(newsdesk):
    case_id = newsdesk.submitted()
    newsdesk.act(workflow.return_to_draft, case_id, "More.", by=newsdesk.supervisor)
    newsdesk.act(comments.add, case_id, "Who?")
    (card,) = case_queries.page(newsdesk.desk)
    assert (card.title, card.claimant, card.state) == ("Is it cheese?", "A minister", "draft")
    assert (card.returned, card.evidence, card.open_comments, card.verdict) == (1, 2, 1, "false")
    assert card.label
    newsdesk.act(evidence.remove, newsdesk.read(case_id).evidence[0].id)
    assert case_queries.page(newsdesk.desk)[0].evidence == 1


def test_a_number_is_found_however_it_is_typed(newsdesk):
    case_id = newsdesk.begin()
    number = newsdesk.read(case_id).number
    assert case_queries.find(newsdesk.desk, f" {number.lower()} ") == case_id
    for unknown in ("FC-1999-0001", "", "'; DROP TABLE cases", "\0"):
        with pytest.raises(Refused, match="There is no case"):
            case_queries.find(newsdesk.desk, unknown)


def test_numbers_go_on_beyond_four_digits(newsdesk):
    case_id = newsdesk.begin()
    number = newsdesk.read(case_id).number
    assert newsdesk.read(newsdesk.begin()).number == f"{number[:-1]}{int(number[-1]) + 1}"


def test_the_first_window_sees_the_same_as_the_desk(newsdesk):
    newsdesk.ready()
    front = peek(newsdesk.desk.path)
    assert front.name == newsdesk.desk.name == "The Desk"
    assert front.persons == everyone(newsdesk.desk)


def test_the_desks_name_is_its_policys(newsdesk):
    newsdesk.act(policy.edit, name="The Daily", by=newsdesk.supervisor)
    assert newsdesk.desk.name == current(newsdesk.desk).name == "The Daily"
    assert peek(newsdesk.desk.path).name == "The Daily"
    assert check(newsdesk.desk) == ()
