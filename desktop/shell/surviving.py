"""Texts that the desk lacks outlive their window: a file of this computer keeps them.

What is not saved before the person says so (an item being filled in, a comment, a note) is no
event of the desk, and neither is what the desk did not take. It lies here until it is on the desk
or thrown away, whether the window was closed or killed.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, QTimer

from db.errors import Unavailable
from db.files import replace_file
from desktop.saving.drafts import Drafts
from desktop.saving.records import Draft, Owner, Standing
from desktop.seat import Expected, Seat

WRITE_MS = 800
"""Milliseconds from the first new word to the disk, as for what saves itself (LOOK.md)."""
_PLAIN = (str, int, bool)
_Row = tuple[Owner, dict[str, Any], dict[str, str]]
"""An owner, its texts by field, and why the desk did not take those that it was to take."""


class Surviving(QObject):
    """Takes up at once what a window of the same person at the same desk left, and keeps on."""

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self._seat = seat
        self._drafts = seat.drafts
        self._file = _folder() / f"{seat.desk.id[:16]}-{seat.signer.person.id}.json"
        self._written = self._read()
        for owner, values, sentences in _parsed(self._written):
            for field, sentence in sentences.items():
                self._drafts.give_back(
                    Draft(owner, field, values.pop(field), Standing.REFUSED, sentence)
                )
            self._drafts.keep(owner, values)
        self._timer = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._timer.timeout.connect(self.write)
        self._drafts.changed.connect(self._touch)

    def write(self) -> bool:
        """Write what the desk lacks now, and return whether it is there.

        A disk that does not take it is tried again later.
        """
        if isinstance(self._seat.signer, Expected):
            return False  # their window is built ahead, and may go without a trace
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


def lasts(draft: Draft) -> bool:
    """Whether a text can lie in the file."""
    return isinstance(draft.value, _PLAIN)


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
        row for row in before
        if not any(holds(str(text)) for text in (row[0].about, *row[1].values()))
    ]
    if not kept:
        file.unlink(missing_ok=True)
    elif len(kept) < len(before):
        replace_file(file, _told(kept).encode())


def _folder() -> Path:
    return platformdirs.user_state_path("stet", appauthor=False) / "unfinished"


def _worded(drafts: Drafts) -> str:
    """Return what the register lacks as JSON, "" where that is nothing."""
    found: dict[Owner, _Row] = {}
    for draft in (*drafts.unfinished(), *drafts.lacking()):
        if lasts(draft):
            _, values, sentences = found.setdefault(draft.owner, (draft.owner, {}, {}))
            values[draft.field] = draft.value
            if draft.standing is not Standing.UNFINISHED:
                sentences[draft.field] = draft.sentence
    return _told(found.values()) if found else ""


def _told(rows: Iterable[_Row]) -> str:
    return json.dumps([
        [owner.case_id, owner.kind, owner.id, owner.about, values, *filter(None, [sentences])]
        for owner, values, sentences in rows
    ])


def _parsed(text: str) -> list[_Row]:
    """Return what a file holds; one that something else wrote holds nothing.

    A row of what is only half written ends with its texts, as in every version.
    """
    try:
        return [
            _row(Owner(case_id, kind, name, about), dict(values), *map(dict, rest))
            for case_id, kind, name, about, values, *rest in json.loads(text or "[]")
        ]
    except (ValueError, TypeError):
        return []


def _row(
    owner: Owner, values: dict[str, Any], sentences: Mapping[str, str] = MappingProxyType({})
) -> _Row:
    return owner, values, {name: said for name, said in sentences.items() if name in values}
