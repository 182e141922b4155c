"""Events, files and triggers that are edited, cut out or written anew are named."""

import shutil
from dataclasses import replace

import pytest

from db import keys
from db.actions import evidence
from desktop.cli import run
from tests.faults import forging
from tests.faults.attacks.scene import only
from tests.faults.desks import alter


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
