"""The command line: what each word does, and how it ends (0 done, 1 refused, 2 wrong usage)."""

from desktop.cli.entry import run

__all__ = ["run"]
