"""Nobody signs for somebody else, and no time but the act's own is put down."""

from operator import attrgetter

import pytest

from db.actions import comments
from db.tables import Base, CommentRow
from tests.db.guard.forged import last, refused

EARLIER = "2001-01-01T00:00:00.000Z"
HANDS = "Nobody signs for somebody else|bears the time|stays as it was"


def signatures():
    """Yield the fields of every row that say who did something, and when."""
    kinds = [each.class_ for each in Base.registry.mappers if hasattr(each.class_, "case_id")]
    for kind in sorted(kinds, key=attrgetter("kind")):  # they are a set: in no order of their own
        for column in kind.__mapper__.columns:
            if column.key.endswith(("_by", "_at")):
                yield pytest.param(kind, column.key, id=f"{kind.kind}-{column.key}")


@pytest.mark.parametrize(("kind", "field"), tuple(signatures()))
def test_who_did_something_and_when_is_put_down_for_nobody_else(decided, kind, field):
    room, case_id = decided
    with refused(room, case_id, HANDS) as unit:
        row = last(unit, kind, case_id)
        others = {room.editor.person.id, room.second.person.id} - {getattr(row, field)}
        setattr(row, field, others.pop() if field.endswith("_by") else EARLIER)


def test_a_remark_is_put_into_nobody_elses_mouth(room):
    case_id = room.ready()
    with refused(room, case_id, "Nobody signs for somebody else") as unit:
        unit.add(CommentRow(
            id="c", thread="c", case_id=case_id, removed=0, resolved=0, anchor="case", text="So.",
            created_by=room.editor.person.id, created_at=unit.at,
        ))


def test_a_thread_is_settled_by_who_began_it_or_a_supervisor(room):
    case_id = room.ready()
    room.act(comments.add, case_id, "Which stone?")
    with refused(room, case_id, "Whoever began this thread", by=room.second) as unit:
        last(unit, CommentRow, case_id).resolved = 1
