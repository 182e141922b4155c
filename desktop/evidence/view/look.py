"""What a card says of an item, as parts of painted lines."""

from db.records import Evidence
from desktop import dates
from desktop.evidence import words
from desktop.evidence.numbered import Numbered
from desktop.figures import number
from desktop.widgets.line import Part
from resources.i18n import tr

_SHOWN = 400
"""Characters of a text on a card: more than two lines hold, and a long text costs no time."""


def head(entry: Numbered) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return number, stance and kind, and at the other end the grade."""
    item = entry.item
    glyph, tone = words.STANCE_LOOKS[item.stance]
    leading = (
        Part(str(entry.number), shape="badge"),
        Part(words.stance(item.stance), glyph, tone, shape="chip"),
        Part(words.kind(item.kind), words.KIND_GLYPHS.get(item.kind, "file")),
    )
    grade = words.grade(item.reliability, item.credibility)
    return leading, (Part(grade, tone="ink2", bold=True),) if grade else ()


def source(item: Evidence) -> tuple[Part, ...]:
    """Return publisher, date and locator; what is missing of the first two in amber."""
    known = [
        words.isolated(clipped(text))
        for text in (item.publisher, dates.day(item.published), item.locator) if text
    ]
    missing = [
        text for text, value in (
            (tr("No publisher"), item.publisher), (tr("No date"), item.published),
        ) if not value
    ]
    amber = tuple(
        Part(text, "triangle-alert" if at == 0 else "", "warn") for at, text in enumerate(missing)
    )
    return (*amber, Part(" · ".join(known))) if known else amber


def state(entry: Numbered, *, altered: bool = False) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return whether a copy is kept, and at the other end how often the item is cited."""
    return (*_copies(entry.item, altered), *_repeats(entry)), (_use(entry),)


def _copies(item: Evidence, altered: bool) -> tuple[Part, ...]:
    """Say what is true: an archived page is one thing, a file on the desk another."""
    if altered:
        return (Part(tr("File missing or altered"), "triangle-alert", "bad"),)
    if item.archived_url:
        return (Part(tr("Archived"), "shield-check", "ok"), *_files(item))
    if len(item.attachments) == 1:
        return (Part(tr("File kept"), "shield-check", "ok"),)
    if item.attachments:
        files = tr("{count} files kept", count=number(len(item.attachments)))
        return (Part(files, "shield-check", "ok"),)
    return (Part(tr("No archived copy"), "triangle-alert", "warn"),)


def spoken(entry: Numbered) -> str:
    """Return a card in one sentence for those who do not see it."""
    item = entry.item
    return tr(
        "Evidence {number}, {stance}, {kind}: {title}",
        number=entry.number, stance=words.stance(item.stance), kind=words.kind(item.kind),
        title=clipped(item.title),
    )


def clipped(text: str) -> str:
    """Return a text on one line, cut where no card could show more."""
    line = " ".join(text[: _SHOWN + 1].split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _files(item: Evidence) -> tuple[Part, ...]:
    if not item.attachments:
        return ()
    return (Part(number(len(item.attachments)), "paperclip"),)


def _repeats(entry: Numbered) -> tuple[Part, ...]:
    if entry.repeats is None:
        return ()
    return (Part(tr("repeats {number}", number=entry.repeats), "copy"),)


def _use(entry: Numbered) -> Part:
    if entry.cited:
        return Part(tr("{count}\u00d7 cited", count=entry.cited), "quote")
    if entry.item.unused:
        return Part(tr("Not used"), "eye-off")
    return Part(tr("Not cited"), "quote", "warn")
