"""What is typed is found, in any script, and nothing of it is ever query syntax."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules import terms


def found(text, words):
    """Tell whether a text answers to words."""
    return terms.misses(terms.stored(text), words) == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two planes flew over al-Bab.", "pla fle bab"), ("Élysée", "elysee"), ("ЁЛКА", "елка"),
        ("Straße", "STRASSE"), ("İstanbul", "istanbul"), ("الوزير قال", "وزير"), ("وزير", "الوزير"),
        ("والمدينة", "مدينة"), ("כָּתַב", "כתב"), ("两架飞机飞越城市", "飞机"), ("两架飞机", "机"),
        ("飛行機が飛んだ", "飛行機"), ("เครื่องบินสองลำ", "สองลำ"), ("हिन्दी समाचार", "हिन्दी"),
        ("서울에서", "서울"), ("Iran 2026年选举", "2026 选举"), ("a_b", "b"), ("l'État", "etat"),
    ],
)
def test_a_word_is_found_by_its_beginning(text, words):
    assert found(text, words)
    start, end = terms.places(text, words)[0]
    assert text[start:end]


@pytest.mark.parametrize(
    ("text", "words"),
    [("planes", "lanes"), ("飞行的机器", "飞机"), ("हिंदू", "हिंदी"), ("و", "الوزير"),
     ("one", "one two")],
)
def test_other_words_are_not_found(text, words):
    assert not found(text, words)


@pytest.mark.parametrize(("text", "words"), [
    ("Two planes, al-Bab.", ["Two", "planes", "al", "Bab"]),
    ("我 said 猫。", ["我", "said", "猫"]),
    ("Iran两架飞机2026", ["Iran", "两架", "架飞", "飞机", "2026"]),
    ("a_b", ["a", "b"]), ("—", []),
])
def test_words_stand_by_themselves_and_letters_without_spaces_by_twos(text, words):
    assert [text[start:end] for start, end in terms.words(text)] == words


@pytest.mark.parametrize(("text", "words", "shown"), [
    ("Two planes flew.", "plane", ["planes"]), ("两架飞机飞越", "飞机", ["飞机"]),
    ("Iran两架", "两架", ["两架"]), ("我 said", "我", ["我"]), ("الوزير قال", "وزير", ["الوزير"]),
    ("Nothing of it.", "", []),
])
def test_what_was_found_is_marked_and_nothing_beside_it(text, words, shown):
    assert [text[start:end] for start, end in terms.places(text, words)] == shown


@pytest.mark.parametrize(("text", "words", "is_found"), [
    ("الباب", "باب", True), ("باب", "الباب", True), ("الله", "له", False),
    ("x" * 60, "x" * 50, True),
])
def test_an_article_is_cut_where_a_word_remains_and_a_long_word_is_cut(text, words, is_found):
    assert found(text, words) is is_found


def test_scripts_without_spaces_are_told_from_the_others():
    assert [terms.is_unspaced(word) for word in ("机", "ไทย", "planes", "الباب")] == [
        True, True, False, False]


@pytest.mark.parametrize("words", ["", " ", '"', "...", "_", "\ue000draft"[:1], "😀"])
def test_what_holds_no_word_asks_for_nothing(words):
    assert terms.asked(words) == ()
    assert terms.places("Anything at all.", words) == ()


def test_a_pasted_page_is_looked_for_by_its_beginning():
    page = " ".join(f"word{number}" for number in range(10_000))
    assert len(terms.asked(page)) == terms.MOST


@given(st.text(), st.text(max_size=40))
def test_terms_can_be_quoted_and_joined_by_spaces(text, words):
    for term in (*terms.stored(text), *(term for term, _ in terms.asked(words))):
        assert term.isprintable() or unicodedata.category(term[0]) != "Cc"
        assert not set(term) & set(' "*\0\n')


@given(st.text())
def test_every_text_is_found_by_itself(text):
    assert found(text, text)


@given(st.text(), st.text(max_size=10))
def test_marked_places_lie_in_the_text_and_follow_each_other(text, words):
    at = -1
    for start, end in terms.places(text, words):
        assert at < start < end <= len(text)
        at = end
