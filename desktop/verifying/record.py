"""Whether the record inside, the hash on the page and the ClaimReview speak of one content."""

from db.rules.enclosures import CASE_END, REVIEW_END
from desktop.verifying.contents import Contents
from desktop.verifying.finding import Finding
from resources.i18n import tr


def findings(found: Contents) -> list[Finding]:
    """Return one sentence about the record and one about the ClaimReview, where they are."""
    if CASE_END not in found.encloses:
        return [Finding(tr("No record is enclosed: the words on the page stand alone."), bad=True)]
    if found.record is None:
        return [Finding(tr("What is enclosed as the record is no case file."), bad=True)]
    return [_page(found, found.record), _review(found, found.record)]


def _page(found: Contents, record: str) -> Finding:
    if record in found.printed:
        return Finding(tr(
            "The enclosed record has the hash that the page prints: {hash}.", hash=record
        ))
    return Finding(
        tr("The enclosed record has the hash {hash}, which no page prints: one of the two was "
           "changed.", hash=record),
        bad=True,
    )


def _review(found: Contents, record: str) -> Finding:
    if REVIEW_END not in found.encloses:
        return Finding(tr("No ClaimReview is enclosed."))
    if found.reviewed == record:
        return Finding(tr("The enclosed ClaimReview is of that record."))
    return Finding(tr("The enclosed ClaimReview is of another record."), bad=True)
