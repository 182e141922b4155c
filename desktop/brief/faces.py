"""The brief's fonts by name: where each file lies, and in which order they stand in for another."""

from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import resources
from desktop.brief import languages


class Face(StrEnum):
    """A font by the name of its file in resources/fonts/brief."""

    SERIF = "StetSerif-Regular"
    BOLD = "StetSerif-Bold"
    ITALIC = "StetSerif-Italic"
    BOLD_ITALIC = "StetSerif-BoldItalic"
    DISPLAY = "StetSerif-Display"
    SANS = "StetSans-Regular"
    STRONG = "StetSans-Semibold"
    WIDE = "NotoSans-Regular"
    WIDE_STRONG = "NotoSans-Strong"
    ARABIC = "NotoSansArabic-Regular"
    ARABIC_STRONG = "NotoSansArabic-Strong"
    ARMENIAN = "NotoSansArmenian-Regular"
    BENGALI = "NotoSansBengali-Regular"
    BENGALI_STRONG = "NotoSansBengali-Strong"
    DEVANAGARI = "NotoSansDevanagari-Regular"
    DEVANAGARI_STRONG = "NotoSansDevanagari-Strong"
    ETHIOPIC = "NotoSansEthiopic-Regular"
    GEORGIAN = "NotoSansGeorgian-Regular"
    GUJARATI = "NotoSansGujarati-Regular"
    GURMUKHI = "NotoSansGurmukhi-Regular"
    HEBREW = "NotoSansHebrew-Regular"
    HEBREW_STRONG = "NotoSansHebrew-Strong"
    KANNADA = "NotoSansKannada-Regular"
    KHMER = "NotoSansKhmer-Regular"
    LAO = "NotoSansLao-Regular"
    MALAYALAM = "NotoSansMalayalam-Regular"
    MYANMAR = "NotoSansMyanmar-Regular"
    ORIYA = "NotoSansOriya-Regular"
    SINHALA = "NotoSansSinhala-Regular"
    SYMBOLS = "NotoSansSymbols-Regular"
    TAMIL = "NotoSansTamil-Regular"
    TELUGU = "NotoSansTelugu-Regular"
    THAI = "NotoSansThai-Regular"
    THAI_STRONG = "NotoSansThai-Strong"
    EMOJI = "NotoEmoji-Regular"
    SIMPLIFIED = "NotoSansSC-Regular"
    SIMPLIFIED_STRONG = "NotoSansSC-Strong"
    TRADITIONAL = "NotoSansTC-Regular"
    TRADITIONAL_STRONG = "NotoSansTC-Strong"
    JAPANESE = "NotoSansJP-Regular"
    JAPANESE_STRONG = "NotoSansJP-Strong"
    KOREAN = "NotoSansKR-Regular"
    KOREAN_STRONG = "NotoSansKR-Strong"

    @property
    def strong(self) -> bool:
        """Tell whether this is a dark cut."""
        return self.endswith(("-Strong", "-Bold", "-BoldItalic", "-Display", "-Semibold"))


_SCRIPTS = (
    Face.ARABIC, Face.HEBREW, Face.DEVANAGARI, Face.BENGALI, Face.THAI, Face.ARMENIAN,
    Face.ETHIOPIC, Face.GEORGIAN, Face.GUJARATI, Face.GURMUKHI, Face.KANNADA, Face.KHMER, Face.LAO,
    Face.MALAYALAM, Face.MYANMAR, Face.ORIYA, Face.SINHALA, Face.TAMIL, Face.TELUGU,
)  # fmt: skip

_HAN = {
    "Hans": (Face.SIMPLIFIED, Face.TRADITIONAL, Face.JAPANESE, Face.KOREAN),
    "Hant": (Face.TRADITIONAL, Face.SIMPLIFIED, Face.JAPANESE, Face.KOREAN),
    "Jpan": (Face.JAPANESE, Face.SIMPLIFIED, Face.TRADITIONAL, Face.KOREAN),
    "Kore": (Face.KOREAN, Face.TRADITIONAL, Face.SIMPLIFIED, Face.JAPANESE),
}
"""One character is written differently in China, Taiwan, Japan and Korea: by the script's tag."""

_CJK = frozenset(face for faces in _HAN.values() for face in faces)

WEIGHTS = {False: 400, True: 640}
"""Where the variable fonts of `stet[cjk]` stand for a regular and a dark cut."""


@cache
def chain(wanted: Face, language: str) -> tuple[Face, ...]:
    """Return the faces that may print a character, in the order in which they are asked."""
    sans = Face.STRONG if wanted.strong else Face.SANS
    han = _HAN.get(languages.script(language), _HAN["Hans"]) if has_cjk() else ()
    rest = (_cut(face, strong=wanted.strong) for face in (*_SCRIPTS, Face.WIDE, *han))
    return tuple(dict.fromkeys((wanted, sans, *rest, Face.SYMBOLS, Face.EMOJI)))


def _cut(face: Face, *, strong: bool) -> Face:
    """Return a face's dark cut where one is wanted and there is one."""
    name = face.replace("-Regular", "-Strong")
    return Face(name) if strong and name in set(Face) else face


@cache
def _cjk() -> Path | None:
    """Return the folder of the extra `stet[cjk]`; its package is found and never run."""
    spec = find_spec("justmytype_intl_cjk")
    return Path(spec.origin).parent / "fonts" / "ofl" if spec and spec.origin else None


@cache
def has_cjk() -> bool:
    """Tell whether this copy can print Chinese, Japanese and Korean."""
    return _cjk() is not None


def weight(face: Face) -> int | None:
    """Return the weight to set in a variable font, None for a static one."""
    return WEIGHTS[face.strong] if is_cjk(face) else None


def is_cjk(face: Face) -> bool:
    """Tell whether a face comes with `stet[cjk]`."""
    return face.replace("-Strong", "-Regular") in _CJK


def path(face: Face) -> Path:
    """Return a face's file."""
    folder = _cjk()
    if weight(face) is None or folder is None:
        return Path(resources.path("fonts", "brief", f"{face}.ttf"))
    family = face.partition("-")[0]
    return folder / family.casefold() / f"{family}[wght].ttf"
