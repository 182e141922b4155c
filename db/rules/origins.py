"""Independent origins: a release, its newswire copy and a rewrite count as one."""

from collections.abc import Iterable, Mapping, Sequence

from db.errors import Refused
from db.records import Evidence
from resources.i18n import tr


def roots(evidence: Sequence[Evidence]) -> dict[str, str]:
    """Return for each item's key the key of the item at the start of its line of copies.

    An item whose parent is missing or removed stands for itself. Items that repeat one another in a
    circle (two merged histories can make one) share the key that sorts first.
    """
    parents = _parents(evidence)
    return {item.key: _root(item.key, parents) for item in evidence}


def independent(evidence: Sequence[Evidence]) -> int:
    """Count the origins behind the evidence; what is marked unused proves nothing."""
    root = roots(evidence)
    return len({root[item.key] for item in evidence if not item.unused})


def tree(evidence: Sequence[Evidence]) -> tuple[tuple[str, int], ...]:
    """Return each item's key once, with how deep it stands: 0, or below the item that it repeats.

    Copies follow what they repeat, in their order. Of a circle, its origin comes first.
    """
    root = roots(evidence)
    copies: dict[str, list[str]] = {item.key: [] for item in evidence}
    for item in evidence:
        if item.origin in copies and root[item.key] != item.key:
            copies[item.origin].append(item.key)
    waiting = [(item.key, 0) for item in reversed(evidence) if root[item.key] == item.key]
    rows = []
    while waiting:
        key, depth = waiting.pop()
        rows.append((key, depth))
        waiting += [(copy, depth + 1) for copy in reversed(copies[key])]
    return tuple(rows)


def refuse_cycle(
    evidence: Iterable[Evidence], key: str, origin: str | None, field: str = "origin"
) -> None:
    """Raise Refused when item `key` cannot repeat `origin`: itself, or one that repeats it."""
    parents = _parents(evidence)
    seen: set[str] = set()
    at = origin
    while at is not None and at not in seen:
        if at == key:
            sentence = tr(
                '"{key}" cannot repeat "{origin}": that would close a circle',
                key=key,
                origin=origin,
            )
            raise Refused(sentence, field=field)
        seen.add(at)
        at = parents.get(at)


def refuse_unknown(
    evidence: Iterable[Evidence], origin: str | None, field: str = "origin"
) -> None:
    """Raise Refused when `origin` is no item's key."""
    if origin is not None and origin not in {item.key for item in evidence}:
        raise Refused(tr('no evidence has the key "{key}"', key=origin), field=field)


def _parents(evidence: Iterable[Evidence]) -> dict[str, str | None]:
    return {item.key: item.origin for item in evidence}


def _root(key: str, parents: Mapping[str, str | None]) -> str:
    line = {key: None}  # a dict keeps the order and finds a circle at once
    at = key
    while (parent := parents.get(at)) is not None and parent in parents:
        if parent in line:
            met = list(line)
            return min(met[met.index(parent):])
        line[parent] = None
        at = parent
    return at
