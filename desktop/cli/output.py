"""What the command line prints: plain lines that no text in a desk can turn into something else."""

import io
import os
import sys
import unicodedata
from pathlib import Path

from resources.i18n import tr


def prepare() -> None:
    """Let no stream stop a command: one that is closed swallows, one that is narrow shows codes."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115 -- for good
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print one line of result."""
    sys.stdout.write(plain(line) + "\n")


def complain(sentence: str) -> None:
    """Print one sentence on standard error."""
    sys.stderr.write(plain(sentence) + "\n")


def plain(text: str) -> str:
    """Return the text on one line, with control and direction characters made visible."""
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in _OVERRIDES:
        return f"\\u{ord(character):04x}"
    return character


_OVERRIDES = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u202c")
"""Characters that reorder what follows them (Unicode UAX 9)."""


def sentence(error: OSError) -> str:
    """Say in one sentence what the system could not do."""
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return tr("That did not work: {reason}.", reason=reason)
    return tr("{path}: {reason}.", path=os.fsdecode(error.filename), reason=reason)


def missing(error: ModuleNotFoundError) -> str:
    """Say in one sentence which package is not installed; one of our own is a bug: raised again."""
    package = (error.name or "").split(".")[0]
    if package in {"db", "desktop", "resources"}:
        raise error
    return tr(
        "The package {package} is not installed; README.md has the one command that installs all.",
        package=package,
    )


def close_quietly() -> None:
    """Give up standard output after its reader has gone, so that the exit writes nothing more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
