"""What is typed and not yet on the desk, as a live preview prints it."""

from dataclasses import replace

import pytest

from db.records import Appearance, Claimant, Stance
from db.rules.casefile import CaseFile
from db.rules.document import document
from db.rules.revision import revision
from desktop.preview.typed import as_typed
from desktop.saving.records import Draft, Owner, Standing
from tests.builders import attachment, block, evidence, reply, snapshot

FILE = attachment(CaseFile("a.png", "a.png", "a" * 64, "image/png", 3))
CASE = snapshot(evidence=(evidence("one", attachments=(FILE,)), evidence("two")),
                replies=(reply("Press office"),))
ONE, REPLY = CASE.evidence[0].id, CASE.replies[0].id


def typed(kind, owner_id="", **values):
    owner = Owner(CASE.id, kind, owner_id)
    return as_typed(CASE, [
        Draft(owner, field, value, Standing.TYPED) for field, value in values.items()
    ])


def test_nothing_typed_is_the_case_itself():
    assert as_typed(CASE, []) is CASE


def test_the_claim_is_as_typed():
    seen = (Appearance("", "The Paper", "2017"),)
    case = typed("claim", title=" A title ", language="ar", topics="sea, air, ", quote="Said so.",
                 claimant="Ada", claimant_role="", date="2017-02", place="Aden", appearances=seen)
    assert (case.title, case.language, case.topics) == ("A title", "ar", ("sea", "air"))
    assert (case.claim.quote, case.claim.date, case.claim.place) == ("Said so.", "2017-02", "Aden")
    assert case.claim.appearances == seen
    assert isinstance(case.claim.claimant, Claimant)
    assert (case.claim.claimant.name, case.claim.claimant.role) == ("Ada", None)


def test_verdict_and_text_are_as_typed():
    assert typed("verdict", rating="true", reason="So it is.").rating.label == "True"
    words = (block("Another text."),)
    assert typed("analysis", blocks=words).blocks == words


def test_parts_are_as_typed_and_others_as_they_were():
    case = typed("evidence", ONE, title="New", stance="refutes", published="2016", unused=True)
    item, other = case.evidence
    assert (item.title, item.stance, item.published, item.unused) == (
        "New", Stance.REFUTES, "2016", True)
    assert other == CASE.evidence[1]
    assert typed("attachment", FILE.id, alt="A map").evidence[0].attachments[0].alt == "A map"
    assert typed("reply", REPLY, answer="No comment.").replies[0].answer == "No comment."


def test_the_revision_is_that_of_what_is_shown():
    case = typed("claim", title="Another")
    assert case.revision == revision(document(case)) != CASE.revision


@pytest.mark.parametrize(
    ("kind", "owner_id", "values"),
    [
        ("claim", "", {"date": "2017-13"}), ("claim", "", {"quote": "  "}),
        ("claim", "", {"claimant": ""}), ("claim", "", {"url": "javascript:alert(1)"}),
        ("claim", "", {"language": "English!"}), ("claim", "", {"title": "a\0b"}),
        ("claim", "", {"claimant_kind": "robot"}), ("verdict", "", {"reason": "x" * 141}),
        ("analysis", "", {"blocks": (replace(block(), text="\ud800"),)}),
        ("evidence", ONE, {"title": ""}), ("evidence", ONE, {"stance": "loves"}),
        ("evidence", "gone", {"title": "x"}),
        ("reply", REPLY, {"asked": "2017"}), ("notes", "", {"notes": "Private."}),
    ],
)  # fmt: skip
def test_what_the_desk_would_refuse_is_left_as_the_desk_has_it(kind, owner_id, values):
    assert typed(kind, owner_id, **values) is CASE
