"""What a line of a comparison says: words for what the program chose, days as people read them."""

from collections.abc import Mapping

from db.errors import Refused
from db.records import Comparison, Line, Scale, Side, Stretch
from db.rules import scales
from db.rules.citations import CITATION
from db.rules.difference import difference
from desktop import dates, fields, tongues
from resources.i18n import tr

_CHOSEN = frozenset({"rating", "scale", "stance", "kind", "claimant_kind", "primary", "unused",
                     "language"}) | fields.DAYS
"""Fields whose values are words of the program or dates: shown whole, before and after."""
_BETWEEN = " · "
"""What stands between the parts of an appearance."""


def label(line: Line) -> str:
    """Return what the field of a line is called."""
    name = line.place.field or ""
    own = {
        "claimant_role": tr("Role"), "claimant_kind": tr("Kind"), "grade": tr("Grade"),
        "attachments": tr("Files"), "appearances": tr("Appearances"), "primary": tr("Primary"),
    }
    return own.get(name) or fields.label(name) or name.replace("_", " ")


def stretches(
    line: Line, older: Scale | None, newer: Scale | None, *, first: bool = False
) -> tuple[Stretch, ...]:
    """Return a line's stretches with the words of the window for what the desk chose.

    `older` and `newer` are the scales of the two moments; `first` says that there is no older one.
    """
    name = line.place.field
    if name == "appearances":
        return _seen(line, first=first)
    if name not in _CHOSEN or line.place.kind == "block":
        return line.stretches
    before, after = _value(name, line.before, older), _value(name, line.after, newer)
    if line.before == line.after or first:
        return (Stretch(Side.SAME, after),)
    both = Stretch(Side.GONE, before), Stretch(Side.COME, after)
    return tuple(stretch for stretch in both if stretch.text)


def rating(value: str | None, scale: Scale | None) -> str:
    """Return a rating by its label on a scale, which a later Stet may have made."""
    found = scale.rating(value) if scale and value else None
    return found.label if found else value or ""


def cites(line: Line) -> bool:
    """Tell whether a line may cite: outside the analysis a person wrote [@key] themselves."""
    return line.place.kind == "block"


def numbered(line: Line, text: str, numbers: Mapping[str, int]) -> str:
    """Return a text of a line with its citations as readers see them."""
    if not cites(line):
        return text
    return CITATION.sub(lambda match: f"[{numbers.get(match[1], '?')}]", text)


def scales_of(comparison: Comparison) -> tuple[Scale | None, Scale | None]:
    """Return the scales of the older and the newer moment, in the words of the window."""
    line = next((line for line in comparison.lines if line.place.field == "scale"), None)
    return (_scale(line.before), _scale(line.after)) if line else (None, None)


def _scale(reference: str | None) -> Scale | None:
    try:
        return scales.shown(scales.load(reference)) if reference else None
    except Refused:
        return None  # of a later Stet


def _seen(line: Line, *, first: bool) -> tuple[Stretch, ...]:
    """Return where a claim appeared, each day in words."""
    before, after = _dated(line.before), _dated(line.after)
    return (Stretch(Side.SAME, after),) if first else difference(before, after)


def _dated(seen: str | None) -> str:
    return "\n".join(
        _BETWEEN.join(map(dates.day, each.split(_BETWEEN))) for each in (seen or "").split("\n")
    )


def _value(name: str, value: str | None, scale: Scale | None) -> str:
    if not value:
        return ""
    if name in fields.DAYS:
        return dates.day(value)
    if name == "language":
        return tongues.name(value)
    if name == "scale":
        return scale.name if scale else value
    if name == "rating":
        return rating(value, scale)
    if name in ("primary", "unused"):
        return tr("yes")
    return fields.choice(value) or value
