"""Every kind of act a person can do on a case, with arguments drawn for where the case stands."""

from hypothesis import strategies as st

from db.actions import (
    analysis,
    cases,
    claims,
    comments,
    corrections,
    evidence,
    people,
    policy,
    replies,
    undoing,
    verdict,
    workflow,
)
from db.records import Appearance, BlockKind, Role, Tier
from tests import desks
from tests.desks import BRIEF, block

words = st.sampled_from(
    [
        "a", "Two planes flew.", "طائرتان", "两架飞机", "e\u0301", "é", " x ", "a\tb", "\u202eabc",
        "x" * 90,
    ]
)
lines = words | words | words | st.sampled_from(["", "two\nlines", "a\0b", "\ud800"])
dates = st.sampled_from([None, "2017", "2017-02", "2017-02-28", "2017-02-30"])
addresses = st.sampled_from([None, "https://example.org/a", "http://b.example", "file:///x"])
reasons = st.sampled_from(["By law.", "For safety.", "Because.", ""])


def one(draw, items):
    """Draw one of the items; an id that no row has where there are none."""
    return draw(st.sampled_from([item.id for item in items] or ["none"]))


def edit_claim(draw, case, _folder):
    field = draw(st.sampled_from(["quote", "place", "medium", "claimant", "claimant_role"]))
    return claims.edit, (case.id,), {field: draw(lines), "date": draw(dates)}


def edit_case(draw, case, _folder):
    fields = {"title": draw(lines), "topics": draw(st.lists(words, max_size=3))}
    return cases.edit, (case.id,), {**fields, "notes": draw(lines)}


def appear(draw, case, _folder):
    kept = list(case.claim.appearances)
    new = Appearance("", draw(words), draw(dates), draw(addresses))
    found = draw(st.permutations([*kept, new]))[: draw(st.integers(0, 3))]
    return claims.set_appearances, (case.id, found), {}


def portray(draw, case, folder):
    return claims.set_portrait, (case.id, draw(st.none() | st.just(folder / "face.png"))), {}


def add_evidence(draw, case, _folder):
    keys = [item.key for item in case.evidence]
    fields = {
        "title": draw(words), "publisher": draw(words), "published": draw(dates),
        "url": draw(addresses), "quote": draw(lines),
        "origin": draw(st.sampled_from([None, *keys])),
        "key": draw(st.sampled_from([None, "a", "b", "A", "no key"])),
    }
    return evidence.add, (case.id,), fields


def edit_evidence(draw, case, _folder):
    keys = [item.key for item in case.evidence]
    choices = {
        "title": lines, "quote": lines, "note": lines, "unused": st.booleans(),
        "published": dates, "archived_url": addresses, "key": st.sampled_from(["c", "d"]),
        "origin": st.sampled_from([None, *keys]),
    }
    field = draw(st.sampled_from(sorted(choices)))
    return evidence.edit, (one(draw, case.evidence),), {field: draw(choices[field])}


def remove_evidence(draw, case, _folder):
    return evidence.remove, (one(draw, case.evidence),), {}


def move_evidence(draw, case, _folder):
    return evidence.move, (one(draw, case.evidence), draw(st.integers(-1, 5))), {}


def attach(draw, case, folder):
    file = draw(st.sampled_from(["a.txt", "b.txt", "face.png", "empty.txt", "nothing.txt"]))
    return evidence.attach, (one(draw, case.evidence), folder / file), {}


def describe(draw, case, _folder):
    kept = [file for item in case.evidence for file in item.attachments]
    return evidence.describe, (one(draw, kept),), {"caption": draw(lines), "alt": draw(lines)}


def detach(draw, case, _folder):
    kept = [file for item in case.evidence for file in item.attachments]
    return evidence.detach, (one(draw, kept),), {}


def write(draw, case, _folder):
    keys = [item.key for item in case.evidence]
    cited = "".join(f" [@{key}]" for key in keys)
    new = block(draw(words) + cited, draw(st.sampled_from(BlockKind)))
    found = draw(st.permutations([*case.blocks, new]))[: draw(st.integers(0, 4))]
    return analysis.set_blocks, (case.id, found), {}


def judge(draw, case, _folder):
    rating = draw(st.sampled_from([None, "nonsense", *(r.id for r in case.scale.ratings)]))
    return verdict.choose, (case.id,), {"rating": rating, "reason": draw(lines)}


def rescale(draw, case, _folder):
    references = ["five-step", "conclusion-only", "nonsense"]
    return verdict.set_scale, (case.id, draw(st.sampled_from(references))), {}


def except_origins(draw, case, _folder):
    return verdict.except_origins, (case.id, draw(lines)), {}


def ask(draw, case, _folder):
    fields = {"to": draw(words), "question": draw(words), "deadline": "2017-01-01"}
    return replies.add, (case.id,), fields


def answer(draw, case, _folder):
    return replies.edit, (one(draw, case.replies),), {"answer": draw(lines), "asked": draw(dates)}


def unask(draw, case, _folder):
    return replies.remove, (one(draw, case.replies),), {}


def comment(draw, case, _folder):
    return comments.add, (case.id, draw(words)), {}


def reply(draw, case, _folder):
    return comments.answer, (one(draw, case.comments), draw(words)), {}


def settle(draw, case, _folder):
    action = draw(st.sampled_from([comments.resolve, comments.reopen]))
    return action, (one(draw, case.comments),), {}


def submit(_draw, case, _folder):
    return workflow.submit, (case.id,), {}


def hand_back(draw, case, _folder):
    return workflow.return_to_draft, (case.id, draw(reasons)), {}


def approve(draw, case, _folder):
    ticks = draw(st.sampled_from([(), case.policy.checklist]))
    return workflow.approve, (case.id,), {"checklist": ticks, "note": draw(lines)}


def publish(draw, case, _folder):
    revision = draw(st.sampled_from([case.revision, case.revision, "0" * 64]))
    return workflow.publish, (case.id, BRIEF), {"revision": revision}


def correct(draw, case, _folder):
    return workflow.correct, (case.id, draw(st.sampled_from(Tier)), draw(reasons)), {}


def reissue(draw, case, _folder):
    brief = BRIEF + str(len(case.briefs)).encode()
    return workflow.reissue, (case.id, draw(reasons), brief), {"revision": case.revision}


def retier(draw, case, _folder):
    return corrections.set_tier, (case.id, draw(st.sampled_from(Tier))), {}


def abandon(draw, case, _folder):
    return workflow.abandon, (case.id, draw(reasons)), {}


def set_aside(draw, case, _folder):
    step = draw(st.sampled_from([workflow.shelve, workflow.unshelve]))
    return step, (case.id, draw(reasons)), {}


def withdraw(draw, case, _folder):
    return workflow.withdraw, (case.id, draw(reasons), draw(reasons)), {}


def erase(draw, case, _folder):
    places = [
        ("claim", case.claim.id, "quote"), ("claimant", case.claim.claimant.id, "role"),
        ("case", case.id, "notes"), ("case", case.id, "state"),
        *(("evidence", item.id, "quote") for item in case.evidence),
        *(("block", part.id, "text") for part in case.blocks),
        *(("comment", remark.id, "text") for remark in case.comments),
        *(("round", turn.id, "note") for turn in case.rounds),
    ]
    return desks.erase, (*draw(st.sampled_from(places)), draw(reasons)), {}


def erase_file(draw, case, _folder):
    kept = [file for item in case.evidence for file in item.attachments]
    return desks.erase, ("attachment", one(draw, kept), "sha256", draw(reasons)), {}


def undo(_draw, case, _folder):
    return undoing.undo, (case.id,), {}


def redo(_draw, case, _folder):
    return undoing.redo, (case.id,), {}


def decide(draw, _case, _folder):
    origins, ticks = draw(st.integers(-1, 3)), draw(st.lists(words, max_size=2))
    return policy.edit, (), {"minimum_origins": origins, "checklist": ticks}


def hire(draw, _case, _folder):
    name = draw(st.sampled_from(["Ré", "Re\u0301", "EDITOR", "Zoe", ""]))
    return people.add, (name, draw(st.sampled_from(Role)), "kept secret"), {}


EDITS = (
    edit_claim, edit_case, appear, portray, add_evidence, edit_evidence, remove_evidence,
    move_evidence, attach, describe, detach, write, judge, rescale, except_origins, ask, answer,
    unask,
)
"""Acts on what a reader gets to see."""
STEPS = (
    submit, hand_back, approve, publish, correct, retier, reissue, abandon, set_aside, withdraw,
)
OTHERS = (comment, reply, settle, erase, erase_file, undo, redo, decide, hire)
ALL = (*EDITS, *STEPS, *OTHERS)


def pictures(folder):
    """Make the files that acts attach."""
    folder.mkdir()
    (folder / "a.txt").write_text("one")
    (folder / "b.txt").write_text("two")
    (folder / "face.png").write_bytes(b"\x89PNG\r\n\x1a\n rest")
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n logo")
    (folder / "empty.txt").touch()
    return folder
