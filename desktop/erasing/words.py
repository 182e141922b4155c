"""How a place to be erased is said."""

from collections.abc import Sequence

from db.records import Trace
from desktop.figures import number
from resources.i18n import tr

_LISTED = 6
"""Briefs and files that a sentence names."""


def trace(found: Trace, label: str) -> str:
    """Return one line for a place; `label` is what the window calls its field."""
    where = f"{_apart(found.number)} · {label}" if found.number else label
    words = _apart(found.words)
    if not found.erasable:
        return tr("{where}: “{words}” (cannot be erased)", where=where, words=words)
    if not found.stands:
        return tr("{where}: “{words}” (in the history only)", where=where, words=words)
    return tr("{where}: “{words}”", where=where, words=words)


def _apart(text: str) -> str:
    """Keep a text that may read the other way from turning what stands around it."""
    return f"\u2068{text}\u2069"


def briefs(going: Sequence[tuple[str, int]]) -> str:
    """Say which issued briefs go along, and what follows; "" for none."""
    if not going:
        return ""
    named = ", ".join(
        tr("brief {n} of {number}", n=number(brief), number=_apart(case))
        for case, brief in going[:_LISTED]
    )
    more = len(going) - _LISTED
    listed = tr("{names} and {n} more", names=named, n=number(more)) if more > 0 else named
    return tr(
        "The files of issued briefs that may show it go, too: {briefs}. A published case whose "
        "brief goes waits for a correction that another person hands in.", briefs=listed,
    )
