"""The sample desk: twelve cases, built through the same actions that people use. No Qt.

What happens to which case is in resources/sample/plan.toml.
"""

from desktop.sample.building import NAME, PASSWORD, PERSONS, build

__all__ = ["NAME", "PASSWORD", "PERSONS", "build"]
