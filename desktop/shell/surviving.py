"""Unfinished texts outlive their window: a file of this computer keeps what the register does.

What is not saved before the person says so (an item being filled in, a comment, a note) is no
event of the desk. It lies here until it is on the desk or thrown away, whether the window was
closed or killed.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QTimer

from db.errors import Unavailable
from db.files import replace_file
from desktop.saving.drafts import Drafts
from desktop.saving.records import Owner
from desktop.seat import Seat

WRITE_MS = 800
"""Milliseconds from the first new word to the disk, as for what saves itself (LOOK.md)."""
_PLAIN = (str, int, bool)


class Surviving(QObject):
    """Takes up at once what a window of the same person at the same desk left, and keeps on."""

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self._drafts = seat.drafts
        self._file = _folder() / f"{seat.desk.id[:16]}-{seat.signer.person.id}.json"
        self._written = self._read()
        for owner, values in _parsed(self._written):
            self._drafts.keep(owner, values)
        self._timer = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._timer.timeout.connect(self.write)
        self._drafts.changed.connect(self._touch)

    def write(self) -> bool:
        """Write what is unfinished now, and return whether it is there.

        A disk that does not take it is tried again later.
        """
        text = _worded(self._drafts)
        if text == self._written:
            return True
        with suppress(OSError, Unavailable):  # the register still has it, and says so
            if text:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                replace_file(self._file, text.encode())
            else:
                self._file.unlink(missing_ok=True)
            self._written = text
        return self._written == text

    def rest(self) -> None:
        """Leave everything for the next window of this person."""
        self._timer.stop()
        self.write()
        self._drafts.changed.disconnect(self._touch)

    def _touch(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _read(self) -> str:
        try:
            return self._file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""


def forget(desk_id: str, holds: Callable[[str], bool]) -> tuple[Path, ...]:
    """Take what repeats something erased out of the files of everybody at a desk.

    Returns the files that could not be written.
    """
    left = []
    for file in _folder().glob(f"{desk_id[:16]}-*.json"):
        try:
            _rewrite(file, holds)
        except (OSError, UnicodeDecodeError, Unavailable):
            left.append(file)
    return tuple(left)


def _rewrite(file: Path, holds: Callable[[str], bool]) -> None:
    before = _parsed(file.read_text(encoding="utf-8"))
    kept = [
        [owner.case_id, owner.kind, owner.id, owner.about, values]
        for owner, values in before
        if not any(holds(str(text)) for text in (owner.about, *values.values()))
    ]
    if not kept:
        file.unlink(missing_ok=True)
    elif len(kept) < len(before):
        replace_file(file, json.dumps(kept).encode())


def _folder() -> Path:
    return platformdirs.user_state_path("stet", appauthor=False) / "unfinished"


def _worded(drafts: Drafts) -> str:
    """Return the register's unfinished texts as JSON, "" where there are none."""
    found: dict[Owner, dict[str, Any]] = {}
    for draft in drafts.unfinished():
        if isinstance(draft.value, _PLAIN):
            found.setdefault(draft.owner, {})[draft.field] = draft.value
    rows = [[owner.case_id, owner.kind, owner.id, owner.about, values]
            for owner, values in found.items()]
    return json.dumps(rows) if rows else ""


def _parsed(text: str) -> list[tuple[Owner, dict[str, Any]]]:
    """Return what a file holds; one that something else wrote holds nothing."""
    try:
        return [
            (Owner(case_id, kind, name, about), dict(values))
            for case_id, kind, name, about, values in json.loads(text or "[]")
        ]
    except (ValueError, TypeError):
        return []
