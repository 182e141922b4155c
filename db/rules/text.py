"""What a text may hold: nothing is altered in silence, what would do harm is refused by name."""

import re
import unicodedata

from db.errors import Refused
from resources.i18n import tr

LINE = 500
"""Characters in a one-line field: a headline, a name, an addressee; in print, five lines."""
QUOTE = 20_000
"""Characters in a quotation, note or answer: about ten printed pages, more belongs in a file."""
BLOCK = 200_000
"""Characters in one part of an analysis: a book's chapter, and still set within a second."""

_SHOWN = 60
"""Characters of a value that a refusal repeats: it stays one sentence."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
"""Controls (but tab and line feed) break XML and searches; surrogates are no characters."""
_COMMA = re.compile(r"[,\u060c\u3001\uff0c;]")
"""What parts the names in a list, in the scripts that write it otherwise, too."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
"""The shape of an IETF language tag (BCP 47) that names a language: "en", "zh-Hant", "pt-BR"."""


def line(value: str | None, field: str, limit: int = LINE) -> str | None:
    """Return a one-line text without outer white space, or None when it is blank.

    Raises Refused for a line break, a control character, a lone surrogate or too great a length.
    """
    stripped = (value or "").strip()
    if "\n" in stripped:
        raise Refused(tr("must be one line, without a line break"), field=field)
    return exact(stripped, field, limit) or None


def listed(value: str) -> tuple[str, ...]:
    """Return the names that a line lists with commas, blank ones left out."""
    return tuple(name.strip() for name in _COMMA.split(value) if name.strip())


def prose(value: str | None, field: str, limit: int = QUOTE) -> str | None:
    """Return a text of any number of lines as it stands, or None when it is blank."""
    checked = exact(value or "", field, limit)
    return checked if checked.strip() else None


def exact(value: str, field: str, limit: int = BLOCK) -> str:
    """Return the text as it stands, blank or not, unless it holds what is refused."""
    if len(value) > limit:
        sentence = tr(
            "must be at most {limit} characters long, not {length}",
            limit=limit,
            length=len(value),
        )
        raise Refused(sentence, field=field)
    if found := _FORBIDDEN.search(value):
        raise Refused(_forbidden(found), field=field)
    return value


def needed(value: str | None, field: str) -> str:
    """Return the value, or raise Refused for None: `needed(line(name, "name"), "name")`."""
    if value is None:
        raise Refused(tr("must not be empty"), field=field)
    return value


def needed_line(value: str | None, field: str) -> str:
    """Return a one-line text that is not blank, or raise Refused."""
    return needed(line(value, field), field)


def language(value: str | None, field: str) -> str | None:
    """Return an IETF language tag ("en", "zh-Hant") or None; raises Refused for anything else."""
    tag = line(value, field)
    if tag is not None and not _LANGUAGE.fullmatch(tag):
        sentence = tr('"{tag}" is no language tag, such as en or pt-BR', tag=shown(tag))
        raise Refused(sentence, field=field)
    return tag


def shown(value: str) -> str:
    """Return a value as a sentence may repeat it: short, with what cannot be seen escaped."""
    start = value[:_SHOWN] + ("…" if len(value) > _SHOWN else "")
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in start
    )


def folded(value: str) -> str:
    """Return the form in which texts are compared: canonical caseless matching (Unicode D145)."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", value).casefold())


def same(one: str, other: str) -> bool:
    """Tell whether two texts differ at most in case and in how their accents are encoded."""
    return folded(one) == folded(other)


def _forbidden(found: re.Match[str]) -> str:
    code = f"U+{ord(found[0]):04X}"
    return tr(
        "holds a character that cannot be kept ({code}, at place {place})",
        code=code,
        place=found.start() + 1,
    )
