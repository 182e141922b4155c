"""What is in a PDF, found out by a process of its own: see `dissecting.py`."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import desktop
from db.errors import Refused, Unavailable
from resources.i18n import tr

LARGEST = 256 << 20
"""Bytes of a file that is looked into; the validator takes no more either."""
PATIENCE_S = 120
"""A brief of 1,000 items takes about a second."""
_MAGIC_WITHIN = 1024
"""Bytes in which "%PDF-" must stand (Adobe's implementation note 13 to PDF 1.7, annex H)."""


@dataclass(frozen=True, slots=True)
class Contents:
    """`sha256` is of the whole file, `record` of the enclosed record's content.

    `number` is that of the case, as the enclosed file is called; `encloses` are the ends of the
    names of what is enclosed, `reviewed` is the record that the ClaimReview is of. `faults` are
    (rule, message) by profile, None without a validator; `paper` is the first page's width and
    height in points; `printed` is every SHA-256 on the pages. `identities` are the UUIDs by which
    the file calls itself, `outline` is every title in its outline.
    """

    sha256: str
    number: str
    encloses: frozenset[str]
    record: str | None
    reviewed: str | None
    faults: Mapping[str, tuple[tuple[str, str], ...]] | None
    paper: tuple[float, float]
    printed: frozenset[str]
    identities: frozenset[str]
    outline: frozenset[str]


def dissected(path: Path) -> Contents:
    """Return what is in the file; raises Refused with one sentence for what cannot be read."""
    _refuse_other(path)
    found = _taken_apart(path)
    if "problem" in found:
        raise Refused(_sentence(path, found["problem"]))
    faults = found["faults"]
    return Contents(
        sha256=found["sha256"],
        number=found["number"],
        encloses=frozenset(found["encloses"]),
        record=found["record"],
        reviewed=found["reviewed"],
        faults=None if faults is None else {
            profile: tuple((rule, message) for rule, message in broken)
            for profile, broken in faults.items()
        },
        paper=(found["paper"][0], found["paper"][1]),
        printed=_as_printed(found),
        identities=frozenset(found["identities"]),
        outline=frozenset(found["outline"]),
    )


def _as_printed(found: dict[str, Any]) -> frozenset[str]:
    """Return the hashes as they stand on the pages, which may run from the right."""
    read, turned, record = found["printed"], found["turned"], found["record"]
    return frozenset(turned if record in turned and record not in read else read)


def _refuse_other(path: Path) -> None:
    """Refuse what is no plain file, too large, or no PDF."""
    try:
        if not path.is_file():  # also a FIFO, which would never end
            raise Refused(tr("{path} is no file that can be read.", path=path))
        if path.stat().st_size > LARGEST:
            raise Refused(_sentence(path, "vast"))
        with path.open("rb") as file:
            start = file.read(_MAGIC_WITHIN)
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Unavailable(tr("{path} cannot be read: {why}.", path=path, why=why)) from error
    if b"%PDF-" not in start:
        raise Refused(tr("{path} is no PDF.", path=path))


def _taken_apart(path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "desktop.verifying.dissecting", str(path.absolute())]
    home = Path(desktop.__file__).parents[1]
    try:
        finished = subprocess.run(  # noqa: S603  our own module, and a path that is only read
            command, cwd=home, capture_output=True, timeout=PATIENCE_S, check=False,
            stdin=subprocess.DEVNULL,
        )
        found = json.loads(finished.stdout)
    except subprocess.TimeoutExpired:
        return {"problem": "endless"}
    except ValueError:  # it fell over the file
        return {"problem": "harmful"}
    return found if isinstance(found, dict) else {"problem": "harmful"}


def _sentence(path: Path, problem: str) -> str:
    if problem == "encrypted":
        return tr("{path} is encrypted, so nothing in it can be checked.", path=path)
    if problem == "damaged":
        return tr("{path} is damaged or cut short, so nothing in it can be checked.", path=path)
    if problem == "several":
        return tr("{path} encloses more than one case file, which no brief does.", path=path)
    if problem == "packed":
        return tr("{path} encloses a record packed as no brief packs it.", path=path)
    if problem == "vast":
        return tr("{path} is larger than any brief, or holds something that is.", path=path)
    if problem == "endless":
        return tr("{path} could not be read to its end in reasonable time.", path=path)
    return tr("{path} cannot be read: it is damaged, or made to do harm.", path=path)
