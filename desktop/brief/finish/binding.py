"""The last step: pages become a file for archives (PDF/A-3a) that speaks (PDF/UA-1)."""

from collections.abc import Iterable

import resources
from desktop.brief.finish import literals, xmp
from desktop.brief.finish.attachments import Attached, attach
from desktop.brief.finish.document import Document, Raw, Stream
from desktop.brief.finish.xmp import Particulars

_STANDARD = b"(sRGB IEC61966-2.1)"


def bind(
    document: Document, told: Particulars, files: Iterable[Attached], *, mirrored: bool, mark: str
) -> bytes:
    """Return the file; `mark` is what tells this brief from all others."""
    direction = b"/Direction/R2L" if mirrored else b""
    metadata = {"Type": b"/Metadata", "Subtype": b"/XML"}
    packet = document.keep(Stream(metadata, xmp.packet(told, mark), plain=True))
    document.entries |= {
        "Lang": literals.text(told.language),
        "MarkInfo": b"<</Marked true>>",
        "ViewerPreferences": b"<</DisplayDocTitle true%b>>" % direction,
        "OutputIntents": b"[%b]" % _intent(document),
        "Metadata": literals.reference(packet),
    }
    attach(document, files, stamp(told.at))
    return document.written(document.keep(Raw(_information(told))))


def stamp(at: str) -> bytes:
    """Return a UTC time, `2017-01-25T12:00:00Z`, as PDF writes it (ISO 32000-1, 7.9.4)."""
    return b"D:" + at.translate({ord(c): None for c in "-:T"}).encode("ascii")


def _intent(document: Document) -> bytes:
    """Return the colours meant: those of sRGB, whose profile goes along."""
    profile = resources.path("colour", "srgb.icc").read_bytes()
    held = document.keep(Stream({"N": b"3"}, profile))
    return (
        b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier%b/Info%b"
        b"/RegistryName(http://www.color.org)/DestOutputProfile %d 0 R>>"
    ) % (_STANDARD, _STANDARD, held)


def _information(told: Particulars) -> bytes:
    day = literals.string(stamp(told.at))
    entries = {
        "Title": told.title, "Author": told.author, "Subject": told.subject,
        "Keywords": told.words, "Creator": told.program, "Producer": told.program,
    }  # fmt: skip
    texts = b"".join(literals.name(k) + literals.text(xmp.clean(v)) for k, v in entries.items())
    return b"<<%b/CreationDate%b/ModDate%b>>" % (texts, day, day)
