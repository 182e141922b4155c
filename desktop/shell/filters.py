"""The saved filters of a desk's list, among what this computer remembers."""

from pathlib import Path

from desktop.shell.settings import Settings


class Filters:
    """Implements `desktop.cases.filters.Shelf`."""

    def __init__(self, settings: Settings, desk: Path) -> None:
        self._settings = settings
        self._desk = desk

    def read(self) -> str:
        """Return what was kept last."""
        return self._settings.filters_at(self._desk)

    def write(self, text: str) -> None:
        """Keep a text."""
        self._settings.remember_filters(self._desk, text)
