"""What the window calls the vocabularies of an evidence item."""

from db.records import Stance
from desktop.figures import number
from resources.i18n import remembered, tr

STANCE_LOOKS = {
    Stance.SUPPORTS: ("check", "ok"),
    Stance.REFUTES: ("x", "bad"),
    Stance.CONTEXT: ("info", "info"),
}
"""Glyph and tone of each stance."""

KIND_GLYPHS = {
    "web page": "globe", "news report": "newspaper", "press release": "file-text",
    "official statement": "landmark", "document": "file-text", "data": "database",
    "interview": "mic", "e-mail reply": "mail", "social post": "message-square",
    "video": "video", "audio": "audio-lines", "photograph": "camera", "screenshot": "image",
    "map": "map", "book or paper": "book", "other": "file",
}
"""Icon of each kind."""


@remembered
def stance(value: Stance) -> str:
    """Return the word of a stance."""
    return {
        Stance.SUPPORTS: tr("Supports"),
        Stance.REFUTES: tr("Refutes"),
        Stance.CONTEXT: tr("Context"),
    }[value]


@remembered
def kind(value: str) -> str:
    """Return a kind with a capital; kinds of other desks stand as they are."""
    names = {
        "web page": tr("Web page"), "news report": tr("News report"),
        "press release": tr("Press release"), "official statement": tr("Official statement"),
        "document": tr("Document"), "data": tr("Data"), "interview": tr("Interview"),
        "e-mail reply": tr("E-mail reply"), "social post": tr("Social post"),
        "video": tr("Video"), "audio": tr("Audio"), "photograph": tr("Photograph"),
        "screenshot": tr("Screenshot"), "map": tr("Map"),
        "book or paper": tr("Book or paper"), "other": tr("Other"),
    }
    return names.get(value, value)


def reliability(grade: str | None) -> str:
    """Return what a source's letter means (the Admiralty code, in the desk's words)."""
    return {
        "A": tr("never known to be wrong; nothing about it raises doubt"),
        "B": tr("usually right; small doubts"),
        "C": tr("right as often as not; real doubts"),
        "D": tr("seldom right; strong doubts"),
        "E": tr("known to have been wrong or to mislead"),
        "F": tr("no record by which to judge it"),
    }.get(grade or "", "")


def credibility(grade: int | None) -> str:
    """Return what the figure of a piece of information means (the Admiralty code)."""
    return {
        1: tr("confirmed by other, independent sources"),
        2: tr("not confirmed, but fits everything else that is known"),
        3: tr("possible, and fits part of what is known"),
        4: tr("doubtful: little else points the same way"),
        5: tr("unlikely: other information contradicts it"),
        6: tr("nothing by which to judge it"),
    }.get(grade or 0, "")


def grade(letter: str | None, figure: int | None) -> str:
    """Return a grade as printed ("B2", "B-"), empty when neither half was judged."""
    if letter is None and figure is None:
        return ""
    return f"{letter or '-'}{figure or '-'}"


@remembered
def graded(letter: str | None, figure: int | None) -> str:
    """Return both halves of a grade in a sentence each."""
    halves = (
        tr("Source {letter}: {words}", letter=letter, words=reliability(letter)) if letter else "",
        tr("Information {figure}: {words}", figure=figure, words=credibility(figure))
        if figure else "",
    )
    return "\n".join(half for half in halves if half)


def size(count: int) -> str:
    """Return a number of bytes as people say it."""
    if count < 1_000:
        return tr("{count} B", count=number(count))
    if count < 1_000_000:
        return tr("{count} kB", count=number(round(count / 1_000)))
    return tr("{count} MB", count=number(round(count / 1_000_000, 1)))


def short_hash(sha256: str) -> str:
    """Return the ends of a hash, enough to compare by eye."""
    return f"sha256 {sha256[:4]}…{sha256[-4:]}"  # both ends: a forger matches one more easily


def isolated(text: str) -> str:
    """Keep a text's writing direction to itself, so that it cannot turn what stands beside it."""
    return f"\u2068{text}\u2069"
