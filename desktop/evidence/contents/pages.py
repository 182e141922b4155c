"""A saved page: what it says of itself, and its words. Nothing of it is run, loaded or drawn."""

import re
from collections.abc import Iterator

from lxml import etree, html
from trafilatura.metadata import extract_metadata

from db.errors import Refused
from db.rules import dates, urls
from desktop.evidence.clues import Clues
from desktop.evidence.contents.letters import decoded, line

_HEAD = 400_000
"""Characters that are searched for metadata: they stand at the top, and one long search in C would
hold up the window."""
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|^\s*url:\s*(\S+)", re.M)
_SAVED_ON = re.compile(r"saved date:\s*\w{3} (\w{3}) (\d{1,2}) (\d{4})")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SILENT = {
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed",
    "canvas", "audio", "video", "select", "button", "input", "textarea",
}
_APART = {
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "br", "section", "article",
    "header", "footer", "blockquote", "pre", "ul", "ol", "table", "figure", "figcaption", "main",
    "nav", "aside", "dt", "dd", "hr", "address", "form", "fieldset", "details", "summary", "title",
}


def clues(content: bytes, address: str = "") -> Clues:
    """Return what a page says of itself; `address` is where it was saved from, if that is known."""
    text = decoded(content)[:_HEAD]
    tree = _tree(text)
    if tree is None:
        return Clues(kind="web page", url=_page(address))
    found = extract_metadata(tree, default_url=address or None, extensive=False)
    saved = _saved(text)
    return Clues(
        kind="news report" if _is_news(text) else "web page",
        title=line(found.title),
        author=line(_named(tree, "author") or found.author),
        publisher=line(found.sitename),
        published=_written_day(found.date, text),
        accessed=saved[1],
        language=_language(tree),
        url=_page(address) or _page(saved[0]) or _page(found.url),
    )


def words(content: bytes) -> str:
    """Return the words that a reader of the page sees, a block a line."""
    tree = _tree(decoded(content))
    if tree is None:
        return ""
    text = "".join(_words(tree))
    lines = (" ".join(part.split()) for part in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _tree(text: str) -> html.HtmlElement | None:
    parser = html.HTMLParser(no_network=True, encoding="utf-8", remove_pis=True)
    try:
        return html.document_fromstring(text.encode(errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None  # nothing in it is a page


def _words(tree: html.HtmlElement) -> Iterator[str]:
    """Walk without recursion: a page may nest deeper than any stack."""
    silent: html.HtmlElement | None = None
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment")):
        if event == "comment":
            yield from (element.tail or "",) if silent is None else ()
            continue
        quiet = element.tag in _SILENT
        apart = "\n" if element.tag in _APART else ""
        if event == "start" and silent is None:
            if quiet:
                silent = element
            else:
                yield apart + _flat(element.text)
        elif event == "end" and (silent is None or silent is element):
            if silent is element:
                silent = None
            yield apart + (_flat(element.tail) if element is not tree else "")


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _named(tree: html.HtmlElement, name: str) -> str:
    """Return what a meta element says word for word: trafilatura takes the stops out of names."""
    said = [str(element.get("content") or "") for element in tree.iter("meta")
            if (element.get("name") or "").lower() == name]
    return said[0] if len(said) == 1 and "://" not in said[0] else ""


def _language(tree: html.HtmlElement) -> str:
    said = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    shape = re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", said.strip().replace("_", "-"))
    return shape[0] if shape else ""


def _is_news(text: str) -> bool:
    return bool(re.search(r'"@type"\s*:\s*\[?\s*"(Reportage)?NewsArticle"', text))


def _saved(text: str) -> tuple[str, str]:
    """Return where and when a browser saved the page, from the comment that it leaves."""
    start = text[:4000]
    if "saved" not in start.lower():
        return "", ""
    place, day = _SAVED_FROM.search(start), _SAVED_ON.search(start)
    on = ""
    if day and day[1] in _MONTHS:
        on = f"{day[3]}-{_MONTHS.index(day[1]) + 1:02}-{int(day[2]):02}"
    return (place[1] or place[2]) if place else "", _day(on)


def _page(address: str | None) -> str:
    try:
        return urls.page(address, "url") or ""
    except Refused:
        return ""


def _written_day(said: str | None, text: str) -> str:
    """Return a day only where it is written out: trafilatura completes "2017-02" to its first."""
    day = _day(said)
    year, _, rest = day.partition("-")
    month, _, number = rest.partition("-")
    forms = (day, f"{number}.{month}.{year}", f"{year}/{month}/{number}")
    return day if number and any(form in text for form in forms) else ""


def _day(said: str | None) -> str:
    try:
        return dates.partial((said or "")[:10], "published") or ""
    except Refused:
        return ""
