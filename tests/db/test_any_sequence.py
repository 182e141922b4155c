"""Whatever three people do, in any order: the journal equals the tables, and the rules hold."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from db.actions import evidence, undoing, verdict, workflow
from db.check import check
from db.errors import Refused
from db.queries.history import redoable, undoable
from db.records import Erased, State, Tier
from tests import desks
from tests.db import moves

DECISIONS = (workflow.approve, workflow.reissue)


class Newsroom(RuleBasedStateMachine):
    """Three people at two cases; each act is looked at from outside, before and after."""

    @initialize()
    def open(self):
        self.folder = Path(mkdtemp(prefix="stet-any-"))
        with desks.cheap_keys():
            self.room = desks.opened(desks.copied(self.folder / "News.stet"))
        self.files = moves.pictures(self.folder / "files")
        self.cases = [self.room.ready(), self.room.ready(self.room.second)]
        proof = self.room.read(self.cases[1]).evidence[0].id
        self.room.act(evidence.attach, proof, self.files / "face.png")
        self.announced = []
        self.room.desk.listeners.append(self.announced.append)

    @rule(drawn=st.data(), move=st.sampled_from(moves.EDITS), whose=st.integers(0, 2))
    def edit(self, drawn, move, whose):
        self._try(drawn, move, whose)

    @rule(drawn=st.data(), move=st.sampled_from((*moves.STEPS, *moves.OTHERS)))
    def supervise(self, drawn, move):
        self._try(drawn, move, 2)

    @rule(drawn=st.data(), move=st.sampled_from(moves.OTHERS), whose=st.integers(0, 2))
    def do_something_else(self, drawn, move, whose):
        self._try(drawn, move, whose)

    @rule(drawn=st.data(), move=st.sampled_from(moves.STEPS), whose=st.integers(0, 2))
    def step(self, drawn, move, whose):
        self._try(drawn, move, whose)

    @rule(steps=st.integers(1, 4), which=st.integers(0, 1))
    def go_on(self, steps, which):
        """Take a case along its usual way, so that later states are reached."""
        for _ in range(steps):
            try:
                self._usual(self.cases[which])
            except Refused:
                return

    @rule(whose=st.integers(0, 2), which=st.integers(0, 1))
    def undo_and_redo(self, whose, which):
        """Redo after undo is where one was."""
        signer, case_id = self.room.everybody[whose], self.cases[which]
        before = self.room.read(case_id)
        if undoable(self.room.desk, signer, case_id) is None:
            return
        try:
            undone = undoing.undo(self.room.desk, signer, case_id)
        except Refused:
            return
        assert undone.changes is not None
        assert redoable(self.room.desk, signer, case_id) is not None
        undoing.redo(self.room.desk, signer, case_id)
        assert self.room.read(case_id).revision == before.revision

    def _usual(self, case_id):
        state = self.room.read(case_id).state
        if state == State.DRAFT:
            self.room.act(workflow.submit, case_id)
        elif state == State.IN_REVIEW:
            self.room.approve(case_id)
        elif state == State.APPROVED:
            self.room.publish(case_id)
        elif state == State.PUBLISHED:
            self.room.act(workflow.correct, case_id, Tier.WORDING, "A typo.")
        elif state == State.CORRECTING:
            self.room.act(verdict.choose, case_id, reason=f"Stone {self.room.events()}.")
            self.room.reissue(case_id)

    def _try(self, drawn, move, whose):
        signer = self.room.everybody[whose]
        case = self.room.read(drawn.draw(st.sampled_from(self.cases), label="case"))
        action, arguments, fields = move(drawn.draw, case, self.files)
        before, events = self.room.look(), self.room.events()
        self.announced.clear()
        try:
            with desks.cheap_keys():
                done = action(self.room.desk, signer, *arguments, **fields)
        except Refused:
            assert self.room.look() == before
            assert self.announced == []
            return
        acts = done.done if isinstance(done, Erased) else (done,)
        told = [each.changes for each in acts if each.changes is not None]
        assert self.room.events() == events + len(told)
        assert self.announced == told
        assert (self.room.look() == before) == (told == [])
        self._judge(case, self.room.read(case.id), action, signer)

    def _judge(self, before, after, action, signer):
        if before.state == State.APPROVED and before.revision != after.revision:
            assert after.approval is None
            assert after.state == State.DRAFT
        if after.state in (State.APPROVED, State.PUBLISHED) and before.state != after.state:
            assert after.approval.revision == after.revision
        if action in DECISIONS:
            assert signer.person.id not in {author.id for author in before.authors}
        if after.state == State.PUBLISHED:
            assert after.briefs

    def teardown(self):
        if hasattr(self, "room"):
            try:
                assert check(self.room.desk) == ()
            finally:
                self.room.desk.close()
                shutil.rmtree(self.folder)


Newsroom.TestCase.settings = settings(stateful_step_count=25)
TestWhateverPeopleDo = Newsroom.TestCase
