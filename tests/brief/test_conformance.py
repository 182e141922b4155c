"""A brief is an archive's file (PDF/A-3a) that can be read aloud (PDF/UA-1), whatever it holds."""

import page
import pytest

from desktop.brief import Options, render
from tests.brief import structure
from tests.builders import snapshot

PROFILES = ("3a", "ua1")


def faults(content):
    """Return what a validator finds wrong, by both standards."""
    return [
        (profile, fault.rule_id, fault.message)
        for profile in PROFILES
        for fault in page.validate_pdf_bytes(content, profile=profile).failures
    ]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_al_bab_is_sound_on_both_papers(paper):
    content = render(snapshot(), Options(paper=paper))
    assert faults(content) == []
    assert structure.faults(content) == []
