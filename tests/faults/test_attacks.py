"""Who has the file and knows its format is still named: every attack by a sentence of its own.

What no check can see without something that lies elsewhere is a test here, too.
"""

import shutil
from dataclasses import replace
from uuid import uuid4

import pytest

from db import keys
from db.actions import claims, evidence, people, verdict, workflow
from db.check import examine
from db.desk import Desk
from db.keys import Signer
from db.records import Person, Role, Tier
from desktop.cli import run
from tests import desks
from tests.faults import forging
from tests.faults.desks import alter

NOBODY = keys.new_key()


class Scene:
    """A closed desk with a case in review, and whose keys the enemy may come to have."""

    def __init__(self, room):
        self.path = room.desk.path
        self.id = room.desk.id
        self.editor, self.second, self.supervisor = room.everybody
        self.case_id = room.submitted()
        self.revision = room.read(self.case_id).revision
        self.room = room

    def closed(self):
        self.room.desk.close()
        return self

    def again(self):
        self.room = desks.opened(self.path)
        return self.room

    def report(self, head=""):
        desk = Desk.open(self.path)
        try:
            return examine(desk, head=head)
        finally:
            desk.close()

    def found(self, head=""):
        return self.report(head).findings


@pytest.fixture
def scene(tmp_path):
    with desks.newsdesk_in(tmp_path) as room:
        yield Scene(room)


def by_nobody(event_id):
    """Sign with a key that the desk has never heard of."""
    return NOBODY.sign(bytes.fromhex(event_id)).hex()


def only(findings, words):
    """Say that there is one finding, and that it has these words."""
    assert len(findings) == 1, findings
    assert words in findings[0]
    return True


def test_what_the_enemy_writes_is_right_but_for_what_a_test_names(scene):
    boss = scene.supervisor
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, boss.person.id, boss.sign))
    assert scene.found() == ()


def test_an_approval_forged_without_the_key(scene):
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, scene.supervisor.person.id, by_nobody))
    assert only(scene.found(), "its signature is not its author's, nor anybody's of this desk")


def test_an_approval_signed_with_the_key_of_another(scene):
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, scene.supervisor.person.id, scene.editor.sign))
    assert only(scene.found(), "Supervisor, but made with the key of Editor")


def test_an_approval_by_an_editor_in_their_own_name(scene):
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, scene.revision, scene.second.person.id, scene.second.sign))
    assert only(scene.found(), "Second editor, was no supervisor then, and only one may approve")


def test_an_approval_in_another_supervisors_name(scene):
    boss = scene.supervisor
    forged = forging.approval(scene.case_id, scene.revision, scene.editor.person.id, boss.sign)
    forging.write(scene.closed().path, replace(forged, author=boss.person.id))
    assert only(scene.found(), "it approves in another's name")


def test_an_approval_by_a_supervisor_of_what_they_wrote(scene):
    room, boss = scene.room, scene.supervisor
    case_id = room.ready(by=boss)
    room.act(workflow.submit, case_id)
    revision = room.read(case_id).revision
    forging.write(scene.closed().path, forging.approval(
        case_id, revision, boss.person.id, boss.sign))
    assert only(scene.found(), "Supervisor, decided over what they had written")


def test_an_approval_of_a_revision_that_was_not_under_review(scene):
    boss = scene.supervisor
    forging.write(scene.closed().path, forging.approval(
        scene.case_id, "ab" * 32, boss.person.id, boss.sign))
    found = " ".join(scene.found())
    assert "it approves another revision than the one under review" in found
    assert "its approval is over another revision than the one it holds" in found


def test_an_approval_replayed_to_another_case(scene):
    room = scene.room
    other = room.submitted()
    room.approve(scene.case_id)
    ((seq,),) = room.rows("SELECT seq FROM events WHERE act = 'workflow.approve'")
    ((signature,),) = room.rows("SELECT signature FROM events WHERE seq = ?", seq)
    replayed = forging.approval(
        other, scene.revision, scene.supervisor.person.id, lambda _: signature)
    forging.write(scene.closed().path, replayed)
    assert "nor anybody's of this desk" in " ".join(scene.found())


def test_an_approval_whose_row_is_moved_to_another_case(scene):
    other = scene.room.submitted()
    scene.room.approve(scene.case_id)
    alter(scene.closed().path, "UPDATE approvals SET case_id = ?", other)
    assert "case_id is not what the journal says" in " ".join(scene.found())


def test_an_approval_that_outlives_an_edit(scene):
    """An editor who has their own key writes past the unit, which would void the approval."""
    room, editor = scene.room, scene.editor
    room.approve(scene.case_id)
    claim = room.read(scene.case_id).claim.id
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "claims.edit", scene.case_id,
        {("claim", claim): {"quote": "The moon is made of cheese."}}, editor.sign))
    found = " ".join(scene.found())
    assert "it changes an approved case, which stays approved" in found
    assert "it leaves an approval in force over what it changes" in found
    assert "its approval is over another revision than the one it holds" in found


def test_an_approval_that_is_put_back_in_force(scene):
    room, editor = scene.room, scene.editor
    room.approve(scene.case_id)
    room.act(claims.edit, scene.case_id, place="Cape Town")
    approval = room.read(scene.case_id).approvals[0].id
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "claims.edit", scene.case_id,
        {("approval", approval): {"voided": 0}}, editor.sign))
    assert only(scene.found(), "it alters an approval that was given")


def test_a_brief_of_another_revision_than_the_approved_one(scene):
    room, boss = scene.room, scene.supervisor
    room.approve(scene.case_id)
    sha256 = room.desk.vault.keep(desks.BRIEF).sha256
    key = ("brief", str(uuid4()))
    rows = {
        ("case", scene.case_id): {"state": "published"},
        key: {"case_id": scene.case_id, "removed": 0, "number": 1, "sha256": sha256,
              "revision": "ab" * 32, "paper": "a4", "issued_by": boss.person.id,
              "issued_at": "2099-01-01T00:00:00.000Z", "supersedes": None},
    }
    forging.write(scene.closed().path, forging.Forged(
        boss.person.id, "workflow.publish", scene.case_id, rows, boss.sign,
        new=frozenset({key})))
    assert only(scene.found(), "it issues a brief of another revision than the approved one")


def test_a_published_case_that_is_changed_without_a_correction(scene):
    room, editor = scene.room, scene.editor
    case_id = room.published()
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "cases.edit", case_id, {("case", case_id): {"verdict": "true"}},
        editor.sign))
    assert "it changes a case that is published" in " ".join(scene.found())


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


def test_a_step_that_the_workflow_does_not_have(scene):
    boss = scene.supervisor
    forging.write(scene.closed().path, forging.Forged(
        boss.person.id, "workflow.publish", scene.case_id,
        {("case", scene.case_id): {"state": "withdrawn"}}, boss.sign))
    assert only(scene.found(), "a case cannot go from in_review to withdrawn")


def test_an_event_whose_text_is_edited(scene):
    seq = scene.room.events()
    alter(scene.closed().path,
          "UPDATE events SET body = replace(body, '2026', '2025') WHERE seq = ?", seq)
    assert f"Event {seq}: its text does not have its hash" in " ".join(scene.found())


def test_events_cut_from_the_middle(scene):
    with forging.enemy(scene.closed().path) as driver:
        driver.execute("DELETE FROM event_values WHERE seq = 6")
        driver.execute("DELETE FROM events WHERE seq = 6")
    assert "Event 7: events before it are missing" in " ".join(scene.found())


def test_events_cut_from_the_middle_and_the_rest_closed_up(scene):
    with forging.enemy(scene.closed().path) as driver:
        events = forging.history(driver)
        del events[5]
        forging.write_anew(driver, scene.id, events, lambda _, __, signature: signature)
    found = scene.found()
    assert any("Event 6: its signature is not its author's" in finding for finding in found)


def test_events_cut_from_the_end_are_seen_only_by_a_head_that_was_printed(scene):
    """A desk put back to an earlier day is a sound desk: the brief that left says otherwise."""
    room = scene.room
    room.desk.close()
    earlier = scene.path.with_name("Earlier.stet")
    shutil.copytree(scene.path, earlier)
    room = scene.again()
    room.approve(scene.case_id)
    head = room.read(scene.case_id).head
    room.desk.close()
    assert only(scene.report(head).remarks, f"The head {head[:16]}… is event ")
    shutil.rmtree(scene.path)
    earlier.rename(scene.path)
    assert scene.found() == ()
    assert only(scene.found(head), f"The head {head[:16]}… is not on this desk's chain")


def test_a_head_is_taken_as_a_brief_prints_it(scene, capsys):
    head = scene.room.read(scene.case_id).head
    scene.closed()
    printed = " ".join(head[start:start + 8] for start in range(0, 64, 8))
    assert run(["check", str(scene.path), "--head", printed.upper()]) == 0
    assert "nothing up to there was cut off or replaced" in capsys.readouterr().out
    assert run(["check", str(scene.path), "--head", "ab" * 32]) == 1
    assert "is not on this desk's chain" in capsys.readouterr().err
    assert run(["check", str(scene.path), "--head", "no hash"]) == 2
    assert "digits" in capsys.readouterr().err


def test_roles_raised_by_sql(scene):
    person = scene.editor.person.id
    alter(scene.closed().path, "UPDATE persons SET role = 'supervisor' WHERE id = ?", person)
    assert only(scene.found(), f"persons, row {person}: role is not what the journal says")


def test_a_role_raised_beside_the_event_too(scene):
    person = scene.editor.person.id
    path = scene.closed().path
    alter(path, "UPDATE persons SET role = 'supervisor' WHERE id = ?", person)
    alter(path, "UPDATE event_values SET value = '\"supervisor\"' WHERE row_id = ? "
                "AND field = 'role'", person)
    assert only(scene.found(), f"role of person {person} is not what was committed")


def test_a_role_raised_by_an_event_of_the_editor(scene):
    editor = scene.editor
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "people.edit", None,
        {("person", editor.person.id): {"role": "supervisor"}}, editor.sign))
    assert only(scene.found(), "Editor, was no supervisor then, and only one may change a person")


def test_a_clock_set_back(scene):
    """No finding: a clock may be set right. Whoever judges the desk is told."""
    boss = scene.supervisor
    forging.write(scene.closed().path, replace(
        forging.approval(scene.case_id, scene.revision, boss.person.id, boss.sign),
        at="2020-01-01T00:00:00.000Z"))
    report = scene.report()
    assert report.findings == ()
    assert only(report.remarks, "its time, 2020-01-01T00:00:00.000Z, lies before the time of")


@pytest.mark.parametrize("with_row", [False, True])
def test_evidence_that_is_swapped(scene, tmp_path, with_row):
    room = scene.room
    case_id = room.ready()
    (tmp_path / "a.txt").write_text("What was said.")
    kept = room.act(evidence.attach, room.read(case_id).evidence[0].id, tmp_path / "a.txt")
    ((sha256,),) = room.rows("SELECT sha256 FROM attachments WHERE id = ?", kept)
    file = room.desk.vault.path(sha256)
    if with_row:
        other = room.desk.vault.keep(b"What was never said.").sha256
    scene.closed()
    if with_row:
        alter(scene.path, "UPDATE attachments SET sha256 = ?", other)
        assert "sha256 is not what the journal says" in " ".join(scene.found())
    else:
        file.write_bytes(b"What was never said.")
        assert only(scene.found(), f"File a.txt ({sha256}) is missing or altered")


def test_triggers_that_are_dropped(scene):
    with forging.opened_plainly(scene.closed().path) as driver:
        driver.execute("DROP TRIGGER events_keep_delete")
    assert only(scene.found(), "Trigger events_keep_delete is missing")


def test_a_person_who_certifies_themselves(scene):
    key = ("person", str(uuid4()))
    rows = {key: {"name": "Inspector", "role": "supervisor", "gone": 0, "sealed_key": "x",
                  "public_key": keys.public_hex(NOBODY)}}
    forging.write(scene.closed().path, forging.Forged(
        key[1], "people.add", None, rows, by_nobody, new=frozenset({key})))
    assert "its author was nobody of this desk then" in " ".join(scene.found())


def test_a_person_whose_key_is_exchanged_by_sql(scene):
    alter(scene.closed().path, "UPDATE persons SET public_key = ? WHERE id = ?",
          keys.public_hex(NOBODY), scene.supervisor.person.id)
    assert only(scene.found(), "public_key is not what the journal says")


def test_an_act_signed_with_a_key_that_had_been_replaced(scene):
    """Whoever learned an old password can do nothing with it once a new key was handed out."""
    room, editor = scene.room, scene.editor
    case_id = room.begin()
    claim = room.read(case_id).claim.id
    people.certify(room.desk, scene.supervisor, editor.person.id, "a new password")
    forging.write(scene.closed().path, forging.Forged(
        editor.person.id, "claims.edit", case_id, {("claim", claim): {"place": "Rome"}},
        editor.sign))
    assert only(scene.found(), "it is signed with a key of Editor that had been replaced")


def test_an_act_of_somebody_who_had_left(scene):
    room = scene.room
    second = scene.second
    room.act(people.leave, second.person.id, by=scene.supervisor)
    case_id = room.begin()
    claim = room.read(case_id).claim.id
    forging.write(scene.closed().path, forging.Forged(
        second.person.id, "claims.edit", case_id, {("claim", claim): {"place": "Rome"}},
        second.sign))
    assert only(scene.found(), "its author, Second editor, had left the desk")


def _falsify(events):
    """Let the first claim that was ever made say something else."""
    for _, _, values in events:
        for place, (kind, row_id, name, salt, value) in enumerate(values):
            if (kind, name) == ("claim", "quote"):
                values[place] = (kind, row_id, name, salt, '"The moon is bread."')
                return row_id, value
    raise AssertionError


def test_a_chain_that_is_hashed_anew_throughout(scene):
    """Without the keys the hashes can be made right, the signatures cannot."""
    with forging.enemy(scene.closed().path) as driver:
        events = forging.history(driver)
        claim, _ = _falsify(events)
        forging.write_anew(driver, scene.id, events, lambda _, __, signature: signature)
        driver.execute("UPDATE claims SET quote = 'The moon is bread.' WHERE id = ?", (claim,))
        forging.derive(driver)
    found = scene.found()
    begun = next(place for place, event in enumerate(events, 1) if event[0]["case"])
    assert found[0] == (f"Event {begun}: its signature is not its author's, nor anybody's of this "
                        "desk")
    assert sum("its signature" in finding for finding in found) == len(events) - begun + 1


def test_a_history_written_anew_with_new_keys_is_seen_only_by_a_head_that_was_printed(scene):
    """Who owns the machine may forge everything at once; what has left it still speaks."""
    head = scene.room.read(scene.case_id).head
    new = {signer.person.id: keys.new_key() for signer in scene.room.everybody}
    with forging.enemy(scene.closed().path) as driver:
        events = forging.history(driver)
        claim, _ = _falsify(events)
        for _, _, values in events:
            for place, (kind, row_id, name, salt, _) in enumerate(values):
                if name == "public_key":
                    key = f'"{keys.public_hex(new[row_id])}"'
                    values[place] = (kind, row_id, name, salt, key)
        forging.write_anew(
            driver, scene.id, events,
            lambda author, event, _: new[author].sign(bytes.fromhex(event)).hex())
        for person, key in new.items():
            driver.execute("UPDATE persons SET public_key = ? WHERE id = ?",
                           (keys.public_hex(key), person))
        driver.execute("UPDATE claims SET quote = 'The moon is bread.' WHERE id = ?", (claim,))
        forging.derive(driver)
    assert scene.found() == ()
    assert "is not on this desk's chain" in " ".join(scene.found(head))


def test_somebody_who_holds_a_key_and_its_password_acts_in_that_persons_name(scene):
    """No check can tell: README, What it promises."""
    boss = scene.supervisor
    thief = Signer(Person(boss.person.id, "Supervisor", Role.SUPERVISOR, ""), boss.key)
    room = scene.room
    room.approve(scene.case_id, by=thief)
    room.act(verdict.choose, room.begin(), reason="So they say.", by=thief)
    scene.closed()
    assert scene.found() == ()
