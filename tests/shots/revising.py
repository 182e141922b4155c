"""A case in its second round on the sample desk: returned, revised, and talked about."""

from dataclasses import replace
from uuid import uuid4

import resources
from db import casefile
from db.actions import analysis, checks, comments, evidence, verdict, workflow
from db.queries.snapshots import snapshot
from db.records import AnchorKind, BlockKind
from db.rules.passages import passage

NOTE = "Say who at Airwars was asked, and when."
REASON = "The coalition denies coordinating airstrikes, and a 2015 memorandum rules it out."
ADDED = " Airwars keeps no record of such a strike either [@airwars]."


def second_round(stage):
    """Bring it into view of the supervisor who has to decide."""
    desk = stage.window.seat.desk
    editor, supervisor = stage.signer("Editor"), stage.signer("Supervisor")
    path = resources.path("sample", "al-bab.case.json")
    case_id = casefile.import_case(desk, editor, path).id
    workflow.submit(desk, editor, case_id)
    _talk(desk, supervisor, snapshot(desk, case_id))
    workflow.return_to_draft(desk, supervisor, case_id, NOTE)
    _revise(desk, editor, snapshot(desk, case_id))
    workflow.submit(desk, editor, case_id)
    case = snapshot(desk, case_id)
    settled = next(c for c in case.comments if c.text.startswith("Say"))
    comments.resolve(desk, supervisor, settled.thread)
    for line in case.policy.checklist[:2]:
        checks.tick(desk, supervisor, case_id, line)
    stage.open_case(case_id)


def _talk(desk, supervisor, case):
    first, second = [b for b in case.blocks if b.kind is BlockKind.PARAGRAPH][:2]
    for part, start, end, words in (
        (first, 0, 24, "Say what we can show, not what we think of it."),
        (second, 4, 40, "Please add the date on which we last checked."),
    ):
        comments.add(desk, supervisor, case.id, words, anchor=AnchorKind.BLOCK,
                     anchor_id=part.id, passage=passage(part.text, start, end))


def _revise(desk, editor, case):
    """Answer, and change text, evidence and verdict."""
    for remark in case.comments:
        comments.answer(desk, editor, remark.thread, "Done.")
    analysis.set_blocks(desk, editor, case.id, _rewritten(case))
    items = case.evidence
    evidence.edit(desk, editor, items[0].id, note="Read again, and compared with the archive.")
    evidence.add(desk, editor, case.id, title="Answer of the press office", key="answer-2",
                 publisher="Press office", published="2017-01-26", unused=True)
    verdict.choose(desk, editor, case.id, rating="misleading", reason=REASON)


def _rewritten(case):
    """Change some words of each paragraph but the first, and add one."""
    blocks = []
    for at, block in enumerate(case.blocks):
        text = block.text
        if block.kind is BlockKind.PARAGRAPH and at > 1:
            words = text.split(" ")
            middle = len(words) // 2
            text = " ".join([*words[:middle], "by", "all", "accounts", *words[middle + 1 :]])
        blocks.append(replace(block, text=text, marks=()))
    last = blocks[-1]
    blocks[-1] = replace(last, text=last.text + ADDED)
    text = "The ministry has not taken its statement back."
    return [*blocks, replace(last, id=str(uuid4()), text=text, marks=())]
