"""Which of a case's files are missing or altered."""

from collections.abc import Iterator

from db.records import Attachment, CaseSnapshot
from db.vault import Vault


def attachments(case: CaseSnapshot) -> Iterator[Attachment]:
    """Yield every attachment of a case, the claimant's portrait first."""
    if case.claim.claimant.portrait:
        yield case.claim.claimant.portrait
    for item in case.evidence:
        yield from item.attachments


def damaged(vault: Vault, case: CaseSnapshot) -> frozenset[str]:
    """Return the SHA-256 of files whose bytes no longer have it; reads every byte."""
    return frozenset(a.sha256 for a in attachments(case) if not vault.sound(a.sha256))


def missing(vault: Vault, case: CaseSnapshot) -> frozenset[str]:
    """Return the SHA-256 of files that are gone or of another size: a look that costs nothing."""
    return frozenset(a.sha256 for a in attachments(case) if _size(vault, a) != a.size)


def _size(vault: Vault, attachment: Attachment) -> int:
    try:
        return vault.path(attachment.sha256).stat().st_size
    except OSError:
        return -1
