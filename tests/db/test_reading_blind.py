"""Who may yet give the second verdict meets the first one nowhere, and misses nothing else."""

import pytest

from db.actions import claims, comments, policy, verdict
from db.queries import history, search
from db.records import AnchorKind


@pytest.fixture
def case_id(newsdesk):
    """A case whose verdict somebody gave and somebody doubted; the reader has not seen it."""
    newsdesk.act(policy.edit, blind_second_verdict=True, by=newsdesk.supervisor)
    found = newsdesk.begin()
    newsdesk.act(claims.edit, found, place="Here")
    newsdesk.act(verdict.choose, found, rating="false", reason="It is stone.")
    newsdesk.act(claims.edit, found, place="There")
    newsdesk.desk.reader = newsdesk.second.person
    return found


@pytest.mark.parametrize("field", ["rating", "verdict", "reason"])
def test_a_remark_on_the_verdict_is_hidden_with_it(newsdesk, case_id, field):
    for anchor, name in ((AnchorKind.FIELD, field), (AnchorKind.CASE, None)):
        newsdesk.act(comments.add, case_id, f"Granite, says {name}.", anchor=anchor,
                     anchor_field=name)
    told = repr(history.page(newsdesk.desk, case_id))
    (hit,) = search.everywhere(newsdesk.desk, "granite")
    shown = [place.snippet for place in hit.found]
    assert shown == ["Granite, says None."]
    assert "says None" in told
    assert f"says {field}" not in told


def test_a_page_of_the_history_is_full_although_something_is_hidden(newsdesk, case_id):
    first = history.page(newsdesk.desk, case_id, limit=2)
    rest = history.page(newsdesk.desk, case_id, limit=2, before=first[-1].seq)
    assert [entry.act for entry in first] == ["claims.edit", "claims.edit"]
    assert [entry.act for entry in rest] == ["cases.create"]
