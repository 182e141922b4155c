"""Addresses lead to pages that a reader may safely open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import Refused
from db.rules import urls

PAGES = [
    "https://en.wikipedia.org/wiki/Ministry_of_Defence_(Russia)",
    "http://127.0.0.1:8000/a?b=c&d=%20#e",
    "HTTPS://EXAMPLE.ORG",
    "https://пример.рф/страница",
    "https://[2001:db8::1]/",
]
BAD = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "file://host/x",
    "data:text/html,x",
    "vbscript:x", "ftp://example.org", "//example.org", "example.org", "https:", "https://",
    "https:///path", "https://exa mple.org", "https://a\tb", "https://[::1", "https://a:99999/",
    "https://a:0/",
    "https://a:port/", "http:\\\\example.org", "https://example.org/<script>", " java script:x",
    "https://example.org/\u2028x", "blob:https://example.org/1",
]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_kept_as_written(address):
    assert urls.page(f" {address} ", "url") == address
    assert urls.link(address, "href") == address


@pytest.mark.parametrize("address", BAD)
def test_anything_else_is_refused_with_its_field(address):
    for rule in (urls.page, urls.link):
        with pytest.raises(Refused, match="must be an address") as refusal:
            rule(address, "url")
        assert refusal.value.field == "url"


def test_only_links_in_a_text_may_lead_to_a_mailbox():
    assert urls.link("mailto:desk@example.org", "href") == "mailto:desk@example.org"
    for address in ("mailto:", "mailto:@", "mailto:desk"):
        with pytest.raises(Refused):
            urls.link(address, "href")
    with pytest.raises(Refused):
        urls.page("mailto:desk@example.org", "url")


def test_no_address_is_none():
    assert urls.page("", "url") is None
    assert urls.link(None, "href") is None


def test_an_address_of_a_megabyte_is_refused():
    with pytest.raises(Refused, match="at most 4000"):
        urls.page("https://example.org/" + "x" * 1_000_000, "url")


@given(st.text())
def test_whatever_is_typed_is_a_page_or_refused(value):
    try:
        address = urls.page(value, "url")
    except Refused:
        return
    assert address is None or address.lower().startswith(("http://", "https://"))
