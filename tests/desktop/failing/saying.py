"""How a window says that there is no answer."""

from db.errors import Unavailable
from tests.desktop.newsroom import part

GONE = Unavailable("The disk is gone; what is on it is safe.")


def says(view, name, sentence=GONE.sentence):
    """Tell whether a line says a sentence with a way to ask anew, and nothing else."""
    line = part(view, name)
    return line.isVisible() and part(view, f"{name}.words").text() == sentence
