"""Run as a process of its own: takes a PDF apart that may have been made to do harm.

Whatever a hostile file does to a parser (a crash, endless work, all memory) ends this process and
not the command. It prints one JSON object, which `contents.py` reads.
"""

import hashlib
import io
import json
import re
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from db.errors import Refused
from db.rules import casefile
from db.rules.claimreview import RECORD
from db.rules.document import FORMAT
from db.rules.enclosures import CASE_END, REVIEW_END
from db.rules.revision import revision

LARGEST_ENCLOSURE = 16 << 20
"""Bytes of an enclosed file: a case of 1,000 items has 2 MB, and JSON grows 30 times when read."""
MOST_PAGES = 5_000
MOST_TITLES = 10_000
MOST_SECONDS = 120
"""Seconds of work after which it ends, even if nobody is left who waits."""
MOST_MEMORY = 4 << 30
"""Bytes that the process may take, where the system can hold it to that."""
ENDS = (CASE_END, REVIEW_END)
PROFILES = {"PDF/A-3a": "PDF_A_3A", "PDF/UA-1": "PDF_UA_1"}
"""What a brief claims to conform to, and the validator's names for it."""

_HASH = re.compile(r"(?<![0-9A-Za-z])(?=((?:[0-9a-f]\s*){63}[0-9a-f]))")
"""A hash begins where no word does: the last letters of "head" are digits, too."""

_IDENTITY = re.compile(rb"<xmpMM:DocumentID>urn:uuid:([0-9a-f-]{36})</xmpMM:DocumentID>")
"""As a brief writes it: its metadata is never packed (ISO 19005-3, 6.6.2.1)."""

_RUN = re.compile(r"[0-9]+|\s+|[^0-9\s]+")
"""What keeps its own direction within a line: figures, blanks, words (UAX 9)."""


class Unfit(Exception):
    """The file cannot be taken apart; the word says why."""


def main(path: str) -> None:
    """Print what is in the file, or {"problem": WORD}."""
    _limit()
    try:
        found = _contents(Path(path).read_bytes())
    except Unfit as why:
        found = {"problem": str(why)}
    except MemoryError:
        found = {"problem": "vast"}
    sys.stdout.write(json.dumps(found))


def _limit() -> None:
    with suppress(ImportError, ValueError, OSError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def _contents(content: bytes) -> dict[str, Any]:
    enclosed = _enclosed(content)
    names = {name[-len(end):]: name for name in enclosed for end in ENDS if name.endswith(end)}
    case, review = names.get(CASE_END), names.get(REVIEW_END)
    return {
        "sha256": hashlib.sha256(content).hexdigest(),
        "number": case.removesuffix(CASE_END) if case else "",
        "encloses": sorted(names),
        "record": _record(enclosed[case]) if case else None,
        "reviewed": _reviewed(enclosed[review]) if review else None,
        "faults": _faults(content),
        "paper": _paper(content),
        "printed": _printed(content, _as_read),
        "turned": _printed(content, _turned),
        "identities": [found.decode("ascii") for found in _IDENTITY.findall(content)],
        "outline": _outline(content),
    }


def _enclosed(content: bytes) -> dict[str, bytes]:
    """Return the case file and the ClaimReview by name."""
    try:
        with pikepdf.open(
            io.BytesIO(content), suppress_warnings=True, attempt_recovery=False
        ) as document:
            names = [name for name in document.attachments if name.endswith(ENDS)]
            if len(names) > len({name.partition(".")[2] for name in names}):
                raise Unfit("several")
            return {
                name: _unpacked(document.attachments[name].get_file().obj) for name in names
            }
    except pikepdf.PasswordError:
        raise Unfit("encrypted") from None
    except pikepdf.PdfError:
        raise Unfit("damaged") from None


def _unpacked(stream: Any) -> bytes:
    """Return the bytes of an enclosed file, never more than it may have."""
    raw, packed = stream.read_raw_bytes(), stream.get("/Filter")
    if packed is None:
        content = raw
    elif packed == pikepdf.Name.FlateDecode and "/DecodeParms" not in stream:
        try:
            content = zlib.decompressobj().decompress(raw, LARGEST_ENCLOSURE + 1)
        except zlib.error:
            raise Unfit("damaged") from None
    else:
        raise Unfit("packed")
    if len(content) > LARGEST_ENCLOSURE:
        raise Unfit("vast")
    return bytes(content)


def _record(raw: bytes) -> str | None:
    """Return the SHA-256 of a case file's content; None for what is no case file."""
    try:
        document = casefile.parse(raw)
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            return None
        return revision(document)
    except (Refused, ValueError, RecursionError):  # numbers and depths that no case has
        return None


def _reviewed(raw: bytes) -> str | None:
    """Return the hash of the record that a ClaimReview says it is of."""
    with suppress(Refused):
        said = casefile.parse(raw)
        listed = said.get("identifier") if isinstance(said, dict) else None
        for one in listed if isinstance(listed, list) else []:
            if isinstance(one, dict) and one.get("propertyID") == RECORD:
                return str(one.get("value"))
    return None


def _faults(content: bytes) -> dict[str, list[list[str]]] | None:
    """Return the rules that each profile finds broken; None where there is no validator."""
    try:
        import page  # has no wheel for Windows on ARM
    except ImportError:
        return None
    return {
        shown: [
            [fault.rule_id, fault.message]
            for fault in page.validate_pdf_bytes(
                content, profile=page.ValidationProfile[name]
            ).failures
        ]
        for shown, name in PROFILES.items()
    }


def _paper(content: bytes) -> tuple[float, float]:
    """Return width and height of the first page in points."""
    with pypdfium2.PdfDocument(content) as document:
        width, height = document[0].get_size()
        return float(width), float(height)


def _outline(content: bytes) -> list[str]:
    """Return the titles of the outline, as many as a brief may have; none of a broken one."""
    with pypdfium2.PdfDocument(content) as document, suppress(UnicodeError):
        return [entry.get_title() for entry in islice(document.get_toc(), MOST_TITLES)]
    return []


def _as_read(words: str) -> str:
    return words


def _turned(words: str) -> str:
    """Undo what PDFium does to a line that runs from the right: it takes its runs from the end."""
    return "\n".join("".join(reversed(_RUN.findall(line))) for line in words.splitlines())


def _printed(content: bytes, direction: Callable[[str], str]) -> list[str]:
    """Return every SHA-256 that can be read on the pages, grouped in any way, the last ones first.

    Groups follow each other without a word between them, so a hash may begin within a run.
    """
    found: dict[str, None] = {}
    with pypdfium2.PdfDocument(content) as document:
        if len(document) > MOST_PAGES:
            raise Unfit("vast")
        for index in reversed(range(len(document))):
            words = document[index].get_textpage().get_text_range()
            hashes = ("".join(hash_.split()) for hash_ in _HASH.findall(direction(words)))
            found.update(dict.fromkeys(hashes))
    return list(found)


if __name__ == "__main__":
    main(*sys.argv[1:])
