"""What can be erased by itself, and what of it a brief for readers may have shown."""

import pytest

from db.rules.erasable import is_erasable, is_printed


@pytest.mark.parametrize(("kind", "field", "can"), [
    ("evidence", "quote", True), ("attachment", "sha256", True), ("attachment", "name", True),
    ("evidence", "stance", False), ("evidence", "sha256", False), ("case", "state", False),
    ("attachment", "size", False), ("person", "name", False),
])
def test_words_and_files_can_be_erased_and_what_stet_wrote_cannot(kind, field, can):
    assert is_erasable(kind, field) is can


@pytest.mark.parametrize(("kind", "field", "shown"), [
    ("evidence", "quote", True), ("case", "title", True), ("claim", "notes", True),
    ("correction", "public_note", True), ("second", "reason", True), ("evidence", "note", True),
    ("case", "notes", False), ("comment", "text", False), ("version", "name", False),
    ("correction", "reason", False), ("correction", "abandoned_for", False),
    ("round", "note", False), ("approval", "note", False), ("approval", "left_open", False),
    ("second", "settlement", False), ("withdrawal", "reason", False),
])
def test_a_brief_shows_neither_comments_nor_what_the_desk_tells_itself(kind, field, shown):
    assert is_printed(kind, field) is shown
