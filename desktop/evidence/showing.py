"""Which of a case's items are shown, and what an item lacks."""

from enum import Enum, auto

from db.records import Stance
from desktop.evidence.numbered import Numbered


class Showing(Enum):
    """A choice of items."""

    ALL = auto()
    SUPPORTS = auto()
    REFUTES = auto()
    CONTEXT = auto()
    UNCITED = auto()
    MISSING = auto()


_STANCES = {
    Showing.SUPPORTS: Stance.SUPPORTS,
    Showing.REFUTES: Stance.REFUTES,
    Showing.CONTEXT: Stance.CONTEXT,
}


def shows(showing: Showing, entry: Numbered) -> bool:
    """Tell whether an item is among those chosen."""
    if showing in _STANCES:
        return entry.item.stance is _STANCES[showing]
    if showing is Showing.UNCITED:
        return is_uncited(entry)
    return showing is Showing.ALL or lacks_something(entry)


def is_uncited(entry: Numbered) -> bool:
    """Tell whether the text should cite an item and does not."""
    return not entry.cited and not entry.item.unused


def lacks_something(entry: Numbered) -> bool:
    """Tell whether a card says in amber that something of the item itself is missing."""
    item = entry.item
    return not (item.publisher and item.published and (item.archived_url or item.attachments))
