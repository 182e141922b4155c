"""Lets only the answer to the newest question through: two readers may overtake each other."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

Answer = Callable[[Any], None]


class Newest(QObject):
    """Made with the model that asks, and gone with it: nobody answers a dialog that was closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0

    def only(self, answer: Answer) -> Answer:
        """Return what takes the answer to a question asked now, unless another follows it."""
        self._asked += 1
        return self.also(answer)

    def also(self, answer: Answer) -> Answer:
        """Return what takes another answer to the question asked last: that it failed."""
        return partial(self._hand_on, self._asked, answer)

    def drop(self) -> None:
        """Take no answer any more to what was asked so far."""
        self._asked += 1

    def _hand_on(self, question: int, answer: Answer, said: Any) -> None:
        if question == self._asked:
            answer(said)
