"""What a person has seen of a review: their own notes, kept on this computer until they decide."""

import json
from collections.abc import Container, Iterable
from pathlib import Path

from desktop.shell.settings import Settings

_MOST = 60
"""Cases of which notes are kept; the oldest go first."""


class SeenNotes:
    """Keys say where a change is and hold a hash of its words, never the words themselves."""

    def __init__(self, settings: Settings, desk: Path, person_id: str) -> None:
        self._settings = settings
        self._desk = desk
        self._person = person_id

    def seen(self, case_id: str) -> tuple[str, ...]:
        """Return the keys of the changes seen."""
        return tuple(_all(self._settings, self._desk).get(f"{self._person}/{case_id}", ()))

    def keep(self, case_id: str, keys: Iterable[str]) -> None:
        """Keep the keys of the changes seen."""
        name, found = f"{self._person}/{case_id}", _all(self._settings, self._desk)
        found.pop(name, None)
        found[name] = list(keys)
        latest = dict(list(found.items())[-_MOST:])
        self._settings.remember_seen(self._desk, json.dumps(latest))


def forget(settings: Settings, desk: Path, cases: Container[str]) -> None:
    """Forget what anybody saw of these cases: its hashes would let an erased word be guessed."""
    notes = _all(settings, desk)
    kept = {name: keys for name, keys in notes.items() if name.split("/")[-1] not in cases}
    settings.remember_seen(desk, json.dumps(kept))
    settings.settle()


def _all(settings: Settings, desk: Path) -> dict[str, list[str]]:
    """Return the keys by "person/case"; none where something else wrote them."""
    try:
        found = json.loads(settings.seen_at(desk) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
