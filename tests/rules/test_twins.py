"""What is on the case already is found by its bytes, and by its address however it is written."""

import pytest

from db.records import Attachment
from db.rules import twins, urls
from tests.builders import evidence

PAGE = "https://www.example.org/news/a?id=7"


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/news/a?id=7",
        "http://example.org:80/news/a?id=7",
        "HTTPS://Example.ORG:443/news/a/?id=7#part",
        "https://example.org/news/%61?utm_source=x&id=7&fbclid=abc",
        "  https://example.org./news/a?id=7  ",
    ],
)
def test_one_page_has_one_address(other):
    item = evidence("page", url=PAGE)
    assert twins.same_address([evidence("none"), item], other) is item


@pytest.mark.parametrize(
    "other",
    ["https://example.org/news/a", "https://example.org/news/A?id=7",
     "https://example.org:8080/news/a?id=7", "https://example.org/news/a?id=8",
     "https://example.org/news/a?id=7&page=", "https://example.com/news/a?id=7",
     "ftp://example.org/news/a?id=7", "javascript:alert(1)", "http://[", "", None],
)
def test_another_page_is_no_twin(other):
    assert twins.same_address([evidence("none"), evidence("page", url=PAGE)], other) is None


def test_an_archived_address_counts_too():
    item = evidence("page", archived_url="https://archive.example/x")
    assert twins.same_address([item], "https://archive.example/x/") is item


@pytest.mark.parametrize("address", ["mailto:desk@example.org", "https:///path", "//", "a"])
def test_what_is_no_web_address_is_like_no_other(address):
    assert urls.comparable(address) == ""


def test_parameters_are_compared_whatever_their_order():
    one, other = "https://a.example/?x=1&y=2", "https://a.example?y=2&x=1"
    assert urls.comparable(one) == urls.comparable(other) != urls.comparable("https://a.example")


def test_the_same_bytes_are_found_in_whichever_item_holds_them():
    kept = Attachment("1", "a.txt", "ab" * 32, "text/plain", 1)
    item = evidence("paper", attachments=(kept,))
    assert twins.same_file([evidence("none"), item], "ab" * 32) is item
    assert twins.same_file([item], "cd" * 32) is None
