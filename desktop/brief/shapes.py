"""The glyphs of ratings: the window's icons, drawn as strokes on the page."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from xml.etree import ElementTree

import resources

Segment = tuple[str, tuple[float, ...]]
"""("move", x y), ("line", x y), ("curve", x1 y1 x2 y2 x y) or ("close",), on a grid of 24 by 24."""

GRID = 24.0
STROKE = 2.0
"""Lucide draws with strokes two units wide on a grid of 24 (lucide.dev, "Icon design guide")."""

_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d*\.\d+|\d+)(?:[eE][-+]?\d+)?")
_FLAGGED = re.compile(r"([aA])([^A-Za-z]*)")
_COUNT = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "a": 7, "z": 0}


@cache
def segments(name: str) -> tuple[Segment, ...]:
    """Return the strokes of an icon; one that does not exist is an empty circle."""
    if name not in resources.names("icons", ".svg"):
        return tuple(_ring(12, 12, 10))
    # The file is the program's own, so it needs no defence against hostile XML.
    root = ElementTree.fromstring(resources.text("icons", f"{name}.svg"))  # noqa: S314
    return tuple(segment for element in root for segment in _element(element))


def _element(element: ElementTree.Element) -> Iterator[Segment]:
    kind = element.tag.rpartition("}")[2]

    def number(attribute: str) -> float:
        return float(element.get(attribute, "0"))

    if kind == "path":
        yield from _Path(element.get("d", "")).segments()
    elif kind == "circle":
        yield from _ring(number("cx"), number("cy"), number("r"))
    elif kind == "line":
        yield "move", (number("x1"), number("y1"))
        yield "line", (number("x2"), number("y2"))
    elif kind in {"polyline", "polygon"}:
        yield from _polyline(element.get("points", ""), closed=kind == "polygon")
    elif kind == "rect":
        yield from _box(number("x"), number("y"), number("width"), number("height"))


def _ring(x: float, y: float, radius: float) -> Iterator[Segment]:
    yield "move", (x + radius, y)
    yield from _arc((x + radius, y), (x - radius, y), radius, large=False, sweep=True)
    yield from _arc((x - radius, y), (x + radius, y), radius, large=False, sweep=True)


def _polyline(points: str, *, closed: bool) -> Iterator[Segment]:
    numbers = [float(token) for token in _TOKEN.findall(points)]
    for index in range(0, len(numbers) - 1, 2):
        yield "line" if index else "move", (numbers[index], numbers[index + 1])
    if closed:
        yield "close", ()


def _box(x: float, y: float, width: float, height: float) -> Iterator[Segment]:
    yield "move", (x, y)
    yield "line", (x + width, y)
    yield "line", (x + width, y + height)
    yield "line", (x, y + height)
    yield "close", ()


@dataclass
class _Path:
    """Reads the `d` of an SVG path, as far as icons go: no quadratic curves, arcs of circles."""

    text: str
    x: float = 0.0
    y: float = 0.0
    first: tuple[float, float] = (0.0, 0.0)
    control: tuple[float, float] | None = field(default=None)

    def segments(self) -> Iterator[Segment]:
        """Yield the path in absolute coordinates."""
        tokens = _TOKEN.findall(_FLAGGED.sub(_spread, self.text))
        command, place = "", 0
        while place < len(tokens):
            if tokens[place].isalpha():
                command, place = tokens[place], place + 1
            count = _COUNT[command.lower()]
            numbers = [float(token) for token in tokens[place : place + count]]
            place += count
            yield from self._step(command, numbers)
            command = {"m": "l", "M": "L"}.get(command, command)

    def _step(self, command: str, numbers: list[float]) -> Iterator[Segment]:
        kind = command.lower()
        x, y = (self.x, self.y) if command.islower() else (0.0, 0.0)
        if kind == "z":
            self.x, self.y = self.first
            yield "close", ()
        elif kind in {"c", "s"}:
            yield from self._curve(kind, [n + (y if i % 2 else x) for i, n in enumerate(numbers)])
        else:
            target = self._target(kind, numbers, x, y)
            yield from self._to(kind, target, numbers)
            self.x, self.y = target

    def _target(self, kind: str, numbers: list[float], x: float, y: float) -> tuple[float, float]:
        if kind == "h":
            return numbers[0] + x, self.y
        if kind == "v":
            return self.x, numbers[0] + y
        return numbers[-2] + x, numbers[-1] + y

    def _to(
        self, kind: str, target: tuple[float, float], numbers: list[float]
    ) -> Iterator[Segment]:
        self.control = None
        if kind == "a":
            large, sweep = bool(numbers[3]), bool(numbers[4])
            yield from _arc((self.x, self.y), target, numbers[0], large=large, sweep=sweep)
            return
        if kind == "m":
            self.first = target
        yield "move" if kind == "m" else "line", target

    def _curve(self, kind: str, numbers: list[float]) -> Iterator[Segment]:
        if kind == "s":
            mirrored = self.control or (self.x, self.y)
            numbers = [2 * self.x - mirrored[0], 2 * self.y - mirrored[1], *numbers]
        self.control = (numbers[2], numbers[3])
        self.x, self.y = numbers[4], numbers[5]
        yield "curve", tuple(numbers)


def _spread(arc: re.Match[str]) -> str:
    """Put blanks around an arc's two flags, which SVG lets run into the next number."""
    flagged = re.compile(r"((?:[-+]?(?:\d*\.\d+|\d+)[\s,]*){3})([01])[\s,]*([01])[\s,]*")
    number = r"[-+]?(?:\d*\.\d+|\d+)"
    whole = re.compile(flagged.pattern + rf"({number})[\s,]*({number})[\s,]*")
    return arc[1] + whole.sub(r"\1 \2 \3 \4 \5 ", arc[2])


def _arc(
    start: tuple[float, float], end: tuple[float, float], radius: float, *, large: bool, sweep: bool
) -> Iterator[Segment]:
    """Yield a circle's arc as curves (SVG 1.1, appendix F.6, for equal radii)."""
    half = math.dist(start, end) / 2
    if not half or not radius:
        yield "line", end
        return
    radius = max(radius, half)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    away = math.sqrt(max(0.0, radius**2 - half**2)) / half * (-1 if large == sweep else 1)
    centre = (
        middle[0] - away * (end[1] - start[1]) / 2,
        middle[1] + away * (end[0] - start[0]) / 2,
    )
    begin = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = math.atan2(end[1] - centre[1], end[0] - centre[0]) - begin
    if sweep and turn < 0:
        turn += 2 * math.pi
    if not sweep and turn > 0:
        turn -= 2 * math.pi
    steps = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    for step in range(steps):
        yield _bow(centre, radius, begin + turn * step / steps, turn / steps)


def _bow(centre: tuple[float, float], radius: float, begin: float, turn: float) -> Segment:
    reach = 4 / 3 * math.tan(turn / 4)
    (x1, y1), (x2, y2) = (
        (centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle))
        for angle in (begin, begin + turn)
    )
    return "curve", (
        x1 - reach * (y1 - centre[1]), y1 + reach * (x1 - centre[0]),
        x2 + reach * (y2 - centre[1]), y2 - reach * (x2 - centre[0]),
        x2, y2,
    )  # fmt: skip
