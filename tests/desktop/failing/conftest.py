"""A table whose disk can fail."""

import pytest

from desktop.precedents.model import CasePrecedents
from desktop.precedents.strip_view import PrecedentsStrip
from tests.desktop.seats import Table

SAID = "Twelve drones were shot down over the refinery of Port Amber."


@pytest.fixture
def at(tmp_path, qapp):
    """A table whose disk can fail, and what its window is told."""
    made = Table(tmp_path)
    made.open()
    made.told = []
    made.seat.unavailable.connect(made.told.append)
    yield made
    made.desk.close()


@pytest.fixture
def strip(at, qtbot):
    """The strip beside the verdict of a case whose claim was checked before."""
    at.known = at.new_case(SAID, "The army")
    at.again = at.new_case(f"{SAID} So they say.", "A blogger")
    strip = PrecedentsStrip(CasePrecedents(at.seat))
    strip.model = strip._model
    qtbot.addWidget(strip)
    strip.resize(386, 120)
    strip.show()
    with qtbot.waitSignal(strip.model.filled):
        at.seat.open_case(at.again)
    assert strip._quote.isVisible()
    return strip
