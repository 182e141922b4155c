"""Make desks of any size: one real case, its rows then multiplied in place.

The copies have no events of their own: such a desk is for measuring, `check` would say so.
"""

from pathlib import Path
from uuid import uuid4

from db.actions import people
from db.casefile import import_case
from db.desk import Desk
from db.records import Role
from db.store import plain

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "al-bab.case.json"

_COPIED = ("claims", "claimants")


def make(path, cases):
    """Make a desk with an Editor, a Supervisor (password "bench") and that many cases."""
    desk = Desk.create(path, "Bench")
    supervisor = people.found(desk, "Supervisor", "bench")
    editor = people.add(desk, supervisor, "Editor", Role.EDITOR, "bench")
    signer = people.sign_in(desk, editor.id, "bench")
    case_id = import_case(desk, signer, SAMPLE).id
    desk.close()
    with plain(path / "desk.sqlite") as driver:
        driver.execute("BEGIN")
        for number in range(2, cases + 1):
            _copy(driver, case_id, number)
        driver.execute("COMMIT")
    return path


def _copy(driver, case_id, number):
    new = str(uuid4())
    driver.execute(
        "INSERT INTO cases SELECT ?, state, state_reason, title || ?, language, scale, verdict, "
        "reason, origins_exception, notes, created_by, created_at, ? FROM cases WHERE id = ?",
        (f"FC-2026-{number:05}", f" {number}", new, case_id),
    )
    for table in _COPIED:
        _copy_part(driver, table, case_id, new)
    driver.execute(
        "INSERT INTO case_cards (case_id, number, title, claimant, state, returned, updated_at, "
        "evidence, open_comments, scale, verdict, created_by) SELECT ?, ?, title || ?, claimant, "
        "state, returned, ?, evidence, open_comments, scale, verdict, created_by "
        "FROM case_cards WHERE case_id = ?",
        (new, f"FC-2026-{number:05}", f" {number}", _moment(number), case_id),
    )
    driver.execute(
        "INSERT INTO case_words SELECT last_insert_rowid(), words FROM case_words LIMIT 1"
    )


def _copy_part(driver, table, case_id, new):
    names = [row[1] for row in driver.execute(f"PRAGMA table_info({table})").fetchall()]
    taken = [{"id": f"'{uuid4()}'", "case_id": f"'{new}'"}.get(name, name) for name in names]
    driver.execute(
        f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(taken)} FROM {table} "
        "WHERE case_id = ?",
        (case_id,),
    )


def _moment(number):
    return f"2026-{1 + number % 12:02}-{1 + number % 28:02}T12:00:{number % 60:02}.000Z"
