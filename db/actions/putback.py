"""Let rows hold again what they held: what undo, redo and restoring have in common."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError

from db.errors import Refused
from db.tables import EvidenceRow
from db.unit import Unit
from resources.i18n import tr


@contextmanager
def put_back(unit: Unit) -> Iterator[None]:
    """Set rows meanwhile; all are written at the end, so that they may take each other's place.

    Raises Refused where something newer has taken the place of one: its key is another item's.
    """
    with unit.session.no_autoflush:
        yield
    try:
        _write(unit)
    except IntegrityError as error:
        raise Refused(tr("Something newer has taken its place; it was left as it is.")) from error


def _write(unit: Unit) -> None:
    """Write what was set, items as removed at first: keys are unique among those that are not."""
    items = [row for row in unit.session.dirty if isinstance(row, EvidenceRow)]
    wanted = [row.removed for row in items]
    for item in items:
        item.removed = 1
    unit.session.flush()
    for item, removed in zip(items, wanted, strict=True):
        item.removed = removed
    unit.session.flush()
