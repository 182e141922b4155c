"""The journal's own rules: canonical form, commitments, ids, signatures and the chain.

An event is a JSON object in RFC 8785 form (DESIGN.md, The journal). Nothing here knows a database.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import rfc8785

VERSION = 1
_MOST_DIGITS = 15
"""All whole numbers of so many digits are exact in RFC 8785."""
SALT_BYTES = 16
"""Enough that a short value cannot be guessed from its commitment (128 bits)."""

Storable = str | int | float | None
"""What a column may hold: the values of STRICT tables that JSON knows."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field's new value; `was` is the id of the event that last wrote the field."""

    kind: str
    id: str
    field: str
    was: str | None
    salt: bytes
    value: str
    """The canonical JSON of the value."""

    @property
    def commit(self) -> str:
        """The salted commitment that stands in the event (64 hex digits)."""
        return commitment(self.salt, self.value)


@dataclass(frozen=True, slots=True)
class Event:
    """A signed event, ready to be stored; `body` is its canonical form."""

    id: str
    body: str
    signature: str
    changes: tuple[Change, ...]


def canonical(value: Any) -> str:
    """Return the RFC 8785 form of a JSON value."""
    return rfc8785.dumps(value).decode()


def commitment(salt: bytes, value: str) -> str:
    """Return SHA-256 over salt and canonical value, in hex."""
    return hashlib.sha256(salt + value.encode()).hexdigest()


def change(kind: str, row_id: str, field: str, was: str | None, value: Storable) -> Change:
    """Make a change with a fresh salt."""
    return Change(kind, row_id, field, was, secrets.token_bytes(SALT_BYTES), canonical(value))


def body(
    *,
    case_id: str | None,
    author: str,
    at: str,
    act: str,
    note: str | None,
    parents: Sequence[str],
    changes: Iterable[Change],
) -> str:
    """Return the canonical form of an event."""
    return canonical(
        {
            "v": VERSION,
            "case": case_id,
            "author": author,
            "at": at,
            "act": act,
            "note": note,
            "parents": list(parents),
            "changes": [
                {"kind": c.kind, "id": c.id, "field": c.field, "was": c.was, "commit": c.commit}
                for c in changes
            ],
        }
    )


def event_id(canonical_body: str) -> str:
    """Return the SHA-256 of a canonical event, in hex."""
    return hashlib.sha256(canonical_body.encode()).hexdigest()


def desk_id(name: str, created_at: str) -> str:
    """Return the id of a desk made under that name at that moment: it vouches for both."""
    return str(uuid5(NAMESPACE_URL, f"stet:{created_at}:{name}"))


def first_link(desk_id: str) -> str:
    """Return the chain's value before the first event of a desk."""
    return hashlib.sha256(f"stet:{desk_id}".encode()).hexdigest()


def link(previous: str, event: str) -> str:
    """Return SHA-256(previous chain || id), in hex."""
    return hashlib.sha256(bytes.fromhex(previous) + bytes.fromhex(event)).hexdigest()


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("not a number of an event")
    return int(digits)


def _no_number(words: str) -> float:
    raise ValueError("not a number of an event")


_READER = json.JSONDecoder(parse_int=_whole, parse_float=_no_number, parse_constant=_no_number)
"""Reads whole numbers alone: json writes others in another way than RFC 8785, and no event has any
but its version."""


def parse(canonical_body: str) -> dict[str, Any]:
    """Read an event's body back.

    Raises ValueError when it is not the canonical form of a JSON object whose numbers are whole.
    """
    parsed = _READER.decode(canonical_body)
    if not isinstance(parsed, dict):
        raise ValueError("not an object")
    # What json writes of such objects is nearly always the same, in a fifth of the time; letters
    # beyond 16 bits may stand in another order.
    quick = json.dumps(parsed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    alike = quick == canonical_body and max(quick) <= "\uffff"
    if not alike and canonical(parsed) != canonical_body:
        raise ValueError("not in canonical form")
    return parsed
