"""From arguments to an exit code."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from db.errors import Refused, Unavailable
from desktop.cli import output
from desktop.cli.arguments import parse

DONE, REFUSED, USAGE, INTERRUPTED = 0, 1, 2, 130


def run(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for (default: those of the process) and return its exit code."""
    output.prepare()
    try:
        return _carry_out(parse(sys.argv[1:] if argv is None else argv))
    except SystemExit as stop:  # argparse has said why
        return stop.code if isinstance(stop.code, int) else USAGE
    except (Refused, Unavailable) as error:
        return _fail(error.sentence)
    except BrokenPipeError:
        output.close_quietly()
        return DONE
    except OSError as error:
        return _fail(output.sentence(error))
    except ModuleNotFoundError as error:
        return _fail(output.missing(error))
    except KeyboardInterrupt:
        return INTERRUPTED


def _carry_out(wanted: Namespace) -> int:
    # Each import stands here so that commands never load Qt, nor the window what they need.
    if wanted.command is None:
        from desktop.cli.window import open_window

        return open_window(wanted.desk)
    from desktop.cli.commands import COMMANDS

    COMMANDS[wanted.command](wanted)
    sys.stdout.flush()
    return DONE


def _fail(sentence: str) -> int:
    output.complain(sentence)
    return REFUSED
