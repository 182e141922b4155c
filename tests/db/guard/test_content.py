"""Content is changed in the case that an act says, while it may be, and stays whole."""

import pytest

from db.actions import workflow
from db.tables import ClaimRow
from tests.db.guard.forged import decide, last, refused


def test_a_case_keeps_its_one_claim(room):
    case_id = room.ready()
    with refused(room, case_id, "A case has one claim", by=room.editor) as unit:
        last(unit, ClaimRow, case_id).removed = 1
    with refused(room, case_id, "A case has one claim", by=room.editor) as unit:
        unit.add(ClaimRow(case_id=case_id, removed=0, quote="Another."))


@pytest.mark.parametrize(("step", "words"), [
    ((workflow.shelve, "Later."), "This case is shelved"),
    (None, "This case is withdrawn"),
])
def test_what_is_put_away_says_so_to_who_would_edit_it(room, step, words):
    case_id = room.ready() if step else decide(room)
    if step:
        room.act(step[0], case_id, step[1])
    with refused(room, case_id, words, by=room.editor) as unit:
        last(unit, ClaimRow, case_id).quote = "Else."


def test_an_erasure_does_nothing_but_erase(room):
    case_id = room.ready()
    with refused(room, case_id, "takes out what it names", name="erasing.erase") as unit:
        last(unit, ClaimRow, case_id).quote = "[erased]"
    with refused(room, case_id, "Only a supervisor", by=room.editor, name="erasing.erase") as unit:
        last(unit, ClaimRow, case_id).quote = "[erased]"


def test_an_act_concerns_the_case_it_says(room):
    case_id, other = room.ready(), room.ready()
    for said in (None, other):
        with refused(room, said, "concerns one case, and says which", by=room.editor) as unit:
            last(unit, ClaimRow, case_id).quote = "Else."
