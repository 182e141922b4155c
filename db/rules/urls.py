"""Addresses: only those that a reader may safely follow from a printed or open page."""

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from db.errors import Refused
from db.rules import text
from resources.i18n import tr

ADDRESS = 4_000
"""Characters in an address: browsers and archives take no longer ones reliably."""

_BROKEN = re.compile(r"[\s<>\"\\^`{|}]")
"""White space and the characters RFC 3986 leaves out: they hide where an address leads."""
_DEFAULT_PORTS = (None, 80, 443)
_FOLLOWERS = re.compile(r"utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|ref_src", re.I)
"""Parameters that say who sent the reader, and never what is read."""


def page(value: str | None, field: str) -> str | None:
    """Return an http or https address as written, or None when blank; raises Refused otherwise."""
    return _address(value, field, ("http", "https"))


def link(value: str | None, field: str) -> str | None:
    """Return an address for a link in the text: http, https or mailto; raises Refused otherwise."""
    return _address(value, field, ("http", "https", "mailto"))


def _address(value: str | None, field: str, schemes: tuple[str, ...]) -> str | None:
    address = text.line(value, field, ADDRESS)
    if address is not None and not _leads_somewhere(address, schemes):
        sentence = tr(
            "must be an address that begins with {schemes}",
            schemes=tr(" or ").join(f"{scheme}:" for scheme in schemes),
        )
        raise Refused(sentence, field=field)
    return address


def _leads_somewhere(address: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(address)
        has_target = _has_target(parts)
    except ValueError:
        return False
    return has_target and parts.scheme in schemes and not _BROKEN.search(address)


def _has_target(parts: SplitResult) -> bool:
    """Tell whether there is a host or a mailbox; raises ValueError for an impossible port."""
    if parts.scheme == "mailto":
        return "@" in parts.path.strip("@")
    return bool(parts.hostname) and parts.port != 0


def comparable(address: str | None) -> str:
    """Return what two addresses of one page have in common, "" for what is no web address.

    Scheme, "www.", the host's case, a default port, a last slash, the fragment, the order of
    parameters and those that only follow the reader make no difference.
    """
    try:
        parts = urlsplit((address or "").strip())
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    host = parts.hostname.removeprefix("www.").rstrip(".")
    place = host if port in _DEFAULT_PORTS else f"{host}:{port}"
    asked = sorted(
        pair for pair in parse_qsl(parts.query, keep_blank_values=True)
        if not _FOLLOWERS.fullmatch(pair[0])
    )
    path = unquote(parts.path).rstrip("/")
    return f"{place}{path}?{urlencode(asked)}" if asked else f"{place}{path}"
