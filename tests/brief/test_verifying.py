"""`verify`: what can be said about a brief, and a sentence for whatever pretends to be one."""

import hashlib
import json
import os
import shutil
from dataclasses import replace

import pytest

from db.actions import analysis, cases, claims, people, replies, workflow
from db.errors import Refused
from db.records import Block, BlockKind, Role, Tier
from db.rules import claimreview
from db.rules.document import document
from db.rules.enclosures import enclosures
from desktop import dates, issued
from desktop.brief import render
from desktop.cli import run
from desktop.printing import Layout, draw
from desktop.verifying import verify
from desktop.verifying.contents import dissected
from desktop.verifying.reprinting import layouts
from tests import desks
from tests.brief import carrying
from tests.builders import snapshot


def said(path, desk=None):
    """Return all sentences in one text."""
    return " ".join(finding.sentence for finding in verify(path, desk))


def bad(path, desk=None):
    """Return what speaks against the file, but for its conformance."""
    return [
        finding.sentence for finding in verify(path, desk)
        if finding.bad and "conform" not in finding.sentence
    ]


@pytest.fixture
def keep(tmp_path):
    """Return what writes bytes into a file."""
    def written(content):
        path = tmp_path / "brief.pdf"
        path.write_bytes(content)
        return path
    return written


@pytest.fixture(scope="module")
def content():
    return carrying.brief(snapshot())


def test_a_brief_as_it_was_printed_has_one_record(keep, content):
    path = keep(content)
    assert f"has the hash that the page prints: {snapshot().revision}" in said(path)
    assert "ClaimReview is of that record" in said(path)
    assert bad(path) == []


def test_a_brief_that_is_read_from_the_right_has_nothing_against_it(newsdesk, keep):
    case_id = newsdesk.ready()
    newsdesk.act(cases.edit, case_id, language="ar")
    case = newsdesk.read(case_id)
    path = keep(carrying.brief(case))
    assert f"has the hash that the page prints: {case.revision}" in said(path, newsdesk.desk)
    assert bad(path, newsdesk.desk) == []


def test_a_brief_as_the_desk_prints_it_has_nothing_against_it(keep):
    found = verify(keep(render(snapshot())))
    assert [finding.sentence for finding in found if finding.bad] == []
    assert "The file conforms to PDF/A-3a and PDF/UA-1." in {one.sentence for one in found}


def test_conformance_is_told_for_both_standards(keep, content):
    sentences = said(keep(content))
    for standard in ("PDF/A-3a", "PDF/UA-1"):
        assert standard in sentences


def test_a_changed_record_is_told_apart_from_the_page(keep):
    changed = document(snapshot())
    changed["verdict"] = "true"
    path = keep(carrying.brief(snapshot(), case=json.dumps(changed).encode()))
    first, second = bad(path)
    assert "which no page prints" in first
    assert "ClaimReview is of another record" in second


def test_a_record_in_another_layout_is_the_same_record(keep):
    spread = json.dumps(document(snapshot()), indent=4, ensure_ascii=True).encode()
    assert bad(keep(carrying.brief(snapshot(), case=spread))) == []


def test_a_claimreview_of_another_case_is_noticed(keep):
    other = claimreview.written(snapshot(title="Another"))
    assert bad(keep(carrying.brief(snapshot(), claimreview=other))) == [
        "The enclosed ClaimReview is of another record."]


def test_a_page_without_a_record_says_so(keep, content):
    assert "No record is enclosed" in bad(keep(carrying.enclosing(content, {})))[0]


def kept_brief(newsdesk, case_id):
    """Return the brief as it would be issued now, with its record inside."""
    case = issued.to_publish(newsdesk.read(case_id))
    return carrying.brief(case)


def published(newsdesk):
    """Publish a case with a real brief; return its id and the brief."""
    case_id = newsdesk.approved()
    content = kept_brief(newsdesk, case_id)
    newsdesk.act(workflow.publish, case_id, content, revision=newsdesk.read(case_id).revision,
                 by=newsdesk.supervisor)
    return case_id, content


def test_the_desk_knows_what_it_issued_and_who_approved_it(newsdesk, keep):
    case_id, content = published(newsdesk)
    sentences = said(keep(content), newsdesk.desk)
    assert f"byte for byte: brief 1 of {newsdesk.read(case_id).number}" in sentences
    assert "Supervisor approved this record" in sentences
    assert "No later brief supersedes it." in sentences
    head = newsdesk.events() - 1  # it was printed before its publication was an event
    assert f"The journal's head that it prints is event {head} of this desk" in sentences
    assert bad(keep(content), newsdesk.desk) == []


def test_a_desk_that_was_put_back_to_an_earlier_day_contradicts_its_brief(newsdesk, keep):
    newsdesk.desk.close()
    earlier = newsdesk.desk.path.with_name("Earlier.stet")
    shutil.copytree(newsdesk.desk.path, earlier)
    room = desks.opened(newsdesk.desk.path)
    case_id = room.approved()
    content = kept_brief(room, case_id)
    sentences = said(keep(content), room.desk)
    room.desk.close()
    assert "is event" in sentences
    put_back = desks.opened(earlier)
    put_back.approved()  # the same words again, so that the record itself is known
    found = bad(keep(content), put_back.desk)
    put_back.desk.close()
    assert any("is not on this desk's chain" in sentence for sentence in found)


def test_a_file_printed_again_from_an_issued_record_is_not_the_issued_file(newsdesk, keep):
    _, content = published(newsdesk)
    altered = content + b"% altered\n"
    assert "but never this file" in bad(keep(altered), newsdesk.desk)[0]


def printed(newsdesk, case_id, paper, kind="public"):
    """Return what the desk prints today, which was never issued."""
    return issued.brief(newsdesk.desk, newsdesk.read(case_id), paper, kind)


@pytest.mark.parametrize("kind", ["public", "dossier"])
def test_a_withdrawn_check_printed_anew_is_no_forgery(newsdesk, keep, capsys, kind):
    case_id, _ = published(newsdesk)
    newsdesk.act(workflow.withdraw, case_id, "Why.", "A notice.", by=newsdesk.supervisor)
    path = keep(printed(newsdesk, case_id, "letter", kind))
    newsdesk.act(cases.create, "Another claim.", "Somebody")  # the journal goes on meanwhile
    sentences = said(path, newsdesk.desk)
    assert "This printing was not issued itself; its record is that of brief 1 of" in sentences
    assert "Supervisor approved this record" in sentences
    assert "has been withdrawn since" in sentences
    assert "A notice." in sentences
    assert bad(path, newsdesk.desk) == []
    newsdesk.desk.close()
    assert run(["verify", str(path), "--desk", str(newsdesk.desk.path)]) == 0
    assert capsys.readouterr().err == ""


def test_a_printing_stays_what_it_is_when_a_correction_is_given_up(newsdesk, keep):
    case_id, _ = published(newsdesk)
    path = keep(printed(newsdesk, case_id, "letter"))
    newsdesk.act(workflow.correct, case_id, tier=Tier.WORDING, reason="A typo.")
    newsdesk.act(claims.edit, case_id, place="Here", by=newsdesk.second)
    newsdesk.act(workflow.abandon, case_id, "It stood right.")
    assert bad(path, newsdesk.desk) == []


def answered(newsdesk, language):
    """Publish a case in a language with evidence and a reply; return it."""
    case_id = newsdesk.ready()
    newsdesk.act(cases.edit, case_id, language=language)
    newsdesk.act(replies.add, case_id, to="Press office", question="Is it so?", asked="2017-01-23",
                 channel="e-mail", answered="2017-01-24", answer="No.")
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    newsdesk.publish(case_id)
    return newsdesk.read(case_id)


WANTED = [
    Layout(), Layout("letter", "dossier"), Layout(evidence=False), Layout(replies=False),
    Layout(names=False), Layout("a4", "dossier", evidence=False, replies=False, names=False),
]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("layout", WANTED)
def test_whatever_was_wanted_of_a_brief_its_printing_is_known(newsdesk, keep, layout, language):
    case = answered(newsdesk, language)
    path = keep(draw(newsdesk.desk, case, layout))
    assert "the desk prints it so today, byte for byte" in said(path, newsdesk.desk)
    assert bad(path, newsdesk.desk) == []


@pytest.mark.parametrize("layout", WANTED)
def test_an_altered_copy_is_compared_with_what_can_have_been_meant_alone(newsdesk, keep, layout):
    case = answered(newsdesk, "en")
    path = keep(draw(newsdesk.desk, case, layout) + b"% altered\n")
    meant = list(layouts(dissected(path), case))
    assert replace(layout, names=True) in meant
    assert layout in meant
    assert len(meant) == 2
    assert "but never this file" in bad(path, newsdesk.desk)[0]


def test_a_file_that_calls_itself_otherwise_is_compared_with_no_printing(newsdesk, keep):
    case, other = answered(newsdesk, "en"), replace(answered(newsdesk, "en"), id="another")
    path = keep(draw(newsdesk.desk, case, Layout()))
    assert list(layouts(dissected(path), other)) == []


def test_a_heading_that_says_evidence_is_not_taken_for_the_part(newsdesk, keep):
    case_id = newsdesk.ready()
    head = Block("3f2c9a52-0000-4000-8000-000000000001", BlockKind.HEADING, "Evidence")
    newsdesk.act(analysis.set_blocks, case_id, (head, *newsdesk.read(case_id).blocks))
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    newsdesk.publish(case_id)
    case = newsdesk.read(case_id)
    for layout in (Layout(), Layout(evidence=False)):
        assert bad(keep(draw(newsdesk.desk, case, layout)), newsdesk.desk) == []


def test_other_words_over_an_issued_record_are_noticed(newsdesk, keep):
    """The record inside and its hash are right: only the desk can tell that the words are not."""
    case_id, _ = published(newsdesk)
    case = newsdesk.read(case_id)
    forged = carrying.enclosing(
        render(replace(case, reason="Another reason.")), enclosures(case))
    found = bad(keep(forged), newsdesk.desk)
    assert "the words on its pages may be others" in found[0]


def test_a_later_brief_is_named(newsdesk, keep):
    case_id, content = published(newsdesk)
    newsdesk.act(workflow.correct, case_id, tier=Tier.WORDING, reason="A typo.")
    assert "a correction is under way" in said(keep(content), newsdesk.desk)
    parts = (*newsdesk.read(case_id).blocks, Block("", BlockKind.PARAGRAPH, "More. [@esa]"))
    parts = tuple(replace(part, id=part.id or "3f2c9a52-0000-4000-8000-000000000001")
                  for part in parts)
    newsdesk.act(analysis.set_blocks, case_id, parts)
    newsdesk.reissue(case_id)
    assert "Brief 2 of" in said(keep(content), newsdesk.desk)
    assert "supersedes it" in said(keep(content), newsdesk.desk)
    newsdesk.act(workflow.withdraw, case_id, "By court.", "Gone.", by=newsdesk.supervisor)
    assert "Brief 2 of" in said(keep(content), newsdesk.desk), "also of a withdrawn one"


def test_it_was_approved_by_whoever_did_before_it_left_the_house(newsdesk, keep):
    """The same words may be approved again later, by another."""
    case_id, content = published(newsdesk)
    newsdesk.act(workflow.correct, case_id, tier=Tier.WORDING, reason="A typo.")
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.reissue(case_id)
    newsdesk.act(workflow.correct, case_id, tier=Tier.WORDING, reason="It was right.")
    newsdesk.act(claims.edit, case_id, place=None)
    hired = newsdesk.act(people.add, "Another", Role.SUPERVISOR, desks.PASSWORD,
                         by=newsdesk.supervisor)
    another = people.sign_in(newsdesk.desk, hired, desks.PASSWORD)
    newsdesk.act(workflow.reissue, case_id, "It was right.", desks.BRIEF + b"3", by=another,
                 revision=newsdesk.read(case_id).revision)
    first, _, last = newsdesk.read(case_id).approvals
    assert (first.revision, last.by.name) == (last.revision, "Another")
    sentences = said(keep(content), newsdesk.desk)
    assert "Supervisor approved this record" in sentences
    assert "Brief 2 of" in sentences
    assert "supersedes it. The last one is brief 3, issued on" in sentences


def test_a_withdrawn_check_says_what_readers_are_told(newsdesk, keep):
    case_id, content = published(newsdesk)
    why, told = "Ali talked.", "The source lied."
    newsdesk.act(workflow.withdraw, case_id, why, told, by=newsdesk.supervisor)
    sentences = said(keep(content), newsdesk.desk)
    gone = newsdesk.read(case_id).withdrawal
    assert f"since, on {dates.utc(gone.at)}, by Supervisor: The source lied." in sentences
    assert "No later brief supersedes it." in sentences
    assert "Ali" not in sentences


def test_a_draft_is_known_and_nobody_approved_it(newsdesk, keep):
    case_id = newsdesk.ready()
    sentences = said(keep(carrying.brief(newsdesk.read(case_id))), newsdesk.desk)
    assert "as it stands on the desk; it was never issued" in sentences
    assert "Nobody approved this record." in sentences


def test_another_desks_brief_is_not_known(newsdesk, keep, content):
    assert bad(keep(content), newsdesk.desk) == ["The desk does not know this record."]


def refusal(path):
    """Return the one sentence with which a file is refused."""
    with pytest.raises(Refused) as refused:
        verify(path)
    assert "\n" not in refused.value.sentence
    assert refused.value.sentence.endswith(".")
    return refused.value.sentence


def test_what_is_no_brief_is_refused_with_its_reason(keep, content, tmp_path):
    assert "is no PDF" in refusal(keep(b""))
    assert "is no PDF" in refusal(keep(b"<html>"))
    assert "damaged or cut short" in refusal(keep(content[: len(content) // 2]))
    assert "damaged or cut short" in refusal(keep(b"%PDF-1.7\n%%EOF"))
    assert "encrypted" in refusal(keep(carrying.encrypted(content)))
    assert "no file that can be read" in refusal(tmp_path)
    assert "no file that can be read" in refusal(tmp_path / "gone.pdf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.pdf")
    assert "no file that can be read" in refusal(tmp_path / "pipe.pdf")


def test_a_vast_file_is_not_read(tmp_path):
    path = tmp_path / "vast.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(1 << 40)
    assert "larger than any brief" in refusal(path)


def test_an_enclosure_that_unpacks_without_end_is_never_unpacked(keep, content):
    path = keep(carrying.stream_replaced(content, ".case.json", carrying.bomb(1 << 28)))
    assert "larger than any brief" in refusal(path)


def test_enclosures_no_brief_has_are_refused(keep, content):
    odd = carrying.stream_replaced(content, ".case.json", b"x", packed="/LZWDecode")
    assert "packed as no brief" in refusal(keep(odd))
    broken = carrying.stream_replaced(content, ".case.json", b"no deflate")
    assert "damaged" in refusal(keep(broken))
    twice = carrying.enclosing(content, {"A.case.json": b"{}", "B.case.json": b"{}"})
    assert "more than one" in refusal(keep(twice))


@pytest.mark.parametrize(
    "record",
    [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"format": "stet-case/1", "a": 1e999}',
     b'{"format": "stet-case/1", "a": ' + b"9" * 5_000 + b"}",
     b'{"format": "stet-case/1", "a": "\\ud800"}',
     b'{"format": "stet-case/1", "format": "stet-case/1"}'],
    ids=range(9),
)  # fmt: skip
def test_what_is_enclosed_as_the_record_and_is_none(keep, record):
    (sentence,) = bad(keep(carrying.brief(snapshot(), case=record)))
    assert "no case file" in sentence


def test_the_command_says_each_sentence_and_ends_with_one(keep, content, capsys, newsdesk):
    newsdesk.desk.close()
    path = keep(carrying.enclosing(content, {}))
    assert run(["verify", str(path), "--desk", str(newsdesk.desk.path)]) == 1
    out, err = capsys.readouterr()
    assert "No record is enclosed" in out
    assert err.count("\n") == 1
    assert "is not to be relied on" in err
    assert run(["verify", str(path.with_name("gone.pdf"))]) == 1
    assert run(["verify"]) == 2


def test_the_file_is_left_as_it_was(keep, content):
    path = keep(content)
    verify(path)
    assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(content).digest()
    assert [beside.name for beside in path.parent.iterdir()] == ["brief.pdf"]
