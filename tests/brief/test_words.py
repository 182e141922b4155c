"""A brief speaks the language of its case, whoever prints it."""

import ast
import io
import json
import re
from pathlib import Path

import pikepdf
import pytest

import resources
from db.records import EVIDENCE_KINDS
from desktop.brief import render
from desktop.brief.words import printed, spoken
from tests.brief import reading
from tests.builders import snapshot

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
                  "опровергает", "Пресс-релиз"):
        assert words in text
    for words in ("THE CLAIM", "Evidence", "refutes"):
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


def test_what_was_spoken_ends_with_the_brief():
    with spoken("ru-RU"):
        assert printed("Verdict") == "Вердикт"
    assert printed("Verdict") == "Verdict"
