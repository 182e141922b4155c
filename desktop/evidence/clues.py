"""What a file says of itself: suggestions for the fields of an item, never more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clues:
    """Fields by the names of records.Evidence, "" where the file says nothing.

    `is_link` marks a file that holds nothing but an address; `doubt` is a sentence that says why
    little could be read.
    """

    kind: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    language: str = ""
    url: str = ""
    is_link: bool = False
    doubt: str = ""

    def fields(self) -> dict[str, str]:
        """Return what was found, by field."""
        names = (
            "kind", "title", "author", "publisher", "published", "accessed", "language", "url",
        )
        return {name: getattr(self, name) for name in names if getattr(self, name)}


NO_CLUES = Clues()
"""What a file says that says nothing."""
