"""What is put back comes whole, also where rows take each other's place."""

import pytest

from db.actions import claims, evidence, restoring, undoing
from db.check import check
from db.errors import Refused

PICTURE = b"\x89PNG\r\n\x1a\n"


def keys(newsdesk, case_id):
    return [item.key for item in newsdesk.read(case_id).evidence]


@pytest.fixture
def swapped(newsdesk):
    """A case whose two items have taken each other's keys, and the place before they did."""
    case_id = newsdesk.begin()
    one, other = (newsdesk.act(evidence.add, case_id, title=key, key=key) for key in "ab")
    before = newsdesk.events()
    for item, key in ((one, "c"), (other, "a"), (one, "b")):
        newsdesk.act(evidence.edit, item, key=key)
    assert keys(newsdesk, case_id) == ["b", "a"]
    return case_id, before


def test_items_that_took_each_others_keys_get_them_back(newsdesk, swapped):
    case_id, before = swapped
    newsdesk.act(restoring.whole, case_id, before)
    assert keys(newsdesk, case_id) == ["a", "b"]
    newsdesk.act(undoing.undo, case_id)
    assert keys(newsdesk, case_id) == ["b", "a"]
    newsdesk.act(undoing.redo, case_id)
    assert keys(newsdesk, case_id) == ["a", "b"]
    assert check(newsdesk.desk) == ()


def test_one_item_does_not_take_the_key_of_another(newsdesk, swapped):
    case_id, before = swapped
    item = newsdesk.read(case_id).evidence[0].id
    look = newsdesk.look()
    with pytest.raises(Refused, match="Something newer has taken its place"):
        newsdesk.act(restoring.row, case_id, before, "evidence", item)
    assert newsdesk.look() == look


@pytest.mark.parametrize("place", range(3))
def test_a_key_taken_meanwhile_is_said_wherever_its_item_stood(newsdesk, place):
    case_id = newsdesk.begin()
    items = [newsdesk.act(evidence.add, case_id, title=key, key=key) for key in "abc"]
    key = keys(newsdesk, case_id)[place]
    newsdesk.act(evidence.remove, items[place])
    newsdesk.act(evidence.add, case_id, title="Newer", key=key, by=newsdesk.second)
    with pytest.raises(Refused, match="Something newer has taken its place"):
        newsdesk.act(undoing.undo, case_id)


@pytest.mark.parametrize("is_whole_row", [True, False])
def test_a_portrait_comes_back_with_its_file(newsdesk, tmp_path, is_whole_row):
    case_id = newsdesk.begin()
    kept = []
    for name in ("young.png", "old.png"):
        (tmp_path / name).write_bytes(PICTURE + name.encode())
        newsdesk.act(claims.set_portrait, case_id, tmp_path / name)
        kept.append((newsdesk.events(), newsdesk.read(case_id).claim.claimant))
    (then, young), (_, old) = kept
    place = (case_id, then, "claimant", young.id)
    if is_whole_row:
        newsdesk.act(restoring.row, *place)
    else:
        newsdesk.act(restoring.field, *place, "portrait_id")
    assert newsdesk.read(case_id).claim.claimant == young
    newsdesk.act(undoing.undo, case_id)
    assert newsdesk.read(case_id).claim.claimant == old
    assert check(newsdesk.desk) == ()
