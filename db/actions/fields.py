"""Set named fields on a row through the rule that each field has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from db.errors import Refused
from db.rules import dates, text, urls
from db.tables import Base
from resources.i18n import tr

Check = Callable[[Any, str], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """Where a field is kept, and the rule that a new value passes (it raises Refused)."""

    column: str
    check: Check


Fields = Mapping[str, Field]


def put(row: Base, fields: Fields, values: Mapping[str, Any]) -> None:
    """Set the named values; an unknown name is a bug (TypeError), a bad value is Refused."""
    unknown = sorted(set(values) - set(fields))
    if unknown:
        raise TypeError(f"no such field: {', '.join(unknown)}")
    for name, value in values.items():
        field = fields[name]
        setattr(row, field.column, field.check(value, name))


def named(record: Any, fields: Fields) -> dict[str, Any]:
    """Return what a record holds under the names of these fields."""
    return {name: getattr(record, name) for name in fields}


def line(value: Any, field: str) -> str | None:
    """One optional line."""
    return text.line(value, field)


def needed_line(value: Any, field: str) -> str:
    """One line that must be there."""
    return text.needed(text.line(value, field), field)


def prose(value: Any, field: str) -> str | None:
    """Optional text of any number of lines."""
    return text.prose(value, field)


def needed_prose(value: Any, field: str) -> str:
    """Text that must be there."""
    return text.needed(text.prose(value, field), field)


def language(value: Any, field: str) -> str | None:
    """An optional language tag."""
    return text.language(value, field)


def needed_language(value: Any, field: str) -> str:
    """A language tag that must be there."""
    return text.needed(text.language(value, field), field)


def flag(value: Any, _field: str) -> int:
    """A yes or no, as STRICT tables keep it."""
    return int(bool(value))


def one_of(choices: Any, *, optional: bool = False) -> Check:
    """Return a rule that raises Refused for all but these values (and blank, when optional)."""
    allowed = tuple(getattr(choice, "value", choice) for choice in choices)

    def check(value: Any, field: str) -> Any:
        plain = getattr(value, "value", value)
        if optional and plain in (None, ""):
            return None
        if plain not in allowed:
            wanted = ", ".join(str(choice) for choice in allowed)
            raise Refused(tr("must be one of: {wanted}", wanted=wanted), field=field)
        return plain

    return check


PARTIAL_DATE: Check = dates.partial
FULL_DATE: Check = dates.full
ADDRESS: Check = urls.page
