"""What a problem report says: of Stet and this computer everything, of the cases nothing."""

import locale
import platform
import traceback
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from db.store import LIBRARY, SCHEMA
from resources.i18n import tr

MOST = 20
"""Errors that are remembered; the newest tell most."""
_HERE = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error that happened: `trace` names places in the code, `said` may quote a case."""

    at: str
    kind: str
    trace: str
    said: str


class Log:
    """The last errors of this window; they stay in memory."""

    def __init__(self) -> None:
        self._troubles: deque[Trouble] = deque(maxlen=MOST)

    def note(self, error: BaseException) -> None:
        """Remember an error."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        frames = "\n".join(_frame(frame) for frame in traceback.extract_tb(error.__traceback__))
        self._troubles.append(Trouble(now, type(error).__name__, frames, str(error)))

    def troubles(self) -> tuple[Trouble, ...]:
        """Return them, oldest first."""
        return tuple(self._troubles)


def compose(
    told: str, settings: dict[str, str], troubles: tuple[Trouble, ...], texts: str = ""
) -> str:
    """Return the report: what the person told, versions, settings, errors; texts only if given."""
    parts = [
        tr("PROBLEM REPORT OF STET"), told.strip(), "\n".join(_versions()),
        "\n".join(f"{name}: {value}" for name, value in settings.items()),
        *(_trouble(each, bool(texts)) for each in troubles), texts.strip(),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _versions() -> list[str]:
    screen = QGuiApplication.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    return [
        f"Stet {_version()}, {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {LIBRARY}, schema {SCHEMA}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        f"{QGuiApplication.platformName()}, {size.width()}x{size.height()}, {scale:g}",
        f"{locale.getlocale()[0]}",
    ]


def _version() -> str:
    from importlib import metadata  # it brings `email` along, and the start has no use for either

    try:
        return metadata.version("stet")
    except metadata.PackageNotFoundError:
        return "?"


def _trouble(trouble: Trouble, with_words: bool) -> str:
    said = f": {trouble.said}" if with_words and trouble.said else ""
    return f"{trouble.at} {trouble.kind}{said}\n{trouble.trace}".rstrip()


def _frame(frame: traceback.FrameSummary) -> str:
    """Return a place in the code, without where this computer keeps it."""
    path = Path(frame.filename)
    inside = path.is_relative_to(_HERE) and "site-packages" not in path.parts
    shown = path.relative_to(_HERE) if inside else Path(*path.parts[-2:])
    return f"  {shown.as_posix()}:{frame.lineno} {frame.name}"
