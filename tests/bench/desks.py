"""Make desks of any size: one real case, and then cases written row by row in bulk.

Their events are chained but neither signed nor filled, so such a desk is for measuring: `check`
would say so. A desk that was made once is kept under the system's temporary folder.
"""

import getpass
import hashlib
import inspect
import itertools
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from uuid import UUID

from db import journal, projection
from db.actions import people
from db.casefile import import_case
from db.desk import Desk
from db.records import Role
from db.rules import likeness, scales, terms
from db.store import SCHEMA, plain
from tests.bench import wordstock

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "al-bab.case.json"
PASSWORD = "bench"
_MIGRATIONS = Path(__file__).parents[2] / "db" / "migrations" / "versions"

_BATCH = 10_000
_STATES = {
    "published": 700, "draft": 180, "approved": 40, "shelved": 50, "in_review": 10,
    "correcting": 5, "withdrawn": 15,
}
_STANCES = ("supports", "refutes", "context")


def make(path, cases):
    """Put a desk with an Editor, a Supervisor (password "bench") and that many cases at a path."""
    shutil.copytree(kept(cases), path)
    return path


def kept(cases):
    """Return the folder of such a desk, made now or earlier: for reading only.

    A desk of a million cases takes 4 GB and some minutes.
    """
    folder = Path(tempfile.gettempdir(), f"stet-bench-{getpass.getuser()}")
    name = f"{cases}-{_recipe()}.stet"
    if not (folder / name).exists():
        folder.mkdir(exist_ok=True)
        for older in folder.glob(f"{cases}-*.stet"):
            shutil.rmtree(older)
        draft = Path(tempfile.mkdtemp(dir=folder), "draft.stet")
        _build(draft, cases)
        with suppress(OSError):  # another process has made it meanwhile
            draft.rename(folder / name)
        shutil.rmtree(draft.parent)
    return folder / name


def _recipe():
    """Return a hash that is another one when desks made earlier would not do any more."""
    sources = (inspect.getsource(wordstock), Path(__file__).read_text())
    probe = [sorted(kept("Élysée, al-Bab; الوزير قال; 飞机飞越; हिन्दी FC-2026-0001, 3 Mio."))
             for kept in (terms.stored, likeness.stems)]
    tables = (path.read_text() for path in sorted(_MIGRATIONS.glob("*.sql")))
    parts = (*sources, *tables, str(SCHEMA), repr(projection.COLUMNS), repr(probe))
    return hashlib.sha256("".join(parts).encode()).hexdigest()[:12]


def _build(path, cases):
    desk = Desk.create(path, "Bench")
    supervisor = people.found(desk, "Supervisor", PASSWORD, shared=True)
    editor = people.add(desk, supervisor, "Editor", Role.EDITOR, PASSWORD, shared=True)
    signer = people.sign_in(desk, editor.id, PASSWORD)
    import_case(desk, signer, SAMPLE)
    desk.close()
    with plain(path / "desk.sqlite") as driver:
        driver.execute("PRAGMA synchronous = OFF")
        driver.execute("PRAGMA cache_size = -400000")
        driver.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 60000000)")
        last = driver.execute("SELECT seq, chain FROM events ORDER BY seq DESC LIMIT 1").fetchone()
        people_ids = (editor.id, editor.id, supervisor.person.id)
        made = Cases(people_ids, *last).rows(cases - 1)
        while batch := list(itertools.islice(made, _BATCH)):
            _store(driver, batch)
        driver.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 1048576)")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _store(driver, batch):
    rows = {}
    for table, row in itertools.chain.from_iterable(batch):
        rows.setdefault(table, []).append(row)
    driver.execute("BEGIN")
    for table, values in rows.items():
        names = ", ".join(values[0])
        places = ", ".join("?" * len(values[0]))
        driver.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})", (tuple(v.values()) for v in values)
        )
    driver.execute("COMMIT")


class Cases:
    """Gives the rows of one case after the other."""

    def __init__(self, people_ids, seq, chain):
        self._people, self._seq, self._chain = people_ids, seq, chain
        self._stock = wordstock.Stock()
        self._chance = self._stock.chance
        self._scale = scales.load("five-step")
        self._ratings = [rating.id for rating in self._scale.ratings]
        self._ids = (str(UUID(int=number, version=4)) for number in itertools.count(1 << 64))
        self._stored = cache(terms.stored)

    def rows(self, count):
        """Yield, for each case, its rows as pairs of table and dict."""
        for number in range(count):
            yield self._case(number + 2)

    def _case(self, number):
        text, chance = self._stock.text, self._chance
        language, case_id = self._stock.language(), next(self._ids)
        at = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T{number % 24:02}:00:00.000Z"
        state = chance.choices(list(_STATES), list(_STATES.values()))[0]
        case = {
            "id": case_id, "number": f"FC-2026-{number:04}", "state": state, "state_reason": None,
            "title": text(language, chance.randint(5, 11)), "language": language,
            "scale": self._scale.reference, "verdict": chance.choice(self._ratings),
            "reason": text(language, 8), "origins_exception": None, "notes": None,
            "created_by": chance.choice(self._people), "created_at": at,
        }
        parts = {"case_id": case_id, "removed": 0}
        claim = {"id": next(self._ids), "quote": text(language, chance.randint(6, 18)),
                 "place": text(language, 1), "medium": "speech", **parts}
        claimant = {"id": next(self._ids), "name": text(language, 2), "entity": "person", **parts}
        items = [self._item(language, order, parts) for order in range(chance.randint(0, 2))]
        blocks = [self._block(language, order, parts) for order in range(1)]
        found = (*(case[name] for name in ("number", "title", "reason")), claim["quote"],
                 claim["place"], claim["medium"], claimant["name"],
                 *(item[name] for item in items for name in ("title", "publisher", "quote")),
                 *(block["text"] for block in blocks))
        return [
            ("cases", case), ("claims", claim), ("claimants", claimant),
            *(("evidence", item) for item in items), *(("blocks", block) for block in blocks),
            ("events", self._event(case_id, at, case["created_by"])),
            ("case_cards", self._card(case, claimant, items, at)),
            ("search", {"rowid": self._seq, "words": self._terms(case, found)}),
            ("precedents", {"rowid": self._seq, "words": self._claimed(case, claim)}),
        ]

    def _item(self, language, order, parts):
        return {
            "id": next(self._ids), "key": f"item{order}", "position": order,
            "stance": self._chance.choice(_STANCES), "form": "web page", "is_primary": 0,
            "title": self._stock.text(language, 6), "publisher": self._stock.text(language, 2),
            "published": "2026-01-23", "quote": self._stock.text(language, 8), "unused": 0,
            **parts,
        }

    def _block(self, language, order, parts):
        return {
            "id": next(self._ids), "position": order, "form": "paragraph", "marks": "[]",
            "text": self._stock.text(language, self._chance.randint(15, 45)), **parts,
        }

    def _event(self, case_id, at, author):
        body = (  # journal.body gives the same in five times the time
            f'{{"act":"cases.create","at":"{at}","author":"{author}","case":"{case_id}",'
            '"changes":[],"note":null,"parents":[],"v":1}'
        )
        event_id = journal.event_id(body)
        self._seq, self._chain = self._seq + 1, journal.link(self._chain, event_id)
        return {"seq": self._seq, "id": event_id, "chain": self._chain, "body": body,
                "signature": "", "case_id": case_id, "author": author, "at": at,
                "act": "cases.create"}

    def _card(self, case, claimant, items, at):
        same = ("number", "title", "state", "scale", "verdict", "created_by")
        return {
            **{name: case[name] for name in same}, "doc": self._seq, "case_id": case["id"],
            "claimant": claimant["name"], "returned": 0, "updated_at": at,
            "evidence": len(items), "open_comments": 0, "began": self._seq,
            "claimant_folded": terms.folded(claimant["name"]),
        }

    def _claimed(self, case, claim):
        found = likeness.stems(case["title"]) | likeness.stems(claim["quote"])
        return " ".join(sorted(found))

    def _terms(self, case, texts):
        own = {projection.state_term(case["state"]), projection.person_term(case["created_by"])}
        if case["language"] == "zh":
            own.update(*map(terms.stored, texts))
        else:
            own.update(*map(self._stored, " ".join(texts).split(" ")))
        return " ".join(sorted(own))
