"""Make the brief's fonts: static, trimmed and renamed instances of free variable fonts.

Run once by hand, in an environment of its own; the results are committed:

    pip install fonttools==4.68.0 fontpkg-source-serif-4==4.4 fontpkg-source-sans-3==3.52 \
        manimgx-fonts==2026.9.26.post1
    python resources/fonts/brief/make.py

"Source" is a reserved font name, so what is changed here must not carry it: the instances are
called Stet Serif and Stet Sans. Every character of the originals is kept, with the layout that
shapes its script; hints and what only a designer asks for (small capitals, swashes) are dropped.
Chinese, Japanese and Korean come from the extra `stet[cjk]`: they are larger than all of these.
"""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# fonttools makes these files and is no dependency of the desk: imported by name, so untyped.
ttlib: Any = import_module("fontTools.ttLib")
instancer: Any = import_module("fontTools.varLib.instancer")
subset: Any = import_module("fontTools.subset")
ttglyphs: Any = import_module("fontTools.pens.ttGlyphPen")
decomposing: Any = import_module("fontTools.pens.recordingPen")

HERE = Path(__file__).parent
FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6
DROPPED_NAMES = (7, 16, 17, 21, 22, 25)


@dataclass(frozen=True)
class Instance:
    """One file to make: the variable font it comes from and where on its axes it stands."""

    family: str
    style: str
    package: str
    file: str
    axes: dict[str, float]


def _serif(style: str, file: str, weight: float, size: float = 10) -> Instance:
    axes = {"wght": weight, "opsz": size}
    return Instance("Stet Serif", style, "fontpkg_source_serif_4", f"files/{file}", axes)


def _sans(style: str, weight: float) -> Instance:
    file = "files/SourceSans3[wght].ttf"
    return Instance("Stet Sans", style, "fontpkg_source_sans_3", file, {"wght": weight})


def _noto(script: str, strong: bool = False) -> Instance:
    family = f"Noto Sans {script}".strip()
    file = f"NotoSans{script}[wght].ttf"
    weight = STRONG if strong else 400
    return Instance(
        family, "Strong" if strong else "Regular", "manimgx_fonts", file, {"wght": weight}
    )


STRONG = 640
"""As dark as Stet Sans Semibold beside it."""

SCRIPTS = (
    "", "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati",
    "Gurmukhi", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala",
    "Symbols", "Tamil", "Telugu", "Thai",
)  # fmt: skip

LENT = "0123456789!\"#%&'()*+,-./:;<=>?@[]_{|}~«»–—‘’“”…€№•·§°"  # noqa: RUF001

WITH_STRONG = ("", "Arabic", "Bengali", "Devanagari", "Hebrew", "Thai")

INSTANCES = (
    _serif("Regular", "SourceSerif4[opsz,wght].ttf", 400),
    _serif("Bold", "SourceSerif4[opsz,wght].ttf", 680),
    _serif("Italic", "SourceSerif4-Italic[opsz,wght].ttf", 400),
    _serif("BoldItalic", "SourceSerif4-Italic[opsz,wght].ttf", 680),
    _serif("Display", "SourceSerif4[opsz,wght].ttf", 600, 32),
    _sans("Regular", 400),
    _sans("Semibold", 620),
    *(_noto(script) for script in SCRIPTS),
    *(_noto(script, strong=True) for script in WITH_STRONG),
    Instance("Noto Emoji", "Regular", "manimgx_fonts", "NotoEmoji[wght].ttf", {"wght": 400}),
)


def make(instance: Instance) -> Path:
    """Write one static font beside this script and return its path."""
    font = _opened(instance.package, instance.file)
    font = instancer.instantiateVariableFont(font, instance.axes)
    if instance.family.removeprefix("Noto Sans ") in SCRIPTS[1:]:
        _lend(font, instance.axes)
    _trim(font)
    _rename(font, instance)
    path = HERE / f"{_postscript(instance)}.ttf"
    font.save(path)
    return path


def _opened(package: str, file: str) -> Any:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is not installed")
    return ttlib.TTFont(Path(spec.origin).parent / file, recalcTimestamp=False)


def _lend(font: Any, axes: dict[str, float]) -> None:
    """Give a script's font the signs of Noto Sans that it lacks: a word is set in one piece."""
    lender = instancer.instantiateVariableFont(_opened("manimgx_fonts", "NotoSans[wght].ttf"), axes)
    if font["head"].unitsPerEm != lender["head"].unitsPerEm:
        return
    own, theirs, glyphs = font.getBestCmap(), lender.getBestCmap(), lender.getGlyphSet()
    for code in map(ord, LENT):
        if code in own or code not in theirs:
            continue
        pen = ttglyphs.TTGlyphPen(None)
        recording = decomposing.DecomposingRecordingPen(glyphs)
        glyphs[theirs[code]].draw(recording)
        recording.replay(pen)
        name = f"lent{code:04X}"
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = lender["hmtx"][theirs[code]]
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.getReverseGlyphMap(rebuild=True)


def _postscript(instance: Instance) -> str:
    return f"{instance.family.replace(' ', '')}-{instance.style}"


def _trim(font: Any) -> None:
    options = subset.Options()
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["STAT", "meta", "vhea", "vmtx"]
    trimmer = subset.Subsetter(options)
    trimmer.populate(unicodes=list(font.getBestCmap()))
    trimmer.subset(font)


def _rename(font: Any, instance: Instance) -> None:
    names = {
        FAMILY: instance.family,
        STYLE: instance.style,
        UNIQUE: f"Stet: {instance.family} {instance.style}",
        FULL: f"{instance.family} {instance.style}",
        POSTSCRIPT: _postscript(instance),
    }
    table = font["name"]
    for number in DROPPED_NAMES:
        table.removeNames(nameID=number)
    for number, text in names.items():
        table.removeNames(nameID=number)
        table.setName(text, number, 3, 1, 0x409)


if __name__ == "__main__":
    for one in INSTANCES:
        make(one)
