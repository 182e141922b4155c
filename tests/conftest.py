"""What every test shares: no screen is needed, and hypothesis is quick unless told otherwise."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import pytest
from hypothesis import HealthCheck, settings

from tests import desks, late

settings.register_profile(
    "quick", max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "long", max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("STET_HYPOTHESIS", "quick"))


def pytest_addoption(parser):
    """Offer to try the window on a slow disk."""
    parser.addoption("--late", type=int, default=0, metavar="MS",
                     help="let each answer in the window come up to MS milliseconds late")


def pytest_configure(config):
    """Slow the disk down where that was asked for."""
    if config.getoption("--late"):
        late.slow_down(config.getoption("--late"))


def pytest_collection_modifyitems(items):
    """Take the pictures first: they are long, and workers would wait for them at the end."""
    items.sort(key=lambda item: "shots" not in item.fixturenames)


@pytest.fixture
def newsdesk(tmp_path):
    """A desk of a test's own, with an editor, a second editor and a supervisor signed in."""
    with desks.newsdesk_in(tmp_path) as found:
        yield found


@pytest.fixture
def cheap_keys():
    """Sealing a key costs a millisecond meanwhile."""
    with desks.cheap_keys():
        yield
