"""The second verdict: given blind, hidden until it is, and settled where the two differ."""

import pytest

from db import casefile
from db.actions import claims, people, policy, second, undoing, verdict, workflow
from db.check import check
from db.errors import Refused
from db.queries import cases, precedents, review, search
from db.queries.snapshots import snapshot
from db.queries.workflow import steps
from db.records import Role, State, Tier
from db.tables import CaseRow, SecondRow
from db.unit import act
from tests.desks import PASSWORD

WHY = "No witness saw it."


@pytest.fixture
def room(newsdesk):
    """A desk that asks for a second verdict."""
    newsdesk.act(policy.edit, blind_second_verdict=True, by=newsdesk.supervisor)
    return newsdesk


@pytest.fixture
def case_id(room):
    """A case in review, with its first verdict, "false"."""
    return room.submitted()


def read_as(room, signer, case_id):
    """Return the case as somebody sees it."""
    room.desk.reader = signer.person
    try:
        return snapshot(room.desk, case_id)
    finally:
        room.desk.reader = None


def file(room, case_id, rating="false", reason=WHY, by=None):
    return room.act(second.file, case_id, rating, reason, by=by or room.second)


def settle(room, case_id, words="The first weighs more.", **options):
    return room.act(second.settle, case_id, words, by=room.supervisor, **options)


def gate(room, case_id):
    """Return the gate "second" as the supervisor meets it."""
    offers = {offer.step.name: offer for offer in steps(room.desk, room.supervisor, case_id)}
    return next(g for g in offers["approve"].gates if g.name == "second")


def test_a_desk_that_asks_for_none_meets_no_such_gate(newsdesk):
    case_id = newsdesk.submitted()
    with pytest.raises(Refused, match="has not seen the first"):
        file(newsdesk, case_id)
    newsdesk.approve(case_id)


def test_nothing_is_approved_without_it(room, case_id):
    before = room.look()
    with pytest.raises(Refused, match="No second verdict is given") as refused:
        room.approve(case_id)
    assert [g.name for g in refused.value.gates] == ["second"]
    assert room.look() == before
    file(room, case_id)
    assert gate(room, case_id).words == "The second verdict agrees"
    room.approve(case_id)


def test_it_is_kept_with_what_it_judged(room, case_id):
    file(room, case_id, "true", WHY)
    case = room.read(case_id)
    assert (case.second.rating, case.second.reason) == ("true", WHY)
    assert case.second.by.name == "Second editor"
    assert case.second.revision == case.revision == case.rounds[-1].revision
    assert case.dissent == case.second
    assert check(room.desk) == ()


@pytest.mark.parametrize("who", ["editor", "supervisor"])
def test_whoever_knows_the_first_gives_no_second(room, case_id, who):
    before = room.look()
    with pytest.raises(Refused, match="has not seen the first"):
        file(room, case_id, by=getattr(room, who))
    assert room.look() == before


def test_it_is_given_once(room, case_id, cheap_keys):
    file(room, case_id)
    zoe = room.act(people.add, "Zoe", Role.EDITOR, PASSWORD, by=room.supervisor)
    with pytest.raises(Refused, match="has not seen the first"):
        file(room, case_id, by=people.sign_in(room.desk, zoe, PASSWORD))


def test_it_is_given_in_review_alone(room):
    case_id = room.ready()
    with pytest.raises(Refused, match="while the case is in review"):
        file(room, case_id)


@pytest.mark.parametrize(
    ("rating", "reason", "field"),
    [("cheese", WHY, "rating"), (None, WHY, "rating"), ("false", " ", "reason"),
     ("false", "x" * 141, "reason")],
)
def test_it_has_a_rating_of_the_scale_and_one_line(room, case_id, rating, reason, field):
    before = room.look()
    with pytest.raises(Refused) as refused:
        file(room, case_id, rating, reason)
    assert refused.value.field == field
    assert room.look() == before


def test_two_that_differ_are_settled_before_anybody_approves(room, case_id):
    file(room, case_id, "true")
    with pytest.raises(Refused, match="nothing settles it"):
        room.approve(case_id)
    settle(room, case_id, printed=True)
    assert gate(room, case_id).met
    case = room.read(case_id)
    assert case.dissent.printed
    assert case.dissent.settled_by.name == "Supervisor"
    room.approve(case_id)
    assert room.read(case_id).approval is not None
    assert check(room.desk) == ()


def test_a_settlement_answers_the_verdicts_as_they_stood(room, case_id):
    file(room, case_id, "true")
    settle(room, case_id)
    room.act(workflow.return_to_draft, case_id, "Again.", by=room.supervisor)
    room.act(verdict.choose, case_id, rating="misleading")
    room.submit(case_id)
    assert not gate(room, case_id).met
    settle(room, case_id, "Now it is between the two.")
    assert gate(room, case_id).met


def test_an_editor_settles_nothing(room, case_id):
    file(room, case_id, "true")
    for who in (room.editor, room.second):
        with pytest.raises(Refused, match="Only a supervisor"):
            room.act(second.settle, case_id, "So be it.", by=who)


def test_there_is_nothing_to_settle_where_the_two_agree(room, case_id):
    for _ in range(2):
        with pytest.raises(Refused, match="do not differ"):
            settle(room, case_id)
        if room.read(case_id).second is None:
            file(room, case_id)


def test_whoever_gave_it_does_not_approve(room, case_id, cheap_keys):
    """They may become a supervisor between the two."""
    file(room, case_id)
    room.act(people.edit, room.second.person.id, role=Role.SUPERVISOR, by=room.supervisor)
    promoted = people.sign_in(room.desk, room.second.person.id, PASSWORD)
    with pytest.raises(Refused, match="Nobody approves what they wrote"):
        room.approve(case_id, by=promoted)
    assert "approve" not in [o.step.name for o in steps(room.desk, promoted, case_id)]


def test_it_cannot_be_taken_back_or_altered(room, case_id):
    row_id = file(room, case_id)
    with pytest.raises(Refused, match="nothing of yours to undo"):
        room.act(undoing.undo, case_id, by=room.second)
    for field, value in (("rating", "true"), ("removed", 1), ("reason", "Else.")):
        before = room.look()
        with (
            pytest.raises(Refused, match="What was decided stands"),
            act(room.desk, room.second, "second.file", case_id=case_id) as unit,
        ):
            setattr(unit.get(SecondRow, row_id), field, value)
        assert room.look() == before


def test_a_correction_of_the_verdict_asks_for_another(room, case_id):
    file(room, case_id)
    room.approve(case_id)
    room.publish(case_id)
    room.act(workflow.correct, case_id, Tier.VERDICT, "New stones.")
    room.act(verdict.choose, case_id, rating="true", reason="It is cheese.")
    room.submit(case_id)
    assert room.read(case_id).second is None
    with pytest.raises(Refused, match="No second verdict"):
        room.approve(case_id)
    file(room, case_id, "true")
    room.approve(case_id)
    assert [s.rating for s in room.read(case_id).seconds] == ["false", "true"]


def test_a_correction_of_words_keeps_the_one_there_is(room, case_id):
    file(room, case_id)
    room.approve(case_id)
    room.publish(case_id)
    room.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
    room.act(claims.edit, case_id, place="Here")
    room.reissue(case_id)
    assert room.read(case_id).state == State.PUBLISHED


class TestHidden:
    """From an editor who may yet be asked, and from nobody else."""

    def test_verdict_and_reason_are_left_out_of_the_case(self, room, case_id):
        seen = read_as(room, room.second, case_id)
        assert (seen.verdict, seen.reason, seen.rating, seen.veiled) == (None, None, None, True)
        assert seen.revision == room.read(case_id).revision
        for other in (room.editor, room.supervisor):
            whole = read_as(room, other, case_id)
            assert (whole.verdict, whole.veiled) == ("false", False)

    def test_once_theirs_is_filed_they_see_both(self, room, case_id):
        file(room, case_id, "true")
        seen = read_as(room, room.second, case_id)
        assert (seen.verdict, seen.second.rating, seen.veiled) == ("false", "true", False)

    def test_the_list_shows_no_rating(self, room, case_id):
        room.desk.reader = room.second.person
        (card,) = cases.page(room.desk)
        assert (card.verdict, card.label, card.tone, card.glyph) == ("", "", "", "")
        (card,) = cases.listing(room.desk, cases.Wanted()).cards
        assert card.verdict == ""
        room.desk.reader = room.editor.person
        assert cases.page(room.desk)[0].verdict == "false"

    def test_neither_list_nor_search_finds_the_reason(self, room, case_id):
        room.act(workflow.return_to_draft, case_id, "Again.", by=room.supervisor)
        room.act(verdict.choose, case_id, reason="Geologists said so.")
        room.submit(case_id)
        for signer, found in ((room.editor, 1), (room.second, 0)):
            room.desk.reader = signer.person
            assert len(cases.page(room.desk, words="geologists")) == found
            assert len(search.everywhere(room.desk, "geologists")) == found
            (hit,) = search.everywhere(room.desk, "moon")
            assert all("Geologists" not in place.snippet for place in hit.found)

    def test_a_page_is_filled_up_past_what_is_not_theirs_to_find(self, room, case_id):
        for _ in range(3):
            other = room.begin("Geologists are on the moon.")
            room.act(claims.edit, other, place="Here", by=room.second)
        for each in range(3):
            hidden = room.begin(f"Claim {each}.")
            room.act(verdict.choose, hidden, reason="Geologists said so.")
        room.desk.reader = room.second.person
        found = cases.page(room.desk, words="geologists", limit=2)
        assert [card.title for card in found] == ["Geologists are on the moon."] * 2

    def test_neither_precedents_nor_the_review_tell_it(self, room, case_id):
        room.desk.reader = room.second.person
        assert all(p.card.verdict == "" for p in precedents.similar(room.desk, "moon cheese"))
        assert review.of_case(room.desk, case_id).now.verdict is None

    def test_the_case_file_leaves_it_out(self, room, case_id, tmp_path):
        room.desk.reader = room.second.person
        casefile.export_case(room.desk, case_id, tmp_path / "case.json")
        assert "It is stone." not in (tmp_path / "case.json").read_text()

    def test_it_cannot_be_overwritten_unseen(self, room):
        case_id = room.ready()
        before = room.look()
        for fields in ({"rating": "true"}, {"reason": "Mine."}):
            with pytest.raises(Refused, match="yours is asked for as the second"):
                room.act(verdict.choose, case_id, by=room.second, **fields)
        with pytest.raises(Refused, match="yours is asked for as the second"):
            room.act(verdict.set_scale, case_id, "conclusion-only", by=room.second)
        assert room.look() == before

    def test_where_nobody_gave_one_anybody_may(self, room):
        case_id = room.begin()
        room.act(verdict.choose, case_id, rating="true", by=room.second)
        assert read_as(room, room.second, case_id).verdict == "true"

    def test_what_is_published_is_no_secret(self, room, case_id):
        file(room, case_id)
        room.approve(case_id)
        room.publish(case_id)
        room.act(policy.edit, blind_second_verdict=False, by=room.supervisor)
        other = room.published()
        room.act(policy.edit, blind_second_verdict=True, by=room.supervisor)
        for published in (case_id, other):
            assert read_as(room, room.second, published).verdict == "false"


def test_a_second_forged_for_somebody_else_is_refused(room, case_id):
    before = room.look()
    case = room.read(case_id)

    def forge(**fields):
        with act(room.desk, room.second, "second.file", case_id=case_id) as unit:
            row = {
                "case_id": case_id, "removed": 0, "rating": "false", "reason": WHY,
                "scale": case.scale.reference, "revision": case.revision,
                "filed_by": room.second.person.id, "filed_at": unit.at,
            }
            unit.add(SecondRow(**{**row, **fields}))

    for fields, words in (
        ({"filed_by": room.editor.person.id}, "Nobody signs for somebody else"),
        ({"filed_at": "2001-01-01T00:00:00.000Z"}, "bears the time"),
        ({"revision": "0" * 64}, "as it stands"),
        ({"settlement": "Fine."}, "as it stands"),
        ({"rating": "cheese"}, "a rating and a reason"),
    ):
        with pytest.raises(Refused, match=words):
            forge(**fields)
    with (
        pytest.raises(Refused),
        act(room.desk, room.second, "x", case_id=case_id) as unit,
    ):
        unit.get(CaseRow, case_id).verdict = "true"
    assert room.look() == before
