"""A seat at a real desk whose work is done at once, on the window's thread."""

from db.actions import cases, evidence, people
from db.desk import Desk
from db.queries.snapshots import snapshot
from desktop.seat import Seat


class AtOnce:
    """Implements `desktop.seat.Jobs` without a thread; `hold` keeps writes back until `go_on`."""

    def __init__(self):
        self.hold = False
        self.trouble = None  # what every job raises while the disk is full
        self._busy = False
        self._waiting = []

    def write(self, call, done, failed):
        self._waiting.append((call, done, failed))
        self._work()

    def read(self, call, done, failed, *, patient=False):
        try:
            if self.trouble is not None:
                raise self.trouble
            answer = call()
        except Exception as error:  # noqa: BLE001 - any error is the answer
            failed(error)
        else:
            done(answer)

    def go_on(self):
        self.hold = False
        self._work()

    def _work(self):
        if self._busy or self.hold:
            return
        self._busy = True
        while self._waiting:
            self.read(*self._waiting.pop(0))
        self._busy = False


class Table:
    """A desk, a person at it, and one case with two evidence items, keys "paper" and "wire"."""

    def __init__(self, folder):
        self.desk = Desk.create(folder / "Test.stet", "Test")
        self.signer = people.found(self.desk, "Editor", "sample")
        self.jobs = AtOnce()
        self.seat = Seat(self.desk, self.signer, self.jobs, snapshot)
        self.desk.listeners.append(self.seat.announce)
        self.case_id = self.new_case("The moon is cheese.", "A mouse")
        for key in ("paper", "wire"):
            evidence.add(self.desk, self.signer, self.case_id, title=f"Report {key}", key=key)

    def new_case(self, quote, claimant):
        return cases.create(self.desk, self.signer, quote, claimant).id

    def act(self, action, *arguments, **fields):
        return action(self.desk, self.signer, *arguments, **fields)

    def snapshot(self):
        return snapshot(self.desk, self.case_id)

    def open(self):
        self.seat.open_case(self.case_id)
        return self.seat
