"""No line of a brief stands over another, whatever it is written in, nor outside its frame."""

import pytest

from db.records import BlockKind
from db.rules import scales
from desktop.brief import Options, faces, render
from desktop.brief.items import Words
from desktop.brief.styles import SMALL
from tests.brief import layout, setting
from tests.brief.test_conformance import FRAMES
from tests.brief.test_scripts import EVERY
from tests.builders import block, claim, evidence, reply, snapshot

STACKED = {
    "capitals": ("vi", "Ế Ố Ẫ Ặ qgjy, ŌṢṬṚÁKÅ Ế Ố Ẫ"),
    "vowelled": ("ar", "إِنَّ غُيِّرَ لِلَّهِ ٱلْحَمْدُ؛ يُغَيِّرُ"),
    "Khmer": ("km", "ស្រ្តី ក្រុមប្រឹក្សា ជំនុំជម្រះ"),
    "Thai": ("th", "ที่ปฏิญญู ฎูฏุ กุ๊ญูฐุ์ ปู่ย่าซื้อน้ำผึ้ง"),
    "Zalgo": ("en", "Z\u0351\u036b\u0343\u036a\u0302a\u0323\u0316\u0317\u0318\u0319l go"),
}
WORDS = {**EVERY, **STACKED}


def filled(language, text):
    """Return a case with a text, of several lines, wherever there may be one."""
    long = " ".join([text] * 8)
    return snapshot(
        language=language, title=long[:200], reason=long[:140], topics=(text,), notes=long,
        claim=claim(quote=long, place=text, medium=text),
        blocks=tuple(block(long, kind) for kind in BlockKind),
        evidence=tuple(
            evidence(key, title=long, publisher=text, author=text, quote=long, note=long,
                     translation=long)
            for key in "ab"
        ),
        replies=(reply(to=text, question=long, answer=long),),
    )  # fmt: skip


@pytest.mark.skipif(not faces.has_cjk(), reason="stet[cjk] is not installed")
@pytest.mark.parametrize("paper", FRAMES)
@pytest.mark.parametrize("name", WORDS)
def test_nothing_stands_over_anything_else_in_any_script(name, paper):
    content = render(filled(*WORDS[name]), Options(paper=paper, layout="dossier"))
    assert layout.faults(content, FRAMES[paper]) == []


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
@pytest.mark.parametrize("scale", scales.every(), ids=lambda scale: scale.reference)
def test_no_line_of_a_verdict_stands_over_another(scale, language):
    for rating in scale.ratings:
        case = snapshot(scale=scale, verdict=rating.id, language=language, claim=claim(quote="0"),
                        evidence=(), blocks=(), replies=())  # fmt: skip
        assert layout.faults(render(case), FRAMES["a4"]) == []


@pytest.mark.parametrize("apart", [5.0, 9.5])
def test_a_line_over_another_is_found(apart):
    one, other = (
        setting.Setter("en").lines([setting.Span(text, SMALL)], 300)[0]
        for text in ("Words that stand high", "and others below them")
    )
    content = setting.drawn([Words(one, 0, 20, 300), Words(other, 0, 20 + apart, 300)])
    assert bool(layout.faults(content, FRAMES["a4"])) is (apart < 9)
