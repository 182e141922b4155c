"""The analysis: its blocks as a whole, each with an id that stays."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from db.actions.lists import arrange
from db.content_rows import write_marks
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import Block, BlockKind, Done
from db.rules import marks, text
from db.tables import BlockRow, CaseRow
from db.unit import Unit, act
from resources.i18n import tr

MOST_BLOCKS = 5000
"""Blocks in one analysis: ten times the longest fact-check we know of."""


def set_blocks(desk: Desk, signer: Signer, case_id: str, blocks: Sequence[Block]) -> Done:
    """Make these the analysis, in order; a block keeps its row as long as its id is among them.

    Raises Refused for a text or mark that cannot be kept, with the block's place in the field.
    """
    if len(blocks) > MOST_BLOCKS:
        raise Refused(tr("An analysis has at most {most} parts.", most=MOST_BLOCKS))
    with act(desk, signer, "analysis.set_blocks", case_id=case_id) as unit:
        unit.get(CaseRow, case_id)
        arrange_blocks(unit, case_id, blocks)
    return unit.done(case_id)


def arrange_blocks(unit: Unit, case_id: str, blocks: Sequence[Block]) -> None:
    """Make these the analysis within an act; ValueError when two have one id (a bug)."""
    known = unit.session.scalars(select(BlockRow).filter_by(case_id=case_id))
    by_id = {row.id: row for row in known}
    live = [row for row in by_id.values() if not row.removed]
    wanted: list[BlockRow] = []
    for place, block in enumerate(blocks):
        row = by_id.get(block.id)
        if row is None:
            row = BlockRow(id=_fresh(block.id), case_id=case_id, removed=0)
            by_id[block.id] = unit.add(row)
        _fill(row, block, f"blocks[{place}]")
        row.position = place
        wanted.append(row)
    if len({id(row) for row in wanted}) != len(wanted):
        raise ValueError("two blocks have one id")
    arrange(wanted, live)


def _fresh(block_id: str) -> str:
    """Return a new block's id; ValueError when it is no UUID (a bug in the editor)."""
    return str(UUID(block_id))


def _fill(row: BlockRow, block: Block, field: str) -> None:
    row.form = BlockKind(block.kind).value
    row.text = text.exact(block.text, field)
    row.marks = write_marks(marks.canonical(block.marks, block.text, f"{field}.marks"))
