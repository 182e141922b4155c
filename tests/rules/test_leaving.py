"""What an approval leaves open is named by whoever approves."""

import pytest

from db.records import LeftOpen, Looked, Policy
from db.rules.leaving import still_open, unnamed
from tests.builders import comment, snapshot

LINES = ("Quote is exact", "Wording is fair")


def case(**changes):
    return snapshot(policy=Policy("The Desk", checklist=LINES), **changes)


def test_lines_not_ticked_and_threads_not_resolved_are_open():
    asked, done = comment("Who says so?"), comment("And when?", resolved=True)
    found = still_open(case(comments=(asked, done)), ["Wording is fair"], None)
    assert found == LeftOpen(("Quote is exact",), (asked.id,), ())


def test_changes_that_the_supervisor_did_not_look_at_are_open():
    looked = Looked(seen=("block/1",), unseen=("verdict", "block/2"))
    assert still_open(case(), LINES, looked) == LeftOpen((), (), ("verdict", "block/2"))


@pytest.mark.parametrize(("named", "words"), [
    (LeftOpen(), ("Quote is exact", "open comments: 2", "changes not seen: 1")),
    (LeftOpen(lines=("Quote is exact",)), ("open comments: 2", "changes not seen: 1")),
    (LeftOpen(threads=("1", "9")), ("Quote is exact", "open comments: 1", "changes not seen: 1")),
    (LeftOpen(("Quote is exact",), ("1", "2"), ("verdict",)), ()),
])
def test_what_is_open_and_not_named_is_told(named, words):
    is_open = LeftOpen(("Quote is exact",), ("1", "2"), ("verdict",))
    assert unnamed(is_open, named) == words
