"""A seat at a real desk whose work is done at once, on the window's thread.

For what threads leave to chance: a write that is held back, an answer that overtakes another, a
full disk. Whatever needs none of that is tested with threads, by `seating` and `newsroom`.
"""

import shutil
from functools import partial

from db.actions import cases, evidence, people
from db.desk import Desk
from db.queries.snapshots import snapshot
from desktop.seat import Seat
from tests.desks import furnished


class AtOnce:
    """Implements `desktop.seat.Jobs` without a thread; `hold` keeps writes back until `go_on`.

    An answer read while `late` is set waits for `arrive`: two readers may overtake each other.
    """

    def __init__(self):
        self.hold = False
        self.late = False
        self._on_the_way = []
        self.trouble = None  # what every job raises while the disk is full
        self._busy = False
        self._waiting = []

    def write(self, call, done, failed):
        self._waiting.append((call, done, failed))
        self._work()

    def read(self, call, done, failed, *, patient=False):
        if self.late:
            wait = self._on_the_way.append
            self._run(call, *(partial(_wait, wait, take) for take in (done, failed)))
        else:
            self._run(call, done, failed)

    def arrive(self, at=0):
        """Hand on an answer that is on its way: the one asked for first, or another."""
        self._on_the_way.pop(at)()

    def _run(self, call, done, failed):
        try:
            if self.trouble is not None:
                raise self.trouble
            answer = call()
        except Exception as error:  # noqa: BLE001 - any error is the answer
            failed(error)
        else:
            done(answer)

    @property
    def on_the_way(self):
        """How many answers have not arrived."""
        return len(self._on_the_way)

    def go_on(self):
        self.hold = False
        self._work()

    def _work(self):
        if self._busy or self.hold:
            return
        self._busy = True
        while self._waiting:
            self._run(*self._waiting.pop(0))
        self._busy = False


def _wait(wait, take, said):
    wait(partial(take, said))


def _furnish(desk):
    signer = people.found(desk, "Editor", "not too short")
    case_id = cases.create(desk, signer, "The moon is cheese.", "A mouse").id
    for key in ("paper", "wire"):
        evidence.add(desk, signer, case_id, title=f"Report {key}", key=key)
    return signer, case_id


class Table:
    """A desk, a person at it, and one case with two evidence items, keys "paper" and "wire"."""

    def __init__(self, folder):
        template, (self.signer, self.case_id) = furnished("Test", _furnish)
        self.desk = Desk.open(shutil.copytree(template, folder / template.name))
        self.jobs = AtOnce()
        self.seat = Seat(self.desk, self.signer, self.jobs, snapshot)
        self.desk.listeners.append(self.seat.announce)

    def new_case(self, quote, claimant):
        return cases.create(self.desk, self.signer, quote, claimant).id

    def act(self, action, *arguments, **fields):
        return action(self.desk, self.signer, *arguments, **fields)

    def snapshot(self):
        return snapshot(self.desk, self.case_id)

    def open(self):
        self.seat.open_case(self.case_id)
        return self.seat
