"""Names the desk gives out: case numbers and evidence keys."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import count

from db.errors import Refused
from db.rules.citations import CITATION
from db.rules.text import exact, folded
from resources.i18n import tr

NUMBER = re.compile(r"FC-([0-9]{4})-([0-9]{4,})")
"""A case number; its groups are the year and the serial number within it."""

_LONGEST_KEY = 64
"""Characters that CITATION accepts in a key."""

_MUTE = re.compile("x*[0-9]+")
_COUNTED = re.compile("-[0-9]+")
_KEY_LENGTH = 40
"""Characters of a key made from a name: short enough to read in a sentence (64 are allowed)."""


def case_number(year: int, serial: int) -> str:
    """Return the number of the year's nth case: `FC-2026-0001`."""
    return f"FC-{year:04}-{serial:04}"


def next_number(year: int, numbers: Iterable[str]) -> str:
    """Return the number after all of that year's among `numbers`, in whatever order they come."""
    found = [NUMBER.fullmatch(number) for number in numbers]
    serials = [int(match[2]) for match in found if match and int(match[1]) == year]
    return case_number(year, max(serials, default=0) + 1)


def evidence_key(publisher: str | None, title: str, taken: Iterable[str]) -> str:
    """Return a new key from the publisher, else the title, that no other item has.

    Keys are ASCII so that anyone can type a citation; a name in a script that has no ASCII form
    gives `source`.
    """
    base = _slug(publisher or "") or _slug(title) or "source"
    used = {folded(key) for key in taken}
    if base not in used:
        return base
    return next(key for n in count(2) if (key := f"{base}-{n}") not in used)


def is_made_from(value: str, name: str) -> bool:
    """Tell whether a key is one that `evidence_key` gives for a publisher or title."""
    base = _slug(name)
    rest = value.removeprefix(base)
    return bool(base) and value.startswith(base) and (not rest or bool(_COUNTED.fullmatch(rest)))


def mute_key(length: int, taken: Iterable[str]) -> str:
    """Return a key of that length that says nothing and that no other item has.

    The length stays, so that places within a text that cites it stay right.
    """
    used = {folded(key) for key in taken}
    counted = (str(n).rjust(length, "x")[-length:] for n in range(1, 10**min(length, 9)))
    return next(key for key in counted if key not in used)


def is_mute(value: str) -> bool:
    """Tell whether a key is one that `mute_key` gives."""
    return bool(_MUTE.fullmatch(value))


def key(value: str, field: str = "key") -> str:
    """Return an evidence key as written, or raise Refused when no citation could hold it."""
    if not CITATION.fullmatch(f"[@{exact(value, field, _LONGEST_KEY)}]"):
        sentence = tr(
            '"{key}" is no key: letters a-z, digits, ".", "-" and "_", at most 64', key=value
        )
        raise Refused(sentence, field=field)
    return value


def refuse_taken(value: str, taken: Iterable[str], field: str = "key") -> None:
    """Raise Refused when a key is in use, in whatever case: nobody would tell the two apart."""
    if folded(value) in {folded(other) for other in taken}:
        raise Refused(tr('the key "{key}" is in use', key=value), field=field)


def _slug(name: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    words = re.sub(r"[^a-z0-9]+", "-", ascii_only.lower())
    return words[:_KEY_LENGTH].strip("-")
