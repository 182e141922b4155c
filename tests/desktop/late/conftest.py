"""A table whose readers' answers come late: two readers overtake each other."""

import pytest

from tests.desktop.seats import Table


@pytest.fixture
def at(tmp_path, qapp):
    """A table whose readers' answers are handed on by hand."""
    made = Table(tmp_path)
    made.open()
    yield made
    made.desk.close()


@pytest.fixture
def left(at):
    """The same table while another case is being read: its own is still in view."""
    at.other = at.new_case("The ferry sank.", "Islanders")
    at.told = []
    at.seat.refused.connect(at.told.append)
    at.leave = lambda: (setattr(at.jobs, "hold", True), at.seat.open_case(at.other))
    return at
