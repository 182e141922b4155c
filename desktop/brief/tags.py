"""What a brief is made of, as a screen reader follows it: tags (ISO 32000-1, 14.7 and 14.8).

The parts of a brief make the tags of their blocks in reading order; the canvas adds to each what it
draws for it. So the order in which people hear a brief never depends on where it is painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Area = tuple[float, float, float, float]
"""Left, bottom, right and top on a page, in points."""


class Role(StrEnum):
    """A standard structure type; none of ours needs a role map."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    HEADLINE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    QUOTATION = "BlockQuote"
    SPAN = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    HEAD = "THead"
    ROWS = "TBody"
    ROW = "TR"
    COLUMN = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    REFERENCE = "Reference"
    LINK = "Link"


BULLETED = "/O/List/ListNumbering/Disc"
NUMBERED = "/O/List/ListNumbering/Decimal"
OF_COLUMN = "/O/Table/Scope/Column"
OF_ROW = "/O/Table/Scope/Row"

HELD = frozenset({Role.COLUMN, Role.CELL})
"""Kept though empty: without them a row has too few cells."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Marked content that belongs to a tag: its page from 0 and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Linked:
    """A link that belongs to a tag: its page from 0 and the number of its object."""

    page: int
    object: int


class Tag:
    """An element of the structure and what belongs to it.

    `alt` is spoken instead of what cannot be read aloud, `language` (BCP 47) is set where it is
    another than the parent's, `actual` is its text where what is drawn is in another order,
    `attributes` is a dictionary's inside as PDF writes it, `name` lets
    other tags refer to this one, `hint` tells where a link leads.
    """

    __slots__ = (
        "actual", "alt", "area", "attached", "attributes", "hint", "kids", "language", "name",
        "object", "parent", "role",
    )  # fmt: skip

    def __init__(
        self, role: Role, parent: Tag | None = None, *, alt: str | None = None,
        language: str | None = None, attributes: str = "", name: str | None = None,
        hint: str = "", actual: str | None = None,
    ) -> None:
        self.role = role
        self.parent = parent
        self.alt = alt
        self.actual = actual
        self.language = language
        self.attributes = attributes
        self.name = name
        self.hint = hint
        self.area: Area | None = None
        self.kids: list[Tag | Drawn | Linked] = []
        self.attached = parent is None
        self.object = 0

    def block(
        self, role: Role, *, alt: str | None = None, language: str | None = None,
        attributes: str = "", name: str | None = None,
    ) -> Tag:
        """Return a new tag inside this one, after those that are there."""
        tag = Tag(role, self, alt=alt, language=language, attributes=attributes, name=name)
        tag.attach()
        return tag

    def inline(
        self, role: Role, *, language: str | None = None, hint: str = "", actual: str | None = None
    ) -> Tag:
        """Return a new tag that joins this one where its first words are drawn."""
        return Tag(role, self, language=language, hint=hint, actual=actual)

    def attach(self) -> None:
        """Join the parent now, unless that was done."""
        if not self.attached and self.parent is not None:
            self.attached = True
            self.parent.attach()
            self.parent.kids.append(self)

    def part(self) -> None:
        """Let go of all others, once the tree is written: a ring of them would stay in memory."""
        self.parent = None
        self.kids.clear()

    @property
    def empty(self) -> bool:
        """Whether nothing was drawn for it and nothing needs it."""
        return self.role not in HELD and all(isinstance(k, Tag) and k.empty for k in self.kids)
