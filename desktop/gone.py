"""Whether whoever waits for an answer has gone meanwhile: a closed dialog's model."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def has_gone(answer: Callable[..., Any]) -> bool:
    """Tell whether the object that an answer is for was taken away."""
    while isinstance(answer, partial):
        answer = answer.func
    receiver = getattr(answer, "__self__", None)
    return isinstance(receiver, QObject) and not isValid(receiver)
