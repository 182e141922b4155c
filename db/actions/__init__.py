"""What people do: one function for each act, in one module for each feature.

`from db.actions import claims` loads nothing yet: an act is loaded when it is first done, on the
thread that does it. SQLAlchemy comes with it, and whoever only reads has no use for its 25 MiB.
"""

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any


@dataclass(frozen=True, slots=True)
class Act:
    """An act by its name."""

    feature: str
    name: str

    def __call__(self, *arguments: Any, **fields: Any) -> Any:
        """Do it; raises what it raises."""
        return getattr(_loaded(self.feature), self.name)(*arguments, **fields)


@dataclass(frozen=True, slots=True)
class Feature:
    """Stands for a module of acts; it has no name of its own that an act could have."""

    _feature: str

    def __getattr__(self, name: str) -> Any:
        """Return an act, or what the module holds besides its acts, which loads it."""
        if name.islower():
            return Act(self._feature, name)
        return getattr(_loaded(self._feature), name)


def _loaded(feature: str) -> Any:
    return importlib.import_module(f"{__name__}.{feature}")


if not TYPE_CHECKING:  # it sees the modules themselves

    def __getattr__(name: str) -> Feature:
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return Feature(name)
