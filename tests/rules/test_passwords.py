"""A new password is long enough to be one; nothing else is asked of it."""

import pytest

from db.errors import Refused
from db.rules import passwords


def test_eight_characters_are_enough():
    assert passwords.chosen("ünïcödé8") == "ünïcödé8"


@pytest.mark.parametrize(("password", "sentence"), [
    ("seven c", "A password has at least 8 characters."),
    (" " * 9, "A password cannot be blank."),
    ("x" * 1025, "A password has at most 1024 characters."),
    ("long enough\ud800", "A password cannot hold a character that no text has."),
])
def test_what_is_none_is_refused_in_one_sentence(password, sentence):
    with pytest.raises(Refused) as refused:
        passwords.chosen(password, "new")
    assert (refused.value.sentence, refused.value.field) == (sentence, "new")


def test_one_that_is_said_aloud_may_be_short():
    assert passwords.chosen("sample", shared=True) == "sample"
    with pytest.raises(Refused):
        passwords.chosen(" ", shared=True)
