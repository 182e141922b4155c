"""Save one act after the other and print each once it is saved, until somebody kills this."""

import sys
from itertools import count
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.actions import claims, evidence
from db.desk import Desk
from db.keys import Signer
from db.queries.people import everyone


def save(desk, signer, case_id, number):
    """Save one act: mostly text, now and then a file."""
    if number % 3:
        return claims.edit(desk, signer, case_id, place=f"Place {number}").changes
    item = evidence.add(desk, signer, case_id, title=f"Item {number}").id
    file = desk.path.parent / f"{desk.path.stem}-{number}.txt"
    file.write_text(f"{number} " * 20_000)
    return evidence.attach(desk, signer, item, file).changes


def main(path, person_id, key, case_id):
    """Open the desk as this person and save without end."""
    desk = Desk.open(Path(path))
    person = next(person for person in everyone(desk) if person.id == person_id)
    signer = Signer(person, Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key)))
    for number in count(1):
        print(save(desk, signer, case_id, number).event, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
