"""What README.md tells a new user to type is what the checks run, with every package pinned."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import resources
from desktop.cli.arguments import COMMAND_NAMES

ROOT = resources.path().parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PIN = re.compile(r"([A-Za-z0-9._-]+)==([0-9][0-9A-Za-z.]*)")


def pins():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return {canonicalize_name(PIN.fullmatch(line)[1]): PIN.fullmatch(line)[2] for line in lines}


def needed(project, lines):
    """Yield each requirement; where the project names its own extras, what they ask for."""
    for requirement in map(Requirement, lines):
        if requirement.name != project["name"]:
            yield requirement
            continue
        for extra in requirement.extras:
            yield from needed(project, project["optional-dependencies"][extra])


def asked_for(requirement):
    """Return what a requirement's package itself asks for, where this machine needs it."""
    try:
        lines = requires(requirement.name) or []
    except PackageNotFoundError:
        return []
    extras = requirement.extras or {""}
    found = [Requirement(line) for line in lines]
    return [
        one for one in found
        if not one.marker or any(one.marker.evaluate({"extra": extra}) for extra in extras)
    ]


def test_the_two_commands_start_from_nothing_and_pin_everything():
    commands = re.findall(r"```sh\n(.*?)\n```", README, re.DOTALL)
    assert len(commands) == 2
    for command, end in zip(commands, ("main.py", "pytest -n auto"), strict=True):
        assert command.startswith("python3 -m venv .venv && ")
        assert "-c constraints.txt" in command
        assert command.endswith(end)
        assert "\n" not in command


def test_every_package_is_pinned_also_those_that_others_bring():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] + project["optional-dependencies"]["dev"]
    waiting, known = list(needed(project, lines)), pins()
    for requirement in waiting:
        name = canonicalize_name(requirement.name)
        assert name in known
        assert requirement.specifier.contains(known[name])
    seen = set()
    while waiting:
        requirement = waiting.pop()
        if requirement.name not in seen:
            seen.add(requirement.name)
            assert canonicalize_name(requirement.name) in known
            waiting += asked_for(requirement)


def test_every_command_is_in_the_table():
    for name in COMMAND_NAMES:
        assert f"| `{name} " in README
