"""Files that belong to the program: scales, theme, icons, fonts, translations, the sample."""

from pathlib import Path

SAMPLE_DESK = "Sample desk"
"""What the desk is called that is there to be tried."""
_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return where a file of this folder lies: `path("scales", "five-step.toml")`."""
    return _ROOT.joinpath(*parts)


def text(*parts: str) -> str:
    """Return the UTF-8 text of a file of this folder."""
    return path(*parts).read_text(encoding="utf-8")


def names(folder: str, suffix: str) -> tuple[str, ...]:
    """Return the names, without their suffix and sorted, of a folder's files."""
    return tuple(sorted(file.name.removesuffix(suffix) for file in path(folder).glob(f"*{suffix}")))
