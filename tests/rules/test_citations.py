"""Citations bind sentences to evidence and give it its numbers."""

from hypothesis import given
from hypothesis import strategies as st

from db.records import Mark, MarkKind
from db.rules.citations import CITATION, Run, cited, keys_in, numbers, pieces
from tests.builders import block, evidence, snapshot
from tests.strategies import block_lists

KEYS = ("a", "b", "c")


def items(*keys):
    return tuple(evidence(key) for key in keys)


def test_keys_are_found_in_order_as_often_as_they_are_cited():
    assert keys_in("One [@b]. Two [@a] [@b], not [@], [@ c], @d or [e].") == ("b", "a", "b")


def test_a_key_is_ascii_and_at_most_64_characters_long():
    long = "k" * 64
    assert keys_in(f"[@{long}] [@{long}k] [@é] [@-a] [@a.b_c-1]") == (long, "a.b_c-1")


def test_numbers_follow_first_use_and_then_the_order_of_the_uncited():
    blocks = (block("[@c] [@a]"), block("[@c] [@unknown]"))
    assert numbers(blocks, items("a", "b", "c", "d")) == {"c": 1, "a": 2, "b": 3, "d": 4}


def test_the_al_bab_evidence_is_numbered_as_its_analysis_cites_it():
    case = snapshot()
    assert list(numbers(case.blocks, case.evidence)) == [
        "release", "tass", "sputnik-1", "pentagon", "airwars", "sputnik-2", "ap", "whitehouse",
    ]


@given(block_lists(KEYS), st.permutations(KEYS))
def test_every_item_has_one_number_from_1_without_a_gap(blocks, order):
    given_numbers = numbers(blocks, items(*order))
    assert sorted(given_numbers.values()) == [1, 2, 3]
    assert set(given_numbers) == set(KEYS)


@given(block_lists(KEYS), st.permutations(KEYS))
def test_the_order_of_evidence_does_not_move_what_is_cited(blocks, order):
    once, again = numbers(blocks, items(*KEYS)), numbers(blocks, items(*order))
    used = [key for key in cited(blocks) if key in KEYS]
    assert [once[key] for key in used] == [again[key] for key in used]
    assert [once[key] for key in used] == list(range(1, len(used) + 1))


def test_a_block_is_cut_where_its_style_changes_and_at_citations():
    part = block(
        "Bold and link [@a].",
        marks=(Mark(0, 8, MarkKind.BOLD), Mark(5, 13, MarkKind.LINK, "https://example.org")),
    )
    assert pieces(part) == (
        Run("Bold ", bold=True),
        Run("and", bold=True, href="https://example.org"),
        Run(" link", href="https://example.org"),
        Run(" "),
        Run("[@a]", citation="a"),
        Run("."),
    )


def test_a_mark_that_ends_inside_a_citation_does_not_cut_it():
    part = block("x [@abc] y", marks=(Mark(0, 5, MarkKind.ITALIC),))
    assert pieces(part) == (
        Run("x ", italic=True), Run("[@abc]", italic=True, citation="abc"), Run(" y"),
    )


def test_a_mark_after_a_citation_is_shown_where_it_is():
    part = block("x [@abc] y z", marks=(Mark(9, 10, MarkKind.BOLD),))
    assert pieces(part) == (
        Run("x "), Run("[@abc]", citation="abc"), Run(" "), Run("y", bold=True), Run(" z"),
    )


def test_a_mark_over_words_that_were_erased_shows_nothing():
    part = block("[erased]", marks=(Mark(4, 20, MarkKind.BOLD), Mark(30, 40, MarkKind.ITALIC)))
    assert pieces(part) == (Run("[era"), Run("sed]", bold=True))


def test_an_empty_block_has_no_pieces():
    assert pieces(block("")) == ()


@given(block_lists(KEYS))
def test_pieces_joined_give_the_text_and_each_citation_is_one_piece(blocks):
    for part in blocks:
        runs = pieces(part)
        assert "".join(run.text for run in runs) == part.text
        assert all(run.text for run in runs)
        assert tuple(run.citation for run in runs if run.citation) == keys_in(part.text)
        assert all(CITATION.fullmatch(run.text) for run in runs if run.citation)


@given(block_lists(()))
def test_each_character_of_a_piece_lies_under_the_marks_that_it_shows(blocks):
    for part in blocks:
        at = 0
        for run in pieces(part):
            over = {mark.kind for mark in part.marks if mark.start <= at < mark.end}
            shown = {MarkKind.BOLD: run.bold, MarkKind.ITALIC: run.italic, MarkKind.LINK: run.href}
            assert over == {kind for kind, has in shown.items() if has}
            at += len(run.text)
