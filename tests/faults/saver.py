"""Save one act after the other and name each once it is saved, until somebody kills this.

A new saver is forked for every line of the standard input: it has nothing left to load.
"""

import json
import os
import signal
import sys
from contextlib import closing, contextmanager
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


@contextmanager
def seated(path, person_id, key):
    """Open the desk as a person."""
    with closing(Desk.open(Path(path))) as desk:
        person = next(person for person in everyone(desk) if person.id == person_id)
        yield desk, Signer(person, Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key)))


def save_on(path, person_id, key, case_id, acts):
    """Save without end; each act is named in the file `acts`."""
    with Path(acts).open("wb", buffering=0) as named, seated(path, person_id, key) as who:
        for number in count(1):
            named.write(f"{save(*who, case_id, number).event}\n".encode())


def main(path, person_id, key, case_id):
    """Load by saving here what a saver loads, then fork one for each line and print its number."""
    with seated(path, person_id, key) as who:
        for number in range(1, 4):
            save(*who, case_id, number)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever was killed is waited for by nobody
    for line in sys.stdin:
        process = os.fork()
        if not process:
            try:
                save_on(*json.loads(line))
            finally:
                os._exit(1)  # it goes on no further than here, whatever went wrong
        print(process, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
