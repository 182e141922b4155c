"""Whether a window can open is known before Qt is asked, which would abort the process."""

import socket
import sys

import pytest

from desktop.cli.screen import _missing_library, obstacle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a screen")


@pytest.fixture
def bare(monkeypatch):
    """An environment that names no screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_any_screen_one_sentence_says_so(bare):
    assert "no display" in obstacle()


def test_drawing_off_the_screen_needs_none(bare):
    bare.setenv("QT_QPA_PLATFORM", "offscreen")
    assert obstacle() == ""


def test_a_display_that_answers_is_enough(bare):
    with socket.create_server(("127.0.0.1", 0)) as server:
        bare.setenv("DISPLAY", f"127.0.0.1:{server.getsockname()[1] - 6000}.0")
        assert "display" not in obstacle()


@pytest.mark.parametrize(
    "display", ["", "nonsense", ":987654", "127.0.0.1:1:1", ":", "127.0.0.1:99999", "..:1"]
)
def test_a_display_that_nobody_serves_is_none(bare, display):
    bare.setenv("DISPLAY", display)
    assert "no display" in obstacle()


def test_a_library_that_cannot_be_loaded_is_named(tmp_path, monkeypatch):
    package = tmp_path / "halfqt"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "libbroken.so").write_bytes(b"no library")
    monkeypatch.syspath_prepend(tmp_path)
    assert "libbroken.so" in _missing_library("halfqt", "libbroken.so")
    assert _missing_library("halfqt", "libabsent.so") == ""
    assert "README.md" in _missing_library("noqt", "libbroken.so")
