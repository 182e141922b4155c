"""A brief is an archive's file (PDF/A-3a) that can be read aloud (PDF/UA-1), whatever it holds."""

import io
import shutil
import subprocess
from dataclasses import replace

import page
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Approval, Attachment, IssuedBrief, State, Withdrawal
from desktop.brief import Options, render
from tests import strategies
from tests.brief import beds, layout, reading, structure
from tests.builders import MOMENT, SUPERVISOR, evidence, snapshot

PROFILES = ("3a", "ua1")
FRAMES = {"a4": (58, 595.28 - 58), "letter": (58, 612 - 58)}
DEPTH = settings.default.max_examples // 2
"""Examples; `STET_HYPOTHESIS=long` asks for hundreds, and for the largest cases."""

MOST_ITEMS, MOST_FIGURES = (300, 20) if DEPTH > 100 else (30, 5)
BRIEF = IssuedBrief("one", 1, "a" * 64, "0" * 64, "a4", SUPERVISOR, MOMENT)


def faults(content):
    """Return what a validator finds wrong, by both standards."""
    return [
        (profile, fault.rule_id, fault.message)
        for profile in PROFILES
        for fault in page.validate_pdf_bytes(content, profile=profile).failures
    ]


def sound(case, **options):
    """Return a brief after looking at all that must hold of any."""
    content = render(case, Options(**options))
    assert faults(content) == []
    assert structure.faults(content) == []
    assert layout.faults(content, FRAMES[options.get("paper", "a4")]) == []
    with pikepdf.open(io.BytesIO(content)) as document:
        assert document.check_pdf_syntax() == []
    return content


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("kind", ["public", "dossier"])
@pytest.mark.parametrize("direction", ["left to right", "right to left"])
def test_a_usual_brief_is_sound_on_both_papers_in_both_directions(paper, kind, direction):
    case, images = beds.published() if direction == "left to right" else beds.arabic()
    content = sound(case, images=images, paper=paper, layout=kind)
    assert reading.destinations(content), "citations lead to their sources"


@pytest.mark.parametrize("language", ["fr", "ru", "he", "hi", "th", "zh-Hant"])
def test_a_brief_is_sound_in_every_language(language):
    sound(snapshot(language=language))


@pytest.mark.parametrize("state", State)
def test_a_brief_is_sound_in_every_state(state):
    approved = (Approval("a", "0" * 64, SUPERVISOR, MOMENT),)
    gone = Withdrawal("w", "A reason.", "A notice.", SUPERVISOR, MOMENT)
    sound(snapshot(state=state, approvals=approved, briefs=(BRIEF,), withdrawal=gone))


def test_a_large_brief_is_sound():
    case, images = beds.published(count=300, photos=20)
    content = sound(case, images=images)
    assert len(reading.destinations(content)) == 300


def test_the_file_says_what_it_is():
    with pikepdf.open(io.BytesIO(render(snapshot()))) as document:
        told = document.open_metadata()
        assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("3", "A")
        assert told["pdfuaid:part"] == "1"
        assert told["dc:title"] == snapshot().title == document.docinfo.Title
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.Root.OutputIntents[0].DestOutputProfile.N == 3
        assert {str(file.AFRelationship) for file in document.Root.AF} == {"/Source", "/Data"}
        assert len(document.attachments) == 2


def test_a_brief_from_the_right_says_so():
    with pikepdf.open(io.BytesIO(render(beds.arabic()[0]))) as document:
        assert document.Root.ViewerPreferences.Direction == "/R2L"
        assert document.Root.Lang == "ar"


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(tmp_path):
    case, images = beds.published()
    path = tmp_path / "brief.pdf"
    path.write_bytes(render(case, Options(images=images)))
    found = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_what_is_wrong_is_found():
    """The looking itself looked at: a brief with one thing broken is not sound."""
    content = render(snapshot())
    for breaking in (_no_parents, _no_links, _no_language):
        with pikepdf.open(io.BytesIO(content)) as document:
            breaking(document)
            broken = io.BytesIO()
            document.save(broken, fix_metadata_version=False)
        assert faults(broken.getvalue()) + structure.faults(broken.getvalue()) != []


def _no_parents(document):
    del document.pages[0].obj.StructParents


def _no_links(document):
    del document.pages[0].Annots[0].StructParent


def _no_language(document):
    del document.Root.Lang


@settings(max_examples=DEPTH)
@given(strategies.snapshots(), st.data())
def test_any_case_is_sound(case, data):
    case = _larger(case, data)
    options = {
        "paper": data.draw(st.sampled_from(["a4", "letter"])),
        "layout": data.draw(st.sampled_from(["public", "dossier"])),
    }
    state = data.draw(st.sampled_from(State))
    approvals = (Approval("a", "0" * 64, SUPERVISOR, MOMENT),)
    images = {
        kept.sha256: beds.photograph(1, (60, 40))
        for item in case.evidence for kept in item.attachments
    }
    sound(replace(case, state=state, approvals=approvals), images=images, **options)


def _larger(case, data):
    """Return a case with more items and figures than anybody would draw one by one."""
    items = data.draw(st.sampled_from([0, 0, 1, MOST_ITEMS]))
    figures = data.draw(st.sampled_from([0, 0, 1, MOST_FIGURES]))
    files = tuple(
        Attachment(f"f{n}", f"figure-{n}.png", f"{n:064x}", "image/png", 1, alt=f"Alt {n}")
        for n in range(figures)
    )
    more = tuple(evidence(f"more-{n}", attachments=files if n == 0 else ()) for n in range(items))
    return replace(case, evidence=(*case.evidence, *more))
