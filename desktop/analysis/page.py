"""Blocks out of HTML as programs put it on the clipboard: the words and what they mean, no looks.

Nothing of a page is ever loaded or run: pictures, style sheets and scripts are passed over.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from db.errors import Refused
from db.records import Block, BlockKind, Mark, MarkKind
from db.rules.urls import link
from desktop.analysis.formats import ATOM, fresh_id

_UNSEEN = frozenset({
    "script", "style", "head", "title", "template", "noscript", "object", "svg", "math", "iframe",
    "canvas", "audio", "video", "select", "textarea", "button", "del", "map", "area",
})
_BREAKS = frozenset({
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "section",
    "article", "header", "footer", "main", "aside", "figure", "figcaption", "address", "hr",
    "form", "fieldset", "details", "summary", "center", "body", "h1", "h2", "h3", "h4", "h5",
    "h6", "caption", "nav",
})
_KINDS = {
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
    "li": BlockKind.LIST_ITEM, "blockquote": BlockKind.QUOTATION,
    "msotitle": BlockKind.HEADING, "msoquote": BlockKind.QUOTATION,
    "msointensequote": BlockKind.QUOTATION,
}
"""By tag, and by the class that Word gives a paragraph."""
_HIDDEN = {"display": "none", "visibility": "hidden", "mso-hide": "all", "mso-list": "ignore"}
_SPACE = re.compile("[ \t\r\n\f]+|[ \t\r\n\f\u00a0]{2,}")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\ufeff\x00"))


_MOST_TAGS = 200_000
"""Elements begin or end in a page that is read: more takes the window over a second."""


@dataclass(frozen=True, slots=True)
class _Style:
    """What an element hands on to those inside it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    bold: bool = False
    italic: bool = False
    href: str | None = None
    unseen: bool = False
    as_typed: bool = False  # white space counts
    in_row: bool = False  # a row of a table becomes one line


@dataclass(slots=True)
class _Part:
    """A block in the making."""

    kind: BlockKind = BlockKind.PARAGRAPH
    text: str = ""
    marks: list[Mark] = field(default_factory=list)

    def add(self, words: str, style: _Style) -> None:
        start = len(self.text)
        self.text += words
        for kind, holds in ((MarkKind.BOLD, style.bold and self.kind != BlockKind.HEADING),
                            (MarkKind.ITALIC, style.italic), (MarkKind.LINK, bool(style.href))):
            if holds and words:
                href = style.href if kind == MarkKind.LINK else None
                self.marks.append(Mark(start, len(self.text), kind, href))


def blocks_in(html: str) -> tuple[Block, ...]:
    """Return the headings, paragraphs, list items and quotations that a page holds.

    None where there are no words, or more markup than can be read while somebody waits.
    """
    if html.count("<") > _MOST_TAGS:
        return ()
    # Imported with the first paste: 20 ms that no start needs.
    from lxml import etree

    page = html.encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    root = etree.fromstring(page, parser) if page.strip() else None
    if root is None:
        return ()
    reader = _Reader()
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            reader.begin(node)
        elif event == "end":
            reader.end(node)
        else:
            reader.write(node.tail)
    return tuple(_finished(part) for part in reader.parts if part.text.strip())


class _Reader:
    """Hears of every element as it begins and ends."""

    def __init__(self) -> None:
        self.parts: list[_Part] = [_Part()]
        self._styles = [_Style()]

    def begin(self, node: Any) -> None:
        tag = _tag(node)
        style = _style(node, tag, self._styles[-1])
        if not style.unseen:
            if tag in _BREAKS:
                self._break(style)
            elif tag == "br":
                self.parts[-1].text += "\n"
            elif tag in ("td", "th") and self.parts[-1].text.strip():
                self.parts[-1].text = self.parts[-1].text.rstrip(" ") + "\t"
        self._styles.append(style)
        self.parts[-1].kind = style.kind if not self.parts[-1].text else self.parts[-1].kind
        self.write(node.text)

    def end(self, node: Any) -> None:
        ended = self._styles.pop()
        tag = _tag(node)
        if tag in _BREAKS and not ended.unseen:
            self._break(self._styles[-1], row_ends=tag == "tr")
        self.write(node.tail)

    def write(self, words: str | None) -> None:
        style = self._styles[-1]
        if not words or style.unseen:
            return
        words = words.translate(_INVISIBLE).replace(ATOM, " ")
        part = self.parts[-1]
        if not style.as_typed:
            words = _SPACE.sub(" ", words)
            if not part.text or part.text[-1] in " \n\t":
                words = words.lstrip(" ")
        part.add(words, style)

    def _break(self, style: _Style, *, row_ends: bool = False) -> None:
        part = self.parts[-1]
        if style.in_row and not row_ends:
            if part.text and part.text[-1] not in " \t\n":
                part.text += " "
        elif part.text.strip():
            self.parts.append(_Part(style.kind))
        else:
            self.parts[-1] = _Part(style.kind)


def _tag(node: Any) -> str:
    return str(node.tag).lower()


def _style(node: Any, tag: str, around: _Style) -> _Style:
    looks = _looks(node.get("style") or "")
    kind = _KINDS.get(tag) or _KINDS.get((node.get("class") or "").lower()) or around.kind
    if "mso-list" in looks and tag == "p":
        kind = BlockKind.LIST_ITEM
    bold = around.bold or tag in ("b", "strong", "th")
    italic = around.italic or tag in ("i", "em", "cite", "dfn")
    return replace(
        around,
        kind=around.kind if around.kind == BlockKind.HEADING else kind,
        bold=_is_bold(looks.get("font-weight", ""), otherwise=bold),
        italic=_is_italic(looks.get("font-style", ""), otherwise=italic),
        href=_safe(node.get("href")) if tag == "a" and node.get("href") else around.href,
        unseen=around.unseen or tag in _UNSEEN
        or any(looks.get(name) == value for name, value in _HIDDEN.items()),
        as_typed=around.as_typed or tag == "pre",
        in_row=_is_row(node) if tag == "tr" else around.in_row and tag != "table",
    )


def _looks(style: str) -> dict[str, str]:
    pairs = (part.split(":", 1) for part in style.lower().split(";") if ":" in part)
    return {name.strip(): value.strip() for name, value in pairs}


def _is_bold(weight: str, *, otherwise: bool) -> bool:
    if weight.isdecimal():
        return int(weight) >= 600
    return {"bold": True, "bolder": True, "normal": False, "lighter": False}.get(weight, otherwise)


def _is_italic(slant: str, *, otherwise: bool) -> bool:
    return {"italic": True, "oblique": True, "normal": False}.get(slant, otherwise)


def _is_row(row: Any) -> bool:
    """Tell a row of short cells from the tables that pages are laid out with."""
    return all(
        sum(1 for inner in cell.iterdescendants() if _tag(inner) in _BREAKS) <= 1 for cell in row
    )


def _safe(href: str) -> str | None:
    try:
        return link(href, "href")
    except Refused:
        return None


def _finished(part: _Part) -> Block:
    """Cut white space at both ends, and marks with it."""
    start = len(part.text) - len(part.text.lstrip())
    text = part.text.strip()
    cut = (
        replace(mark, start=max(mark.start - start, 0), end=min(mark.end - start, len(text)))
        for mark in part.marks
    )
    return Block(fresh_id(), part.kind, text, tuple(_joined(m for m in cut if m.start < m.end)))


def _joined(marks: Iterator[Mark]) -> list[Mark]:
    """Make one of marks that touch; a link ends where another begins."""
    joined: list[Mark] = []
    for mark in marks:
        before = next((m for m in reversed(joined) if m.kind == mark.kind), None)
        if before is not None and before.end == mark.start and before.href == mark.href:
            joined[joined.index(before)] = replace(before, end=mark.end)
        else:
            joined.append(mark)
    return sorted(joined, key=lambda mark: (mark.start, mark.end, mark.kind, mark.href or ""))
