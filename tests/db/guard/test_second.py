"""Second verdicts and ticks are given in review, by those who may, for the words as they stand."""

import pytest

from db.actions import checks, people, second, verdict
from db.records import Role, State, Tier
from db.tables import RoundRow, SecondRow, TickRow
from tests.db.guard.forged import LINE, STANDS, corrected, decision, last, move, refused, seconded
from tests.desks import PASSWORD


def file_second(unit, case, **fields):
    unit.add(SecondRow(**{
        "case_id": case.id, "removed": 0, "rating": "false", "scale": case.scale.reference,
        "reason": "So.", "revision": case.revision, "filed_by": unit.signer.person.id,
        "filed_at": unit.at, **fields,
    }))


def test_a_second_verdict_is_no_part_of_a_step(room):
    draft, submitted = room.ready(), room.submitted()
    sentence = "A second verdict is given, and settled, while the case is in review"
    with refused(room, draft, sentence, by=room.second) as unit:
        file_second(unit, room.read(draft))
    with refused(room, submitted, sentence) as unit:
        move(unit, submitted, State.DRAFT)
        decision(unit, submitted, "returned")
        file_second(unit, room.read(submitted))
    with refused(room, draft, sentence, by=room.second) as unit:
        case = room.read(draft)
        move(unit, draft, State.IN_REVIEW)
        unit.add(RoundRow(
            case_id=draft, removed=0, number=1, revision=case.revision,
            submitted_by=unit.signer.person.id, submitted_at=unit.at,
        ))
        file_second(unit, case)


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"scale": "conclusion-only"}, "judges the case as it stands"),
    ({"removed": 1}, "judges the case as it stands"),
    ({"reason": " "}, "a rating and a reason"),
    ({"reason": "x" * 141}, "a rating and a reason"),
])
def test_a_second_verdict_is_whole_and_of_this_case(room, fields, sentence):
    case_id = room.submitted()
    case = room.read(case_id)
    with refused(room, case_id, sentence, by=room.second) as unit:
        file_second(unit, case, **fields)


def settle(unit, case_id, **fields):
    row = last(unit, SecondRow, case_id)
    found = {"settlement": "So.", "settled_rating": "false",
             "settled_by": unit.signer.person.id, "settled_at": unit.at, "printed": 0, **fields}
    for name, value in found.items():
        setattr(row, name, value)


def test_a_settlement_answers_both_verdicts_and_comes_from_a_supervisor(room):
    differing, agreeing = seconded(room, "misleading"), seconded(room)
    with refused(room, differing, "Only a supervisor", by=room.editor) as unit:
        settle(unit, differing)
    with refused(room, differing, "A settlement answers the verdicts as they stand") as unit:
        settle(unit, differing, settled_rating="true")
    with refused(room, differing, STANDS) as unit:
        settle(unit, differing, rating="true")
    with refused(room, agreeing, "The two verdicts do not differ") as unit:
        settle(unit, agreeing)


def test_an_older_second_verdict_is_settled_no_more(room):
    case_id = corrected(room, Tier.VERDICT)
    room.act(verdict.choose, case_id, rating="misleading", reason="Half of it.")
    room.submit(case_id)
    room.act(second.file, case_id, "true", "Seen again.", by=room.second)
    older = room.read(case_id).seconds[0].id
    with refused(room, case_id, "there is nothing to settle") as unit:
        row = unit.get(SecondRow, older)
        row.settlement, row.settled_rating = "So.", "misleading"
        row.settled_by, row.settled_at = unit.signer.person.id, unit.at


def tick(unit, case, **fields):
    unit.add(TickRow(**{
        "case_id": case.id, "removed": 0, "line": LINE, "revision": case.revision,
        "ticked_by": unit.signer.person.id, "ticked_at": unit.at, **fields,
    }))


@pytest.mark.parametrize(("fields", "sentence"), [
    ({"line": "Another."}, "not on the desk's checklist"),
    ({"revision": "0" * 64}, "not on the desk's checklist"),
])
def test_a_tick_is_for_a_line_of_the_desk_and_the_words_under_review(room, fields, sentence):
    case_id = seconded(room)
    case = room.read(case_id)
    with refused(room, case_id, sentence) as unit:
        tick(unit, case, **fields)


def test_ticks_are_a_supervisors_in_review(room):
    case_id, draft = seconded(room), room.ready()
    for case, by, sentence in (
        (room.read(case_id), room.editor, "Only a supervisor"),
        (room.read(draft), room.supervisor, "while the case is in review"),
    ):
        with refused(room, case.id, sentence, by=by) as unit:
            tick(unit, case)


def test_a_tick_belongs_to_whoever_made_it(room):
    case_id = seconded(room)
    room.act(checks.tick, case_id, LINE, by=room.supervisor)
    other = room.act(people.add, "Zoe", Role.SUPERVISOR, PASSWORD, by=room.supervisor)
    zoe = people.sign_in(room.desk, other, PASSWORD)
    with refused(room, case_id, "A tick belongs to whoever made it", by=zoe) as unit:
        last(unit, TickRow, case_id).removed = 1
    with refused(room, case_id, "A tick belongs to whoever made it") as unit:
        last(unit, TickRow, case_id).line = "Another."
