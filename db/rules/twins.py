"""Evidence that is on the case already: the same bytes, or the same address in other letters."""

from collections.abc import Iterable

from db.records import Evidence
from db.rules import urls


def same_file(evidence: Iterable[Evidence], sha256: str) -> Evidence | None:
    """Return the first item that holds those bytes, None when none does."""
    return next(
        (item for item in evidence if any(kept.sha256 == sha256 for kept in item.attachments)),
        None,
    )


def same_address(evidence: Iterable[Evidence], address: str) -> Evidence | None:
    """Return the first item whose address, or archived one, leads where that one does."""
    wanted = urls.comparable(address)
    if not wanted:
        return None
    return next(
        (
            item for item in evidence
            if wanted in (urls.comparable(item.url), urls.comparable(item.archived_url))
        ),
        None,
    )
