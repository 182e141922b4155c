"""Which block of an older analysis became which of a newer one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.records import Block
from db.rules.difference import likeness, rising

_ALIKE = 0.5
"""Share of their words that two blocks without a common id have in common to count as one."""
_TRIED = 40
"""Blocks compared with one that lost its id: more would cost time and say little."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A block before and after; `moved` marks each end of a way that another block did not go."""

    old: Block | None
    new: Block | None
    moved: bool = False


def aligned(old: Sequence[Block], new: Sequence[Block]) -> Iterator[Pair]:
    """Yield all blocks of both, each once on its side and in its order there."""
    place = {block.id: at for at, block in enumerate(new)}
    shared = [(at, place[block.id]) for at, block in enumerate(old) if block.id in place]
    steady = [shared[at] for at in rising([there for _, there in shared])]
    elsewhere = frozenset(old[at].id for at, there in shared) - {old[at].id for at, _ in steady}
    at = start = 0
    for here, there in [*steady, (len(old), len(new))]:
        yield from _between(old[at:here], new[start:there], elsewhere)
        if here < len(old):
            yield Pair(old[here], new[there])
        at, start = here + 1, there + 1


def _between(
    old: Sequence[Block], new: Sequence[Block], elsewhere: frozenset[str]
) -> Iterator[Pair]:
    """Pair blocks that lost their ids by what they say, in the order of both."""
    rest = list(new)
    for block in old:
        if block.id in elsewhere:
            yield Pair(block, None, moved=True)
            continue
        twin = next((at for at, other in enumerate(rest[:_TRIED])
                     if other.id not in elsewhere and _alike(block, other)), None)
        if twin is None:
            yield Pair(block, None)
            continue
        yield from (Pair(None, other, other.id in elsewhere) for other in rest[:twin])
        yield Pair(block, rest[twin])
        del rest[: twin + 1]
    yield from (Pair(None, other, other.id in elsewhere) for other in rest)


def _alike(old: Block, new: Block) -> bool:
    return old.kind == new.kind and likeness(old.text, new.text) >= _ALIKE
