"""Words chosen on the page become the item's quote, and the page its locator."""

import re

from desktop.evidence.view.fields import EvidenceForm

_LEFT_OUT = " […] "
"""Stands between two passages of one quote."""


def take_quote(form: EvidenceForm, words: str, locator: str) -> None:
    """Add words to the quote; a locator that somebody wrote in another form stays."""
    quote = form.entry("quote").value()
    form.type_in("quote", f"{quote}{_LEFT_OUT}{words}" if quote else words)
    before = str(form.entry("locator").value() or "")
    if locator and not before:
        form.type_in("locator", locator)
    elif locator and before != locator and re.fullmatch(r"\D*\d+(, \d+)*", before):
        number = locator.split()[-1]
        if number not in re.findall(r"\d+", before):
            form.type_in("locator", f"{before}, {number}")
