"""What is read in one piece stands on one line; where no line is wide enough, it is cut there."""

import re
from dataclasses import replace

import pytest

from db.rules import scales
from desktop.brief import Options, as_published, render
from tests.brief import beds, layout, reading, setting
from tests.builders import SUPERVISOR, evidence, snapshot

LONGEST_DAY = "2026-09-23T12:00:00.000Z"
TEXTS = {
    "en": ("Beds fell by 5 % on page p. 5 in 14:32–15:10 of 12 million, at 12:00 UTC, 8 km off.",
           ("5 %", "p. 5", "14:32–15:10", "12 million", "12:00 UTC", "8 km")),
    "ru": ("В доме № 5 к утру с ветром сгорело 5 млн руб. и 7 кг муки, с. 12 отчёта.",
           ("В доме", "№ 5", "к утру", "с ветром", "5 млн", "7 кг", "с. 12")),
    "ar": ("انخفض العدد 5 % في عام واحد من 12 كم حتى 12:00 UTC", ("5 %", "12 كم", "12:00 UTC")),
}  # fmt: skip


@pytest.mark.parametrize("language", TEXTS)
def test_a_figure_stays_with_its_unit_and_a_short_word_with_the_next(language):
    text, whole = TEXTS[language]
    for width in range(90, 280, 7):
        lines = setting.lines(text, language, width=width)
        assert "".join(lines) == text
        assert len(lines) > 1
        for words in whole:
            assert any(words in line for line in lines), (words, lines)


def test_a_single_letter_may_end_a_line_where_nobody_minds():
    assert setting.lines("It is a long thing", "en", width=35)[0] == "It is a "


def test_what_is_held_together_is_cut_at_its_blanks_rather_than_in_a_word():
    held = "25\u00a0September\u00a02017,\u00a012:00 UTC"
    assert setting.lines(held, width=110) == ["25\u00a0September\u00a0", "2017,\u00a012:00 UTC"]
    assert setting.lines("12:00 UTC", width=40) == ["12:00 ", "UTC"]


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Did Russia conduct airstrikes in Syria in coordination with it?"),
     ("ru", "Закрылись ли в Верхнелипске все три больницы?"),
     ("th", "ภาพปลายักษ์ที่เกาะทรายแก้วเป็นของจริงหรือไม่"),
     ("ar", "لا، لم يرتفع عدد أسرّة المستشفيات بنسبة عشرة في المئة العام الماضي")],
)  # fmt: skip
def test_no_headline_leaves_a_word_for_its_last_line(language, title):
    found = [piece for piece in layout.pieces(render(snapshot(language=language, title=title)))
             if piece.page == 0 and piece.size > 20 and piece.base > 600]  # fmt: skip
    bases = sorted({piece.base for piece in found}, reverse=True)
    assert len(bases) == 2
    first, last = (
        max(p.right for p in found if p.base == base) - min(
            p.left for p in found if p.base == base)
        for base in bases
    )
    assert last > first * 0.6


def test_a_headline_of_a_long_word_is_not_cut_for_the_sake_of_its_lines():
    word = "Donaudampfschifffahrtsgesellschaft"
    assert word in reading.brief_text(snapshot(title=f"{word} ja"))
    assert word in reading.brief_text(snapshot(title=f"Ja {word}"))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", ["en", "ru", "ar"])
def test_a_date_on_the_first_page_keeps_its_time_and_zone(language, paper):
    case = replace(beds.approved(snapshot()), language=language, number="FC-1999-1234")
    case = as_published(case, at=LONGEST_DAY, by=SUPERVISOR)
    first = [each for each in layout.pieces(render(case, Options(paper=paper))) if each.page == 0]
    assert len({each.base for each in first if re.search("2026|UTC", each.text)}) == 1


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
def test_no_word_of_a_table_is_cut(language):
    every = tuple(
        evidence(f"k{n}", stance=stance, origin="k0" if n else None, quote="“Yes”")
        for n, stance in enumerate(("supports", "refutes", "context") * 40)
    )
    found = reading.brief_text(snapshot(language=language, evidence=every), layout="dossier")
    said = scales.worded(snapshot().scale, language)
    assert said.rating("false").label in found
    for words in {"en": ("✓ supports", "Grade", "repeats [1]", "[120]", "independent"),
                  "ru": ("✓ подтверждает", "Оценка", "повторяет [1]", "[120]", "независимо"),
                  "ar": ("الدرجة", "الأصل", "مستقل")}[language]:  # fmt: skip
        assert words in found
