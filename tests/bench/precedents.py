"""Has it been checked before? How quickly, and how often, a desk of 100,000 claims knows.

Run as `python -m tests.bench.precedents [--short]`. The pairs stand in pairs.toml, and others in
held_out.toml that nothing was tuned on: each `said` and its neighbours are put on the desk, each
`again` is typed. With the extra `stet[similar]` the claims of the pairs get real vectors, and so
do as many of the others as the row says, of claims as they come (claims.py); making one for each
takes most of an hour, so the rest are filled with vectors of like length, for what they cost.
"""

import random
import sys
import tempfile
import time
import tomllib
from pathlib import Path

from db.actions import cases, people
from db.desk import Desk
from db.meanings import Meanings, installed
from db.queries.precedents import similar
from db.reading import reading
from db.vectors import DIMENSIONS
from tests.bench import claims, desks, table
from tests.bench.searching import percentile

PAIRS = {
    name: tomllib.loads(Path(__file__).with_name(file).read_text(encoding="utf-8"))["pairs"]
    for name, file in (("tuned on", "pairs.toml"), ("held out", "held_out.toml"))
}
ALL = [pair for pairs in PAIRS.values() for pair in pairs]
WAYS = ("words", "paraphrase", "language")
WHOLE, SHORT = (100_000, 10_000), (2_000, 100)
"""Cases of the desk, and how many of the others get the vector of a real claim."""
_STEP = 8
"""Keys between two questions: who types fast is asked about once in a word or two."""
_ROUNDS = 3
_CLAIMS = "SELECT c.began, c.doc, q.quote FROM case_cards c JOIN claims q ON q.case_id = c.case_id"


def rows(short=False):
    """Print the rows of the table."""
    size, real = SHORT if short else WHOLE
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(desks.make(Path(folder, "desk.stet"), size))
        try:
            said = _put(desk)
            _rows(desk, said, f"{size:,} claims, words alone", None, "50 ms")
            if installed():
                meanings = _learn(desk, real)
                name = f"{size:,} claims, real meanings of {real:,}"
                _rows(desk, said, name, meanings, "60 ms")
        finally:
            desk.close()


def _put(desk):
    """Put the claims on the desk; return the places at which the repeated ones began."""
    editor = next(person for person in _persons(desk) if person.name == "Editor")
    signer = people.sign_in(desk, editor.id, desks.PASSWORD)
    made = []
    for pair in ALL:
        made.append(cases.create(desk, signer, pair["said"], "Somebody").id)
        for near in pair["near"]:
            cases.create(desk, signer, near, "Somebody else")
    with reading(desk) as driver:
        return [
            driver.execute("SELECT began FROM case_cards WHERE case_id = ?", (case,)).fetchone()[0]
            for case in made
        ]


def _persons(desk):
    from db.queries.people import everyone  # beside db.actions.people under another name

    return everyone(desk)


def _learn(desk, real):
    meanings = Meanings(desk.path)
    chance = random.Random(3)
    noise = [_noise(chance) for _ in range(100)]
    with reading(desk) as driver:
        cases_ = driver.execute(f"{_CLAIMS} ORDER BY c.began DESC").fetchall()
    pairs = 3 * len(ALL)  # those of the pairs are the newest
    texts = [quote for _, _, quote in cases_[:pairs]] + claims.make(real)
    for count, (began, doc, _) in enumerate(cases_):
        if count < len(texts):
            meanings.keep(began, doc, meanings.made(texts[count]))
        else:
            meanings._known().put(began, doc, noise[count % 100])
    return meanings


def _noise(chance):
    """Return small numbers in no text's direction: each costs what a real one does."""
    return bytes(each for _ in range(DIMENSIONS) for each in (chance.randrange(256), 0x3C))


def _rows(desk, said, name, meanings, goal):
    for pair in ALL[:5]:
        similar(desk, pair["again"], meanings=meanings)  # as the first minute of a day does
    taken = sorted(_typed(desk, meanings))
    table.alone(f"{name}: median", taken[len(taken) // 2] * 1000, "")
    table.alone("  99th percentile", percentile(taken, 99) * 1000, goal)
    places = iter([_place(desk, pair["again"], began, meanings)
                   for pair, began in zip(ALL, said, strict=True)])
    for which, pairs in PAIRS.items():
        of = [(pair["way"], next(places)) for pair in pairs]
        for way in ("all", *WAYS):
            _recall(f"{which}, {way}", [place for one, place in of if way in ("all", one)])


def _recall(what, places):
    first = sum(place == 0 for place in places) / len(places)
    five = sum(place < 5 for place in places) / len(places)
    table.note(f"  recall at 1 / 5, {what} ({len(places)}): {first:.2f} / {five:.2f}")


def _typed(desk, meanings):
    """Yield what each question takes while the claims are typed: the least of three."""
    for pair in ALL:
        text = pair["again"]
        for end in range(_STEP, len(text) + _STEP, _STEP):
            yield min(_timed(desk, text[:end], meanings) for _ in range(_ROUNDS))


def _timed(desk, text, meanings):
    began = time.perf_counter()
    similar(desk, text, meanings=meanings)
    return time.perf_counter() - began


def _place(desk, text, began, meanings):
    found = similar(desk, text, meanings=meanings)
    return next((at for at, each in enumerate(found) if each.card.began == began), len(ALL))


if __name__ == "__main__":
    table.heading()
    rows("--short" in sys.argv)
