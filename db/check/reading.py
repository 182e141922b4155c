"""How a desk is read for a check: as it stands, damage included, and only while somebody waits."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Event
from typing import Any

_STEPS = 100_000
"""Steps of SQLite's machine between two looks whether somebody still waits: some milliseconds."""

Wanted = Callable[[Iterable[Any]], Iterator[Any]]
"""Hands on items for as long as somebody waits for the findings."""


class Stopped(Exception):
    """Nobody waits for the findings any more."""


@contextmanager
def as_it_stands(driver: Any) -> Iterator[None]:
    """Let text that is no UTF-8 any more be read, so that its place can be named."""
    before = driver.text_factory
    driver.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = before


@contextmanager
def interrupted(driver: Any, stopped: Event | None) -> Iterator[None]:
    """Let long statements, integrity_check above all, end when nobody waits any more."""
    driver.set_progress_handler(stopped.is_set if stopped else None, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, _STEPS)


def while_wanted(stopped: Event, items: Iterable[Any]) -> Iterator[Any]:
    """Hand on items; raises Stopped as soon as nobody waits."""
    for item in items:
        if stopped.is_set():
            raise Stopped
        yield item


def hashed(rule: Callable[..., str], *values: Any) -> str:
    """Return what a rule of the journal makes of values, or nothing for what is no text."""
    try:
        return rule(*values)
    except (ValueError, TypeError, AttributeError):  # damage may turn text into another type
        return ""


def printable(finding: str) -> str:
    """Return a finding without the halves of characters that damage leaves."""
    return finding.encode(errors="backslashreplace").decode()


def asked(text: Any) -> str:
    """Return a text that can be asked for: what damage made no text any more is nowhere found."""
    return str(text).encode(errors="replace").decode()


def streamed(driver: Any, statement: str) -> Iterator[dict[str, Any]]:
    """Return the rows of a statement one by one: a large desk is more than memory holds."""
    cursor = driver.execute(statement)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)
