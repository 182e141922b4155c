"""Read aloud, a brief says every word of the case, each in its place."""

import json
import shutil
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from db.records import BlockKind
from db.rules import casefile, citations
from desktop.brief import Options, render
from tests.brief import beds, structure
from tests.brief.reading import flat
from tests.builders import block, claim, evidence, reply, snapshot, taken_in

WORDS = st.lists(
    st.text(st.sampled_from("abcéĀжЩёαΩß1290"), min_size=1, max_size=12), min_size=1, max_size=30
).map(" ".join)


def told(case):
    """Yield the texts of a case in the order in which they are read."""
    numbers = citations.numbers(case.blocks, case.evidence)
    yield from (*case.topics, case.title, case.reason)
    yield from (case.claim.quote, case.claim.claimant.name, case.claim.place)
    for part in case.blocks:
        yield from (run.text for run in citations.pieces(part) if run.citation is None)
    items = sorted(case.evidence, key=lambda item: numbers[item.key])
    for item in items:
        yield from (f"[{numbers[item.key]}]", item.title, item.publisher, item.quote,
                    item.translation)  # fmt: skip
    for asked in case.replies:
        yield from (asked.to, asked.question, asked.answer)
    for item in items:
        yield from (f"[{numbers[item.key]}]", item.title, item.author, item.url, item.archived_url)
    yield " ".join(case.revision[start : start + 8] for start in range(0, 64, 8))
    yield " ".join(case.head[start : start + 8] for start in range(0, 64, 8))


def missing(case, read=structure.read, form=flat, **options):
    """Return the first text that is not read where it should be, or None."""
    heard, place = form(read(render(case, Options(**options)))), 0
    for text in told(case):
        words = form(unicodedata.normalize("NFC", text or ""))
        found = heard.find(words, place)
        if found < 0:
            return words, heard[place : place + 300]
        place = found + len(words)
    return None


@pytest.mark.parametrize("kind", ["public", "dossier"])
def test_every_word_is_read_in_its_place(kind):
    case, images = beds.published()
    assert missing(snapshot(), layout=kind) is None
    assert missing(case, images=images, layout=kind) is None


def _close(text):
    """Return a text without blanks: pdfinfo tells none at the ends of lines and paragraphs."""
    return "".join(text.split())


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler is not installed")
@pytest.mark.parametrize("direction", ["left to right", "right to left"])
def test_pdfinfo_reads_every_word_in_its_place(direction):
    case, images = beds.published() if direction == "left to right" else beds.arabic()
    for kind in ("public", "dossier"):
        assert missing(case, structure.by_pdfinfo, _close, images=images, layout=kind) is None


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler is not installed")
@pytest.mark.parametrize("name", ["al-bab", "al-bab-ar", "bridge-he", "clinics-ru", "dam-hi"])
def test_pdfinfo_reads_the_sample_cases(name):
    document = json.loads(resources.text("sample", f"{name}.case.json"))
    case = taken_in(casefile.read(document))
    assert missing(case, structure.by_pdfinfo, _close) is None


@settings(max_examples=settings.default.max_examples // 2)
@given(st.lists(WORDS, min_size=12, max_size=12), st.integers(0, 12))
def test_any_words_are_read_in_their_place(texts, items):
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM,
             BlockKind.QUOTATION]  # fmt: skip
    case = snapshot(
        title=texts[0], reason=texts[1], claim=claim(quote=texts[2]), topics=(texts[3],),
        blocks=tuple(block(f"{text} [@k0]", kind, id=f"b{n}")
                     for n, (text, kind) in enumerate(zip(texts[4:], kinds, strict=False))),
        evidence=tuple(evidence(f"k{n}", title=texts[n % 12], quote=f"{texts[9]}\n{texts[10]}")
                       for n in range(items + 1)),
        replies=(reply(question=texts[10], answer=texts[11]),),
    )  # fmt: skip
    assert missing(case) is None
