"""The evidence pane, and a page that is dropped there."""

import pytest

from tests.desktop.evidence_hands import shown
from tests.desktop.test_contents import PAGE


@pytest.fixture
def pane(table, qtbot):
    return shown(table, qtbot)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path
