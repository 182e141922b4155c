"""The contracts on imports name every view, so that a new one is held to them too."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def contract(name):
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return next(each for each in settings["tool"]["importlinter"]["contracts"]
                if each["name"] == name)


def views():
    """Return the contract on views."""
    return contract("views hold values and decide nothing")


def modules(pattern):
    """Return the modules of desktop/ whose path matches."""
    return {".".join(file.relative_to(ROOT).with_suffix("").parts)
            for file in (ROOT / "desktop").rglob(pattern) if file.suffix != ".pyc"}


def test_every_module_that_is_a_view_by_name_is_held_to_what_views_may():
    named = set(views()["source_modules"])
    assert modules("*_view.py") - named == set()
    assert named >= {"desktop.widgets", "desktop.*.view"}
    parts = [name.split(".") for name in modules("view*")]
    depths = {part.index("view") for part in parts if "view" in part}
    assert depths == {2}  # what "desktop.*.view" reaches, with all that is in it


def test_views_know_nothing_of_the_desk_but_records_rules_and_errors():
    there = {f"db.{path.stem}" for path in (ROOT / "db").iterdir() if path.stem[0].isalpha()}
    assert there - set(views()["forbidden_modules"]) == {"db.records", "db.rules", "db.errors"}


def test_a_new_module_needs_its_place_among_the_layers():
    for name in ("desktop's layers", "db's layers"):
        assert contract(name)["exhaustive"] is True


def test_verifying_is_there_before_qt_and_reportlab_are():
    """The contracts cannot tell an import within a function from others."""
    script = "import sys, desktop.verifying; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert {"PySide6", "reportlab"} & set(loaded.stdout.split()) == set()
