"""What a file is called, and of which kind it is, when it comes in."""

import mimetypes
import unicodedata
from pathlib import Path

LONGEST_NAME = 200
"""Characters of a file's name that are kept; the end with its extension is kept whole."""

UNKNOWN = "application/octet-stream"
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"PK\x03\x04", "application/zip"),
)
"""First bytes that tell a kind whatever the name says (each format's specification)."""


def media_type(kept: Path, name: str) -> str:
    """Return the kind of a file: its first bytes go before its extension."""
    with kept.open("rb") as file:
        start = file.read(16)
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    guessed = mimetypes.guess_type(name, strict=False)[0] or UNKNOWN
    shown = next((kind for magic, kind in _MAGIC if start.startswith(magic)), None)
    if shown is None:
        return UNKNOWN if guessed in {kind for _, kind in _MAGIC} else guessed
    is_office_file = shown == "application/zip" and guessed.startswith("application/")
    return guessed if is_office_file else shown


def safe_name(name: str) -> str:
    """Return a file's name without what cannot be kept, shortened in its middle."""
    kept = "".join(
        "\ufffd" if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in name
    )
    if len(kept) <= LONGEST_NAME:
        return kept
    end = Path(kept).suffix[-20:]
    return kept[: LONGEST_NAME - len(end) - 1] + "…" + end
