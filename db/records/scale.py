"""A verdict scale: a named, versioned list of ratings."""

from dataclasses import dataclass

from db.records.words import Tone


@dataclass(frozen=True, slots=True)
class Rating:
    """One step of a scale; `number` is ClaimReview's, None beside the line."""

    id: str
    label: str
    short: str
    definition: str
    tone: Tone
    glyph: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Ratings best first; `source` says where labels and meanings were read."""

    id: str
    version: int
    name: str
    source: str
    ratings: tuple[Rating, ...]

    @property
    def reference(self) -> str:
        """The pinned name: `id` for version 1, `id@N` for later ones."""
        return self.id if self.version == 1 else f"{self.id}@{self.version}"

    def rating(self, rating_id: str | None) -> Rating | None:
        """Return the rating of that id, or None."""
        return next((r for r in self.ratings if r.id == rating_id), None)
