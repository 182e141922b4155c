"""What the desk put right, and the paper that says so."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.files import replace_file
from db.queries import corrections as queries
from db.records import Register, Registered, Tier
from db.rules import scales
from desktop import dates, troubles
from desktop.seat import Seat
from resources.i18n import tr


class RegisterModel(QObject):
    """`read` carries the register, `unread` why there is none, `written` the path of the PDF."""

    read = Signal(object)  # Register
    unread = Signal(str)
    written = Signal(object)  # Path

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat

    def load(self) -> None:
        """Ask for the register."""
        self._seat.ask(queries.register, answer=self._tell, failed=self._fail)

    def write(self, path: Path) -> None:
        """Write the register of this moment as a PDF."""
        self._seat.follow(partial(_write, self._seat.desk, path), done=self._written)

    def open_case(self, case_id: str) -> None:
        """Bring the case of an entry into view."""
        self._seat.open_case(case_id)

    def _tell(self, register: Register) -> None:
        self.read.emit(register)

    def _fail(self, error: Exception) -> None:
        self.unread.emit(troubles.sentence(error))

    def _written(self, path: Path) -> None:
        self.written.emit(path)
        self._seat.told.emit(self.tr("The register is in {path}.").format(path=path))


def kind(entry: Registered) -> str:
    """Return what was done, in a word or two."""
    if entry.tier is None:
        return tr("Withdrawn")
    return {
        Tier.VERDICT: tr("Verdict corrected"),
        Tier.SUBSTANCE: tr("Substance corrected"),
        Tier.WORDING: tr("Wording corrected"),
    }[entry.tier]


def look(entry: Registered) -> tuple[str, str]:
    """Return the glyph and the tone of what was done."""
    if entry.tier is None:
        return "ban", "bad"
    return "pen-line", "warn" if entry.tier is Tier.VERDICT else "info"


def spoken(entry: Registered) -> str:
    """Return an entry as it is read out, a line each."""
    head = f"{entry.number} · {kind(entry)} · {dates.moment(entry.at)}"
    lines = (head, entry.title, entry.note, traced(entry))
    return "\n".join(line for line in lines if line)


def traced(entry: Registered) -> str:
    """Return how the verdict changed, and which brief is superseded by which."""
    parts = []
    if entry.before and entry.after:
        parts.append(tr("{before} became {after}.", before=_label(*entry.before),
                        after=_label(*entry.after)))
    if entry.brief and entry.former:
        parts.append(tr("Brief {former} is superseded by brief {brief}.", former=entry.former,
                        brief=entry.brief))
    return " ".join(parts)


def _label(scale: str, rating: str) -> str:
    found = scales.shown(scales.load(scale)).rating(rating)
    return found.label if found else rating or "—"


def _write(desk: Any, path: Path) -> Path:
    from desktop.brief.register import render  # keeps ReportLab out of the start

    replace_file(path, render(queries.register(desk)))
    return path
