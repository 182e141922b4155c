"""Every window by keyboard and by ear, with nothing cut off: what the walk of tests/shots finds.

Run `python -m tests.shots OUT --guard` to see the same sentences beside the pictures.
"""

import pytest


@pytest.mark.parametrize("kind", ["cut", "silent", "astray"])
def test_nothing_is_cut_off_nothing_is_silent_and_tab_leads_everywhere_in_sight(kind, shots):
    assert shots.findings[kind] == []
