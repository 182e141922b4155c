"""A review on a real desk with real keys: what changed, the way through it, what was seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from db.actions import analysis, claims, comments, evidence, replies, verdict, workflow
from db.queries.snapshots import snapshot
from db.records import BlockKind, Part
from desktop.review import words
from desktop.review.marks import Talk
from desktop.review.mode import Mode
from desktop.review.model import ReviewModel
from desktop.review.standing import StandingModel
from desktop.review.view import ReviewView
from desktop.shell.seen import SeenNotes
from desktop.shell.settings import Settings
from tests.desktop.newsroom import part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def review_for(room, qtbot, tmp_path):
    """Show the review of a case to the supervisor, all of it written."""

    def show(case_id):
        seat = room.sit(room.people.supervisor, case_id)
        notes = SeenNotes(Settings(), room.desk.path, room.people.supervisor.person.id)
        view = ReviewView(ReviewModel(seat, notes), QWidget(), QWidget())
        view.model, view.seat = view._model, seat
        qtbot.addWidget(view)
        view.resize(1100, 700)
        view.show()
        qtbot.waitUntil(lambda: view.model.review is not None)
        view.page.finish()
        return view

    return show


def first_round(room):
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    return case_id


def second_round(room):
    case_id = first_round(room)
    room.act(workflow.return_to_draft, case_id, "Say when.", by=room.people.supervisor)
    case = snapshot(room.desk, case_id)
    blocks = [replace(b, text=f"{b.text} Nobody else says so.")
              if b.kind is BlockKind.PARAGRAPH else b for b in case.blocks]
    room.act(analysis.set_blocks, case_id, blocks)
    room.act(evidence.edit, case.evidence[0].id, note="Read again.")
    room.act(verdict.choose, case_id, rating="misleading", reason="Another reason.")
    room.act(workflow.submit, case_id)
    return case_id


def row_tops(page):
    """Return where the versions of each row begin, in pixels from the top."""
    page.finish()
    layout, block = page.document().documentLayout(), page.document().findBlock
    return [tuple(layout.blockBoundingRect(block(cell.start)).top() for cell in spot.cells)
            for spot in page.spots]


def text(view):
    return view.page.toPlainText()


def test_a_first_round_is_to_be_read_and_nothing_is_marked_as_new(room, review_for):
    view = review_for(first_round(room))
    assert view.model.comparison.first
    assert snapshot(room.desk, view.seat.case.id).claim.quote in text(view)
    assert view.parts._heading.text() == "To be read"


def test_what_was_said_is_shown_whatever_stands_in_brackets(room, review_for):
    case_id = room.al_bab()
    room.act(claims.edit, case_id, quote="As [@NASA] said, they flew apart.")
    room.act(workflow.submit, case_id)
    view = review_for(case_id)
    assert "As [@NASA] said" in text(view)
    assert "[1]" in text(view)


def test_a_second_round_shows_only_what_changed_since_the_first_decision(room, review_for):
    view = review_for(second_round(room))
    parts = {change.part for change in view.model.changes}
    assert parts == {Part.VERDICT, Part.REASON, Part.ANALYSIS, Part.EVIDENCE}
    assert snapshot(room.desk, view.seat.case.id).claim.quote not in text(view)
    assert "Nobody else says so." in text(view)
    view.page.show_whole(True)
    view.page.finish()
    assert snapshot(room.desk, view.seat.case.id).claim.quote in text(view)


def test_what_was_read_is_not_told_to_be_read(room, review_for):
    view = review_for(first_round(room))
    claim = part(view, "review.parts.claim")
    assert "1 to read" in claim.accessibleName()
    view.step(+1)
    assert "to read" not in claim.accessibleName()
    assert claim.accessibleName().startswith("Claim, Read")
    for _ in view.model.changes:
        view.step(+1)
    again = review_for(view.seat.case.id)
    assert part(again, "review.count").text() == "All read"


def test_a_round_has_one_time_whichever_side_it_stands_on(room, review_for):
    case_id = first_round(room)
    told = words.newer(review_for(case_id).model.review)
    assert told[0] == "Round 1"
    room.act(workflow.return_to_draft, case_id, "Say when.", by=room.people.supervisor)
    room.act(evidence.edit, snapshot(room.desk, case_id).evidence[0].id, note="Read again.")
    room.act(workflow.submit, case_id)
    review = review_for(case_id).model.review
    submitted, returned = review.now.rounds[0].submitted_at, review.since.at
    later = replace(review, since=replace(review.since, at="2030-01-01T00:00:00.000Z"))
    assert submitted < returned
    assert words.older(later) == told


def test_both_versions_of_each_row_begin_level(room, review_for):
    view = review_for(second_round(room))
    tops = row_tops(view.page)
    assert len(tops) > 5
    assert all(len(row) == 2 and row[0] == row[1] for row in tops)
    assert tops == sorted(tops)


def test_the_older_version_stands_to_the_right_where_writing_runs_that_way(room, review_for):
    view = review_for(second_round(room))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.page.finish()
    layout = view.page.document().documentLayout()
    spot = next(iter(view.page.spots))
    lefts = [layout.blockBoundingRect(view.page.document().findBlock(cell.start)).left()
             for cell in spot.cells]
    assert lefts[0] > lefts[1]


def test_f7_goes_through_the_changes_and_marks_them_as_seen(room, review_for):
    view = review_for(second_round(room))
    total = len(view.model.changes)
    for _ in range(total + 2):
        view.step(+1)
    assert view.model.current == total - 1
    assert view.model.unseen == ()
    assert view.parts._progress.text() == f"{total} of {total} seen"
    view.step(-1)
    assert view.model.current == total - 2
    view.turn_seen()
    assert view.model.unseen == (view.model.change,)


def test_f7_goes_on_from_the_last_change_to_what_was_not_seen(room, review_for):
    view = review_for(second_round(room))
    total = len(view.model.changes)
    view.step(-1)  # the last one
    assert view.model.current == total - 1
    view.step(+1)
    assert view.model.current == 0
    view.step(-1)
    assert view.model.current == total - 2
    view.step(+1)
    view.step(+1)
    assert view.model.current == 1
    for _ in range(total):
        view.step(+1)
    assert (view.model.current, view.model.unseen) == (total - 1, ())


def test_what_was_seen_survives_a_restart_until_it_changes(room, review_for):
    case_id = second_round(room)
    view = review_for(case_id)
    view.step(+1)
    view.step(+1)
    seen = view.model.seen
    again = review_for(case_id)
    assert again.model.seen == seen
    room.act(workflow.return_to_draft, case_id, "More.", by=room.people.supervisor)
    room.act(verdict.choose, case_id, reason="A third reason.")
    room.act(workflow.submit, case_id)
    assert review_for(case_id).model.seen == ()


def looked_at(view):
    """Return what the person saw of the changes, for a decision."""
    return view.model.looked()


def names(changes):
    return {change.name for change in changes}


def test_what_nobody_looked_at_is_listed_again_in_the_next_round(room, review_for):
    case_id = first_round(room)
    view = review_for(case_id)
    view.step(+1)
    seen, unseen = names(view.model.seen), names(view.model.unseen)
    assert seen
    assert unseen
    room.act(workflow.return_to_draft, case_id, "Say when.", by=room.people.supervisor,
             looked=looked_at(view))
    room.act(workflow.submit, case_id)
    view = review_for(case_id)
    assert not names(view.model.changes) & seen
    assert view.model.unseen == view.model.changes
    parts = {change.part for change in view.model.changes}
    assert {Part.VERDICT, Part.ANALYSIS, Part.EVIDENCE} <= parts
    assert "Not seen last time" in text(view)
    spoken = view.parts._rows[Part.VERDICT].accessibleName()
    assert spoken.startswith("Verdict, 2 not seen last time")  # rating and scale


def test_a_change_that_nobody_looked_at_is_shown_again_with_what_stood_before(room, review_for):
    case_id = second_round(room)
    view = review_for(case_id)
    view.model.go_to_part(Part.VERDICT)
    room.act(workflow.return_to_draft, case_id, "Say why.", by=room.people.supervisor,
             looked=looked_at(view))
    room.act(workflow.submit, case_id)
    view = review_for(case_id)
    shown = {change.part for change in view.model.changes}
    assert shown == {Part.REASON, Part.ANALYSIS, Part.EVIDENCE}
    for line in view.model.comparison.lines:
        if line.change and line.part is Part.ANALYSIS:
            assert line.after == f"{line.before} Nobody else says so."
    view.model.go_to_part(Part.REASON)
    room.act(workflow.return_to_draft, case_id, "Again.", by=room.people.supervisor,
             looked=looked_at(view))
    room.act(workflow.submit, case_id)
    shown = {change.part for change in review_for(case_id).model.changes}
    assert shown == {Part.ANALYSIS, Part.EVIDENCE}


def test_in_one_text_what_went_stands_before_what_came(room, review_for):
    view = review_for(second_round(room))
    view.tools.choose(Mode.INLINE)
    view.page.finish()
    assert "False" in text(view).split("Misleading")[0]


def test_words_selected_can_be_talked_about(room, review_for, qtbot):
    view = review_for(second_round(room))
    case = snapshot(room.desk, view.seat.case.id)
    block = next(b for b in case.blocks if "Nobody else says so." in b.text)
    spot = next(s for s in view.page.spots if s.line.place.id == block.id)
    found = view.page.document().find("Nobody else", spot.cells[1].start)
    assert found.selectionStart() < spot.cells[1].end
    view.page.setTextCursor(found)
    view.page.setFocus()
    with qtbot.waitSignal(view.comment_wanted) as asked:
        QTest.keyClick(view.page, Qt.Key.Key_M,
                       Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    (selected,) = asked.args
    assert selected.place.id == block.id
    assert block.text[selected.start : selected.end] == "Nobody else"


def long_round(room):
    """Return a case in its second round, one paragraph of which has 3,000 words."""
    case_id = first_round(room)
    room.act(workflow.return_to_draft, case_id, "Write more.", by=room.people.supervisor)
    case = snapshot(room.desk, case_id)
    told = " ".join(f"word{at}" for at in range(3_000))
    last = case.blocks[-1]
    room.act(analysis.set_blocks, case_id,
             [*case.blocks[:-1], replace(last, text=f"{last.text} {told}", marks=())])
    room.act(workflow.submit, case_id)
    return case_id, last.id


def test_a_very_long_paragraph_is_written_part_by_part_and_is_one_change(room, review_for):
    case_id, block_id = long_round(room)
    view = review_for(case_id)
    parts = [spot for spot in view.page.spots if spot.line.place.id == block_id]
    assert len(parts) > 5
    assert len(view.model.changes) == 1
    assert all(len(row) == 2 and row[0] == row[1] for row in row_tops(view.page))
    block = next(b for b in snapshot(room.desk, case_id).blocks if b.id == block_id)
    shown = "".join(piece.text for spot in parts for piece in spot.cells[1].pieces)
    assert shown.split()[-3_000:] == block.text.split()[-3_000:]
    view.step(+1)
    view.step(+1)
    assert view.parts._progress.text() == "1 of 1 seen"


def test_words_in_the_midst_of_a_very_long_paragraph_can_be_talked_about(room, review_for):
    case_id, block_id = long_round(room)
    view = review_for(case_id)
    view.page.setTextCursor(view.page.document().find("word2500 word2501"))
    selected = view.page.selected()
    assert selected.place.id == block_id
    assert selected.text[selected.start : selected.end] == "word2500 word2501"
    view.page.show_talks((Talk("a", selected.place, selected.start, selected.end, True),))
    (marked,) = view.page.extraSelections()
    assert marked.cursor.selectedText() == "word2500 word2501"


def test_nothing_is_kept_of_a_case_that_is_left(room, review_for, qtbot):
    view = review_for(second_round(room))
    view.seat.open_case(None)
    qtbot.waitUntil(lambda: view.model.review is None)
    assert view.model.changes == ()


def test_a_comment_keeps_the_comparison_and_the_place_in_it(room, review_for, qtbot):
    case_id = second_round(room)
    view = review_for(case_id)
    view.step(+1)
    before, here = view.model.comparison, view.model.change
    with qtbot.waitSignal(view.model.compared):
        room.act(comments.add, case_id, "Who says so?", by=room.people.supervisor)
    assert view.model.comparison is before
    assert view.model.change == here


def test_who_was_asked_is_told_and_overdue_in_amber(room, qtbot):
    case_id = room.al_bab()
    room.act(replies.add, case_id, to="The ministry", question="Is it so?", asked="2017-01-20",
             deadline="2017-01-22")
    model = StandingModel(room.sit(room.people.supervisor, case_id))
    late = next(fact for fact in model.replies() if "The ministry" in fact.words)
    assert (late.tone, late.glyph) == ("warn", "triangle-alert")
    assert "no answer by 22 Jan 2017" in late.words


def test_origins_are_counted_with_their_tree_and_the_exception(room, qtbot):
    case_id = room.al_bab()
    room.act(verdict.except_origins, case_id, "There is only one archive.")
    model = StandingModel(room.sit(room.people.supervisor, case_id))
    head, why, *tree = model.origins()
    assert head.words.startswith("Independent origins:")
    assert why.words == "Exception: There is only one archive."
    assert len(tree) == len(snapshot(room.desk, case_id).evidence)
    assert {fact.depth for fact in tree} >= {1, 2}


def test_the_caret_can_be_put_anywhere_by_the_keyboard(room, review_for):
    view = review_for(second_round(room))
    view.page.setFocus()
    view.page.moveCursor(QTextCursor.MoveOperation.End)
    assert view.page.textCursor().atEnd()
    assert view.page.isReadOnly()
