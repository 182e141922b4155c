"""What the journal's fields, and the words chosen for them, are called in the window."""

from collections.abc import Callable

from resources.i18n import tr

Words = Callable[[], str]
"""Asked when they are shown, so that they follow the language of that moment."""

CHOSEN = frozenset({"state", "decision", "tier", "stance", "kind", "entity"})
"""Fields whose values are words of the program, not of a person."""
DAYS = frozenset({"published", "accessed", "date", "asked", "deadline", "answered"})
"""Fields that hold a day as it is stored: YYYY, YYYY-MM or YYYY-MM-DD."""


def label(field: str) -> str:
    """Return what a field is called at the head of its value: "Date"; "" for one not known."""
    return _said(_NAMES.get(field, _NAMELESS)[0])


def inside(field: str) -> str:
    """Return what a field is called in a line of other words: "date"; "" where those say it all."""
    return _said(_NAMES.get(field, _NAMELESS)[1])


def choice(value: str) -> str:
    """Return the word for a value of one of the fields `CHOSEN`, or ""."""
    return _said(_CHOICES.get(value))


def _said(words: Words | None) -> str:
    return words() if words is not None else ""


_NAMELESS = (None, None)
_NAMES: dict[str, tuple[Words | None, Words | None]] = {
    "state": (lambda: tr("State"), None),
    "title": (lambda: tr("Title"), lambda: tr("title")),
    "language": (lambda: tr("Language"), lambda: tr("language")),
    "topics": (lambda: tr("Topics"), lambda: tr("topics")),
    "notes": (lambda: tr("Notes"), None),
    "quote": (lambda: tr("Quote"), lambda: tr("quote")),
    "date": (lambda: tr("Date"), lambda: tr("date")),
    "place": (lambda: tr("Place"), lambda: tr("place")),
    "medium": (lambda: tr("Medium"), lambda: tr("medium")),
    "url": (lambda: tr("Address"), lambda: tr("address")),
    "appearances": (None, lambda: tr("where it appeared")),
    "archived_url": (lambda: tr("Archived copy"), lambda: tr("archived copy")),
    "claimant": (lambda: tr("Claimant"), lambda: tr("claimant")),
    "claimant_kind": (None, lambda: tr("kind of claimant")),
    "claimant_role": (None, lambda: tr("role of the claimant")),
    "claimant_same_as": (None, lambda: tr("address of the claimant")),
    "name": (lambda: tr("Name"), lambda: tr("name")),
    "kind": (lambda: tr("Kind"), lambda: tr("kind")),
    "role": (lambda: tr("Role"), None),
    "same_as": (lambda: tr("Identity"), None),
    "portrait": (lambda: tr("Portrait"), None),
    "publisher": (lambda: tr("Publisher"), lambda: tr("publisher")),
    "author": (lambda: tr("Author"), lambda: tr("author")),
    "published": (lambda: tr("Published", "when an item was"), lambda: tr("date of publication")),
    "accessed": (lambda: tr("Accessed"), lambda: tr("date of access")),
    "locator": (lambda: tr("Where in it"), lambda: tr("locator")),
    "stance": (lambda: tr("Stance"), lambda: tr("stance")),
    "primary": (lambda: tr("Primary"), None),
    "translation": (lambda: tr("Translation"), lambda: tr("translation")),
    "origin": (lambda: tr("Origin"), lambda: tr("origin")),
    "reliability": (lambda: tr("Source reliability"), lambda: tr("reliability")),
    "credibility": (lambda: tr("Information credibility"), lambda: tr("credibility")),
    "note": (lambda: tr("Note"), lambda: tr("note")),
    "unused": (lambda: tr("Not used"), lambda: tr("not used")),
    "text": (lambda: tr("Text"), None),
    "marks": (lambda: tr("Emphasis and links"), None),
    "verdict": (lambda: tr("Verdict"), None),
    "rating": (lambda: tr("Verdict"), lambda: tr("rating")),
    "reason": (lambda: tr("Reason"), lambda: tr("reason")),
    "scale": (lambda: tr("Scale"), lambda: tr("scale")),
    "origins_exception": (
        lambda: tr("Exception on origins"), lambda: tr("why one origin is enough"),
    ),
    "to": (lambda: tr("Put to"), lambda: tr("put to")),
    "question": (lambda: tr("Question"), lambda: tr("question")),
    "channel": (lambda: tr("Channel"), lambda: tr("by")),
    "asked": (lambda: tr("Asked on"), lambda: tr("asked")),
    "deadline": (lambda: tr("Deadline"), lambda: tr("deadline")),
    "answered": (lambda: tr("Answered on"), lambda: tr("answered")),
    "answer": (lambda: tr("Answer"), lambda: tr("answer")),
    "position": (lambda: tr("Order"), None),
    "resolved": (lambda: tr("Resolved"), None),
    "revision": (lambda: tr("Revision"), None),
    "sha256": (lambda: tr("SHA-256"), None),
    "caption": (lambda: tr("Caption"), lambda: tr("caption")),
    "alt": (lambda: tr("Alternative text"), lambda: tr("alternative text")),
    "tier": (lambda: tr("Depth"), None),
    "public_note": (lambda: tr("Public note"), None),
    "abandoned": (lambda: tr("Given up"), None),
    "abandoned_for": (lambda: tr("Why it was given up"), None),
    "decision": (lambda: tr("Decision"), None),
    "checklist": (lambda: tr("Checklist"), lambda: tr("checklist")),
    "minimum_origins": (None, lambda: tr("independent origins")),
    "correction_policy": (None, lambda: tr("correction policy")),
    "site": (None, lambda: tr("web address")),
    "removed": (lambda: tr("Removed"), None),
    "key": (lambda: tr("Key"), lambda: tr("key")),
    "state_reason": (lambda: tr("Reason"), None),
    "number": (lambda: tr("Number"), None),
    "paper": (lambda: tr("Paper"), None),
    "size": (lambda: tr("Size"), None),
    "media_type": (lambda: tr("Type of file"), None),
    "recipient": (lambda: tr("Put to"), None),
    "is_primary": (lambda: tr("Primary"), lambda: tr("primary source")),
    "voided": (lambda: tr("Voided"), None),
    "entity": (lambda: tr("Kind"), None),
    "anchor_field": (lambda: tr("About"), None),
    "anchor_quote": (lambda: tr("On the words"), None),
    "line": (lambda: tr("Line of the checklist"), None),
    "settlement": (lambda: tr("How the two verdicts are settled"), None),
    "printed": (lambda: tr("Told in the brief"), None),
    "notice": (lambda: tr("Notice to readers"), None),
}
"""By field: its label, and what it is called inside a line; None where nobody asks for that."""

_CHOICES: dict[str, Words] = {
    "draft": lambda: tr("draft"),
    "in_review": lambda: tr("in review"),
    "approved": lambda: tr("approved"),
    "published": lambda: tr("published"),
    "correcting": lambda: tr("correcting"),
    "withdrawn": lambda: tr("withdrawn"),
    "shelved": lambda: tr("shelved"),
    "supports": lambda: tr("supports"),
    "refutes": lambda: tr("refutes"),
    "context": lambda: tr("context"),
    "person": lambda: tr("person"),
    "organization": lambda: tr("organization"),
    "heading": lambda: tr("heading"),
    "paragraph": lambda: tr("paragraph"),
    "quotation": lambda: tr("quotation"),
    "list item": lambda: tr("list item"),
    "verdict": lambda: tr("verdict"),
    "substance": lambda: tr("substance"),
    "wording": lambda: tr("wording"),
    "returned": lambda: tr("returned"),
    "web page": lambda: tr("web page"),
    "news report": lambda: tr("news report"),
    "press release": lambda: tr("press release"),
    "official statement": lambda: tr("official statement"),
    "document": lambda: tr("document"),
    "data": lambda: tr("data"),
    "interview": lambda: tr("interview"),
    "e-mail reply": lambda: tr("e-mail reply"),
    "social post": lambda: tr("social post"),
    "video": lambda: tr("video"),
    "audio": lambda: tr("audio"),
    "photograph": lambda: tr("photograph"),
    "screenshot": lambda: tr("screenshot"),
    "map": lambda: tr("map"),
    "book or paper": lambda: tr("book or paper"),
    "other": lambda: tr("other"),
}
