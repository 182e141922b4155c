"""Gather the program's sentences and compile their translations: `python -m resources.i18n.make`.

Qt's lupdate finds the sentences and Qt's lrelease compiles the catalogues; both come with PySide6.
A sentence has one translation wherever it stands, so the catalogues know no classes: moving code
loses no words. Where one word has two meanings, the second argument of `tr` tells them apart.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SOURCES = ("db", "desktop", "resources", "main.py")
CONTEXT = "Stet"
FORMS = {"en": 2, "ru": 3, "ar": 6}
"""How many plural forms Qt asks of each language, which is also which languages there are."""
SOURCE_LANGUAGE = "en"
"""Written in the code itself; its catalogue holds nothing but plurals."""

Key = tuple[str, str]


@dataclass(frozen=True)
class Message:
    """A sentence: what it is found by, where it stands, and its translation as `.ts` has it."""

    source: str
    comment: str
    counted: bool
    files: tuple[str, ...] = ()
    forms: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> Key:
        """What a translation is found by."""
        return self.source, self.comment


def gather() -> dict[Key, Message]:
    """Return every sentence that the program translates, as lupdate finds it."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        _run("pyside6-lupdate", "-silent", "-extensions", "py", *SOURCES, "-ts", str(found))
        return _joined(_messages(found))


def read(language: str) -> dict[Key, Message]:
    """Return the sentences of a catalogue with their translations."""
    path = catalogue(language)
    return _joined(_messages(path)) if path.exists() else {}


def catalogue(language: str) -> Path:
    """Return where a language's sentences lie."""
    return HERE / f"stet_{language}.ts"


def write(language: str, messages: dict[Key, Message]) -> None:
    """Write a catalogue, in alphabetical order so that changes read well."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for key in sorted(messages):
        _add(context, messages[key], FORMS[language])
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue(language).write_text(f"{head}{body}\n", encoding="utf-8")


def compile_into(language: str, path: Path) -> None:
    """Compile a catalogue into the file that Qt reads."""
    _run("pyside6-lrelease", "-silent", str(catalogue(language)), "-qm", str(path))


def main() -> None:
    """Bring every catalogue up to date: new sentences wait unfinished, lost ones go."""
    found = gather()
    for language in FORMS:
        wanted = {
            key: message for key, message in found.items()
            if message.counted or language != SOURCE_LANGUAGE
        }
        kept = read(language)
        for key, message in wanted.items():
            forms = kept[key].forms if key in kept else ()
            wanted[key] = Message(*key, message.counted, message.files, forms)
        write(language, wanted)
        compile_into(language, catalogue(language).with_suffix(".qm"))


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    subprocess.run([program, *arguments], cwd=ROOT, check=True)  # noqa: S603 - Qt's own tools


def _messages(path: Path) -> Iterator[Message]:
    tree = ET.parse(path)  # noqa: S314 - a file of this folder, or one that lupdate has just made
    for element in tree.iter("message"):
        files = {place.get("filename", "") for place in element.iter("location")}
        counted = element.get("numerus") == "yes"
        forms = [form.text or "" for form in element.iter("numerusform")]
        if not counted:
            forms = [element.findtext("translation", "")]
        yield Message(
            element.findtext("source", ""), element.findtext("comment", ""),
            counted,
            tuple(sorted(_inside(path.parent / name) for name in files)),
            tuple(forms) if all(forms) else (),
        )


def _inside(path: Path) -> str:
    return path.resolve().relative_to(ROOT).as_posix()


def _joined(messages: Iterator[Message]) -> dict[Key, Message]:
    joined: dict[Key, Message] = {}
    for message in messages:
        other = joined.get(message.key, message)
        joined[message.key] = Message(
            *message.key, message.counted, tuple(sorted({*other.files, *message.files})),
            message.forms or other.forms,
        )
    return joined


def _add(context: ET.Element, message: Message, forms: int) -> None:
    element = ET.SubElement(context, "message")
    for name in message.files:
        ET.SubElement(element, "location", filename=f"../../{name}")
    ET.SubElement(element, "source").text = message.source
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    translation = ET.SubElement(element, "translation")
    if not message.forms:
        translation.set("type", "unfinished")
    if message.counted:
        element.set("numerus", "yes")
        for form in message.forms or ("",) * forms:
            ET.SubElement(translation, "numerusform").text = form
    elif message.forms:
        translation.text = message.forms[0]


if __name__ == "__main__":
    main()
