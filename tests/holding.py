"""Whether files of a folder still hold a word, wherever in them it stands."""

import re
import zlib


def held_by(folder, word):
    """Return the files of a folder that hold a word in any case, compressed parts included."""
    sought = word.casefold().encode()
    return [path.name for path in folder.rglob("*")
            if path.is_file() and any(sought in part for part in parts(path.read_bytes()))]


def parts(content):
    """Yield what lies in a file, and what lies in it compressed."""
    yield content.lower()
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
        try:
            yield zlib.decompressobj().decompress(match[1]).lower()
        except zlib.error:
            continue
