"""All that can be said about a brief, in the order in which a reader asks."""

from pathlib import Path

from db.desk import Desk
from desktop.verifying import conformance, record, standing
from desktop.verifying.contents import dissected
from desktop.verifying.finding import Finding


def verify(path: Path, desk: Desk | None = None) -> tuple[Finding, ...]:
    """Return what the file says of itself, and with a desk what that desk says of it.

    Raises Refused for what cannot be looked into at all: no PDF, encrypted, damaged, too large.
    """
    found = dissected(path)
    said = [*conformance.findings(found), *record.findings(found)]
    if desk is not None:
        said += standing.findings(found, desk)
    return tuple(said)
