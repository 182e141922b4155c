"""What stands in the tree of a history: days, lines, events of a burst, changed fields."""

from collections.abc import Iterable
from typing import Any

from db.records import FieldChange, Scale
from db.rules.bursts import Burst, merged
from desktop.history import words


class Node:
    """A day, a line or event, or a changed field; `parent` is None for a day.

    `burst` are the events that a line stands for; a field and a day have none.
    """

    __slots__ = ("burst", "children", "parent", "row", "shown")

    def __init__(self, shown: Any, parent: "Node | None", row: int, burst: Burst = ()) -> None:
        self.shown = shown
        self.parent = parent
        self.row = row
        self.burst = burst
        self.children: list[Node] = []

    def add(self, shown: Any, burst: Burst = ()) -> "Node":
        """Add a child at the end."""
        child = Node(shown, self, len(self.children), burst)
        self.children.append(child)
        return child

    def add_line(self, line: "Node") -> None:
        """Add a line that was made without a parent."""
        line.parent, line.row = self, len(self.children)
        self.children.append(line)


def line(burst: Burst, scale: Scale | None) -> Node:
    """Return a line: its fields from first to last, and below them each event of a burst.

    Ratings are told in the words of the scale.
    """
    made = Node(burst[0], None, 0, burst)
    _fields(made, merged(burst) if len(burst) > 1 else burst[0].changes, scale)
    for entry in burst if len(burst) > 1 else ():
        _fields(made.add(entry, (entry,)), entry.changes, scale)
    return made


def _fields(parent: Node, changes: Iterable[FieldChange], scale: Scale | None) -> None:
    for change in changes:
        if words.readable(change):
            parent.add(words.rated(change, scale))
