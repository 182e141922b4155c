"""Copies of one release count as one origin."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Refused
from db.rules.origins import independent, refuse_cycle, refuse_unknown, roots, tree
from tests.builders import evidence, snapshot

KEYS = ("a", "b", "c", "d")


@st.composite
def families(draw):
    """Four items, each repeating none, a missing one, or any other, circles not excluded."""
    parents = st.sampled_from([None, "gone", *KEYS])
    return tuple(evidence(key, origin=draw(parents)) for key in KEYS)


def chain(**origins):
    return tuple(evidence(key, origin=origin) for key, origin in origins.items())


def test_a_release_its_newswire_copy_and_a_rewrite_are_one_origin():
    items = chain(release=None, wire="release", rewrite="wire")
    assert roots(items) == {"release": "release", "wire": "release", "rewrite": "release"}
    assert independent(items) == 1


def test_the_al_bab_case_rests_on_five_origins():
    assert independent(snapshot().evidence) == 5


def test_an_item_whose_parent_was_removed_stands_for_itself():
    assert independent(chain(wire="removed", other=None)) == 2


def test_two_copies_of_a_removed_release_stand_for_themselves():
    assert independent(chain(wire="removed", rewrite="removed")) == 2


def test_an_unused_item_lends_no_independence_yet_its_copies_share_it():
    items = (
        evidence("release", unused=True),
        evidence("wire", origin="release"),
        evidence("rewrite", origin="release"),
        evidence("other", unused=True),
    )
    assert independent(items) == 1


def test_no_evidence_has_no_origin():
    assert independent(()) == 0


def test_a_circle_from_two_merged_histories_counts_as_one():
    items = chain(c="b", b="a", a="b")
    assert roots(items) == {"a": "a", "b": "a", "c": "a"}
    assert independent(items) == 1


@given(families(), st.permutations(range(4)))
def test_the_order_of_the_items_does_not_matter(items, order):
    shuffled = [items[n] for n in order]
    assert roots(shuffled) == roots(items)


@given(families())
def test_an_item_shares_its_root_with_what_it_repeats(items):
    found = roots(items)
    for item in items:
        if item.origin in found:
            assert found[item.key] == found[item.origin]


@given(families(), st.sampled_from(KEYS), st.sampled_from([None, *KEYS]))
def test_an_origin_is_refused_exactly_when_it_would_close_a_circle(items, key, origin):
    loose = tuple(replace(item, origin=None) if item.key == key else item for item in items)
    parents = {item.key: item.origin for item in loose}
    ancestors, at = set(), origin
    while at is not None and at not in ancestors:
        ancestors.add(at)
        at = parents.get(at)
    if key in ancestors:
        with pytest.raises(Refused, match="circle") as refusal:
            refuse_cycle(loose, key, origin)
        assert refusal.value.field == "origin"
    else:
        refuse_cycle(loose, key, origin)


def test_an_item_cannot_repeat_itself():
    with pytest.raises(Refused):
        refuse_cycle(chain(a=None), "a", "a")


def test_an_item_cannot_repeat_one_that_is_not_there():
    refuse_unknown(chain(a=None), "a")
    refuse_unknown(chain(a=None), None)
    with pytest.raises(Refused, match='no evidence has the key "b"'):
        refuse_unknown(chain(a=None), "b")


def test_a_long_line_of_copies_is_one_origin():
    keys = [f"k{n}" for n in range(1500)]
    items = [evidence(key, origin=before) for before, key in zip([None, *keys], keys, strict=False)]
    assert independent(items) == 1


def test_copies_stand_below_what_they_repeat():
    items = chain(wire="release", note=None, release=None, rewrite="wire", other="release")
    assert tree(items) == (("note", 0), ("release", 0), ("wire", 1), ("rewrite", 2), ("other", 1))


@given(families())
def test_the_tree_holds_every_item_once_and_its_roots_are_the_origins(items):
    rows = tree(items)
    assert sorted(key for key, _ in rows) == sorted(KEYS)
    assert {key for key, depth in rows if depth == 0} == set(roots(items).values())


def test_a_line_of_thousands_of_copies_is_no_trouble():
    items = tuple(evidence(f"k{at}", origin=f"k{at - 1}") for at in range(3_000))
    assert tree(items)[-1] == ("k2999", 2_999)
