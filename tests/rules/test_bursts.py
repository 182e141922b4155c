"""Typing in one field is one line of a history; whatever else happens is a line of its own."""

from dataclasses import replace

import pytest

from db.records import FieldChange, HistoryEntry
from db.rules.bursts import bursts, merged
from tests.builders import EDITOR, OTHER


def typed(at, before="a", after="b", field="quote", **changes):
    """Return an entry of typing at a minute past twelve."""
    change = FieldChange("claim", "1", field, before, after)
    entry = HistoryEntry(
        f"e{at}", f"2026-11-20T12:{at:02}:00.000Z", EDITOR, "claims.edit", "Editor did", None,
        (change,),
    )
    return replace(entry, **changes)


def sizes(*entries):
    """Return how many entries stand in each line, newest first."""
    return [len(burst) for burst in bursts(entries)]


def test_typing_in_one_field_is_one_line_however_long_it_takes():
    assert sizes(typed(9), typed(4), typed(0)) == [3]
    assert sizes(typed(10), typed(4), typed(0)) == [1, 2]


@pytest.mark.parametrize("other", [
    typed(1, by=OTHER), typed(1, act="claims.other"), typed(1, note="By law."),
    typed(1, field="place"), typed(1, field="removed"), typed(1, field="case_id"),
    typed(1, changes=()),
    typed(1, changes=(FieldChange("claim", "1", "quote", "a", None, erased=True),)),
])
def test_what_differs_in_anything_stands_by_itself(other):
    assert sizes(typed(2), other, typed(0)) == [1, 1, 1]


@pytest.mark.parametrize("field", ["removed", "case_id"])
def test_what_came_and_what_went_is_told_one_by_one(field):
    assert sizes(typed(1, field=field), typed(0, field=field)) == [1, 1]


def test_a_line_tells_what_changed_from_its_first_event_to_its_last():
    (burst,) = bursts([typed(1, "ab", "abc"), typed(0, "a", "ab")])
    (change,) = merged(burst)
    assert (change.before, change.after) == ("a", "abc")


def test_nothing_happened_is_no_line():
    assert bursts([]) == []
