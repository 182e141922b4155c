"""A password that somebody else gave is known to two: whoever sits down is asked for their own."""

from PySide6.QtCore import QObject

import resources
from desktop.people.model import PeopleModel
from desktop.shell.dialogs import Dialogs
from desktop.shell.messages import Messages


class Given(QObject):
    """Asks at each coming in and never insists: there may be no time for it before the news.

    At the sample desk it is silent: the password there is everybody's.
    """

    def __init__(self, people: PeopleModel, messages: Messages, dialogs: Dialogs) -> None:
        super().__init__(messages)
        self._people = people
        self._note = messages.given
        messages.choose.clicked.connect(dialogs.password)
        people.done.connect(self._done)

    def ask(self) -> None:
        """Ask, where another person gave the password in use."""
        self._people.ask_giver(self._tell)

    def _tell(self, name: str | None) -> None:
        if name is not None and self._people.desk_name != resources.SAMPLE_DESK:
            self._note.say(self.tr(
                "{name} gave you your password, and knows it. Whoever knows it can sign as you."
            ).format(name=name))

    def _done(self, act: str) -> None:
        if act == "password":
            self._note.clear()
