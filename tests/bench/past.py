"""A long history: how long its first page takes, a late one, a narrowed one, and a comparison.

Run as `python -m tests.bench.past [--short]`. The floor is the first page of a case of few events.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from db.actions import claims, people, verdict
from db.desk import Desk
from db.queries import history
from db.queries.people import everyone
from db.records import HistoryPart, HistoryWanted
from tests.bench import desks, table

EVENTS, SHORT = 10_000, 500
_FEW, _ROUNDS = 100, 15
_EVERY = 500
"""Events between two that are not typing."""


def rows(short=False):
    """Print the rows of the table."""
    many = SHORT if short else EVENTS
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(desks.make(Path(folder, "desk.stet"), 10))
        try:
            editor = next(person for person in everyone(desk) if person.name == "Editor")
            signer = people.sign_in(desk, editor.id, desks.PASSWORD)
            case = desk_case(desk)
            _type(desk, signer, case, _FEW)
            floor = _median(history.page, desk, case)
            _type(desk, signer, case, many - _FEW)
            _rows(desk, case, floor, many)
        finally:
            desk.close()


def desk_case(desk):
    """Return the one case that was made through the actions."""
    from db.queries import cases  # beside db.actions.cases under another name

    return min(cases.page(desk), key=lambda card: card.began).id


def _type(desk, signer, case, count):
    for number in range(count):
        if number % _EVERY:
            claims.edit(desk, signer, case, place=f"al-Bab {number}")
        else:
            verdict.choose(desk, signer, case, reason=f"Reason {number}")


def _rows(desk, case, floor, many):
    name = f"history of {many:,} events"
    table.seconds(f"{name}: first page", floor, _median(history.page, desk, case), "1.5")
    middle = history.page(desk, case)[0].seq - many // 2
    table.seconds("  a page in its middle", floor,
                  _median(history.page, desk, case, before=middle), "1.5")
    wanted = HistoryWanted(part=HistoryPart.VERDICT)
    table.seconds("  a page of one part", floor,
                  _median(history.page, desk, case, wanted=wanted), "")
    newest = history.page(desk, case)[0].seq
    table.seconds("  its middle compared with its end", floor,
                  _median(history.compared, desk, case, middle, newest, rounds=3), "")


def _median(call, *arguments, rounds=_ROUNDS, **named):
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        call(*arguments, **named)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


if __name__ == "__main__":
    table.heading()
    rows("--short" in sys.argv)
