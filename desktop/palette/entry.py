"""What the palette offers, and where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QIcon


@dataclass(frozen=True)
class Entry:
    """One line: what it says, what stands at its end (keys, a stance, a state), what it does."""

    text: str
    run: Callable[[], object]
    detail: str = ""
    lead: str = ""  # a number before the text
    icon: QIcon | None = None


Answer = Callable[[tuple[Entry, ...] | None], None]
"""Takes what was found, or None where that could not be found out."""


@dataclass(frozen=True)
class Source:
    """One section: `ask(words, limit, answer)` answers now or later, on the window's thread.

    `prefix` is the sign that asks for this section alone; `few` is how many lines it has otherwise.
    """

    title: str
    prefix: str
    few: int
    ask: Callable[[str, int, Answer], None]
