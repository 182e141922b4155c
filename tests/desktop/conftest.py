"""What the tests of the window share."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop import newsroom, seating, windows
from tests.shots import golden


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard():
    """Leave nothing of Python's on the clipboard: Qt would free it after Python has ended."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _collected_here():
    """Collect what a test left on the window's own thread: Python may do it on a reader's.

    Objects of Qt's that are taken away by another thread than their own crash the program.
    """
    gc.disable()
    yield
    gc.collect(1)  # nothing of this test is older: a whole round would take 0.1 s
    gc.enable()


@pytest.fixture
def released():
    """What a reader or the writer waits for, let go on whatever becomes of the test."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def table(tmp_path, qtbot):
    """A seat at a real desk with its case in view, as the window has it."""
    with seating.seated(tmp_path, qtbot) as found:
        yield found


@pytest.fixture
def room(qapp, tmp_path):
    """A desk with three people, at which each may sit down."""
    found = newsroom.Newsroom(tmp_path / "desk.stet")
    yield found
    found.close()


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch, qapp):
    """The editor's window with a case in view, and nothing of this computer in it."""
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as made:
        yield made


@pytest.fixture(scope="session", params=golden.PARTS)
def shots(request, tmp_path_factory):
    """Every window in one look: the pictures, and what was found in them."""
    return golden.Shots(tmp_path_factory.mktemp("shots"), request.param)
