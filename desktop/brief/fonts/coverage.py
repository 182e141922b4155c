"""Which font prints a character, and which prints a whole cluster of them."""

import unicodedata
from functools import lru_cache

import icu

from desktop.brief import faces
from desktop.brief.faces import Face
from desktop.brief.fonts.loaded import loaded
from desktop.brief.fonts.unseen import JOINERS

_AS_TEXT, _AS_EMOJI, _KEYCAP = "\ufe0e", "\ufe0f", "\u20e3"


@lru_cache(100_000)
def face_for(wanted: Face, character: str, language: str) -> Face | None:
    """Return the face that prints a character: the wanted one, one that stands in, or None."""
    chain = faces.chain(wanted, language)
    if icu.Char.hasBinaryProperty(character, icu.UProperty.EMOJI_PRESENTATION):
        chain = (Face.EMOJI, *chain)
    return next((face for face in chain if loaded(face).covers(character)), None)


def face_for_cluster(wanted: Face, cluster: str, language: str) -> Face | None:
    """Return the face that prints all of a cluster (UAX 29), or None where no single one does."""
    return _face_for_cluster(wanted, cluster, language)


@lru_cache(20_000)
def _face_for_cluster(wanted: Face, cluster: str, language: str) -> Face | None:
    seen = "".join(character for character in cluster if character not in JOINERS)
    if not seen:
        return wanted
    if len(cluster) == 1:
        return face_for(wanted, cluster, language)
    forms = {unicodedata.normalize(form, seen) for form in ("NFC", "NFD")}
    chain = faces.chain(wanted, language)
    if _is_emoji(cluster):
        chain = (Face.EMOJI, *chain)
    for face in chain:
        font = loaded(face)
        if any(all(font.covers(character) for character in form) for form in forms):
            return face
    return None


def _is_emoji(cluster: str) -> bool:
    if _AS_TEXT in cluster:
        return False
    if _AS_EMOJI in cluster or _KEYCAP in cluster:
        return True
    return any(icu.Char.hasBinaryProperty(c, icu.UProperty.EMOJI_PRESENTATION) for c in cluster)
