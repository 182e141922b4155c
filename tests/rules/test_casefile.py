"""A case file is taken as it is, or refused by the path of what is wrong in it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import resources
from db.errors import Refused
from db.records import EVIDENCE_KINDS, Block, BlockKind, Mark, MarkKind
from db.rules import casefile
from db.rules.casefile import CaseFile
from tests.builders import al_bab

SCHEMA = json.loads(resources.text("schema", "stet-case-1.schema.json"))
DIGEST = "a" * 64
FILE = {"name": "scan.pdf", "sha256": DIGEST, "media_type": "application/pdf", "size": 9}
NOTHING = object()


def changed(path, value):
    """Return the al-Bab document with the value at a path set, or taken out for NOTHING."""
    document = al_bab()
    *way, last = path
    at = document
    for step in way:
        at = at[step]
    if value is NOTHING:
        del at[last]
    else:
        at[last] = value
    return document


def refusal(document):
    with pytest.raises(Refused) as found:
        casefile.read(document)
    assert found.value.sentence.startswith(found.value.field)
    return found.value.sentence


def outcome(raw):
    """Return the document of a file's bytes, or the refusal."""
    try:
        return casefile.read(casefile.parse(raw))
    except Refused as found:
        return found


def paths(value, path=()):
    """Return the path of every field of an object anywhere in a JSON value."""
    if isinstance(value, dict):
        here = [(*path, name) for name in value]
        return here + [p for name, part in value.items() for p in paths(part, (*path, name))]
    if isinstance(value, list):
        return [p for n, part in enumerate(value[:1]) for p in paths(part, (*path, n))]
    return []


def written(path):
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).removeprefix(".")


def test_the_schema_is_a_json_schema_and_the_sample_fits_it():
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(al_bab())


def test_the_schema_knows_the_words_of_the_desk():
    kinds = SCHEMA["$defs"]["evidence"]["properties"]["kind"]["enum"]
    assert tuple(kinds) == EVIDENCE_KINDS


@pytest.mark.parametrize("path", paths(al_bab()), ids=written)
def test_a_missing_field_is_named_with_its_path(path):
    sentence = refusal(changed(path, NOTHING))
    assert sentence in (f"{written(path)}: missing", 'format: must be "stet-case/1"')


@pytest.mark.parametrize("path", paths(al_bab()), ids=written)
def test_an_unknown_field_is_named_with_its_path(path):
    beside = (*path[:-1], "stanse")
    assert refusal(changed(beside, 1)) == f"{written(beside)}: unknown field"


@pytest.mark.parametrize("wrong", [3.5, [[]], {"a": 1}, "\ud800"], ids=repr)
@pytest.mark.parametrize("path", paths(al_bab()), ids=written)
def test_a_value_of_the_wrong_kind_is_refused_below_its_path(path, wrong):
    assert refusal(changed(path, wrong)).startswith(written(path))


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (["format"], "stet-case/2", 'format: must be "stet-case/1"'),
        (["title"], None, "title: must be text"),
        (["language"], "English", 'language: "English" is no language tag, such as en or pt-BR'),
        (["topics", 1], "SYRIA", 'topics[1]: "SYRIA" stands at topics[0] too'),
        (["topics", 1], " ", "topics[1]: must not be empty"),
        (["scale"], "six-step", 'scale: there is no verdict scale "six-step"'),
        (["verdict"], "wrong", 'verdict: "wrong" is no rating of five-step'),
        (["reason"], "x" * 141, "reason: must be at most 140 characters long, not 141"),
        (["claim", "quote"], " ", "claim.quote: must not be empty"),
        (["claim", "claimant", "kind"], "state",
         "claim.claimant.kind: must be person or organization"),
        (["claim", "claimant", "same_as"], "javascript:alert(1)",
         "claim.claimant.same_as: must be an address that begins with http: or https:"),
        (["claim", "date"], "2017-02-30",
         'claim.date: "2017-02-30" is no date: YYYY, YYYY-MM or YYYY-MM-DD'),
        (["claim", "appearances", 0, "publisher"], "",
         "claim.appearances[0].publisher: must not be empty"),
        (["evidence", 3, "stance"], "refuted",
         "evidence[3].stance: must be supports, refutes or context"),
        (["evidence", 3, "credibility"], 7,
         "evidence[3].credibility: must be 1, 2, 3, 4, 5, 6 or null"),
        (["evidence", 3, "credibility"], True,
         "evidence[3].credibility: must be 1, 2, 3, 4, 5, 6 or null"),
        (["evidence", 3, "primary"], 1, "evidence[3].primary: must be true or false"),
        (["evidence", 3, "url"], "file:///etc/passwd",
         "evidence[3].url: must be an address that begins with http: or https:"),
        (["evidence", 3, "quote"], "a\0b",
         "evidence[3].quote: holds a character that cannot be kept (U+0000, at place 2)"),
        (["evidence", 3, "key"], "two words",
         'evidence[3].key: "two words" is no key: letters a-z, digits, ".", "-" and "_",'
         " at most 64"),
        (["evidence", 3, "key"], "TASS", 'evidence[3].key: "TASS" stands at evidence[1].key too'),
        (["evidence", 3, "origin"], "nobody",
         'evidence[3].origin: no evidence has the key "nobody"'),
        (["evidence", 0, "origin"], "tass",
         'evidence[0].origin: "release" cannot repeat "tass": that would close a circle'),
        (["evidence", 0, "files"], [3], "evidence[0].files[0]: must be text or an object"),
        (["evidence", 0, "files"], [{**FILE, "sha256": "A" * 64}],
         "evidence[0].files[0].sha256: must be 64 hexadecimal digits, 0-9 and a-f"),
        (["evidence", 0, "files"], [{**FILE, "size": -1}],
         "evidence[0].files[0].size: must be at least 0"),
        (["analysis", 0, "kind"], "list",
         "analysis[0].kind: must be heading, paragraph, quotation or list item"),
        (["analysis", 0, "marks"], [{"start": 0, "end": 99, "kind": "bold"}],
         "analysis[0].marks[0]: 0 to 99 is no range of a text of 16 characters"),
        (["replies", 0, "asked"], "2017", 'replies[0].asked: "2017" is no full date: YYYY-MM-DD'),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(path, value, sentence):
    assert refusal(changed(path, value)) == sentence


@pytest.mark.parametrize("document", [None, [], "x", 3])
def test_a_file_that_is_no_object_is_refused(document):
    assert refusal(document) == "a case file holds one JSON object"


def test_the_name_of_an_unknown_field_is_shown_safely_and_shortly():
    sentence = refusal({**al_bab(), "\ud800\n\x1b" + "x" * 1000: 1})
    assert sentence.encode()
    assert sentence.isprintable()
    assert len(sentence) < 120


@pytest.mark.parametrize(
    "path",
    ["../secret", "a/../../b", "/etc/passwd", "C:\\x", "C:x", "\\\\host\\x", "a\\b", "", " ", ".",
     "..", "./..", "a\0b"],
)
def test_a_file_outside_the_folder_is_refused(path):
    for file in (path, {**FILE, "path": path}):
        sentence = refusal(changed(["evidence", 0, "files"], [file]))
        assert sentence.startswith("evidence[0].files[0]")


def test_files_are_read_by_evidence_and_not_yet_taken_in():
    read = casefile.read(changed(["evidence", 1, "files"], ["a/scan.pdf", {**FILE, "path": "b"}]))
    assert read.files == {
        "tass": (CaseFile("a/scan.pdf"), CaseFile("b", "scan.pdf", DIGEST, "application/pdf", 9)),
    }
    assert read.evidence[1].attachments == ()


def test_a_portrait_is_read_apart():
    read = casefile.read(changed(["claim", "claimant", "portrait"], {**FILE, "alt": "A face."}))
    assert read.portrait == CaseFile(None, **FILE, alt="A face.")


def test_extra_fields_are_read_where_they_are_set():
    document = changed(["origins_exception"], "One witness.")
    document["evidence"][0].update(unused=True, translation="two\nlines")
    document["claim"]["url"] = "https://example.org"
    document["analysis"][0] = {
        "kind": "list item", "text": " Bold ", "marks": [{"start": 1, "end": 5, "kind": "bold"}],
    }
    read = casefile.read(document)
    assert read.origins_exception == "One witness."
    assert (read.evidence[0].unused, read.evidence[0].translation) == (True, "two\nlines")
    assert read.claim.url == "https://example.org"
    mark = Mark(1, 5, MarkKind.BOLD)
    assert read.blocks[0] == Block("", BlockKind.LIST_ITEM, " Bold ", (mark,))


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "not JSON (line 1)"),
        (b"{\n  'a': 1}", "not JSON (line 2)"),
        (b"%PDF-1.7", "not JSON (line 1)"),
        (b'{"a": "\xff"}', "not UTF-8 text (byte 8)"),
        (b'{"a": 1, "a": 2}', 'the field "a" stands twice in one object'),
        (b'{"a": NaN}', "NaN is no JSON number"),
        (b"[" * 200_000, "not JSON that can be read"),
        (b"1" * 10_000, "not JSON that can be read"),
    ],
    ids=["empty", "quotes", "pdf", "latin-1", "twice", "nan", "nested", "number"],
)
def test_bytes_that_are_no_json_are_refused_in_one_sentence(raw, sentence):
    with pytest.raises(Refused) as found:
        casefile.parse(raw)
    assert found.value.sentence == sentence


def test_a_byte_order_mark_is_no_fault():
    assert casefile.parse(b"\xef\xbb\xbf{}") == {}


@given(st.binary())
def test_any_bytes_are_read_or_refused(raw):
    assert isinstance(outcome(raw), Refused | casefile.CaseDocument)


everything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(), parts, max_size=3),
)


@given(st.sampled_from(paths(al_bab())), everything)
def test_any_value_anywhere_is_taken_or_refused(path, value):
    found = outcome(json.dumps(changed(path, value)).encode())
    assert isinstance(found, Refused | casefile.CaseDocument)
