"""Say in words what an act did: for history, and for "Undo remove evidence"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from db.errors import Refused
from db.records import FieldChange
from db.rules import scales
from resources.i18n import tr

LONGEST = 60
"""Characters of a title that a sentence quotes before it is cut."""
_FILES = 3
"""Files that a sentence names."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is at hand to name things: an event's changes, titles of rows, the case's scale."""

    changes: Sequence[FieldChange]
    titles: dict[str, str]
    scale: str

    def after(self, kind: str, field: str) -> Any:
        """Return the new value of a field, or None when the act did not touch it."""
        return next((c.after for c in self.changes if (c.kind, c.field) == (kind, field)), None)

    def before(self, kind: str, field: str) -> Any:
        """Return the old value of a field."""
        return next((c.before for c in self.changes if (c.kind, c.field) == (kind, field)), None)

    def touches(self, kind: str, field: str) -> bool:
        """Whether the act changed a field."""
        return any((c.kind, c.field) == (kind, field) for c in self.changes)

    def named(self, kind: str) -> str:
        """Return the title of the row of a kind that the act is about, in quotes.

        An act that adds one or takes one out moves its neighbours up and down: they are not meant.
        """
        rows = [change for change in self.changes if change.kind == kind]
        come_or_gone = [change for change in rows if change.field == "removed"]
        found = next(iter((*come_or_gone, *rows)), None)
        return _quoted(self.titles.get(found.id, "") if found else "")

    def moved(self, kind: str) -> str:
        """Return the title of the row that went furthest, in quotes; "" when two swapped."""
        ways = {
            c.id: abs((c.after or 0) - (c.before or 0))
            for c in self.changes if (c.kind, c.field) == (kind, "position")
        }
        furthest = [row for row, way in ways.items() if way == max(ways.values())]
        return _quoted(self.titles.get(furthest[0], "")) if len(furthest) == 1 else ""

    def fields(self) -> str:
        """Return the names of the fields that changed, each once."""
        names = dict.fromkeys(_FIELDS.get(c.field, lambda: "")() for c in self.changes)
        return ", ".join(name for name in names if name) or tr("the case")


def words(act: str, told: Told) -> str:
    """Return what an act did as a phrase without its subject: "changed the date"."""
    phrase = _PHRASES.get(act)
    return phrase(told) if phrase else tr("changed {fields}", fields=told.fields())


def _quoted(title: str) -> str:
    short = title if len(title) <= LONGEST else title[: LONGEST - 1] + "…"
    return f"“{short}”"


def _case(told: Told) -> str:
    if any(change.kind == "topic" for change in told.changes):
        return tr("changed the topics")
    return tr("changed {fields}", fields=told.fields())


def _verdict(told: Told) -> str:
    if not told.touches("case", "verdict"):
        return tr("changed the reason of the verdict")
    before, after = told.before("case", "verdict"), told.after("case", "verdict")
    if before is None:
        return tr("chose the verdict {after}", after=rating_label(told.scale, after))
    if after is None:
        return tr("took back the verdict {before}", before=rating_label(told.scale, before))
    return tr(
        "changed the verdict from {before} to {after}",
        before=rating_label(told.scale, before),
        after=rating_label(told.scale, after),
    )


def rating_label(scale: str, rating_id: str) -> str:
    """Return what a scale calls a rating; its id where the scale is not known."""
    try:
        rating = scales.shown(scales.load(scale)).rating(rating_id)
    except Refused:
        rating = None
    return rating.label if rating else rating_id


def _with(sentence: Callable[[], str], kind: str) -> Callable[[Told], str]:
    return lambda told: f"{sentence()} {told.named(kind)}"


def _plain(sentence: Callable[[], str]) -> Callable[[Told], str]:
    return lambda _: sentence()


def _added_evidence(told: Told) -> str:
    title = told.named("evidence")
    files = [str(c.after) for c in told.changes if (c.kind, c.field) == ("attachment", "name")]
    if not files:
        return tr("added evidence {title}", title=title)
    named = ", ".join(_quoted(name) for name in files[:_FILES])
    return tr("added evidence {title} with {files}", title=title, files=named)


def _changed_evidence(told: Told) -> str:
    return tr(
        "changed {fields} of evidence {title}", fields=told.fields(), title=told.named("evidence")
    )


def _moved(told: Told) -> str:
    title = told.moved("evidence")
    if not title:
        return tr("changed the order of the evidence")
    return tr("moved evidence {title}", title=title)


def _erased(told: Told) -> str:
    """Name what went: a field by its name, a file and an issued brief as what they are."""
    places: dict[str, dict[str, Any]] = {}
    for change in told.changes:
        if change.kind == "erasure":
            places.setdefault(change.id, {})[change.field] = change.after
    ordered = sorted((_is_brief(place), _erased_name(place)) for place in places.values())
    names = dict.fromkeys(name for _, name in ordered)
    return tr("erased {field}", field=", ".join(names) or tr("the case"))


def _is_brief(place: dict[str, Any]) -> bool:
    return place.get("erased_kind") == "brief"


def _erased_name(place: dict[str, Any]) -> str:
    if place.get("erased_field") == "sha256":
        return tr("an issued brief") if place.get("erased_kind") == "brief" else tr("a file")
    named = _FIELDS.get(str(place.get("erased_field")))
    return named() if named else tr("a text")


_PHRASES: dict[str, Callable[[Told], str]] = {
    "people.found": _plain(lambda: tr("founded the desk")),
    "cases.create": _plain(lambda: tr("began the case")),
    "casefile.import": _plain(lambda: tr("took the case in from a file")),
    "cases.edit": _case,
    "claims.set_appearances": _plain(lambda: tr("changed where the claim appeared")),
    "claims.appear": _plain(lambda: tr("added where the claim was made again")),
    "claims.set_portrait": _plain(lambda: tr("changed the claimant's picture")),
    "evidence.add": _added_evidence,
    "evidence.edit": _changed_evidence,
    "evidence.remove": _with(lambda: tr("removed evidence"), "evidence"),
    "evidence.move": _moved,
    "evidence.attach": _with(lambda: tr("attached"), "attachment"),
    "evidence.describe": _with(lambda: tr("described"), "attachment"),
    "evidence.detach": _with(lambda: tr("took off"), "attachment"),
    "analysis.set_blocks": _plain(lambda: tr("changed the analysis")),
    "verdict.choose": _verdict,
    "verdict.set_scale": _plain(lambda: tr("chose another scale")),
    "verdict.except_origins": _plain(lambda: tr("changed the exception for origins")),
    "replies.add": _with(lambda: tr("recorded a question to"), "reply"),
    "replies.edit": _with(lambda: tr("changed the reply of"), "reply"),
    "replies.remove": _with(lambda: tr("removed the question to"), "reply"),
    "comments.add": _plain(lambda: tr("began a comment")),
    "comments.answer": _plain(lambda: tr("answered a comment")),
    "comments.resolve": _plain(lambda: tr("resolved a comment")),
    "comments.reopen": _plain(lambda: tr("opened a comment again")),
    "versions.name": _with(lambda: tr("named a version"), "version"),
    "workflow.submit": _plain(lambda: tr("submitted the case for review")),
    "workflow.return": _plain(lambda: tr("returned the case to its editor")),
    "workflow.approve": _plain(lambda: tr("approved the case")),
    "workflow.publish": _plain(lambda: tr("published the case")),
    "workflow.correct": _plain(lambda: tr("opened a correction")),
    "workflow.abandon": _plain(lambda: tr("gave the correction up")),
    "corrections.set_tier": _plain(lambda: tr("changed how deep the correction goes")),
    "workflow.reissue": _plain(lambda: tr("approved and published the correction")),
    "workflow.withdraw": _plain(lambda: tr("withdrew the case")),
    "checks.tick": _with(lambda: tr("ticked"), "tick"),
    "checks.untick": _with(lambda: tr("took the tick away from"), "tick"),
    "second.file": _plain(lambda: tr("gave a second verdict")),
    "second.settle": _plain(lambda: tr("settled the two verdicts")),
    "workflow.shelve": _plain(lambda: tr("shelved the case")),
    "workflow.unshelve": _plain(lambda: tr("took the case up again")),
    "erasing.erase": _erased,
    "restoring.restore": lambda told: tr("put back {fields}", fields=told.fields()),
    "undoing.undo": _plain(lambda: tr("took back an act")),
    "undoing.redo": _plain(lambda: tr("did an act again")),
}

_FIELDS: dict[str, Callable[[], str]] = {
    "title": lambda: tr("the title"),
    "language": lambda: tr("the language"),
    "notes": lambda: tr("the notes"),
    "name": lambda: tr("the name"),
    "quote": lambda: tr("the quote"),
    "date": lambda: tr("the date"),
    "place": lambda: tr("the place"),
    "medium": lambda: tr("the medium"),
    "url": lambda: tr("the address"),
    "archived_url": lambda: tr("the archived copy"),
    "role": lambda: tr("the role"),
    "entity": lambda: tr("person or organisation"),
    "same_as": lambda: tr("the identifying address"),
    "stance": lambda: tr("the stance"),
    "form": lambda: tr("the kind"),
    "is_primary": lambda: tr("whether it is primary"),
    "publisher": lambda: tr("the publisher"),
    "author": lambda: tr("the author"),
    "published": lambda: tr("the date of publication"),
    "accessed": lambda: tr("the date of access"),
    "locator": lambda: tr("the locator"),
    "translation": lambda: tr("the translation"),
    "origin_id": lambda: tr("the origin"),
    "reliability": lambda: tr("the reliability"),
    "credibility": lambda: tr("the credibility"),
    "note": lambda: tr("the note"),
    "unused": lambda: tr("whether it is used"),
    "key": lambda: tr("the key"),
    "state": lambda: tr("the state"),
}
