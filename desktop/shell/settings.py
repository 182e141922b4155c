"""What the window remembers of this computer: never anything that belongs to a desk."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from desktop import language
from desktop.widgets import theme

MOST_RECENT = 8


class Settings:
    """Kept in one file of the person's configuration folder."""

    def __init__(self) -> None:
        self._kept = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Stet", "Stet"
        )

    @property
    def recent(self) -> tuple[Path, ...]:
        """The desks opened last, newest first, that are still there."""
        kept = self._kept.value("recent", [])
        names = kept if isinstance(kept, list) else [kept]  # a list of one is read as a word
        return tuple(Path(name) for name in names if isinstance(name, str) and _is_desk(name))

    def remember(self, desk: Path) -> None:
        """Put a desk at the head of the recent ones."""
        path = desk.absolute()
        others = [other for other in self.recent if other != path]
        self._kept.setValue("recent", [str(each) for each in [path, *others][:MOST_RECENT]])

    @property
    def theme(self) -> str:
        """The theme chosen, or the system's."""
        kept = self._kept.value("theme", "")
        return str(kept) if kept in (theme.LIGHT, theme.DARK) else theme.wanted_by_system()

    @theme.setter
    def theme(self, name: str) -> None:
        self._kept.setValue("theme", name)

    @property
    def zoom(self) -> int:
        """The size of text in per cent."""
        kept = str(self._kept.value("zoom", "100"))
        return min(max(int(kept), 80), 200) if kept.isdecimal() else 100

    @zoom.setter
    def zoom(self, per_cent: int) -> None:
        self._kept.setValue("zoom", per_cent)

    @property
    def language(self) -> str:
        """The language chosen, or language.SYSTEM."""
        kept = str(self._kept.value("language", language.SYSTEM))
        return kept if kept in language.NAMES else language.SYSTEM

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    def person_at(self, desk: Path) -> str:
        """Return the id of the person who signed in last at a desk."""
        kept = self._kept.value("persons", {})
        return str(kept.get(str(desk.absolute()), "")) if isinstance(kept, dict) else ""

    def remember_person(self, desk: Path, person_id: str) -> None:
        """Offer this person first the next time."""
        kept = self._kept.value("persons", {})
        persons = dict(kept) if isinstance(kept, dict) else {}
        self._kept.setValue("persons", {**persons, str(desk.absolute()): person_id})

    def keep_place(self, window: QWidget, splitter: QSplitter) -> None:
        """Remember where the window stands and how it is divided."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.setValue("splitter", splitter.saveState())

    def restore_place(self, window: QWidget, splitter: QSplitter) -> None:
        """Put the window back where it stood."""
        for name, restore in (
            ("geometry", window.restoreGeometry), ("splitter", splitter.restoreState)
        ):
            kept = self._kept.value(name)
            if isinstance(kept, QByteArray):
                restore(kept)


def _is_desk(name: str) -> bool:
    return bool(name) and Path(name).is_dir()
