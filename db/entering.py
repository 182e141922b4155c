"""Come in: a person unlocks their key by their password, which is written down nowhere.

It changes nothing in the desk, so it needs nothing of what acts load.
"""

from math import ceil

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db import attempts, keys
from db.desk import Desk
from db.errors import Refused, SlowedDown
from db.keys import Signer
from db.reading import reading, rows
from db.records import Person, Role
from resources.i18n import tr


def sign_in(desk: Desk, person_id: str, password: str) -> Signer:
    """Unlock a person's key; Refused when the password is wrong or the person has left.

    Raises SlowedDown after too many wrong ones, until the wait is over: not even the right one is
    looked at before.
    """
    with reading(desk) as driver:
        found_rows = rows(driver, "SELECT * FROM persons WHERE id = ?", (person_id,))
    if not found_rows or found_rows[0]["gone"]:
        raise Refused(tr("This person does not work at this desk."), field="person")
    row = found_rows[0]
    key = unsealed(desk, row["sealed_key"], password, person_id)
    person = Person(
        id=row["id"],
        name=row["name"],
        role=Role(row["role"]),
        public_key=row["public_key"],
        provisional=bool(row["provisional"]),
    )
    return Signer(person, key)


def unsealed(desk: Desk, sealed_key: str, password: str, person_id: str) -> Ed25519PrivateKey:
    """Unlock a key, slowly after wrong passwords; a try counts before it is looked at."""
    wait = attempts.left(desk, person_id)
    if wait > 0:
        raise _slowed(wait)
    attempts.failed(desk, person_id)
    key = keys.unseal(sealed_key, password, person_id)
    attempts.passed(desk, person_id)
    return key


def _slowed(wait: float) -> SlowedDown:
    return SlowedDown(
        tr("Too many wrong passwords: wait {seconds} s before the next.", seconds=ceil(wait)), wait
    )
