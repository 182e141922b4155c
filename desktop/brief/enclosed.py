"""What a brief carries inside: the record that it was made from, and the same for the web."""

from db.records import CaseSnapshot
from db.rules.enclosures import CASE_END, enclosures
from desktop.brief.finish.attachments import Attached


def enclosed(case: CaseSnapshot) -> list[Attached]:
    """Return the case file, whose SHA-256 is the record's hash, and the ClaimReview."""
    return [
        Attached(name, "application/json", "Source", "Record of the case (stet-case/1)", content)
        if name.endswith(CASE_END)
        else Attached(name, "application/ld+json", "Data", "ClaimReview (schema.org)", content)
        for name, content in enclosures(case).items()
    ]
