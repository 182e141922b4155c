"""What kind of thing an item of evidence is, in the brief's own words."""

from collections.abc import Mapping

from db.records import Evidence
from desktop.brief.words import printed


def kinds() -> Mapping[str, str]:
    """Return each kind that a case file may name with its word in the language spoken."""
    return {
        "web page": printed("web page"),
        "news report": printed("news report"),
        "press release": printed("press release"),
        "official statement": printed("official statement"),
        "document": printed("document"),
        "data": printed("data"),
        "interview": printed("interview"),
        "e-mail reply": printed("e-mail reply"),
        "social post": printed("social post"),
        "video": printed("video"),
        "audio": printed("audio"),
        "photograph": printed("photograph"),
        "screenshot": printed("screenshot"),
        "map": printed("map"),
        "book or paper": printed("book or paper"),
        "other": printed("other"),
    }


def told(item: Evidence, words: Mapping[str, str], *, first_hand: bool = False) -> str:
    """Return an item's kind as a sentence, perhaps with the word that it is first-hand."""
    kind = words.get(item.kind, item.kind)
    kind = f"{kind[:1].upper()}{kind[1:]}"
    if first_hand:
        return printed("{kind}, first-hand.", kind=kind)
    return printed("{kind}.", kind=kind)
