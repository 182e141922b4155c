"""What the file says of itself: XMP (ISO 16684-1) with the marks of PDF/A-3a and PDF/UA-1."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SCHEMA = """\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
"""PDF/A wants a schema described that it does not define itself (ISO 19005-3, 6.6.2.3)."""

_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}


@dataclass(frozen=True, slots=True)
class Particulars:
    """Title, author and the like; `at` is a UTC time, `2017-01-25T12:00:00Z`."""

    title: str
    author: str
    subject: str
    keywords: tuple[str, ...]
    language: str
    at: str
    program: str = "Stet"

    @property
    def words(self) -> str:
        """The keywords in one line."""
        return ", ".join(self.keywords)


def clean(words: str) -> str:
    """Return words without what XML cannot hold."""
    return _ILLEGAL.sub("\ufffd", words)


def identity(mark: str) -> str:
    """Return a UUID made from words (RFC 9562, 5.8)."""
    digest = bytearray(hashlib.sha256(mark.encode("utf-8", "replace")).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    parts = (digest[:4], digest[4:6], digest[6:8], digest[8:10], digest[10:])
    return "-".join(part.hex() for part in parts)


def packet(told: Particulars, mark: str) -> bytes:
    """Return the metadata; `mark` is what the identifier of the document is made from."""
    spaces = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in _SPACES.items())
    written = f"""\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" {spaces}>
<dc:format>application/pdf</dc:format>
<dc:title>{_alternatives(told.title)}</dc:title>
<dc:creator><rdf:Seq>{_entries([told.author])}</rdf:Seq></dc:creator>
<dc:description>{_alternatives(told.subject)}</dc:description>
<dc:subject><rdf:Bag>{_entries(told.keywords)}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>{_entries([told.language])}</rdf:Bag></dc:language>
<pdf:Producer>{_safe(told.program)}</pdf:Producer>
<pdf:Keywords>{_safe(told.words)}</pdf:Keywords>
<xmp:CreatorTool>{_safe(told.program)}</xmp:CreatorTool>
<xmp:CreateDate>{told.at}</xmp:CreateDate>
<xmp:ModifyDate>{told.at}</xmp:ModifyDate>
<xmp:MetadataDate>{told.at}</xmp:MetadataDate>
<xmpMM:DocumentID>urn:uuid:{identity(mark)}</xmpMM:DocumentID>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
{_SCHEMA}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
    return written.encode("utf-8")


def _safe(words: str) -> str:
    return clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _entries(texts: Iterable[str]) -> str:
    return "".join(f"<rdf:li>{_safe(text)}</rdf:li>" for text in texts)


def _alternatives(words: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_safe(words)}</rdf:li></rdf:Alt>'
