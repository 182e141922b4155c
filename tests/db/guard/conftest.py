"""The desk past whose acts something is forged."""

import pytest

from db.actions import policy
from tests.db.guard.forged import LINE


@pytest.fixture
def room(newsdesk):
    """A desk that wants second verdicts and has one line to tick."""
    newsdesk.act(policy.edit, blind_second_verdict=True, checklist=[LINE], by=newsdesk.supervisor)
    return newsdesk
