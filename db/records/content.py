"""The parts of a case that a reader gets to see: what the revision covers."""

from dataclasses import dataclass

from db.records.words import BlockKind, ClaimantKind, MarkKind, Stance


@dataclass(frozen=True, slots=True)
class Attachment:
    """Bytes kept with an evidence item, named by their SHA-256 (hex); `size` is in bytes."""

    id: str
    name: str
    sha256: str
    media_type: str
    size: int
    caption: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who said it; `same_as` is an address that identifies them."""

    id: str
    name: str
    kind: ClaimantKind = ClaimantKind.PERSON
    role: str | None = None
    same_as: str | None = None
    portrait: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """One dated place where the claim was seen."""

    id: str
    publisher: str
    date: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """The words checked. Dates are ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD."""

    id: str
    quote: str
    claimant: Claimant
    date: str | None = None
    place: str | None = None
    medium: str | None = None
    url: str | None = None
    appearances: tuple[Appearance, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One numbered item; `origin` is the key of the item that this one repeats."""

    id: str
    key: str
    title: str
    stance: Stance = Stance.CONTEXT
    kind: str = "other"
    primary: bool = False
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    accessed: str | None = None
    language: str | None = None
    url: str | None = None
    archived_url: str | None = None
    locator: str | None = None
    quote: str | None = None
    translation: str | None = None
    origin: str | None = None
    reliability: str | None = None
    credibility: int | None = None
    note: str | None = None
    unused: bool = False
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """Emphasis or a link over `text[start:end]`, counted in code points."""

    start: int
    end: int
    kind: MarkKind
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the analysis; its text is plain, citations in it read `[@key]`."""

    id: str
    kind: BlockKind
    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A question put to somebody, and the answer (right of reply)."""

    id: str
    to: str
    question: str
    channel: str | None = None
    asked: str | None = None
    deadline: str | None = None
    answered: str | None = None
    answer: str | None = None
