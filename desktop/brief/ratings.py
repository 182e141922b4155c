"""The scale of a case in the language of its brief."""

from dataclasses import replace

from db.records import Rating, Scale
from db.rules import scales
from desktop.brief.words import Foreign, known


def told(scale: Scale, language: str) -> Scale:
    """Return a scale in a language (BCP 47); where it has no words there it is English, marked so.

    A desk's own scale stays as the desk worded it: it is taken to be in the brief's language.
    """
    said = scales.worded(scale, language)
    if said is not scale or known(language) or not scales.is_known(scale):
        return said
    return replace(scale, ratings=tuple(map(_foreign, scale.ratings)))


def _foreign(rating: Rating) -> Rating:
    return replace(
        rating, label=Foreign(rating.label), short=Foreign(rating.short),
        definition=Foreign(rating.definition),
    )  # fmt: skip
