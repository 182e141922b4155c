"""Everything that Stet brings along or stands on, with its licence; no Qt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import resources
from resources.i18n import tr

_LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_CODE = (".py", ".pyc", ".json")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_QT = ("pyside6-essentials", "shiboken6")
"""Their wheels do not carry the text, so resources/licences does."""


@dataclass(frozen=True)
class Notice:
    """A part by name, its licence in a word or two, and where the whole text lies."""

    name: str
    licence: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """Return the whole licence."""
        texts = (file.read_text(encoding="utf-8", errors="replace") for file in self.files)
        return "\n\n\n".join(text.strip("\n") for text in texts) or self.licence


def every() -> tuple[Notice, ...]:
    """Return a notice of Stet, then of what is bundled, then of each package that it needs."""
    return (*_packages({"stet"}, "stet"), *_bundled(), *_needed())


def _bundled() -> Iterator[Notice]:
    lucide = tr("Icons: {name}", name="Lucide")
    yield Notice(lucide, "ISC", (resources.path("icons", "LICENSE.txt"),))
    words = tr("Words: {name}", name="Unicode CLDR")
    yield Notice(words, "Unicode-3.0", (resources.path("lexicon", "LICENSE.txt"),))
    for file in sorted(resources.path().rglob("OFL*.txt")):
        family = file.stem.removeprefix("OFL").strip("-").replace("-", " ").title()
        name = family or file.parent.name.replace("-", " ").title()
        yield Notice(tr("Fonts: {name}", name=name), "OFL-1.1", (file,))


def _needed() -> Iterator[Notice]:
    seen = {"stet"}
    for requirement in _required("stet"):
        yield from _packages(seen, requirement)


def _packages(seen: set[str], name: str) -> Iterator[Notice]:
    """Return the notice of a package, and then those of what it requires."""
    key = name.lower().replace("_", "-")
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return  # wanted on other systems only
    if key == "stet":
        yield _notice(found, key)
        return
    if key in seen:
        return
    seen.add(key)
    yield _notice(found, key)
    for requirement in _required(name):
        yield from _packages(seen, requirement)


def _required(name: str) -> tuple[str, ...]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return ()
    found = (_NAME.match(line) for line in lines if "extra ==" not in line)
    return tuple(match[0] for match in found if match)


def _notice(found: "metadata.Distribution", key: str) -> Notice:
    about = found.metadata.json
    said = str(about.get("license_expression") or about.get("license") or "")
    files = tuple(
        Path(str(found.locate_file(file))) for file in found.files or []
        if _LICENCE.search(str(file)) and not str(file).endswith(_CODE)
    )
    if key in _QT:
        files = (resources.path("licences", "LGPL-3.txt"), resources.path("licences", "GPL-3.txt"))
    names = {"stet": "Stet", _QT[0]: "Qt for Python"}
    name = names.get(key, str(about["name"]))
    return Notice(f"{name} {found.version}", said.partition("\n")[0], files)
