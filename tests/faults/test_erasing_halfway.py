"""An erasure that the disk holds up: what is recorded as gone is gone, the rest is as it was."""

from contextlib import suppress
from itertools import count

import pytest

from db.actions import erasing, evidence
from db.errors import Unavailable
from db.records import Trace
from tests.db.failing import failing

APART = 50
"""Points between two failures: a hundred are tried in an erasure."""


@pytest.fixture
def files(newsdesk, tmp_path):
    """Three files, each kept in a case of its own: hash and id by hash."""
    found = {}
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(f"Zerlinda, {name}")
        item = newsdesk.act(evidence.add, newsdesk.begin(), title=name)
        kept = newsdesk.act(evidence.attach, item, tmp_path / name)
        ((sha256,),) = newsdesk.rows("SELECT sha256 FROM attachments WHERE id = ?", kept)
        found[sha256] = kept
    return dict(sorted(found.items()))


def erase(newsdesk, files):
    places = [Trace("attachment", kept, "sha256") for kept in files.values()]
    return erasing.erase(newsdesk.desk, newsdesk.supervisor, places, "By law.")


def test_a_file_that_does_not_go_keeps_no_other(newsdesk, files):
    stubborn, *others = map(newsdesk.desk.vault.path, files)
    stubborn.unlink()
    (stubborn / "within").mkdir(parents=True)  # no unlink takes it
    erase(newsdesk, files)
    assert stubborn.exists()
    assert not any(path.exists() for path in others)


def test_what_went_before_a_failure_is_gone_from_the_disk(newsdesk, files):
    halfway = 0
    for point in count(APART, APART):
        with failing(newsdesk.desk, point) as interruption, suppress(Unavailable):
            erase(newsdesk, files)
        recorded = newsdesk.rows(
            "SELECT sha256 FROM attachments WHERE id IN (SELECT erased_id FROM erasures)")
        assert not any(newsdesk.desk.vault.path(sha256).exists() for (sha256,) in recorded)
        halfway += len(recorded) in (1, 2)
        if not interruption.happened:
            break
    assert halfway
    assert len(recorded) == len(files)
