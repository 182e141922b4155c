"""What the parts of a case are called among the places found."""

from db.records import Found
from desktop.figures import number
from resources.i18n import tr

GLYPHS = {
    "title": "heading", "number": "heading", "claim": "quote", "claimant": "user",
    "analysis": "text", "evidence": "paperclip", "file": "file", "reply": "reply",
    "comment": "message-square", "notes": "pen-line", "verdict": "scale",
}
"""Icon of each part."""


def part(found: Found) -> str:
    """Return where a text stands: "Evidence 3"."""
    if found.part == "evidence" and found.number:
        return tr("Evidence {number}", number=number(found.number))
    if found.part == "file" and found.number:
        return tr("File of evidence {number}", number=number(found.number))
    return {
        "title": tr("Title"), "number": tr("Number"), "claim": tr("Claim"),
        "claimant": tr("Claimant"), "analysis": tr("Analysis"), "evidence": tr("Evidence"),
        "file": tr("File"), "reply": tr("Reply"), "comment": tr("Comment"), "notes": tr("Notes"),
        "verdict": tr("Verdict"),
    }[found.part]
