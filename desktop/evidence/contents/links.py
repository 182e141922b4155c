"""Files that hold nothing but an address: .url of Windows and browsers, .webloc of macOS."""

import plistlib
import re
from pathlib import Path
from xml.parsers.expat import ExpatError

from desktop.evidence.clues import Clues
from desktop.evidence.contents.letters import decoded, line, start_of

SUFFIXES = (".url", ".webloc")
_MOST = 1 << 16
_URL = re.compile(r"^URL=(\S+)", re.M | re.I)


def clues(path: Path, name: str) -> Clues | None:
    """Return the address that a file holds, None when it is more than that, or other."""
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES:
        return None
    content = start_of(path, _MOST)
    address = _webloc(content) if suffix == ".webloc" else _shortcut(content)
    if not address.startswith(("http://", "https://")):
        return None
    title = line(Path(name).stem)
    return Clues(kind="web page", title=title, url=line(address, 4000), is_link=True)


def _shortcut(content: bytes) -> str:
    found = _URL.search(decoded(content))
    return found[1] if found else ""


def _webloc(content: bytes) -> str:
    try:
        return str(plistlib.loads(content).get("URL", ""))
    except (plistlib.InvalidFileException, ExpatError, ValueError, AttributeError, IndexError):
        return ""
