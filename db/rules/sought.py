"""Words that somebody looks for in texts, as they are compared: case, accents and spacing aside."""

import re

from db.rules import terms

LEAST = 2
"""Letters that are looked for; one letter stands everywhere."""
_EXCERPT, _LEAD = 120, 30
"""Characters shown of a text, and before the words in it."""
_PARTED = re.compile("(?:[-\u00ad\u2010]\\s*\n|\ufffe|\u00ad)\\s*")
"""A word parted at the end of a line; PDFium gives the hyphen and its end of line as U+FFFE."""


def plain(text: str) -> str:
    """Return a text as it is compared: without case and accents, words parted by one space."""
    folded = text.casefold() if text.isascii() else terms.folded(text)
    return " ".join(folded.split())


def joined(text: str) -> str:
    """Return a text with the words whole that were parted at the end of a line."""
    return _PARTED.sub("", text)


def excerpt(text: str, wanted: str) -> str:
    """Return the stretch of a text around words that `plain` made."""
    shown = " ".join(text.split())
    start = max(plain(shown).find(wanted) - _LEAD, 0)
    cut = shown[start:start + _EXCERPT]
    return f"{'…' if start else ''}{cut}{'…' if start + _EXCERPT < len(shown) else ''}"
