"""Words that must not hurt: each is taken as it stands, or refused by its field."""

import json
import unicodedata

import pytest

from db.actions import (
    analysis,
    cases,
    claims,
    comments,
    evidence,
    replies,
    verdict,
    workflow,
)
from db.casefile import export_case, import_case
from db.check import check
from db.errors import Refused
from db.queries import cases as case_queries
from db.records import Appearance, Mark, MarkKind
from tests.desks import block

MEGABYTE = "x" * 1_000_000
OVERRIDE = "abc\u202egpj.exe"
FIELDS = {
    "title": (cases.edit, "case", "title"),
    "notes": (cases.edit, "case", "notes"),
    "quote": (claims.edit, "case", "quote"),
    "claimant": (claims.edit, "case", "claimant"),
    "place": (claims.edit, "case", "place"),
    "evidence title": (evidence.edit, "evidence", "title"),
    "evidence quote": (evidence.edit, "evidence", "quote"),
    "evidence note": (evidence.edit, "evidence", "note"),
    "reason": (verdict.choose, "case", "reason"),
}
NEEDED = {"quote", "claimant", "evidence title"}


@pytest.fixture
def case(newsdesk):
    return newsdesk.read(newsdesk.ready())


def write(room, case, name, words):
    """Write words into a field, and return what stands there then."""
    action, kind, field = FIELDS[name]
    row_id = case.id if kind == "case" else case.evidence[0].id
    room.act(action, row_id, **{field: words})
    after = room.read(case.id)
    owners = {"claimant": after.claim.claimant, "quote": after.claim, "place": after.claim}
    attribute = "name" if name == "claimant" else field
    owner = owners.get(name, after.evidence[0] if kind == "evidence" else after)
    return getattr(owner, attribute)


def refused(room, act, *arguments, **fields):
    """Do what must be refused, and return the field at fault; nothing has changed."""
    before = room.look()
    with pytest.raises(Refused) as error:
        room.act(act, *arguments, **fields)
    assert room.look() == before
    assert error.value.sentence.encode()
    assert len(error.value.sentence) < 400
    return error.value.field


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("blank", ["", " ", "\t \n", "\u2003"], ids=ascii)
def test_blank_text_empties_a_field_or_is_refused_where_it_is_needed(newsdesk, case, name, blank):
    if name in NEEDED:
        action, kind, field = FIELDS[name]
        row_id = case.id if kind == "case" else case.evidence[0].id
        assert refused(newsdesk, action, row_id, **{field: blank}) == field
    else:
        assert not write(newsdesk, case, name, blank)


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize(
    "words", [MEGABYTE, "a\0b", "\ud800", "a\udfffb", "\x1b[31m", "a\x7fb"],
    ids=["1 MB", "NUL", "surrogate", "low surrogate", "escape", "delete"],
)
def test_text_that_no_page_can_hold_is_refused_by_its_field(newsdesk, case, name, words):
    action, kind, field = FIELDS[name]
    row_id = case.id if kind == "case" else case.evidence[0].id
    assert refused(newsdesk, action, row_id, **{field: words}) == field


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize(
    "words", [OVERRIDE, "e\u0301", "é", "'; DROP TABLE cases; --", "<b>&amp;", "[@nobody]", "🏳️‍🌈"],
    ids=ascii,
)
def test_odd_text_is_kept_to_the_letter(newsdesk, case, name, words):
    assert write(newsdesk, case, name, words) == words
    assert check(newsdesk.desk) == ()


def test_text_at_its_limit_is_kept_and_one_more_is_refused(newsdesk, case):
    assert len(write(newsdesk, case, "quote", "x" * 20_000)) == 20_000
    assert refused(newsdesk, claims.edit, case.id, quote="x" * 20_001) == "quote"


@pytest.mark.parametrize("words", [MEGABYTE, "a\0b", "\ud800"], ids=["1 MB", "NUL", "surrogate"])
def test_every_other_door_refuses_them_too(newsdesk, case, words):
    remark = newsdesk.act(comments.add, case.id, "Who?")
    asked = newsdesk.act(replies.add, case.id, to="Press", question="So?", deadline="2017-01-01")
    item = case.evidence[0].id
    assert refused(newsdesk, cases.create, words, "Somebody") == "quote"
    assert refused(newsdesk, cases.create, "Words.", words) == "claimant"
    assert refused(newsdesk, cases.edit, case.id, topics=["fine", words]) == "topics"
    assert refused(newsdesk, cases.edit, case.id, language=words) == "language"
    assert refused(newsdesk, analysis.set_blocks, case.id, [block(words)]) == "blocks[0]"
    assert refused(newsdesk, comments.add, case.id, words) == "comment"
    assert refused(newsdesk, comments.answer, remark, words) == "comment"
    assert refused(newsdesk, replies.add, case.id, to=words, question="So?") == "to"
    assert refused(newsdesk, replies.edit, asked, answer=words) == "answer"
    assert refused(newsdesk, verdict.except_origins, case.id, words) == "origins_exception"
    assert refused(newsdesk, evidence.add, case.id, title=words) == "title"
    assert refused(newsdesk, evidence.add, case.id, title="T", key=words) == "key"
    assert refused(newsdesk, evidence.edit, item, key=words) == "key"
    assert refused(newsdesk, evidence.edit, item, url=words) == "url"
    assert refused(newsdesk, evidence.edit, item, published=words) == "published"
    assert refused(newsdesk, workflow.shelve, case.id, words) == "reason"
    appearance = [Appearance("", words)]
    assert refused(newsdesk, claims.set_appearances, case.id, appearance) == "publisher"


def test_a_block_takes_a_word_of_200_000_characters_and_no_more(newsdesk, case):
    newsdesk.act(analysis.set_blocks, case.id, [block("x" * 200_000)])
    assert len(newsdesk.read(case.id).blocks[0].text) == 200_000
    refused(newsdesk, analysis.set_blocks, case.id, [block("x" * 200_001)])
    assert case_queries.page(newsdesk.desk, words="cheese")


def test_an_analysis_of_too_many_parts_is_refused(newsdesk, case):
    refused(newsdesk, analysis.set_blocks, case.id, [block("x")] * 5001)


@pytest.mark.parametrize("mark", [(0, 99), (-1, 2), (3, 1), (2, 2)])
def test_a_mark_outside_its_text_is_refused(newsdesk, case, mark):
    parts = [block("words", marks=(Mark(*mark, MarkKind.BOLD),))]
    assert refused(newsdesk, analysis.set_blocks, case.id, parts).startswith("blocks[0]")


@pytest.mark.parametrize(
    "day", ["2017-02-30", "2017-13", "0000", "17-01-01", "yesterday", "2017-1-1", "2017/01/01",
            "\uff19" * 4, "2017-02-29", "99999"],
)
def test_an_impossible_date_is_refused(newsdesk, case, day):
    assert refused(newsdesk, claims.edit, case.id, date=day) == "date"
    assert refused(newsdesk, evidence.edit, case.evidence[0].id, published=day) == "published"
    appearance = [Appearance("", "Paper", day)]
    assert refused(newsdesk, claims.set_appearances, case.id, appearance) == "date"
    fields = {"to": "Press", "question": "So?"}
    assert refused(newsdesk, replies.add, case.id, deadline=day, **fields) == "deadline"


@pytest.mark.parametrize("day", ["2017", "2017-02", "2016-02-29", None, ""])
def test_a_date_is_as_exact_as_it_is_known(newsdesk, case, day):
    newsdesk.act(claims.edit, case.id, date=day)
    assert newsdesk.read(case.id).claim.date == (day or None)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd",
                "data:text/html,x", "//example.org", "example.org", "http://", "https://a b",
                "vbscript:x", "http://[", "https://example.org:99999", "ftp://example.org",
                "mailto:a@example.org",
                "java\nscript:x", "https://\u202eexample.org\"x"],
)
def test_an_address_that_leads_no_reader_to_a_page_is_refused(newsdesk, case, address):
    item = case.evidence[0].id
    assert refused(newsdesk, claims.edit, case.id, url=address) == "url"
    assert refused(newsdesk, claims.edit, case.id, claimant_same_as=address) == "claimant_same_as"
    assert refused(newsdesk, evidence.edit, item, url=address) == "url"
    assert refused(newsdesk, evidence.edit, item, archived_url=address) == "archived_url"
    appearance = [Appearance("", "Paper", None, address)]
    assert refused(newsdesk, claims.set_appearances, case.id, appearance) == "url"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", None])
def test_a_link_in_the_text_that_could_do_harm_is_refused(newsdesk, case, address):
    parts = [block("words", marks=(Mark(0, 5, MarkKind.LINK, address),))]
    refused(newsdesk, analysis.set_blocks, case.id, parts)


def test_keys_and_topics_that_look_alike_are_one(newsdesk, case):
    assert refused(newsdesk, evidence.add, case.id, title="T", key="NASA") == "key"
    composed, apart = (unicodedata.normalize(form, "Élysée") for form in ("NFC", "NFD"))
    newsdesk.act(cases.edit, case.id, topics=(composed, apart, composed.upper()))
    assert newsdesk.read(case.id).topics == (composed,)


def test_search_syntax_in_a_case_is_found_as_text(newsdesk):
    case_id = newsdesk.begin('NEAR("a" OR b*) AND words:^"')
    for words in ('near("a"', "words:", 'b*) AND "', '"'):
        found = {card.id for card in case_queries.page(newsdesk.desk, words=words)}
        assert found == ({case_id} if words != '"' else set())


def test_odd_text_goes_out_and_comes_in_unchanged(newsdesk, case, tmp_path):
    newsdesk.act(claims.edit, case.id, quote=f"{OVERRIDE} e\u0301 é \u2028 <b> \U0001f600")
    export_case(newsdesk.desk, case.id, tmp_path / "out.json")
    again = import_case(newsdesk.desk, newsdesk.editor, tmp_path / "out.json").id
    assert newsdesk.read(again).revision == newsdesk.read(case.id).revision
    assert json.loads((tmp_path / "out.json").read_text())["claim"]["quote"].startswith(OVERRIDE)


def test_two_edits_of_one_field_are_both_kept_in_the_history(newsdesk, case):
    newsdesk.act(claims.edit, case.id, place="Here")
    newsdesk.act(claims.edit, case.id, place="There", by=newsdesk.second)
    values = newsdesk.rows(
        "SELECT value FROM event_values WHERE field = 'place' ORDER BY seq"
    )
    assert [json.loads(value) for (value,) in values][-2:] == ["Here", "There"]
    assert newsdesk.read(case.id).claim.place == "There"
