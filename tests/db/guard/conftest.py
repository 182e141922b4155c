"""The desks past whose acts something is forged."""

import shutil

import pytest

from db.desk import Desk
from tests.db.guard import forged
from tests.desks import Newsdesk, furnished


@pytest.fixture
def room(newsdesk):
    """A desk that wants second verdicts and has one line to tick."""
    return forged.asking(newsdesk)


@pytest.fixture
def decided(tmp_path):
    """Such a desk with a case that holds a row of every kind that was decided, and its id."""
    template, (signers, case_id) = furnished("Decided", forged.furnish)
    desk = Desk.open(shutil.copytree(template, tmp_path / "Decided.stet"))
    yield Newsdesk(desk, *signers), case_id
    desk.close()
