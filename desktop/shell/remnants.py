"""What this computer keeps beside the desk: it must not outlive what was erased."""

from collections.abc import Callable, Iterable
from pathlib import Path

from db import backup
from db.errors import Unavailable
from db.records import Erased
from db.rules import terms
from desktop.cases.narrowing import NarrowingModel
from desktop.seat import Seat
from desktop.shell import rescue, seen, surviving
from desktop.shell.settings import Settings

_LEAST = 4
"""Letters of an erased text that are looked for here; shorter ones stand in any text."""
_MOST = 4
"""Words that a name has at most."""

Holds = Callable[[str], bool]
"""Tells whether a text repeats what was erased."""


class Remnants:
    """Unfinished texts, saved filters, taught words and notes on reviews; reports and backups."""

    def __init__(self, seat: Seat, filters: NarrowingModel, settings: Settings) -> None:
        self._seat = seat
        self._filters = filters
        self._settings = settings

    def forget(self, erased: Erased, words: str) -> tuple[Path, ...]:
        """Drop what repeats the erased, and return the files that may still hold it.

        `words` are those that were looked for, where every place of them was erased. Reports and
        backups are somebody's own files: they are named, and nothing is done to them.
        """
        holds = _holds((*erased.texts, words))
        self._seat.drafts.forget(holds)
        unwritten = surviving.forget(self._seat.desk.id, holds)
        names = _names(words)
        for saved in self._filters.saved:
            told = f"{saved.name} {saved.wanted.words}"
            if holds(told) or names & terms.stored(told):
                self._filters.forget_filter(saved.name)
        self._settings.unlearn(lambda word: terms.folded(word) in names)
        cases = {done.changes.case_id for done in erased.done if done.changes}
        seen.forget(self._settings, self._seat.desk.path, {case for case in cases if case})
        return (*unwritten, *_reports(holds), *backup.kept(self._seat.desk))


def remove(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Remove files, and return those that could not be."""
    left = []
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return tuple(left)


def _names(words: str) -> frozenset[str]:
    """Return the parts of a name that was looked for; a sentence has too many to tell anything."""
    found = terms.stored(words)
    long = frozenset(term for term in found if len(term) >= _LEAST)
    return long if len(found) <= _MOST else frozenset()


def _holds(texts: Iterable[str]) -> Holds:
    sought = {terms.folded(text.strip()) for text in texts}
    long = tuple(text for text in sought if len(text) >= _LEAST)

    def holds(text: str) -> bool:
        plain = terms.folded(text)
        return any(one in plain for one in long)

    return holds


def _reports(holds: Holds) -> list[Path]:
    """Return the reports of this computer that repeat it; one that cannot be read is among them."""
    try:
        reports = sorted(rescue.folder().iterdir())
    except (OSError, Unavailable):
        return []
    return [path for path in reports if _may_hold(path, holds)]


def _may_hold(path: Path, holds: Holds) -> bool:
    try:
        return holds(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return True
