"""Where a password comes from: the environment, or a person at a terminal."""

import os
import warnings
from getpass import GetPassWarning, getpass

from db.errors import Refused
from db.rules import passwords
from resources.i18n import tr

VARIABLE = "STET_PASSWORD"


def known(name: str) -> str:
    """Return the password of a person who signs in; Refused when there is nobody to ask."""
    return os.environ.get(VARIABLE) or _ask(tr("Password of {name}: ", name=name))


def chosen(name: str) -> str:
    """Return a new password, asked for twice; Refused when the two differ or it is none."""
    given = os.environ.get(VARIABLE)
    if given:
        return passwords.chosen(given)
    first = passwords.chosen(_ask(tr("New password for {name}: ", name=name)))
    if first != _ask(tr("The same again: ")):
        raise Refused(tr("The two passwords differ, so nothing was made."))
    return first


def _ask(prompt: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", GetPassWarning)  # never read a password that shows
        try:
            return getpass(prompt)
        except (EOFError, GetPassWarning):
            raise Refused(
                tr("A password is needed: set {variable}, or run this in a terminal.",
                   variable=VARIABLE)
            ) from None
