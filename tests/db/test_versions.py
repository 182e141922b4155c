"""A version is a state of a case under a name: in its history, in any state, and no content."""

import pytest

from db.actions import undoing, versions
from db.check import check
from db.errors import Refused
from db.queries import history
from db.records import State
from tests.desks import erase


def entries(room, case_id):
    return [entry.words for entry in history.page(room.desk, case_id)]


def test_a_version_stands_in_the_history_by_its_name(newsdesk):
    case_id = newsdesk.ready()
    before = newsdesk.read(case_id)
    newsdesk.act(versions.name, case_id, "  Sent to the lawyer ")
    assert entries(newsdesk, case_id)[0] == "Editor named a version “Sent to the lawyer”"
    assert newsdesk.read(case_id).revision == before.revision
    assert newsdesk.rows("SELECT name, revision FROM versions") == [
        ("Sent to the lawyer", before.revision)
    ]
    assert check(newsdesk.desk) == ()


def test_an_approval_holds_when_a_version_is_named(newsdesk):
    case_id = newsdesk.approved()
    newsdesk.act(versions.name, case_id, "As approved")
    case = newsdesk.read(case_id)
    assert case.state is State.APPROVED
    assert case.approval is not None


@pytest.mark.parametrize("name", ["", "  ", "a\0b", "x" * 1_000_000], ids=ascii)
def test_a_version_needs_a_name_that_can_be_kept(newsdesk, name):
    case_id = newsdesk.ready()
    with pytest.raises(Refused) as error:
        newsdesk.act(versions.name, case_id, name)
    assert error.value.field == "version"


def test_the_name_of_a_version_can_be_undone_and_erased(newsdesk):
    case_id = newsdesk.ready()
    newsdesk.act(versions.name, case_id, "Of source X")
    newsdesk.act(undoing.undo, case_id)
    newsdesk.act(undoing.redo, case_id)
    (version,), = newsdesk.rows("SELECT id FROM versions WHERE removed = 0")
    newsdesk.act(erase, "version", version, "name", "For safety.", by=newsdesk.supervisor)
    assert newsdesk.rows("SELECT count(*) FROM event_values WHERE value LIKE '%source X%'") == [
        (0,)
    ]
    assert check(newsdesk.desk) == ()
