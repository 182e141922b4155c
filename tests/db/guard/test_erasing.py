"""An erasure takes out what it names: nothing is written in its place, and nothing else goes."""

import pytest

from db.actions import evidence
from db.records import AnchorKind
from db.tables import AttachmentRow, BlockRow, ClaimRow, CommentRow, ErasureRow, EvidenceRow
from db.unit import act
from tests.db.guard.forged import last, refused

OTHER = "takes out what it names"


@pytest.fixture
def case_id(newsdesk, tmp_path):
    """A case whose first item keeps a file."""
    found = newsdesk.ready()
    paper = tmp_path / "paper.txt"
    paper.write_text("It is stone.")
    newsdesk.act(evidence.attach, newsdesk.read(found).evidence[0].id, paper)
    return found


def named(unit, kind, case_id, field):
    """Say that a field of the case's last row of a kind is erased, and return the row."""
    row = last(unit, kind, case_id)
    unit.add(ErasureRow(
        erased_kind=row.kind, erased_id=row.id, erased_field=field, reason="By law.",
        erased_by=unit.signer.person.id, erased_at=unit.at,
    ))
    return row


def erasing(room, case_id):
    return refused(room, case_id, OTHER, name="erasing.erase")


def test_nothing_is_written_in_the_place_of_what_is_erased(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        claim = named(unit, ClaimRow, case_id, "quote")
        claim.quote = "It is cheese."


def test_another_field_than_the_named_one_stays(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        claim = named(unit, ClaimRow, case_id, "quote")
        claim.medium = None


def test_a_file_goes_only_by_its_name(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        kept = named(unit, AttachmentRow, case_id, "caption")
        kept.removed = 1


def test_what_keeps_a_file_does_not_go_with_it(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        item = last(unit, EvidenceRow, case_id)
        named(unit, AttachmentRow, case_id, "sha256")
        item.removed = 1


def test_a_key_is_erased_by_one_that_says_nothing(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        item = named(unit, EvidenceRow, case_id, "key")
        item.key = "ministry"


def test_a_text_that_cites_an_erased_key_is_not_rewritten(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        part = named(unit, BlockRow, case_id, "text")
        part.text = "It is cheese [@xxx1] [@esa]."


def test_it_may_cite_it_by_another_key(newsdesk, case_id):
    with act(newsdesk.desk, newsdesk.supervisor, "erasing.erase", case_id=case_id) as unit:
        part = named(unit, BlockRow, case_id, "text")
        part.text = "It is stone [@xxx1] [@esa]."
    assert newsdesk.read(case_id).blocks[0].text == "It is stone [@xxx1] [@esa]."


def test_an_erasure_makes_no_other_rows(newsdesk, case_id):
    with erasing(newsdesk, case_id) as unit:
        unit.add(CommentRow(
            case_id=case_id, removed=0, thread="1", anchor=AnchorKind.CASE.value, text="Hello.",
            resolved=0, created_by=unit.signer.person.id, created_at=unit.at,
        ))
