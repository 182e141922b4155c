"""The contracts on imports name every view, so that a new one is held to them too."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def contract(name):
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return next(each for each in settings["tool"]["importlinter"]["contracts"]
                if each["name"] == name)


def test_every_module_that_is_a_view_by_name_may_not_reach_the_desk():
    named = set(contract("views hold values and decide nothing")["source_modules"])
    assert "desktop.*.view" in named
    views = {".".join(file.relative_to(ROOT).with_suffix("").parts)
             for file in (ROOT / "desktop").rglob("*_view.py")}
    assert views - named == set()


def test_a_new_part_of_the_screen_needs_its_place_among_the_layers():
    assert contract("desktop's layers")["exhaustive"] is True
