"""Evidence items with what the case as a whole says of them."""

from dataclasses import dataclass

from db.errors import Refused
from db.records import CaseSnapshot, Evidence
from db.rules import citations, urls


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item with its citation number, how often it is cited, and the number it repeats."""

    item: Evidence
    number: int
    cited: int
    repeats: int | None = None


def followable(address: str | None) -> bool:
    """Whether an address is http or https and leads somewhere: nothing else is ever opened."""
    try:
        return bool(urls.page(address, "url"))
    except Refused:
        return False


def numbered(snapshot: CaseSnapshot) -> tuple[Numbered, ...]:
    """Return a case's items with their numbers and how often the analysis cites them."""
    numbers = citations.numbers(snapshot.blocks, snapshot.evidence)
    used = [key for block in snapshot.blocks for key in citations.keys_in(block.text)]
    return tuple(
        Numbered(item, numbers[item.key], used.count(item.key), numbers.get(item.origin or ""))
        for item in snapshot.evidence
    )
