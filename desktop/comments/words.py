"""What the window calls the places that a comment hangs on."""

from db.records import BlockKind
from resources.i18n import tr


def on_case() -> str:
    """Return the words for the whole case."""
    return tr("On the case")


def on_evidence(number: int | None, field: str | None) -> str:
    """Return the words for an evidence item, by its number, or for one that is gone."""
    if number is None:
        return tr("On evidence that was removed")
    if field:
        return tr("On evidence {number}, {field}", number=number, field=_evidence_field(field))
    return tr("On evidence {number}", number=number)


def on_block(kind: BlockKind | None) -> str:
    """Return the words for a part of the analysis, or for one that is gone."""
    if kind is None:
        return tr("On a part of the analysis that was removed")
    return {
        BlockKind.HEADING: tr("On a heading"),
        BlockKind.PARAGRAPH: tr("On a paragraph"),
        BlockKind.QUOTATION: tr("On a quotation"),
        BlockKind.LIST_ITEM: tr("On a list item"),
    }[kind]


def on_field(field: str) -> str:
    """Return the words for a field of the claim, the verdict or the case."""
    names = {
        "quote": tr("On the words checked"), "claimant": tr("On the claimant"),
        "claimant_role": tr("On the claimant's role"), "date": tr("On the date of the claim"),
        "place": tr("On the place of the claim"), "medium": tr("On where it was said"),
        "url": tr("On the address of the claim"), "title": tr("On the title"),
        "verdict": tr("On the verdict"), "rating": tr("On the verdict"),
        "reason": tr("On the one-line reason"), "topics": tr("On the topics"),
        "appearances": tr("On where the claim appeared"), "notes": tr("On the notes"),
    }
    return names.get(field, tr('On "{field}"', field=field.replace("_", " ")))


def _evidence_field(field: str) -> str:
    names = {
        "quote": tr("quote"), "publisher": tr("publisher"), "published": tr("date"),
        "url": tr("address"), "archived_url": tr("archived copy"), "title": tr("title"),
        "translation": tr("translation"), "reliability": tr("grade"), "credibility": tr("grade"),
    }
    return names.get(field, field.replace("_", " "))
