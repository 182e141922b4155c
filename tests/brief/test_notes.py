"""Notes stay on the desk: no brief prints them, and no case file takes them along."""

import json

from db.actions import cases
from db.casefile import export_case
from desktop import issued
from tests.brief.reading import text

SECRET = "Call the source at home"


def test_no_brief_prints_the_notes(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(cases.edit, case_id, notes=SECRET)
    assert newsdesk.read(case_id).notes == SECRET
    printed = issued.rendered(newsdesk.desk, newsdesk.read(case_id))
    assert SECRET not in text(printed)
    assert SECRET.encode() not in printed


def test_no_case_file_takes_the_notes_along(newsdesk, tmp_path):
    case_id = newsdesk.ready()
    newsdesk.act(cases.edit, case_id, notes=SECRET)
    out = tmp_path / "case.json"
    export_case(newsdesk.desk, case_id, out)
    assert SECRET not in json.dumps(json.loads(out.read_text("utf-8")), ensure_ascii=False)


def test_notes_are_no_part_of_the_revision_that_is_approved(newsdesk):
    case_id = newsdesk.approved()
    before = newsdesk.read(case_id)
    assert newsdesk.read(case_id).approval is not None
    newsdesk.act(cases.edit, case_id, notes=SECRET)
    after = newsdesk.read(case_id)
    assert (after.revision, after.state) == (before.revision, before.state)
