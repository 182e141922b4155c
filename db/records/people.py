"""Persons and the desk's policy, as everyone outside db/ sees them."""

from dataclasses import dataclass

from db.records.words import Role


@dataclass(frozen=True, slots=True)
class Credit:
    """Who did something: id and the name at the time of reading."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who signs in; `public_key` is 64 hex digits (Ed25519).

    `provisional` says that a supervisor handed the key out, and they are yet to make it their own.
    """

    id: str
    name: str
    role: Role
    public_key: str
    left: bool = False
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Front:
    """What the first window shows of a desk: its name, and who may sign in."""

    name: str
    persons: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What a desk has decided about its own work.

    `site` is the address below which its checks appear; `logo` the SHA-256 of a picture. After
    `lock_minutes` without a key or a movement the window locks (0: never).
    """

    name: str
    minimum_origins: int = 2
    blind_second_verdict: bool = False
    checklist: tuple[str, ...] = ()
    scale: str = "five-step"
    language: str = "en"
    address: str = ""
    correction_policy: str = ""
    site: str | None = None
    logo: str | None = None
    lock_minutes: int = 10
