"""What was checked before and may be the same claim."""

from dataclasses import dataclass

from db.records.cards import CaseCard


@dataclass(frozen=True, slots=True)
class Precedent:
    """A case whose claim is like the words asked about, and why it is shown.

    `shared` are the words of its claim and title that are in the other, too, as they stand there,
    rare ones first; `heard` those of them that only sound like a name there, in another script;
    `snippet` is the stretch of the claim around the first, on one line, and
    `marks` their places in it (start, end) in code points. `share` says how much of what was asked
    about they are, from 0 to 1 by weight; `meaning` is how close both are in what they say (a
    cosine), None where nothing can tell.
    """

    card: CaseCard
    quote: str
    snippet: str
    shared: tuple[str, ...]
    marks: tuple[tuple[int, int], ...]
    share: float
    meaning: float | None = None
    heard: tuple[str, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether it is likely the same claim and not one on the same matter."""
        return self.share >= SAME or (self.meaning or 0.0) >= SAME_MEANING

    @property
    def is_likely(self) -> bool:
        """Whether it is worth a glance unasked."""
        return self.share >= LIKELY or (self.meaning or 0.0) >= LIKELY_MEANING


LIKELY, LIKELY_MEANING = 0.3, 0.85
"""The share of words, or the cosine, below which a claim is shown only to who asks for all."""
SAME, SAME_MEANING = 0.6, 0.92
"""The share of words, and the cosine, from which on a claim counts as likely made again.

Of 60 repeated claims half reach that cosine, of 120 others on the same matters one in twenty
(tests/bench/pairs.toml): enough for pointing something out, too little for deciding it.
"""
