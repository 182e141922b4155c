"""A correction that is given up, ended or rewritten past the guard is named."""

import pytest

from db.actions import claims, workflow
from db.records import Tier
from tests.faults import forging
from tests.faults.attacks.scene import only


class GivingUp:
    """A published case that is being corrected, and an editor who gives it up past the guard."""

    def __init__(self, scene, case_id):
        room = scene.room
        self.scene, self.editor, self.case_id = scene, scene.editor, case_id
        self.claim = room.read(self.case_id).claim.id
        room.act(workflow.correct, self.case_id, Tier.WORDING, "A mistake.")
        room.act(claims.edit, self.case_id, place="Nowhere")
        case = room.read(self.case_id)
        self.correction, self.approval = case.correction.id, case.approvals[-1].id

    def rows(self, **others):
        """Return what giving up changes; `others` are further columns by kind."""
        rows = {
            ("case", self.case_id): {"state": "published"},
            ("correction", self.correction): {
                "abandoned": 1, "abandoned_for": "So.", "closed_at": "2099-01-01T00:00:00.000Z"},
            ("approval", self.approval): {"voided": 0},
            ("claim", self.claim): {"place": None},
        }
        for place, columns in list(rows.items()):
            rows[place] = columns | others.get(place[0], {})
        return rows

    def found(self, rows):
        forging.write(self.scene.closed().path, forging.Forged(
            self.editor.person.id, "workflow.abandon", self.case_id, rows, self.editor.sign))
        return self.scene.found()


@pytest.fixture
def giving_up(scene):
    return GivingUp(scene, scene.room.published())


def test_a_correction_given_up_past_the_guard_as_it_should_be(giving_up):
    assert giving_up.found(giving_up.rows()) == ()


def test_a_correction_given_up_over_what_it_changed(giving_up):
    rows = giving_up.rows()
    del rows["claim", giving_up.claim]
    found = " ".join(giving_up.found(rows))
    assert "its approval is over another revision than the one it holds" in found
    assert "given up, and left something else than what was published" in found


def test_a_correction_given_up_with_other_words_than_were_published(giving_up):
    found = " ".join(giving_up.found(giving_up.rows(claim={"quote": "Forged."})))
    assert "given up, and left something else than what was published" in found


def test_a_correction_given_up_with_other_words_and_corrected_since(giving_up):
    """What was published for a while is named although it is so no more."""
    scene, case_id = giving_up.scene, giving_up.case_id
    giving_up.found(giving_up.rows(claim={"place": "Somewhere"}))
    room = scene.again()
    room.act(workflow.correct, case_id, Tier.WORDING, "It was forged.")
    room.act(claims.edit, case_id, medium="letter")
    room.reissue(case_id)
    scene.closed()
    assert only(scene.found(), "given up, and left something else than what was published")


def test_a_correction_given_up_without_its_approval(giving_up):
    rows = giving_up.rows()
    del rows["approval", giving_up.approval]
    assert only(giving_up.found(rows), "leaves other approvals in force than those of what was")


def test_a_correction_published_without_a_brief(giving_up):
    rows = giving_up.rows()
    rows["correction", giving_up.correction] = {
        "public_note": "So.", "closed_at": "2099-01-01T00:00:00.000Z"}
    assert only(giving_up.found(rows), "it publishes a correction without a brief")


@pytest.fixture
def anew(scene):
    """Somebody who gives up a correction after another that readers were told of."""
    room, case_id = scene.room, scene.room.published()
    room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    room.act(claims.edit, case_id, medium="letter")
    room.reissue(case_id)
    return GivingUp(scene, case_id)


def told(anew):
    """Return the place of the correction that readers were told of."""
    return "correction", anew.scene.room.read(anew.case_id).corrections[0].id


def test_a_correction_given_up_after_another_past_the_guard_as_it_should_be(anew):
    assert anew.found(anew.rows()) == ()


def test_a_published_correction_given_up_with_the_one_under_way(anew):
    rows = anew.rows() | {told(anew): {"abandoned": 1, "abandoned_for": "It never was."}}
    assert only(anew.found(rows), "it alters a correction that had ended")


def test_a_published_correction_given_up_in_the_place_of_the_one_under_way(anew):
    rows = anew.rows()
    rows[told(anew)] = rows["correction", anew.correction]
    rows["correction", anew.correction] = {"closed_at": "2099-01-01T00:00:00.000Z"}
    found = " ".join(anew.found(rows))
    assert "it alters a correction that had ended" in found
    assert "it publishes a correction without a brief" in found


def test_what_readers_were_told_of_a_correction_rewritten(anew):
    rows = {told(anew): {"public_note": "Forged."}}
    assert only(anew.found(rows), "it alters a correction that had ended")


def test_words_written_under_the_name_of_giving_up(giving_up):
    """Who would be no author of them, so might approve them."""
    rows = {("claim", giving_up.claim): {"place": "Forged"},
            ("correction", giving_up.correction): {"abandoned": 1}}
    found = " ".join(giving_up.found(rows))
    assert "it gives a correction up without the step of doing so" in found


def test_how_deep_a_correction_goes_said_after_it_ended(scene):
    room, boss = scene.room, scene.supervisor
    case_id = room.published()
    room.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    room.act(claims.edit, case_id, place="Here")
    room.reissue(case_id)
    correction = room.read(case_id).corrections[0].id
    forging.write(scene.closed().path, forging.Forged(
        boss.person.id, "corrections.set_tier", case_id,
        {("correction", correction): {"tier": "substance"}}, boss.sign))
    assert "says how deep a correction goes while none is written" in " ".join(scene.found())
