"""The desk's corrections and withdrawals, as readers may ask for them."""

from dataclasses import dataclass

from db.records.words import Tier

Rated = tuple[str, str]
"""A scale's pinned name and a rating's id, "" for none."""


@dataclass(frozen=True, slots=True)
class Registered:
    """One correction that was published, or one withdrawal (`tier` is None).

    `before` and `after` are the verdict with the pinned name of its scale, None where it stayed;
    `brief` is the number of the brief that came out and `former` of the one that it supersedes, 0
    for none.
    """

    case_id: str
    number: str
    title: str
    at: str
    tier: Tier | None
    note: str
    before: Rated | None = None
    after: Rated | None = None
    brief: int = 0
    former: int = 0


@dataclass(frozen=True, slots=True)
class Register:
    """All of them, newest first; `head` is the journal's when it was read."""

    desk: str
    language: str
    head: str
    at: str
    entries: tuple[Registered, ...] = ()
