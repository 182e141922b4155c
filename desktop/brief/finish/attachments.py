"""Files inside the file, each said to be what it is to the brief (ISO 19005-3, 6.8)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from desktop.brief.finish import literals
from desktop.brief.finish.document import Document, Raw, Stream

Relationship = Literal["Source", "Data", "Alternative", "Supplement"]


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to go with the brief: what the pages come from (Source), tell (Data) and so on."""

    name: str
    media_type: str
    relationship: Relationship
    description: str
    content: bytes


def attach(document: Document, files: Iterable[Attached], stamp: bytes) -> None:
    """Put files into the document; `stamp` is their date as PDF writes it."""
    placed = sorted((file.name, document.keep(Raw(_file(document, file, stamp)))) for file in files)
    if not placed:
        return
    names = b" ".join(literals.text(name) + literals.reference(place) for name, place in placed)
    every = b" ".join(literals.reference(place) for _, place in placed)
    document.entries["Names"] = b"<</EmbeddedFiles<</Names[" + names + b"]>>>>"
    document.entries["AF"] = b"[" + every + b"]"


def _file(document: Document, file: Attached, stamp: bytes) -> bytes:
    checksum = hashlib.md5(file.content, usedforsecurity=False).digest()  # what PDF calls for
    entries = {
        "Type": b"/EmbeddedFile",
        "Subtype": literals.name(file.media_type),
        "Params": b"<</ModDate%b/Size %d/CheckSum%b>>" % (
            literals.string(stamp), len(file.content), literals.string(checksum)
        ),
    }  # fmt: skip
    held = document.keep(Stream(entries, file.content))
    name = literals.text(file.name)
    return b"<</Type/Filespec/F%b/UF%b/AFRelationship/%b/Desc%b/EF<</F %d 0 R/UF %d 0 R>>>>" % (
        name, name, file.relationship.encode(), literals.text(file.description), held, held
    )  # fmt: skip
