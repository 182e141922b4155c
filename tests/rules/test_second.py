"""Who is blind to the first verdict, and which second one counts."""

from dataclasses import replace

import pytest

from db.records import AnchorKind, Person, Policy, Role, State, Tier
from db.rules import second as rules
from tests import builders

ASKING = Policy(name="The Desk", blind_second_verdict=True)
OTHER = Person(builders.OTHER.id, "Second editor", Role.EDITOR, "")


def case(**changes):
    return builders.snapshot(**{"policy": ASKING, "state": State.IN_REVIEW, **changes})


@pytest.mark.parametrize(
    ("found", "person", "blind"),
    [
        (case(), OTHER, True),
        (case(), None, False),
        (case(), replace(OTHER, role=Role.SUPERVISOR), False),
        (case(), replace(OTHER, id=builders.EDITOR.id), False),
        (case(policy=Policy(name="The Desk")), OTHER, False),
        (case(state=State.PUBLISHED), OTHER, False),
        (case(state=State.DRAFT), OTHER, True),
        (case(seconds=(builders.second(),)), OTHER, False),
    ],
)
def test_blind_is_who_may_yet_be_asked(found, person, blind):
    assert rules.is_blind(found, person) is blind
    veiled = rules.veil(found, person)
    assert (veiled.verdict is None, veiled.veiled) == (blind, blind)
    assert veiled.revision == found.revision


def test_whoever_wrote_one_part_of_many_knows_the_verdict():
    assert not rules.is_blind(case(authors=(builders.EDITOR, builders.OTHER)), OTHER)


@pytest.mark.parametrize(("said", "veiled"), [
    ({"verdict": None}, True), ({"reason": None}, True), ({"verdict": None, "reason": None}, False),
])
def test_nothing_is_veiled_where_nothing_is_said_yet(said, veiled):
    assert rules.cover(case(**said)).veiled is veiled


@pytest.mark.parametrize("field", ["verdict", "reason", "rating"])
def test_a_comment_on_the_first_verdict_is_veiled_with_it(field):
    on_verdict = builders.comment("Too hard.", anchor=AnchorKind.FIELD, anchor_field=field)
    others = (
        builders.comment("Who says so?"),
        builders.comment("Which?", anchor=AnchorKind.FIELD, anchor_field="quote"),
        builders.comment("A reason.", anchor=AnchorKind.BLOCK, anchor_field=field),
    )
    assert rules.cover(case(comments=(on_verdict, *others))).comments == others


def test_a_verdict_is_still_being_found_while_a_correction_is_written():
    being = builders.correcting(policy=ASKING)
    assert rules.is_blind(being, OTHER)


def test_one_on_another_scale_does_not_count():
    assert case(seconds=(builders.second(scale="conclusion-only"),)).second is None


def test_one_from_before_a_correction_of_the_verdict_does_not_count():
    corrected = builders.correcting(Tier.VERDICT, policy=ASKING, seconds=(builders.second(),))
    assert corrected.second is None
    anew = builders.second(correction=corrected.correction.id)
    assert replace(corrected, seconds=(builders.second(), anew)).second == anew


def test_whoever_wrote_or_judged_is_a_party():
    assert case(seconds=(builders.second(),)).parties == {builders.EDITOR.id, builders.OTHER.id}


def test_a_dissent_is_one_that_differs():
    assert case(seconds=(builders.second(),)).dissent is None
    assert case(seconds=(builders.second("true"),)).dissent is not None
