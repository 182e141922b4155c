"""What the tests of the window share."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.shots import golden


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard():
    """Leave nothing of Python's on the clipboard: Qt would free it after Python has ended."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def shots(tmp_path_factory):
    """Every window in every look: the pictures, and what was found in them."""
    return golden.Shots(tmp_path_factory.mktemp("shots"))
