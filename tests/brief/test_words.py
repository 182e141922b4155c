"""A brief speaks the language of its case, whoever prints it."""

import ast
import io
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

import resources
from db.records import EVIDENCE_KINDS, Correction, IssuedBrief, State, Tier, Withdrawal
from db.rules import scales
from desktop.brief import Options, as_published, render
from desktop.brief.words import printed, spoken
from tests.brief import reading, structure
from tests.builders import (
    MOMENT,
    SUPERVISOR,
    block,
    correcting,
    evidence,
    second,
    snapshot,
)

BRIEF = Path(resources.path()).parent / "desktop" / "brief"
LANGUAGES = ("ar", "ru")
PLACE = re.compile(r"\{\w*\}")


def said():
    """Return every sentence that the brief's code says."""
    return {
        call.args[0].value
        for path in BRIEF.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "printed"
    }


def catalogue(language):
    return json.loads(resources.text("i18n", f"brief_{language}.json"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_its_words(language):
    kept = catalogue(language)
    assert set(kept) ^ said() == set(), f"to be said in resources/i18n/brief_{language}.json"
    assert list(kept) == sorted(kept)
    for sentence, words in kept.items():
        assert sorted(PLACE.findall(words)) == sorted(PLACE.findall(sentence)), sentence
        assert words[-1:].isspace() == sentence[-1:].isspace(), sentence


def test_every_kind_of_evidence_has_its_words():
    assert set(EVIDENCE_KINDS) <= said()


def test_a_russian_case_is_printed_in_russian():
    text = reading.brief_text(snapshot(language="ru"))
    for words in ("УТВЕРЖДЕНИЕ", "НАШ ВЕРДИКТ", "Доказательства", "23 января 2017", "Страница 1",
                  "опровергает", "Пресс-релиз", "Неправда", "НЕПРАВДА", "В ОСНОВНОМ ПРАВДА",
                  "Доказательства противоречат сути утверждения."):
        assert words in text
    for words in ("THE CLAIM", "Evidence", "refutes", "False", "FALSE", "contradicts"):
        assert words not in text


def test_a_language_without_words_of_its_own_is_printed_in_english():
    text = reading.brief_text(snapshot(language="fr"))
    assert "THE CLAIM" in text
    assert "2017-01-23" in text


def test_english_words_in_a_brief_of_another_language_are_read_as_english():
    with pikepdf.open(io.BytesIO(render(snapshot(language="fr")))) as document:
        tags = [tag for tag in document.objects if isinstance(tag, pikepdf.Dictionary)]
    assert sum(tag.get("/S") == "/Span" and tag.get("/Lang") == "en" for tag in tags) > 30
    with pikepdf.open(io.BytesIO(render(snapshot()))) as document:
        tags = [tag for tag in document.objects if isinstance(tag, pikepdf.Dictionary)]
        assert not any(tag.get("/S") == "/Span" and "/Lang" in tag for tag in tags)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@pytest.mark.parametrize("scale", scales.every(), ids=lambda scale: scale.reference)
def test_verdict_and_scale_are_printed_in_whole_words_of_the_language(scale, language):
    said = scales.worded(scale, language)
    for chosen in said.ratings:
        case = snapshot(scale=scale, verdict=chosen.id, language=language, evidence=(), blocks=())
        found = counted(reading.brief_text(case))
        assert counted(f"{chosen.label} {chosen.definition}") <= found
        for rating in said.ratings if len(said.ratings) > 1 else ():
            assert counted(rating.label.upper()) <= found or counted(rating.short.upper()) <= found


def counted(text):
    return Counter(re.findall(r"\w+", text))


def test_a_step_of_the_scale_is_called_as_the_verdict_is_where_there_is_room():
    text = reading.brief_text(snapshot(language="ru", verdict="misleading"))
    assert "ВВОДИТ В ЗАБЛУЖДЕНИЕ" in text
    assert "ПУТАЕТ" not in text


def test_a_verdict_that_was_corrected_is_told_in_the_language():
    opened = Correction("c", Tier.VERDICT, "reason", SUPERVISOR, MOMENT, "Ошибка.", MOMENT,
                        verdict_before="misleading", scale_before="five-step")
    text = reading.brief_text(snapshot(language="ru", corrections=(opened,)))
    assert "Ошибка. Прежде: Вводит в заблуждение." in text


def test_a_scale_that_the_desk_worded_itself_is_printed_as_it_is():
    shipped = snapshot().scale
    ratings = tuple(replace(rating, label=f"Own {rating.id}") for rating in shipped.ratings)
    own = replace(shipped, id="own", ratings=ratings)
    case = snapshot(language="ru", scale=own)
    assert "Own false" in reading.brief_text(case)
    assert "Own false" not in english(snapshot(language="fr", scale=own))


def test_a_rating_in_english_is_read_as_english():
    said = english(snapshot(language="fr"))
    for words in ("False", "FALSE", snapshot().rating.definition):
        assert words in said


def test_a_sentence_in_english_is_read_as_english_whatever_follows_it():
    item = evidence(quote="Mots", translation="Words", url="https://example.org/a")
    former = IssuedBrief("one", 1, "a" * 64, "0" * 64, "a4", SUPERVISOR, MOMENT)
    strange = block("".join(map(chr, range(0x13000, 0x13000 + 230))))
    case = as_published(
        correcting(language="fr", evidence=(item,), blocks=(strange,), briefs=(former,)),
        at=MOMENT, by=SUPERVISOR, public_note="Une faute.",
    )
    gone = replace(case, state=State.WITHDRAWN,
                   withdrawal=Withdrawal("w", "Pourquoi.", "Un avis.", SUPERVISOR, MOMENT))
    said = reading.flat(" ".join(english(gone)))
    for words in ("Corrected on 2017-01-25", "This brief supersedes brief 1", "Withdrawn on 2017",
                  "Brief 2, 2017-01-25", "In translation:", "Address:", "And 30 more."):
        assert words in said
    for words in ("Une faute.", "Un avis.", "Words", "https"):
        assert words not in said


def test_of_what_the_desk_alone_reads_only_the_briefs_own_words_are_read_as_english():
    given_up = Correction("c", Tier.WORDING, "Une faute.", SUPERVISOR, MOMENT, None, MOMENT,
                          abandoned=True, abandoned_for="C’était juste.")
    case = snapshot(language="fr", corrections=(given_up,), seconds=(second("misleading"),))
    said = reading.flat(" ".join(english(case, layout="dossier")))
    assert "Given up, 2017-01-25" in said
    assert "judged: Misleading." in said
    assert "C’était" not in said


def english(case, **options):
    """Return what a brief's structure says is in English."""
    return structure.read(render(case, Options(**options)), "en").splitlines()


def test_what_was_spoken_ends_with_the_brief():
    with spoken("ru-RU"):
        assert printed("Verdict") == "Вердикт"
    assert printed("Verdict") == "Verdict"
