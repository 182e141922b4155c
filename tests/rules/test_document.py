"""The document of a case is what the case file holds and what the revision hashes."""

import json
from dataclasses import replace

import pytest
from hypothesis import given

from db.records import Attachment, Mark, MarkKind, State
from db.rules import casefile, scales
from db.rules.content import is_content
from db.rules.document import document
from db.rules.revision import revision
from tests.builders import al_bab, block, comment, evidence, reply, snapshot, taken_in
from tests.strategies import snapshots

FILE = Attachment("", "photo.png", "a" * 64, "image/png", 12)


def test_the_al_bab_case_gives_its_case_file_field_by_field_and_in_its_order():
    assert json.dumps(document(snapshot())) == json.dumps(al_bab())


def test_a_case_read_from_its_document_gives_that_document_again():
    assert document(taken_in(casefile.read(al_bab()))) == al_bab()


@given(snapshots())
def test_any_case_read_from_its_document_gives_that_document_again(case):
    written = document(case)
    again = taken_in(casefile.read(json.loads(json.dumps(written))))
    assert document(again) == written
    assert again.revision == case.revision


@given(snapshots())
def test_a_case_read_from_its_document_has_the_same_content(case):
    again = taken_in(casefile.read(document(case)))
    assert bare(again) == bare(case)
    for part in ("title", "language", "topics", "scale", "verdict", "reason", "origins_exception",
                 "blocks", "replies"):
        assert getattr(again, part) == getattr(case, part)
    assert described(again) == described(case)


def bare(case):
    """Return claim and evidence of a case without their files."""
    claimant = replace(case.claim.claimant, portrait=None)
    items = [replace(item, attachments=()) for item in case.evidence]
    return replace(case.claim, claimant=claimant), items


def described(case):
    """Return the files of a case without their ids."""
    files = [file for item in case.evidence for file in item.attachments]
    portrait = case.claim.claimant.portrait
    return [replace(file, id="") for file in (*files, *([portrait] if portrait else []))]


def test_a_later_version_of_a_scale_is_pinned_by_its_number():
    later = replace(scales.load("five-step"), version=2)
    assert document(snapshot(scale=later))["scale"] == "five-step@2"


def test_what_is_not_set_of_the_extra_fields_is_not_written():
    written = json.dumps(document(snapshot(evidence=(evidence(),), blocks=(block("x"),))))
    for name in ("translation", "unused", "marks", "portrait", "origins_exception", "caption"):
        assert f'"{name}"' not in written


def test_marks_and_files_are_written_with_what_they_hold_and_no_more():
    link = Mark(0, 2, MarkKind.LINK, "https://example.org")
    case = snapshot(
        evidence=(evidence(attachments=(FILE, replace(FILE, caption="c", alt="a"))),),
        blocks=(block("word", marks=(Mark(0, 4, MarkKind.BOLD), link)),),
    )
    written = document(case)
    plain = {"name": "photo.png", "sha256": "a" * 64, "media_type": "image/png", "size": 12}
    assert written["evidence"][0]["files"] == [plain, {**plain, "caption": "c", "alt": "a"}]
    assert written["analysis"][0]["marks"] == [
        {"start": 0, "end": 4, "kind": "bold"},
        {"start": 0, "end": 2, "kind": "link", "href": "https://example.org"},
    ]


def test_the_revision_of_the_al_bab_case_is_the_same_on_every_machine():
    known = "c8601477f15d2cf840482ada1a5a7444c07f0ad41983378080fc45438f4a9dd2"
    assert revision(document(snapshot())) == known


CONTENT = {
    "title": "Another",
    "language": "fr",
    "topics": ("Syria",),
    "scale": scales.load("polygraph"),
    "verdict": "true",
    "reason": "Because.",
    "origins_exception": "One suffices.",
    "evidence": (),
    "blocks": (),
    "replies": (reply(),),
    "claim": replace(snapshot().claim, place="Elsewhere"),
}
ABOUT = {
    "state": State.PUBLISHED,
    "notes": "Ask again.",
    "state_reason": "Waiting.",
    "comments": (comment(),),
    "number": "FC-2030-0007",
    "head": "2" * 64,
    "updated_at": "2030-01-01T00:00:00.000Z",
}


@pytest.mark.parametrize("field", CONTENT)
def test_any_change_of_content_makes_another_revision(field):
    assert snapshot(**{field: CONTENT[field]}).revision != snapshot().revision


@pytest.mark.parametrize("field", ABOUT)
def test_what_is_only_about_the_content_leaves_the_revision_alone(field):
    assert snapshot(**{field: ABOUT[field]}).revision == snapshot().revision


def test_content_is_what_a_reader_sees_and_nothing_else():
    seen = [("case", "title"), ("case", "scale"), ("evidence", "note"), ("topic", "name"),
            ("claimant", "role"), ("appearance", "date"), ("attachment", "alt"), ("reply", "to"),
            ("block", "marks"), ("claim", "quote")]
    unseen = [("case", "state"), ("case", "notes"), ("case", "state_reason"), ("comment", "text"),
              ("round", "note"), ("approval", "note"), ("correction", "reason"), ("brief", "paper"),
              ("person", "name"), ("policy", "scale")]
    assert [is_content(*field) for field in seen] == [True] * len(seen)
    assert [is_content(*field) for field in unseen] == [False] * len(unseen)
