"""What one look at a file found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence; `bad` when it speaks against the file."""

    sentence: str
    bad: bool = False
