"""What a brief carries inside: its record as a case file, and as ClaimReview for the web."""

from db.records import CaseSnapshot
from db.rules import claimreview
from db.rules.document import document
from db.rules.revision import canonical

CASE_END, REVIEW_END = ".case.json", ".claimreview.json"
"""How the names of the two files end; each begins with the number of the case."""


def enclosures(case: CaseSnapshot) -> dict[str, bytes]:
    """Return the files by name; the SHA-256 of the case file's bytes is the record's hash."""
    return {
        f"{case.number}{CASE_END}": canonical(document(case)),
        f"{case.number}{REVIEW_END}": claimreview.written(case),
    }
