"""What passes between the page of a review and the threads beside it; neither knows the other."""

from dataclasses import dataclass

from db.records import Place


@dataclass(frozen=True, slots=True)
class Selected:
    """A line, or some of its words: `text[start:end]`, counted in code points."""

    place: Place
    text: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """A thread that hangs on words of a line."""

    thread: str
    place: Place
    start: int
    end: int
    open: bool
