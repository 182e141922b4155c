"""A comment keeps the words that it hangs on: they go with what they were taken from."""

import pytest

from db.actions import analysis, cases, claims, comments, evidence
from db.check import check
from db.records import AnchorKind, Passage
from tests.desks import block, erase
from tests.holding import held_by

NAME = "Zerlinda"
FIELDS = {
    "quote": ("claim", "quote"), "place": ("claim", "place"),
    "claimant": ("claimant", "name"), "claimant_role": ("claimant", "role"),
    "title": ("case", "title"), "topics": ("topic", "name"),
}
"""Names under which comments hang on a field, and where it stands."""


def remark(newsdesk, case_id, anchor, words=NAME, **place):
    """Comment on words that hold the name."""
    return newsdesk.act(comments.add, case_id, "Who is that?", anchor=anchor,
                        passage=Passage(words, f"{NAME} ", 0), **place)


@pytest.fixture
def case_id(newsdesk):
    """A case whose claim and title name somebody."""
    found = newsdesk.begin()
    newsdesk.act(cases.edit, found, title=NAME, topics=(NAME,))
    newsdesk.act(claims.edit, found, **dict.fromkeys(
        ("quote", "place", "claimant", "claimant_role"), NAME))
    return found


@pytest.mark.parametrize("field", FIELDS)
def test_a_comment_on_a_field_keeps_nothing_of_it(newsdesk, case_id, field):
    remark(newsdesk, case_id, AnchorKind.FIELD, anchor_field=field)
    kind, column = FIELDS[field]
    case = newsdesk.read(case_id)
    (topic,) = newsdesk.rows("SELECT id FROM topics")[0]
    row = {"claim": case.claim.id, "claimant": case.claim.claimant.id, "case": case_id,
           "topic": topic}[kind]
    newsdesk.act(erase, kind, row, column, "By law.", by=newsdesk.supervisor)
    (left,) = newsdesk.read(case_id).comments
    assert (left.passage, left.text) == (None, "Who is that?")
    assert not newsdesk.rows(
        "SELECT 1 FROM event_values WHERE field LIKE 'anchor_%' AND value LIKE '%Zerlinda%'")
    assert check(newsdesk.desk) == ()


def test_a_comment_on_another_field_keeps_its_words(newsdesk, case_id):
    remark(newsdesk, case_id, AnchorKind.FIELD, "Moon", anchor_field="title")
    claim = newsdesk.read(case_id).claim.id
    newsdesk.act(erase, "claim", claim, "quote", "By law.", by=newsdesk.supervisor)
    assert newsdesk.read(case_id).comments[0].passage.quote == "Moon"


@pytest.mark.parametrize("taken_off", [False, True])
def test_a_comment_on_a_file_keeps_nothing_of_its_name(newsdesk, tmp_path, taken_off):
    case_id = newsdesk.begin()
    file = tmp_path / f"{NAME}.txt"
    file.write_text("text")
    item = newsdesk.act(evidence.add, case_id, title="A letter")
    kept = newsdesk.act(evidence.attach, item, file)
    remark(newsdesk, case_id, AnchorKind.EVIDENCE, anchor_id=item, anchor_field="attachments")
    if taken_off:
        newsdesk.act(evidence.detach, kept)
    newsdesk.act(erase, "attachment", kept, "sha256", "By law.", by=newsdesk.supervisor)
    assert held_by(newsdesk.desk.path, NAME) == []
    assert check(newsdesk.desk) == ()


def test_a_comment_keeps_no_citation_whose_key_was_a_name(newsdesk):
    case_id = newsdesk.begin()
    item = newsdesk.act(evidence.add, case_id, title="A letter", key=NAME)
    part = block(f"It is stone [@{NAME}].")
    newsdesk.act(analysis.set_blocks, case_id, [part])
    remark(newsdesk, case_id, AnchorKind.BLOCK, f"stone [@{NAME}]", anchor_id=part.id)
    newsdesk.act(erase, "evidence", item, "key", "By law.", by=newsdesk.supervisor)
    assert newsdesk.read(case_id).comments[0].passage is None
    assert held_by(newsdesk.desk.path, f"[@{NAME}]") == []
    assert check(newsdesk.desk) == ()
