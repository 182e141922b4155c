"""What may be typed after `main.py`."""

import argparse
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from db.records import State
from resources.i18n import tr

COMMAND_NAMES = (
    "sample", "new", "import", "list", "brief", "export", "verify", "corrections", "check",
    "backup",
)
_HEAD = re.compile("[0-9a-f]{16,64}")
PAPERS = ("a4", "letter")
FORMS = ("case", "claimreview")


def parse(argv: Sequence[str]) -> Namespace:
    """Return what was asked for; `command` is None when the window is wanted.

    A first word that names a command is that command; a desk of such a name opens as `./sample`.
    Wrong usage prints the usage and raises SystemExit(2).
    """
    if argv and argv[0] in COMMAND_NAMES:
        return _commands().parse_args(argv)
    return _window().parse_args(argv)


def _window() -> ArgumentParser:
    parser = ArgumentParser(
        prog="main.py",
        description=tr("Open a desk, or run a command: {names}.", names=", ".join(COMMAND_NAMES)),
        epilog=tr("`main.py COMMAND --help` explains a command."),
    )
    parser.add_argument(
        "desk", metavar="DESK", nargs="?", type=Path, help=tr("the folder of a desk")
    )
    parser.set_defaults(command=None)
    return parser


def _commands() -> ArgumentParser:
    parser = ArgumentParser(prog="main.py")
    commands = parser.add_subparsers(dest="command", required=True)
    _sample(commands.add_parser("sample", help=tr("build a desk of sample cases to explore")))
    _new(commands.add_parser("new", help=tr("make an empty desk")))
    _import(commands.add_parser("import", help=tr("take in a case file (stet-case/1)")))
    _list(commands.add_parser("list", help=tr("list the cases, newest first")))
    _brief(commands.add_parser("brief", help=tr("write a case's brief as PDF")))
    _export(commands.add_parser("export", help=tr("write a case as case file or ClaimReview")))
    _verify(commands.add_parser("verify", help=tr("tell whether a brief is what it says it is")))
    _corrections(commands.add_parser(
        "corrections", help=tr("write the register of corrections and withdrawals as PDF")))
    _check(commands.add_parser("check", help=tr("prove that nothing was damaged or altered")))
    _backup(commands.add_parser("backup", help=tr("copy the whole desk into one file")))
    return parser


def _sample(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path)


def _new(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help=tr("the folder to make"))
    parser.add_argument("--name", required=True, type=_words, help=tr("the name of the desk"))
    parser.add_argument(
        "--supervisor",
        metavar="PERSON",
        type=_words,
        help=tr("the first person; the password comes from STET_PASSWORD or is asked for"),
    )


def _import(parser: ArgumentParser) -> None:
    _desk(parser)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--as", dest="person", metavar="PERSON", required=True, help=tr("who takes the case in")
    )


def _list(parser: ArgumentParser) -> None:
    _desk(parser)
    states = [state.value for state in State]
    parser.add_argument("--state", metavar="S", choices=states, help=", ".join(states))
    parser.add_argument("--json", action="store_true", help=tr("print a list of objects"))


def _brief(parser: ArgumentParser) -> None:
    _case(parser)
    _out(parser, "OUT.pdf")
    parser.add_argument("--paper", choices=PAPERS, help=tr("default: as published, else a4"))
    parser.add_argument(
        "--dossier", dest="kind", action="store_const", const="dossier", default="public",
        help=tr("the desk's own copy, with notes, rounds, comments and whole hashes"),
    )


def _export(parser: ArgumentParser) -> None:
    _case(parser)
    _out(parser, "OUT.json")
    parser.add_argument(
        "--as",
        dest="form",
        choices=FORMS,
        default=FORMS[0],
        help=tr("case: the whole record and its files; claimreview: JSON-LD for the web page"),
    )


def _verify(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.pdf", type=Path)
    parser.add_argument("--desk", metavar="DESK", type=Path, help=tr("ask this desk about it"))


def _corrections(parser: ArgumentParser) -> None:
    _desk(parser)
    _out(parser, "OUT.pdf")
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0])


def _check(parser: ArgumentParser) -> None:
    _desk(parser)
    parser.add_argument(
        "--head", metavar="HASH", type=_head,
        help=tr("the journal's head that a brief prints: it must lie on the desk's chain"),
    )


def _backup(parser: ArgumentParser) -> None:
    _desk(parser)
    _out(parser, "FILE")


def _desk(parser: ArgumentParser) -> None:
    parser.add_argument("desk", metavar="DESK", type=Path)


def _case(parser: ArgumentParser) -> None:
    _desk(parser)
    parser.add_argument("number", metavar="NUMBER", help=tr("such as FC-2026-0001"))


def _out(parser: ArgumentParser, metavar: str) -> None:
    parser.add_argument("-o", "--out", metavar=metavar, type=Path, required=True)


def _head(text: str) -> str:
    digits = "".join(text.split()).lower()
    if not _HEAD.fullmatch(digits):
        raise argparse.ArgumentTypeError(
            tr("a head has 64 digits, 0 to 9 and a to f; the first 16 are enough")
        )
    return digits


def _words(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError(tr("a name is needed"))
    return text.strip()
