"""Whether a window can open at all: Qt aborts the process when it cannot, so it is asked first."""

import ctypes
import os
import re
import socket
import sys
from importlib.util import find_spec
from pathlib import Path

from resources.i18n import tr

_DISPLAY = re.compile(r"^(?P<host>.*):(?P<number>\d+)(\.\d+)?$")
_PATIENCE = 3.0  # seconds to wait for a display on another machine


def obstacle() -> str:
    """Return one sentence on what keeps a window from opening, or an empty string."""
    if sys.platform != "linux" or _platform() not in ("", "xcb"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY") and _platform() == "":
        return _missing_library("PySide6", "Qt/lib/libQt6Gui.so.6")
    if not _answers(os.environ.get("DISPLAY", "")):
        return tr("There is no display to open a window on; the commands work without one.")
    return _missing_library("PySide6", "Qt/plugins/platforms/libqxcb.so")


def _platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]


def _answers(display: str) -> bool:
    """Say whether an X server listens at that address (X(7), DISPLAY NAMES)."""
    match = _DISPLAY.match(display)
    if match is None:
        return False
    number = int(match["number"])
    if match["host"] not in ("", "unix"):
        return _connects(socket.AF_INET, (match["host"], 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 -- where X servers listen
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, "\0" + path)


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family) as probe:
        probe.settimeout(_PATIENCE)
        try:
            probe.connect(address)
        except (OSError, ValueError, OverflowError):  # ports and host names may be impossible
            return False
        return True


def _missing_library(package: str, part: str) -> str:
    """Load one of Qt's libraries; a system library that it needs and lacks is named."""
    found = find_spec(package)
    if found is None or found.origin is None:
        return tr("PySide6 is not installed; see README.md for the one command that does it.")
    library = Path(found.origin).parent / part
    if not library.exists():
        return ""
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        return tr(
            "The window needs a system library that is missing ({reason}); README.md names "
            "the packages that bring it.",
            reason=str(error).split(":")[0],
        )
    return ""
