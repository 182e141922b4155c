"""The shape of a stet-case/1 document, checked against its JSON Schema and refused by path."""

import json
from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import Any, Protocol

import resources
from db.errors import Refused
from db.rules.document import FORMAT
from db.rules.text import shown
from resources.i18n import tr


class _Fault(Protocol):
    """What is read of a jsonschema.ValidationError."""

    absolute_path: Iterable[str | int]
    instance: Any
    schema: Any
    validator: str
    validator_value: Any


def check(document: object) -> None:
    """Raise Refused, with the path of the field at fault, unless the document has its shape."""
    if not isinstance(document, dict):
        raise _refusal((), tr("a case file holds one JSON object"))
    if document.get("format") != FORMAT:
        raise _refusal(("format",), tr('must be "{format}"', format=FORMAT))
    for error in _validator().iter_errors(document):
        raise _WORDS[error.validator](error)


@cache
def _validator() -> Any:
    jsonschema = import_module("jsonschema")  # 0.1 s that only reading a case file is worth
    schema = json.loads(resources.text("schema", "stet-case-1.schema.json"))
    return jsonschema.Draft202012Validator(schema)


def _refusal(path: Iterable[str | int], sentence: str) -> Refused:
    field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    field = field.removeprefix(".")
    return Refused(f"{field}: {sentence}" if field else sentence, field=field)


def _unknown(error: _Fault) -> Refused:
    name = next(name for name in error.instance if name not in error.schema["properties"])
    return _refusal((*error.absolute_path, shown(name)), tr("unknown field"))


def _missing(error: _Fault) -> Refused:
    wanted: list[str] = error.validator_value
    name = next(name for name in wanted if name not in error.instance)
    return _refusal((*error.absolute_path, name), tr("missing"))


def _type(error: _Fault) -> Refused:
    wanted = error.validator_value
    names = [wanted] if isinstance(wanted, str) else wanted
    return _must_be(error, _either(_type_word(name) for name in names))


def _type_word(name: str) -> str:
    return {
        "string": tr("text"),
        "object": tr("an object"),
        "array": tr("a list"),
        "boolean": tr("true or false"),
        "integer": tr("a whole number"),
        "null": "null",
    }[name]


def _choice(error: _Fault) -> Refused:
    choices: list[Any] = error.validator_value
    return _must_be(error, _either("null" if one is None else str(one) for one in choices))


def _shape(error: _Fault) -> Refused:
    return _must_be(error, error.schema["description"])


def _least(error: _Fault) -> Refused:
    return _must_be(error, tr("at least {number}", number=error.validator_value))


def _most(error: _Fault) -> Refused:
    return _must_be(error, tr("at most {number}", number=error.validator_value))


def _must_be(error: _Fault, what: str) -> Refused:
    return _refusal(error.absolute_path, tr("must be {what}", what=what))


def _either(words: Iterable[str]) -> str:
    *others, last = words
    return tr("{others} or {last}", others=", ".join(others), last=last) if others else last


_WORDS: dict[str, Callable[[_Fault], Refused]] = {
    "additionalProperties": _unknown,
    "required": _missing,
    "type": _type,
    "enum": _choice,
    "pattern": _shape,
    "minimum": _least,
    "maximum": _most,
}
