"""What the window remembers of this computer: never anything that belongs to a desk."""

import json
from collections.abc import Callable
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, get_args

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from desktop import language
from desktop.printing import Kind, Layout, Paper

MOST_RECENT = 8
LEAST_ZOOM, MOST_ZOOM = 80, 200
"""Per cent."""
WRITING_MS = 300
"""Milliseconds until what was remembered is on the disk: a window that comes up is painted by then.
"""

_Choice = TypeVar("_Choice", bound=Enum)


class Scheme(Enum):
    """Which of light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(Enum):
    """How far text stands out from its ground."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class Settings:
    """Kept in one file of the person's configuration folder."""

    def __init__(self) -> None:
        self._kept = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Stet", "Stet"
        )
        _Writing(self._kept)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The desks opened last, newest first; a drive that is away may come back."""
        return tuple(map(Path, self._listed("recent")))

    def remember(self, desk: Path) -> None:
        """Put a desk at the head of the recent ones."""
        path = desk.absolute()
        others = [other for other in self.recent if other != path]
        self._kept.setValue("recent", [str(each) for each in [path, *others][:MOST_RECENT]])

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system is."""
        return _one_of(Scheme, self._kept.value("theme", ""), Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("theme", scheme.value)

    @property
    def contrast(self) -> Contrast:
        """Usual, high, or as the system is."""
        return _one_of(Contrast, self._kept.value("contrast", ""), Contrast.SYSTEM)

    @contrast.setter
    def contrast(self, contrast: Contrast) -> None:
        self._kept.setValue("contrast", contrast.value)

    @property
    def still(self) -> bool:
        """Whether nothing shall move by itself."""
        return self.is_on("still", otherwise=False)

    @still.setter
    def still(self, on: bool) -> None:
        self.turn("still", on)

    @property
    def zoom(self) -> int:
        """The size of text in per cent."""
        kept = str(self._kept.value("zoom", "100"))
        return _within(int(kept)) if kept.isdecimal() else 100

    @zoom.setter
    def zoom(self, per_cent: int) -> None:
        self._kept.setValue("zoom", _within(per_cent))

    @property
    def language(self) -> str:
        """The language chosen, or language.SYSTEM."""
        kept = str(self._kept.value("language", language.SYSTEM))
        return kept if kept in language.NAMES else language.SYSTEM

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    def is_on(self, name: str, *, otherwise: bool) -> bool:
        """Whether something that can be switched is on."""
        return str(self._kept.value(name, "1" if otherwise else "0")) == "1"

    def turn(self, name: str, on: bool) -> None:
        """Remember that something was switched on or off."""
        self._kept.setValue(name, "1" if on else "0")

    @property
    def brief_layout(self) -> Layout:
        """What was chosen last about a brief."""
        try:
            kept = json.loads(str(self._kept.value("brief", "")))
            return Layout(**{name: _known(name, kept[name]) for name in Layout.__slots__})
        except (ValueError, KeyError, TypeError):  # nothing kept, or by another version
            return Layout()

    @brief_layout.setter
    def brief_layout(self, layout: Layout) -> None:
        self._kept.setValue("brief", json.dumps(asdict(layout)))

    @property
    def briefs_folder(self) -> Path:
        """The folder that briefs were saved into last."""
        kept = Path(str(self._kept.value("briefs_folder", "")))
        return kept if kept.is_absolute() and kept.is_dir() else Path.home()

    def remember_briefs_folder(self, folder: Path) -> None:
        """Offer this folder the next time."""
        self._kept.setValue("briefs_folder", str(folder))

    @property
    def own_words(self) -> tuple[str, ...]:
        """The words that the spelling check was taught."""
        return self._listed("words")

    def learn_word(self, word: str) -> None:
        """Remember a word that is right in spite of the dictionary."""
        self._kept.setValue("words", [*dict.fromkeys([*self.own_words, word])])

    def unlearn(self, is_one: Callable[[str], bool]) -> None:
        """Forget the taught words of which something holds: they were names that were erased."""
        kept = [word for word in self.own_words if not is_one(word)]
        if len(kept) < len(self.own_words):
            self._kept.setValue("words", kept)

    def told(self) -> dict[str, str]:
        """Return what a problem report says of the settings: no path, no name, no taught word."""
        names = ("theme", "contrast", "still", "zoom", "language", "tab")
        return {name: str(self._kept.value(name)) for name in names if self._kept.contains(name)}

    def person_at(self, desk: Path) -> str:
        """Return the id of the person who signed in last at a desk."""
        return self._at("persons", desk)

    def remember_person(self, desk: Path, person_id: str) -> None:
        """Offer this person first the next time."""
        self._put("persons", desk, person_id)

    def case_at(self, desk: Path) -> str:
        """Return the id of the case that was in view last at a desk."""
        return self._at("cases", desk)

    def remember_case(self, desk: Path, case_id: str) -> None:
        """Open this case the next time."""
        self._put("cases", desk, case_id)

    def running_at(self, desk: Path) -> str:
        """Return the id of the person whose window at a desk was not closed, or ""."""
        return self._at("running", desk)

    def note_running(self, desk: Path, person_id: str) -> None:
        """Note whose window runs at a desk, "" once it is closed."""
        self._put("running", desk, person_id)

    def backup_at(self, desk: Path) -> str:
        """Return when a desk was last backed up from here, as ISO 8601, or ""."""
        return self._at("backups", desk)

    def remember_backup(self, desk: Path, when: str) -> None:
        """Note that a desk was backed up."""
        self._put("backups", desk, when)

    def filters_at(self, desk: Path) -> str:
        """Return the saved filters of a desk's list, as they were written."""
        return self._at("filters", desk)

    def remember_filters(self, desk: Path, text: str) -> None:
        """Keep the saved filters of a desk's list."""
        self._put("filters", desk, text)

    def seen_at(self, desk: Path) -> str:
        """Return the notes on what was seen in reviews at a desk, as they were written."""
        return self._at("seen", desk)

    def remember_seen(self, desk: Path, text: str) -> None:
        """Keep the notes on what was seen in reviews at a desk."""
        self._put("seen", desk, text)

    def settle(self) -> None:
        """Write what was remembered to disk at once, and not when Qt finds the time."""
        self._kept.sync()

    def keep_place(self, window: QWidget, splitter: QSplitter, tab: int) -> None:
        """Remember where the window stands, how it is divided and which tab is in front."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.setValue("splitter", splitter.saveState())
        self._kept.setValue("tab", tab)

    def restore_place(self, window: QWidget, splitter: QSplitter) -> int:
        """Put the window back where it stood, and return the tab that was in front."""
        for name, restore in (
            ("geometry", window.restoreGeometry), ("splitter", splitter.restoreState)
        ):
            kept = self._kept.value(name)
            if isinstance(kept, QByteArray):
                restore(kept)
        tab = str(self._kept.value("tab", "0"))
        return int(tab) if tab.isdecimal() else 0

    def _listed(self, name: str) -> tuple[str, ...]:
        kept = self._kept.value(name, [])
        found = kept if isinstance(kept, list) else [kept]  # a list of one is read as a word
        return tuple(each for each in found if isinstance(each, str) and each)

    def _at(self, name: str, desk: Path) -> str:
        kept = self._kept.value(name, {})
        return str(kept.get(str(desk.absolute()), "")) if isinstance(kept, dict) else ""

    def _put(self, name: str, desk: Path, value: str) -> None:
        kept = self._kept.value(name, {})
        others = dict(kept) if isinstance(kept, dict) else {}
        self._kept.setValue(name, {**others, str(desk.absolute()): value})


class _Writing(QObject):
    """Waits before it writes: Qt would at the next turn, and hold up the window for the disk."""

    def __init__(self, kept: QSettings) -> None:
        super().__init__(kept)
        self._timer = QTimer(self, singleShot=True, interval=WRITING_MS)
        self._timer.timeout.connect(kept.sync)
        kept.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put off what Qt asks of its settings once something has changed."""
        if event.type() != QEvent.Type.UpdateRequest:
            return super().eventFilter(watched, event)
        self._timer.start()
        return True


def _within(per_cent: int) -> int:
    return min(max(per_cent, LEAST_ZOOM), MOST_ZOOM)


def _known(name: str, value: Any) -> Any:
    """Return a choice about a brief; ValueError for one that there is not."""
    choices: dict[str, tuple[Any, ...]] = {"paper": get_args(Paper), "kind": get_args(Kind)}
    if value not in choices.get(name, (True, False)):
        raise ValueError(name)
    return value


def _one_of(choices: type[_Choice], kept: object, otherwise: _Choice) -> _Choice:
    return next((choice for choice in choices if choice.value == kept), otherwise)
