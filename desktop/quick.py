"""What makes PySide quicker and lighter to start with: imported before anything else of Qt."""

import sys

import PySide6.QtCore  # noqa: F401 - brings the module that is changed here

_FEATURE = "shibokensupport.feature"
_READER = "_mod_uses_pyside"


def leave_sources_unread() -> None:
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
