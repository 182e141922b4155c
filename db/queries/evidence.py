"""What the desk's evidence says as a whole."""

from db.desk import Desk
from db.reading import reading

_LATEST = 5_000
"""Items looked at: names in use, and a few milliseconds on the largest desk."""

_PUBLISHERS = """
SELECT publisher FROM
    (SELECT publisher FROM evidence WHERE removed = 0 ORDER BY rowid DESC LIMIT ?)
WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY count(*) DESC, publisher LIMIT ?
"""


def publishers(desk: Desk, limit: int = 500) -> tuple[str, ...]:
    """Return the publishers of the desk's latest evidence, the most frequent first."""
    with reading(desk) as driver:
        return tuple(name for (name,) in driver.execute(_PUBLISHERS, (_LATEST, limit)).fetchall())


def sound(desk: Desk, sha256: str) -> bool:
    """Tell whether a kept file is there and still has its hash; reads all of it."""
    return desk.vault.sound(sha256)
