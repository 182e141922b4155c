"""Desks of full cases: twenty evidence items, eight hundred words, replies and a verdict each."""

import json
import random
import tempfile
from pathlib import Path

from db.actions import people
from db.casefile import import_case
from db.desk import Desk
from db.records import Role
from tests.bench.desks import SAMPLE

PASSWORD = "bench"
ITEMS = 20
WORDS = 800
_BLOCK = 80  # words
_STANCES = ("supports", "refutes", "context")


def make(path, count):
    """Make a desk with an Editor, a Supervisor and that many full cases, all of them different."""
    desk = Desk.create(path, "Full")
    supervisor = people.found(desk, "Supervisor", PASSWORD, shared=True)
    editor = people.add(desk, supervisor, "Editor", Role.EDITOR, PASSWORD, shared=True)
    signer = people.sign_in(desk, editor.id, PASSWORD)
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "case.json")
        for number in range(1, count + 1):
            file.write_text(json.dumps(case(chance, number)))
            import_case(desk, signer, file)
    desk.close()
    return path


def case(chance, number):
    """Return a case file of the usual size, written from the al-Bab case's words."""
    whole = json.loads(SAMPLE.read_text())
    sample = [item for item in whole["evidence"] if not item.get("files")]
    stock = " ".join(block["text"] for block in whole["analysis"]).replace("[@", "(").split()
    stock = [word.strip("[]()*_#") or "and" for word in stock]
    whole["title"] = f"{number}: {_words(chance, stock, 9)}"
    whole["evidence"] = [
        {**chance.choice(sample), "key": f"item{place}", "origin": None,
         "title": _words(chance, stock, 7), "stance": chance.choice(_STANCES),
         "quote": _words(chance, stock, chance.randint(8, 40))}
        for place in range(1, ITEMS + 1)
    ]
    whole["analysis"] = [
        block for place in range(WORDS // _BLOCK) for block in (
            {"kind": "heading", "text": _words(chance, stock, 4)},
            {"kind": "paragraph", "text": _paragraph(chance, stock, place)},
        )
    ]
    return whole


def _paragraph(chance, stock, place):
    cited = (2 * place) % ITEMS
    return (
        f"{_words(chance, stock, _BLOCK // 2)} [@item{cited + 1}]. "
        f"{_words(chance, stock, _BLOCK // 2)} [@item{cited + 2}]."
    )


def _words(chance, stock, count):
    return " ".join(chance.choices(stock, k=count)).capitalize()
