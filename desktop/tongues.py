"""What languages are called in the window's language; no Qt."""

from babel import Locale

from resources import i18n


def name(tag: str) -> str:
    """Return a language's name for its tag (BCP 47), such as "German"; an unknown one as it is."""
    known = Locale.parse(i18n.locale()).languages
    first, _, rest = tag.partition("-")
    whole = known.get(tag.replace("-", "_"))
    own = known.get(first.lower())
    return whole or (tag if own is None else f"{own} ({rest})" if rest else own)
