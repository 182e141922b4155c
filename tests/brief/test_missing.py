"""What no font prints is named before anything is written, and named in the brief."""

import pytest

from db.actions import cases
from desktop import issued
from desktop.brief import Options, faces, render, unprintable
from desktop.brief.fonts import coverage
from desktop.brief.text import shaping
from desktop.printing import Layout
from desktop.printing import unprintable as remark
from tests.brief import reading
from tests.builders import block, comment, snapshot

SIGN = "\U00013000"
NAMED = "U+13000 EGYPTIAN HIEROGLYPH A001"


@pytest.fixture
def without_cjk(monkeypatch):
    """A copy of Stet to which the extra was never added."""
    kept = (faces.has_cjk, faces.chain, coverage.face_for, shaping.shaper)
    monkeypatch.setattr(faces, "_cjk", lambda: None)
    for function in kept:
        function.cache_clear()
    yield
    for function in kept:
        function.cache_clear()


def test_a_case_of_ordinary_words_misses_nothing():
    assert unprintable(snapshot()).names == ()
    assert remark(None, snapshot(), Layout()) == ""


@pytest.mark.parametrize("part", ["title", "reason"])
def test_a_character_without_a_font_is_named(part):
    assert unprintable(snapshot(**{part: f"a {SIGN} b"})).names == (NAMED,)


def test_what_the_brief_does_not_print_is_not_missed():
    case = snapshot(notes=SIGN, comments=(comment(SIGN),))
    assert unprintable(case).names == ()


def test_the_sentence_names_a_few_and_the_brief_all():
    case = snapshot(blocks=(block("".join(chr(0x13000 + n) for n in range(9))),))
    said = remark(None, case, Layout())
    assert said.startswith("No font prints 9 characters of this brief")
    assert NAMED in said
    assert said.endswith("U+13004 EGYPTIAN HIEROGLYPH A005; ….")
    text = reading.text(render(case, Options()))
    assert all(name in text for name in unprintable(case).names)


def test_without_its_fonts_chinese_is_named_with_what_to_install(without_cjk):
    case = snapshot(title="事实", language="zh-Hans")
    missing = unprintable(case)
    names = ("U+4E8B CJK UNIFIED IDEOGRAPH-4E8B", "U+5B9E CJK UNIFIED IDEOGRAPH-5B9E")
    assert missing.names == names
    assert "stet[cjk]" in remark(None, case, Layout())
    assert "[U+4E8B U+5B9E]" in reading.brief_text(case)


def test_it_is_told_of_a_case_on_a_desk_as_it_stands(newsdesk):
    case_id = newsdesk.ready()
    assert issued.remark(newsdesk.desk, newsdesk.read(case_id)) == ""
    newsdesk.act(cases.edit, case_id, title=f"Before {SIGN}")
    assert NAMED in issued.remark(newsdesk.desk, newsdesk.read(case_id))


def test_nothing_is_to_be_installed_for_what_no_package_has(without_cjk):
    assert "stet[cjk]" not in remark(None, snapshot(title=SIGN), Layout())


def test_a_strong_cut_prints_what_the_regular_does():
    cuts = [face for face in faces.Face if face.endswith("-Strong") and faces.path(face).exists()]
    assert cuts
    for dark in cuts:
        regular = faces.Face(dark.replace("-Strong", "-Regular"))
        covered = [set(coverage.loaded(face).source.unicodes) for face in (regular, dark)]
        assert covered[0] == covered[1]
