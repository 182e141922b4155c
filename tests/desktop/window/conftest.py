"""The main window over a real desk, with a case in view."""

import pytest

from tests.desktop import windows
from tests.desktop.seating import seated


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)


@pytest.fixture
def table(tmp_path, qtbot):
    with seated(tmp_path, qtbot) as seating:
        seating.refresh.stop()
        yield seating


@pytest.fixture
def window(table, qtbot):
    with windows.shown(table, qtbot) as shown:
        yield shown
    table.troubles.clear()
