"""Briefs with their records inside, and files that only look like that."""

import io
import zlib
from contextlib import contextmanager

import pikepdf

from db.rules.enclosures import enclosures
from desktop.brief import Options, render


def brief(case, /, **files):
    """Return the brief of a case with its record inside; `case` or `claimreview` replace a file."""
    own = enclosures(case)
    for name, content in files.items():
        own[f"{case.number}.{name}.json"] = content
    return enclosing(render(case, Options()), own)


def enclosing(content, files):
    """Return a PDF with files attached to it, and with no others."""
    with _opened(content) as (document, out):
        for name in list(document.attachments):
            del document.attachments[name]
        for name, kept in files.items():
            document.attachments[name] = pikepdf.AttachedFileSpec(
                document, kept, filename=name, mime_type="application/json"
            )
    return out.getvalue()


def stream_replaced(content, end, raw, **entries):
    """Return a PDF in which the file whose name ends so has these raw bytes."""
    with _opened(content) as (document, out):
        name = next(name for name in document.attachments if name.endswith(end))
        stream = document.attachments[name].get_file().obj
        packing = pikepdf.Name(entries.get("packed", "/FlateDecode"))
        stream.write(raw, filter=packing, type_check=False)
    return out.getvalue()


def bomb(size):
    """Return compressed zeros, a thousandth of what they unpack to."""
    packer = zlib.compressobj(9)
    piece = bytes(1 << 20)
    return b"".join(packer.compress(piece) for _ in range(size >> 20)) + packer.flush()


def encrypted(content):
    """Return a PDF that asks for a password."""
    with pikepdf.open(io.BytesIO(content)) as document:
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


@contextmanager
def _opened(content):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        yield document, out
        as_it_is = pikepdf.StreamDecodeLevel.none
        document.save(out, stream_decode_level=as_it_is, compress_streams=False)
