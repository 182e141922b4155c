"""A saved e-mail, or a page saved as one (MHTML)."""

from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import Any

from desktop.evidence.clues import Clues
from desktop.evidence.contents import pages
from desktop.evidence.contents.kinds import is_text
from desktop.evidence.contents.letters import decoded, line

_LONGEST = 10_000
"""Characters of a heading line that are read: some carry long lists of people."""


def clues(content: bytes) -> Clues:
    """Return what the message says of itself; a saved page inside speaks for itself."""
    message = _parsed(content)
    if is_page(message):
        address = line(message.get("Snapshot-Content-Location") or _location(message), 4000)
        found = pages.clues(_html(message), address)
        return found if found.title else _retitled(found, line(message.get("Subject")))
    sender = message.get("From")
    addresses = getattr(sender, "addresses", ())
    first = addresses[0] if addresses else None
    return Clues(
        kind="e-mail reply",
        title=line(message.get("Subject")),
        author=line(first.display_name or first.addr_spec) if first else line(sender),
        publisher=line(message.get("Organization")),
        published=_day(message.get("Date")),
        language=line(message.get("Content-Language"), 12).partition(",")[0],
    )


def words(content: bytes) -> str:
    """Return the message's heading lines and its text."""
    message = _parsed(content)
    if is_page(message):
        return pages.words(_html(message))
    heads = (f"{name}: {line(message.get(name), 1000)}"
             for name in ("From", "To", "Cc", "Date", "Subject") if message.get(name))
    return "\n".join(heads) + "\n\n" + _body(message)


def parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield every part of a message by its kind, its heading lines and its files' names first.

    Texts come in UTF-8.
    """
    message = _parsed(content)
    heads = [f"{name}: {line(value, _LONGEST)}" for name, value in message.items()]
    names = [line(part.get_filename()) for part in message.walk() if part.get_filename()]
    yield "text/plain", "\n".join((*heads, *names)).encode(errors="replace")
    for part in message.walk():
        if not part.is_multipart():
            kind, said = part.get_content_type(), part.get_payload(decode=True)
            found = said if isinstance(said, bytes) else b""
            yield kind, _text(part, found).encode(errors="replace") if is_text(kind) else found


def is_page(message: EmailMessage) -> bool:
    """Whether a browser saved a page in the shape of a message."""
    return bool(message.get("Snapshot-Content-Location")) or (
        message.get_content_type() == "multipart/related" and not message.get("To")
    )


def _parsed(content: bytes) -> EmailMessage:
    # The default policy never raises for what is no message; it notes defects instead.
    return BytesParser(policy=policy.default).parsebytes(content)


def _body(message: EmailMessage) -> str:
    part: Any = message.get_body(("plain", "html"))
    if part is None:
        return ""
    content = part.get_payload(decode=True) or b""
    if part.get_content_type() == "text/html":
        return pages.words(content)
    return _text(part, content)


def _text(part: EmailMessage, content: bytes) -> str:
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decoded(content)


def _html(message: EmailMessage) -> bytes:
    part: Any = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
    return (part.get_payload(decode=True) or b"") if part is not None else b""


def _location(message: EmailMessage) -> str:
    return next((str(part["Content-Location"]) for part in message.walk()
                 if part.get("Content-Location")), "")


def _retitled(found: Clues, title: str) -> Clues:
    return Clues(kind=found.kind, title=title, url=found.url, language=found.language,
                 published=found.published, publisher=found.publisher, author=found.author)


def _day(said: object) -> str:
    try:
        return parsedate_to_datetime(str(said)).date().isoformat() if said else ""
    except ValueError:
        return ""
