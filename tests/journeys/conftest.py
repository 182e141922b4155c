"""What journeys through the window share."""

import pytest
from PySide6.QtCore import QSettings

from desktop.widgets import theme
from tests.journeys.office import Office, found_desk


@pytest.fixture
def own_settings(tmp_path, monkeypatch, qapp):
    """Keep this computer's settings and reports out of the tests."""
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    theme.apply(qapp, theme.LIGHT)
    yield
    left = [path for path in (tmp_path / "state").rglob("*") if path.is_file()]
    assert left == []  # nothing went wrong in Stet itself, and nothing was left half written


@pytest.fixture
def office(tmp_path, qtbot, own_settings):
    """The house with a desk that has people and no case."""
    found_desk(tmp_path / "Proof.stet")
    made = Office(tmp_path / "Proof.stet", qtbot)
    yield made
    made.leave()
