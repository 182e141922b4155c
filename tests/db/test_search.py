"""Search everywhere: each part of a case is found, and it is said where."""

import pytest

from db.actions import analysis, cases, claims, comments, evidence, replies, undoing
from db.actions import verdict as verdicts
from db.check import check
from db.queries.cases import page
from db.queries.search import CASES, cut, everywhere
from db.reading import Stop, Stopped, reading
from db.records import Appearance, Place, Stance
from db.rules.terms import places
from tests.db import moves
from tests.desks import block, erase


@pytest.fixture
def whole(newsdesk, tmp_path):
    """A case with another word in every part, and one that holds none of them."""
    case_id = newsdesk.ready()
    files = moves.pictures(tmp_path / "files")
    newsdesk.act(cases.edit, case_id, title="Atlas", notes="Bravo", topics=("Cedar",))
    newsdesk.act(claims.edit, case_id, quote="Delta river", place="Echoville",
                 claimant="Foxtrot", claimant_role="Golfer")
    newsdesk.act(claims.set_appearances, case_id, [Appearance("", "Hotelier")])
    item = newsdesk.read(case_id).evidence[0].id
    newsdesk.act(evidence.edit, item, quote="India ink", note="Juliett", stance=Stance.REFUTES)
    kept = newsdesk.act(evidence.attach, item, files / "a.txt")
    newsdesk.act(evidence.describe, kept, caption="Kilogram")
    newsdesk.act(analysis.set_blocks, case_id, [
        block("Lima [@esa]."), block("Then November came [@nasa]."),
    ])
    newsdesk.act(replies.add, case_id, to="Oscar", question="Papaya?")
    newsdesk.act(comments.add, case_id, "Quebec it is.")
    newsdesk.act(verdicts.choose, case_id, reason="Romeo.")
    newsdesk.begin("Nothing of it.")
    return case_id


@pytest.mark.parametrize(("words", "part", "kind", "field"), [
    ("atlas", "title", "case", "title"), ("bravo", "notes", "notes", None),
    ("cedar", "claim", "claim", "topics"), ("delta riv", "claim", "claim", "quote"),
    ("echo", "claim", "claim", "place"), ("foxtrot", "claimant", "claim", "claimant"),
    ("golfer", "claim", "claim", "role"), ("hotelier", "claim", "claim", "appearances"),
    ("india", "evidence", "evidence", None), ("juliett", "evidence", "evidence", None),
    ("kilogram", "file", "evidence", None), ("november", "analysis", "block", None),
    ("papaya", "reply", "reply", None), ("quebec", "comment", "comment", None),
    ("romeo", "verdict", "verdict", "reason"),
])
def test_a_word_is_found_where_it_stands(newsdesk, whole, words, part, kind, field):
    (hit,) = everywhere(newsdesk.desk, words)
    assert hit.card.id == whole
    found = hit.found[0]
    assert (found.part, found.place.kind, found.place.field) == (part, kind, field)
    marked = [found.snippet[start:end].casefold() for start, end in found.marks]
    assert [word[: len(asked)] for word, asked in zip(marked, words.split(), strict=True)] == (
        words.split()
    )


def test_evidence_is_named_by_the_number_that_the_window_shows(newsdesk, whole):
    (hit,) = everywhere(newsdesk.desk, "india")
    assert hit.found[0].number == 2  # "esa" is cited first
    (hit,) = everywhere(newsdesk.desk, "kilogram")
    assert hit.found[0].number == 2


def test_places_lead_to_rows_that_are_there(newsdesk, whole):
    case = newsdesk.read(whole)
    ids = {"evidence": case.evidence[0].id, "block": case.blocks[1].id,
           "reply": case.replies[0].id, "comment": case.comments[0].thread}
    for words, kind in (("india", "evidence"), ("november", "block"), ("oscar", "reply"),
                        ("quebec", "comment")):
        (hit,) = everywhere(newsdesk.desk, words)
        assert hit.found[0].place == Place(kind, ids[kind])


def test_words_may_stand_in_different_parts_and_the_fullest_text_comes_first(newsdesk, whole):
    (hit,) = everywhere(newsdesk.desk, "november came atlas")
    assert [found.part for found in hit.found] == ["analysis", "title"]
    assert everywhere(newsdesk.desk, "november nothing") == ()


def test_what_the_list_finds_search_shows_and_nothing_else(newsdesk, whole):
    for words in ("delta", "papaya oscar", "x", "a"):
        listed = [card.id for card in page(newsdesk.desk, words=words)]
        assert [hit.card.id for hit in everywhere(newsdesk.desk, words)] == listed
        assert all(hit.found for hit in everywhere(newsdesk.desk, words))


def test_the_key_of_a_citation_is_no_word_of_the_analysis(newsdesk):
    case_id = newsdesk.begin("A claim.")
    newsdesk.act(evidence.add, case_id, title="Rocks", key="qwerty", publisher="P")
    newsdesk.act(analysis.set_blocks, case_id, [block("It is stone [@qwerty].")])
    assert everywhere(newsdesk.desk, "qwerty") == ()


def test_results_follow_edits_undo_and_erasure(newsdesk, whole):
    claim = newsdesk.read(whole).claim.id
    newsdesk.act(claims.edit, whole, quote="Uniform")
    assert everywhere(newsdesk.desk, "delta") == ()
    newsdesk.act(undoing.undo, whole)
    assert everywhere(newsdesk.desk, "delta")
    newsdesk.act(erase, "claim", claim, "quote", "By law.", by=newsdesk.supervisor)
    assert everywhere(newsdesk.desk, "delta") == ()
    assert check(newsdesk.desk) == ()


def test_pages_follow_one_another(newsdesk):
    made = [newsdesk.begin(f"Quote {number}.") for number in range(CASES + 3)]
    first = everywhere(newsdesk.desk, "quote")
    rest = everywhere(newsdesk.desk, "quote", after=first[-1].card)
    assert [hit.card.id for hit in (*first, *rest)] == made[::-1]


@pytest.mark.parametrize("words", ["", '"', "NEAR(", "a* OR b", "\0", "^"])
def test_search_syntax_is_only_text(newsdesk, words):
    assert isinstance(everywhere(newsdesk.desk, words), tuple)


@pytest.mark.parametrize("text", [
    "short word", "x " * 200 + "word " + "y " * 200, "\n\nline\nword\n", "a" * 500 + " word",
    "两架飞机" * 100 + " word 两架飞机" * 30,
])
def test_a_snippet_is_one_short_line_around_the_word(text):
    snippet, marks = cut(text, places(text, "word"))
    assert len(snippet) <= 162
    assert "\n" not in snippet
    start, end = marks[0]
    assert snippet[start:end] == "word"


def test_a_reading_that_is_stopped_between_two_statements_gives_no_answer(newsdesk):
    with pytest.raises(Stopped):
        _stopped_in_between(newsdesk.desk, Stop())


def _stopped_in_between(desk, stop):
    with reading(desk, stop) as driver:
        driver.execute("SELECT 1").fetchall()
        stop.now()  # nothing runs that could be interrupted
