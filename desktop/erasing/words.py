"""How a place to be erased is said."""

from collections.abc import Sequence

from db.records import Trace
from desktop.erasing.files import FilesLook
from desktop.figures import number
from resources.i18n import tr

_LISTED = 6
"""Briefs and files that a sentence names."""


def trace(found: Trace, label: str) -> str:
    """Return one line for a place; `label` is what the window calls its field."""
    where = f"{_apart(found.number)} · {label}" if found.number else label
    words = _apart(found.words)
    if found.says:
        return _file(where, words, found)
    if not found.erasable:
        return tr("{where}: “{words}” (cannot be erased)", where=where, words=words)
    if not found.stands:
        return tr("{where}: “{words}” (in the history only)", where=where, words=words)
    return tr("{where}: “{words}”", where=where, words=words)


def _file(where: str, name: str, found: Trace) -> str:
    """Return the line of a file in which the words stand: nothing less than all of it can go."""
    says = _apart(found.says)
    if not found.stands:
        return tr("{where}, {name} as a whole, taken out before: “{words}”", where=where, name=name,
                  words=says)
    return tr("{where}, {name} as a whole: “{words}”", where=where, name=name, words=says)


def files(look: FilesLook) -> str:
    """Say how far the kept files were looked into, and which could not be; "" where none are."""
    if look.is_busy:
        return tr("Looking into kept files: {done} of {total}…", done=number(look.done),
                  total=number(look.total))
    told = []
    if look.stopped:
        told.append(tr("Only {done} of {total} kept files were looked into.",
                       done=number(look.done), total=number(look.total)))
    if look.unread:
        told.append(tr("Not looked into, for no words can be read in them or in parts of them: "
                       "{names}.", names=_listed([*map(_apart, look.unread)])))
    return " ".join(told)


def _listed(names: Sequence[str]) -> str:
    named = ", ".join(names[:_LISTED])
    more = len(names) - _LISTED
    return tr("{names} and {n} more", names=named, n=number(more)) if more > 0 else named


def _apart(text: str) -> str:
    """Keep a text that may read the other way from turning what stands around it."""
    return f"\u2068{text}\u2069"


def briefs(going: Sequence[tuple[str, int]]) -> str:
    """Say which issued briefs go along, and what follows; "" for none."""
    if not going:
        return ""
    listed = _listed([
        tr("brief {n} of {number}", n=number(brief), number=_apart(case)) for case, brief in going
    ])
    return tr(
        "The files of issued briefs that may show it go, too: {briefs}. A published case whose "
        "brief goes waits for a correction that another person hands in.", briefs=listed,
    )
