"""Make the brief's fonts: static, trimmed and renamed instances of free variable fonts.

Run once by hand, in an environment of its own; the results are committed:

    pip install fonttools==4.68.0 fontpkg-source-serif-4==4.4 fontpkg-source-sans-3==3.52 \
        manimgx-fonts==2026.9.26.post1
    python resources/fonts/brief/make.py

"Source" is a reserved font name, so what is changed here must not carry it: the instances are
called Stet Serif and Stet Sans. Every character of the originals is kept; layout tables and hints
are dropped, since the brief places glyphs one by one.
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


INSTANCES = (
    _serif("Regular", "SourceSerif4[opsz,wght].ttf", 400),
    _serif("Bold", "SourceSerif4[opsz,wght].ttf", 680),
    _serif("Italic", "SourceSerif4-Italic[opsz,wght].ttf", 400),
    _serif("BoldItalic", "SourceSerif4-Italic[opsz,wght].ttf", 680),
    _serif("Display", "SourceSerif4[opsz,wght].ttf", 600, 32),
    _sans("Regular", 400),
    _sans("Semibold", 620),
    Instance("Noto Sans", "Regular", "manimgx_fonts", "NotoSans[wght].ttf", {"wght": 400}),
    Instance(
        "Noto Sans Symbols", "Regular", "manimgx_fonts", "NotoSansSymbols[wght].ttf", {"wght": 400}
    ),
)


def make(instance: Instance) -> Path:
    """Write one static font beside this script and return its path."""
    spec = find_spec(instance.package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{instance.package} is not installed")
    font = ttlib.TTFont(Path(spec.origin).parent / instance.file, recalcTimestamp=False)
    font = instancer.instantiateVariableFont(font, instance.axes)
    _trim(font)
    _rename(font, instance)
    path = HERE / f"{_postscript(instance)}.ttf"
    font.save(path)
    return path


def _postscript(instance: Instance) -> str:
    return f"{instance.family.replace(' ', '')}-{instance.style}"


def _trim(font: Any) -> None:
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "meta"]
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
