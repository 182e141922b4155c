"""Opening the window, when there is a screen to open it on."""

from pathlib import Path

from desktop.cli import output
from desktop.cli.screen import obstacle

WITHOUT_A_SCREEN = 2


def open_window(desk: Path | None) -> int:
    """Open the window, with a desk or the start page, and return the exit code when it closes."""
    missing = obstacle()
    if missing:
        output.complain(missing)
        return WITHOUT_A_SCREEN
    from desktop import quick  # the one place where Qt is loaded

    quick.prepare()
    from desktop.app import run

    return run(desk)
