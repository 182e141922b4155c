"""What makes Python and PySide quicker for a window: imported before anything else of Qt."""

import gc
import inspect
import sys

from desktop import late

_FEATURE = "shibokensupport.feature"
_READER = "_mod_uses_pyside"
_TURN = 0.0005
"""Seconds that a thread keeps Python to itself while another waits, instead of 0.005: the window's
thread waits anew after each call into Qt, so a save behind it made it stand still for 100 ms."""


def prepare() -> None:
    """Set this process up for a window."""
    sys.setswitchinterval(_TURN)
    late.import_qt()
    # SQLAlchemy imports these for engines and plugins of other kinds than ours: 8 MiB.
    late.put_off("asyncio", iscoroutine=inspect.iscoroutine)
    late.put_off("importlib.metadata")
    late.put_off("platform")  # for a report, and SQLAlchemy
    _leave_sources_unread()


def settle() -> None:
    """Leave what lives now out of the rounds that look for garbage.

    A round over all modules and widgets stops every thread for some 50 ms, at any moment; one over
    what came since takes a few.
    """
    gc.freeze()


def unsettle() -> None:
    """Look for garbage everywhere again: a window was closed."""
    gc.unfreeze()


def _leave_sources_unread() -> None:
    """Keep PySide from reading the source text of every module that is imported from now on.

    It looks there for the word PySide6, to know where `from __feature__ import ...` may be in
    force; nothing here uses that. Each text also stays in memory: this saves a tenth of the start
    and 25 MiB (tests/bench). A PySide without that reader is left as it is.
    """
    feature = sys.modules.get(_FEATURE)
    if hasattr(feature, _READER):
        setattr(feature, _READER, _unread)


def _unread(_: object) -> bool:
    return True
