"""The sample desk shows all that a desk can hold, and is sound."""

import unicodedata

import pytest

from db import casefile
from db.actions import people
from db.check import check
from db.desk import Desk
from db.errors import Refused
from db.queries import attachments, cases, snapshots
from db.queries.people import everyone
from db.queries.workflow import steps
from db.records import State
from db.rules import scales
from desktop import issued, pdf, sample

SCRIPTS = {
    "LATIN", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "THAI", "CJK", "HIRAGANA",
    "HANGUL", "GREEK",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    made = tmp_path_factory.mktemp("sample") / "Sample.stet"
    sample.build(made)
    return made


@pytest.fixture(scope="module")
def desk(path):
    opened = Desk.open(path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def everything(desk):
    return [snapshots.snapshot(desk, card.id) for card in cases.page(desk)]


def test_it_is_sound(desk):
    assert check(desk) == ()


def test_its_three_persons_sign_in(desk):
    assert sorted(person.name for person in everyone(desk)) == sorted(sample.PERSONS)
    for person in everyone(desk):
        assert people.sign_in(desk, person.id, sample.PASSWORD).person.name == person.name


def test_every_state_is_there(everything):
    assert {case.state for case in everything} == set(State)
    assert any(case.returned for case in everything)


def test_every_scale_is_there(everything):
    used = {case.scale.reference for case in everything}
    assert used == {scale.reference for scale in scales.every()}


def test_every_script_is_there(everything):
    written = " ".join(case.title + case.claim.quote for case in everything)
    names = {unicodedata.name(letter, "").split(" ")[0] for letter in written}
    assert names >= SCRIPTS


def test_the_first_case_is_al_bab_published_and_comes_again_in_another_language(everything):
    first = min(everything, key=lambda case: case.number)
    (again,) = [
        case for case in everything
        if case.claim.quote == first.claim.quote and case.id != first.id
    ]
    assert (first.state, first.language) == (State.PUBLISHED, "en")
    assert (again.state, again.language) == (State.DRAFT, "ar")
    assert all(item.translation for item in again.evidence if item.quote)


def test_all_others_are_marked_as_made_up(everything):
    made_up = [case for case in everything if "Made up" in case.topics]
    assert len(made_up) == len(everything) - 2 == 10


def test_a_draft_still_has_something_to_mend(desk, everything):
    editor = next(person for person in everyone(desk) if person.name == "Editor")
    signer = people.sign_in(desk, editor.id, sample.PASSWORD)
    (ferry,) = [case for case in everything if "ferry" in case.title]
    offer = next(o for o in steps(desk, signer, ferry.id) if o.step.name == "submit")
    unmet = {gate.name for gate in offer.gates if not gate.met}
    assert unmet == {"verdict", "sources", "origins", "comments"}


def test_a_brief_of_every_case_can_be_printed(desk, everything):
    for case in everything:
        assert pdf.measure(issued.rendered(desk, case))


def test_a_published_case_gives_the_bytes_that_were_issued(desk, everything):
    (case,) = [case for case in everything if case.language == "el"]
    recorded = attachments.brief_bytes(desk, case.briefs[-1].sha256)
    assert issued.brief(desk, case) == issued.brief(desk, case, "a4") == recorded
    assert issued.brief(desk, case, "letter") != recorded
    assert case.briefs[-1].supersedes is not None


def test_every_case_goes_out_and_comes_in_again_the_same(desk, everything, tmp_path):
    other = Desk.create(tmp_path / "Other.stet", "Other")
    signer = people.found(other, "Ada", "a password")
    for case in everything:
        first, second = tmp_path / "first.json", tmp_path / "second.json"
        casefile.export_case(desk, case.id, first)
        again = casefile.import_case(other, signer, first).id
        casefile.export_case(other, again, second)
        out = first.read_text(encoding="utf-8")
        assert second.read_text(encoding="utf-8").replace("second.files", "first.files") == out
        assert snapshots.snapshot(other, again).revision == case.revision
    assert check(other) == ()
    other.close()


def test_it_takes_no_folder_in_use(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(Refused):
        sample.build(tmp_path)
    assert [kept.name for kept in tmp_path.iterdir()] == ["letter.txt"]
