"""Emphasis and links inside a block: valid ranges, one order, nothing said twice."""

from collections.abc import Iterable
from dataclasses import replace

from db.errors import Refused
from db.records import Mark, MarkKind
from db.rules import urls
from resources.i18n import tr


def canonical(marks: Iterable[Mark], text: str, field: str) -> tuple[Mark, ...]:
    """Return the marks over `text` in canonical order, touching ones of a kind made one.

    Raises Refused for a range outside the text, an empty range, a link without a safe address, an
    address on anything else, and two different links over the same words. The field that a refusal
    names is `field` with the mark's place, `field[2].href`.
    """
    checked = [_checked(mark, text, f"{field}[{index}]") for index, mark in enumerate(marks)]
    joined: list[Mark] = []
    for kind in MarkKind:
        joined += _joined(sorted((m for m in checked if m.kind == kind), key=_place), field)
    return tuple(sorted(joined, key=_place))


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.kind


def _checked(mark: Mark, text: str, field: str) -> Mark:
    if not 0 <= mark.start < mark.end <= len(text):
        sentence = tr(
            "{start} to {end} is no range of a text of {length} characters",
            start=mark.start,
            end=mark.end,
            length=len(text),
        )
        raise Refused(sentence, field=field)
    return replace(mark, kind=MarkKind(mark.kind), href=_href(mark, f"{field}.href"))


def _href(mark: Mark, field: str) -> str | None:
    address = urls.link(mark.href, field)
    if (mark.kind == MarkKind.LINK) != (address is not None):
        raise Refused(tr("links have an address, and only links"), field=field)
    return address


def _joined(marks: list[Mark], field: str) -> list[Mark]:
    """Join sorted marks of one kind that touch or overlap."""
    joined: list[Mark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if last is not None and mark.start <= last.end and mark.href == last.href:
            joined[-1] = replace(last, end=max(last.end, mark.end))
        elif last is not None and mark.start < last.end:
            raise Refused(tr("two links lie over the same words"), field=field)
        else:
            joined.append(mark)
    return joined
