"""Nothing in a history is called by the name that it has in the journal, in any language."""

import ast

import pytest
from PySide6.QtCore import QLocale

from db import telling
from db.actions import (
    claims,
    comments,
    evidence,
    policy,
    second,
    undoing,
    verdict,
    versions,
    workflow,
)
from db.queries import history
from db.records import AnchorKind, FieldChange, LeftOpen, Looked, Tier
from db.rules.passages import passage
from db.tables import Base
from desktop.history import words
from desktop.history.roles import spoken
from desktop.language import Language
from resources.i18n import make
from tests.desks import BRIEF, erase
from tests.desktop.windows import hush

LANGUAGES = ("en", "ru", "ar")
OF_THE_DESK = {"person", "policy", "erasure"}
"""Kinds of rows that belong to no case."""
GENERAL = {"cases.edit", "claims.edit"}
"""Acts that are told by the fields that they change."""
SAME_EVERYWHERE = {"SHA-256"}
RAW = ("in_review", "misleading", "five-step", "conclusion-only", "verdict/", "evidence/", '["',
       "[]", "{", "_", "None")
"""What stands in the journal, and says nothing to a reader."""


@pytest.fixture
def language(qapp):
    """Give the application's language, silent again after the test."""
    made, before = Language(), QLocale()
    yield made
    hush(made, before)


def fields():
    """Yield every field of every row that a case's history may tell of."""
    for mapper in Base.registry.mappers:
        kind = mapper.class_.kind
        for column in mapper.columns if kind not in OF_THE_DESK else ():
            new, other = (FieldChange(kind, "1", column.key, was, "a") for was in (None, "b"))
            if words.readable(new) or words.readable(other):
                yield kind, column.key


def acts():
    """Yield the name of every act on a case that the actions do."""
    for path in (make.ROOT / "db").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "act":
                name = getattr(node.args[2], "value", None)
                if isinstance(name, str) and not name.startswith(("people.", "policy.")):
                    yield name


def test_every_field_has_a_name_in_every_language(language):
    names = {}
    for code in LANGUAGES:
        language.speak(code)
        names[code] = {place: words.field_label(*place) for place in fields()}
    assert len(names["en"]) > 60
    assert [name for name in names["en"].values() if "·" in name or "_" in name] == []
    for code in LANGUAGES[1:]:
        assert {name for place, name in names[code].items()
                if name == names["en"][place]} <= SAME_EVERYWHERE, code


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_act_has_words_of_its_own(language, code):
    language.speak(code)
    told = telling.Told((), {}, "five-step")
    general = telling.words("no such act", told)
    assert len(set(acts())) > 30
    assert {name for name in acts() if telling.words(name, told) == general} <= GENERAL


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_case_that_went_through_everything_is_told_without_a_raw_word(newsdesk, language, code):
    case_id = through_everything(newsdesk)
    language.speak(code)
    case = newsdesk.read(case_id)
    found = history.page(newsdesk.desk, case_id)
    assert len({entry.act for entry in found}) > 20
    told = [entry.words for entry in found]
    told += [spoken(words.rated(change, words.scales.shown(case.scale))) for entry in found
             for change in entry.changes if words.readable(change)]
    assert [line for line in told if any(raw in line for raw in RAW)] == []


def through_everything(room):
    """Return a case that was judged twice, returned, left partly open, corrected, withdrawn."""
    room.act(policy.edit, blind_second_verdict=True, checklist=("Names are right.",),
             by=room.supervisor)
    case_id = room.submitted()
    talk_and_return(room, case_id)
    mend(room, case_id)
    decide(room, case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    room.act(claims.edit, case_id, place="Here", claimant_kind="organization")
    claim = room.read(case_id).claim
    room.act(workflow.reissue, case_id, "A typo was corrected.", BRIEF + b"2",
             revision=room.read(case_id).revision, by=room.supervisor)
    room.act(workflow.withdraw, case_id, "Made up.", "It was made up.", by=room.supervisor)
    room.act(erase, "claim", claim.id, "place", "By law.", by=room.supervisor)
    return case_id


def talk_and_return(room, case_id):
    case = room.read(case_id)
    part, item = case.blocks[0], case.evidence[0]
    room.act(comments.add, case_id, "Who says?", anchor=AnchorKind.FIELD, anchor_field="reason",
             by=room.supervisor)
    thread = room.act(comments.add, case_id, "When?", anchor=AnchorKind.BLOCK, anchor_id=part.id,
                      passage=passage(part.text, 0, 5), by=room.supervisor)
    looked = Looked(("verdict/x/rating",), (f"evidence/{item.id}/quote", f"block/{part.id}/text"))
    room.act(workflow.return_to_draft, case_id, "Say more.", looked=looked, by=room.supervisor)
    room.act(comments.answer, thread, "Now.")
    for each in room.read(case_id).comments:
        if each.id == each.thread:
            room.act(comments.resolve, each.id, by=room.supervisor)


def mend(room, case_id):
    item = room.read(case_id).evidence[1]
    room.act(evidence.edit, item.id, primary=True, reliability="B", credibility=2)
    room.act(evidence.move, item.id, 0)
    room.act(evidence.add, case_id, title="A release", key="release", publisher="R", origin="esa",
             published="1969", unused=True)
    room.act(undoing.undo, case_id)
    room.act(undoing.redo, case_id)
    room.act(verdict.set_scale, case_id, "conclusion-only")
    room.act(verdict.set_scale, case_id, "five-step")
    room.act(verdict.choose, case_id, rating="false", reason="It is stone.")
    room.act(versions.name, case_id, "Before review")


def decide(room, case_id):
    room.submit(case_id)
    room.act(second.file, case_id, "misleading", "Stone, mostly.", by=room.second)
    room.act(second.settle, case_id, "The stones decide.", printed=True, by=room.supervisor)
    talk = room.act(comments.add, case_id, "Which stones?", by=room.supervisor)
    looked = Looked((), ("verdict/x/rating",))
    left = LeftOpen(("Names are right.",), (talk,), looked.unseen)
    room.act(workflow.approve, case_id, checklist=(), left_open=left, looked=looked,
             by=room.supervisor)
    room.publish(case_id)
    room.act(comments.resolve, talk, by=room.supervisor)
