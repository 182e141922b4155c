"""Split an SQL file into its statements, triggers with their inner semicolons included."""

import sqlite3
from pathlib import Path

_TRIGGERS = Path(__file__).with_name("triggers.sql")


def statements(script: str) -> list[str]:
    """Return the statements of a script, without their closing semicolons' trailing space.

    `sqlite3.complete_statement` only reads the text; no database is opened.
    """
    found, current = [], ""
    for line in script.splitlines(keepends=True):
        if not current.strip() and (not line.strip() or line.startswith("--")):
            continue
        current += line
        if sqlite3.complete_statement(current):
            found.append(current.strip())
            current = ""
    return found


def triggers() -> list[str]:
    """Return the statements that make a desk's triggers."""
    return statements(_TRIGGERS.read_text())
