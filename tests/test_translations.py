"""Every sentence that people read is translated, and every translation fits its sentence."""

import ast
import re

import pytest

from resources.i18n import make

TRANSLATED = [language for language in make.FORMS if language != make.SOURCE_LANGUAGE]
PLACE = re.compile(r"\{\w*\}|%\d")


@pytest.fixture(scope="module")
def found():
    return make.gather()


def calls():
    """Yield each call of a function named tr with its file."""
    for folder in ("db", "desktop", "resources"):
        for path in (make.ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = getattr(node, "func", None)
                if getattr(name, "attr", getattr(name, "id", "")) == "tr":
                    yield path.relative_to(make.ROOT), node


def test_every_sentence_stands_in_its_call_where_lupdate_finds_it(found):
    lost = [
        f"{path}:{call.lineno}" for path, call in calls()
        if not all(isinstance(part, ast.Constant) for part in call.args[:2])
        or (call.args[0].value, *(part.value for part in call.args[1:2]), "")[:2] not in found
    ]
    assert lost == []


@pytest.mark.parametrize("language", make.FORMS)
def test_every_sentence_is_translated(language, found):
    wanted = {key for key, message in found.items()
              if message.counted or language != make.SOURCE_LANGUAGE}
    kept = make.read(language)
    done = {key for key, message in kept.items() if message.forms}
    assert sorted(wanted - done) == [], f"not in {language}; run python -m resources.i18n.make"
    assert sorted(set(kept) - wanted) == [], "no longer said; run python -m resources.i18n.make"


@pytest.mark.parametrize("language", make.FORMS)
def test_what_qt_reads_was_made_from_what_is_translated(language, tmp_path):
    made = tmp_path / "made.qm"
    make.compile_into(language, made)
    kept = make.catalogue(language).with_suffix(".qm")
    assert kept.read_bytes() == made.read_bytes(), "run python -m resources.i18n.make"


@pytest.mark.parametrize("language", make.FORMS)
def test_translations_fill_in_the_same_places(language):
    for message in make.read(language).values():
        assert len(message.forms) in (0, make.FORMS[language] if message.counted else 1)
        for form in message.forms:
            assert set(PLACE.findall(form)) == set(PLACE.findall(message.source)), message.source


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_count_is_said_in_every_form_that_stands_for_more_than_one_number(language):
    several = {"ru": (0, 1, 2), "ar": (3, 4, 5)}[language]
    for message in make.read(language).values():
        if message.counted and message.forms:
            assert all("%Ln" in message.forms[form] for form in several), message.source


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_spaces_and_the_dots_at_the_ends(language):
    for message in make.read(language).values():
        for form in message.forms:
            for end in (0, -1):
                assert form[end].isspace() == message.source[end].isspace(), message.source
            said = form.rstrip("\u2069")
            assert said.endswith("…") == message.source.endswith("…"), message.source


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_key_is_underlined_where_the_sentence_has_one(language):
    key = re.compile(r"&(?=\w)")
    for message in make.read(language).values():
        for form in message.forms:
            assert len(key.findall(form)) == len(key.findall(message.source)), message.source


def test_the_catalogues_are_carried_by_the_package():
    table = (make.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"*.qm"' in table
    assert all(make.catalogue(language).with_suffix(".qm").exists() for language in make.FORMS)
