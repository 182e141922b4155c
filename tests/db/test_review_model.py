"""Persons of both roles do anything in any order, by the actions and by calls forged beneath them.

Never is a case approved by one who wrote in it, published with a revision other than the approved
one, changed while published other than by a correction, given up as anything else than what was
published, or a gate passed unmet; and whatever is refused says why. STET_HYPOTHESIS=long looks for
half an hour, not for some seconds.
"""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from sqlalchemy.exc import SQLAlchemyError

from db.actions import claims, comments, corrections, people, policy, second, verdict, workflow
from db.check import check
from db.damage import damaged
from db.errors import Refused
from db.records import Role, State, Tier
from db.rules import gates
from db.rules.workflow import APPROVAL_GATES, EDITABLE, REISSUE_GATES, REVIEW_GATES
from tests import desks
from tests.db import forging
from tests.desks import BRIEF

STILL = frozenset({State.IN_REVIEW, State.PUBLISHED, State.WITHDRAWN, State.SHELVED})
"""States in which not a word may change."""
RATINGS = st.sampled_from(["true", "false", "misleading"])


class Review(RuleBasedStateMachine):
    """Two editors and two supervisors at two cases; the model keeps who wrote and who judged."""

    @initialize(blind=st.booleans())
    def open(self, blind):
        self.folder = Path(mkdtemp(prefix="stet-review-"))
        with desks.cheap_keys():
            self.room = desks.opened(desks.copied(self.folder / "News.stet"))
            other = self.room.act(
                people.add, "Zoe", Role.SUPERVISOR, "kept secret", by=self.room.supervisor
            )
            zoe = people.sign_in(self.room.desk, other, "kept secret")
        self.people = [*self.room.everybody, zoe]
        self.room.act(policy.edit, blind_second_verdict=blind, by=zoe)
        self.cases = [self.room.ready(), self.room.ready(by=self.people[2])]
        self.wrote = {
            self.cases[0]: {self.people[0].person.id}, self.cases[1]: {self.people[2].person.id}
        }
        self.judged = {case_id: set() for case_id in self.cases}
        self.approved = {}
        self.published = {}

    @rule(which=st.integers(0, 1), steps=st.integers(1, 4), drawn=st.data())
    def go_on(self, which, steps, drawn):
        """Somebody who may takes the next steps, so that every state is reached."""
        for _ in range(steps):
            self._usual(self.room.read(self.cases[which]), drawn)

    @rule(which=st.integers(0, 1), whose=st.integers(0, 3))
    def decide(self, which, whose):
        """Somebody writes; then everybody tries to sign it, by every step that signs."""
        case_id, ticks = self.cases[which], self.room.read(self.cases[which]).policy.checklist
        place = f"Seen by {whose}"
        self._do(self.room.read(case_id), self.people[whose], claims.edit, case_id, place=place)
        self._do(self.room.read(case_id), self.people[0], workflow.submit, case_id)
        for signer in self.people:
            case = self.room.read(case_id)
            self._do(case, signer, workflow.approve, case_id, checklist=ticks)
            self._do(self.room.read(case_id), signer, workflow.reissue, case_id, "So.", BRIEF,
                     revision=case.revision)

    def _usual(self, case, drawn):
        clean = [p for p in self.people[2:] if p.person.id not in case.parties]
        ticks = case.policy.checklist
        match case.state:
            case State.DRAFT:
                self._do(case, self.people[0], workflow.submit, case.id)
            case State.IN_REVIEW if not case.second and case.policy.blind_second_verdict:
                rating = drawn.draw(RATINGS)
                self._do(case, self.people[1], second.file, case.id, rating, "Seen by myself.")
            case State.IN_REVIEW if case.dissent and not gates.is_settled(case, case.dissent):
                self._do(case, self.people[2], second.settle, case.id, "Both were heard.")
            case State.IN_REVIEW if clean:
                self._do(case, clean[0], workflow.approve, case.id, checklist=ticks)
            case State.APPROVED:
                self._do(case, self.people[3], workflow.publish, case.id, BRIEF,
                         revision=case.revision, public_note="Corrected.")
            case State.PUBLISHED:
                tier = drawn.draw(st.sampled_from(Tier))
                self._do(case, self.people[1], workflow.correct, case.id, tier, "A mistake.")
            case State.CORRECTING if drawn.draw(st.integers(0, 2)) == 0:
                self._do(case, self.people[1], workflow.abandon, case.id, "It stood right.")
            case State.CORRECTING:
                self._do(case, self.people[0], workflow.submit, case.id)

    @rule(which=st.integers(0, 1), whose=st.integers(0, 3), drawn=st.data())
    def step(self, which, whose, drawn):
        """Anybody tries any step."""
        case = self.room.read(self.cases[which])
        some = drawn.draw(st.sampled_from(["Because.", ""]))
        revision = drawn.draw(st.sampled_from([case.revision, case.revision, "0" * 64]))
        ticks = drawn.draw(st.sampled_from([case.policy.checklist, case.policy.checklist, ()]))
        steps = (
            (workflow.submit, (), {}),
            (workflow.return_to_draft, (some,), {}),
            (workflow.approve, (), {"checklist": ticks}),
            (workflow.publish, (BRIEF,), {"revision": revision, "public_note": some}),
            (workflow.correct, (drawn.draw(st.sampled_from(Tier)), some), {}),
            (workflow.reissue, (some, BRIEF + b"2"), {"revision": revision}),
            (workflow.abandon, (some,), {}),
            (corrections.set_tier, (drawn.draw(st.sampled_from(Tier)),), {}),
            (workflow.withdraw, (some, some), {}),
            (workflow.shelve, (some,), {}),
            (workflow.unshelve, (some,), {}),
            (second.file, (drawn.draw(RATINGS), some), {}),
            (second.settle, (some,), {"printed": drawn.draw(st.booleans())}),
        )
        action, arguments, fields = drawn.draw(st.sampled_from(steps))
        self._do(case, self.people[whose], action, case.id, *arguments, **fields)

    @rule(which=st.integers(0, 1), whose=st.integers(0, 3), drawn=st.data())
    def write(self, which, whose, drawn):
        """Anybody tries to write in the case."""
        case = self.room.read(self.cases[which])
        writings = (
            (verdict.choose, {"rating": drawn.draw(RATINGS)}),
            (verdict.choose, {"reason": drawn.draw(st.sampled_from(["So.", "Else."]))}),
            (verdict.set_scale, {"reference": "five-step"}),
            (claims.edit, {"place": drawn.draw(st.sampled_from(["Here", "There"]))}),
            (comments.add, {"text": "Is it so?"}),
        )
        action, fields = drawn.draw(st.sampled_from(writings))
        self._do(case, self.people[whose], action, case.id, **fields)

    @rule(which=st.integers(0, 1), whose=st.integers(0, 3), drawn=st.data())
    def settle_comments(self, which, whose, drawn):
        """Anybody tries to close a thread."""
        case = self.room.read(self.cases[which])
        for thread in gates.open_threads(case.comments)[:1]:
            self._do(case, self.people[whose], comments.resolve, thread.id)

    @rule(on=st.booleans(), least=st.integers(1, 3))
    def rule_otherwise(self, on, least):
        """The desk changes its mind in the midst of it."""
        self.room.act(policy.edit, blind_second_verdict=on, minimum_origins=min(least, 2),
                      by=self.people[3])

    @rule(which=st.integers(0, 1), whose=st.integers(0, 3), drawn=st.data(),
          way=st.sampled_from(forging.WAYS))
    def forge(self, which, whose, drawn, way):
        """Anybody calls what lies beneath the actions."""
        case = self.room.read(self.cases[which])
        self._judge(case, self.people[whose], lambda: way(
            drawn.draw, self.room, self.people[whose], case
        ))

    def _do(self, case, signer, action, *arguments, **fields):
        self._judge(case, signer, lambda: action(self.room.desk, signer, *arguments, **fields))

    def _judge(self, before, signer, deed):
        events = self.room.events()
        others = {c: self.room.read(c).revision for c in self.cases if c != before.id}
        try:
            deed()
        except Refused as refused:
            self._refused(refused, events)
            return
        except (TypeError, ValueError, SQLAlchemyError):  # a bug's call, and nothing came of it
            assert self.room.events() == events
            return
        assert {c: self.room.read(c).revision for c in others} == others
        after = self.room.read(before.id)
        self._look(before, after, signer.person)

    def _refused(self, refusal, events):
        assert refusal.sentence.strip()
        assert self.room.events() == events

    def _look(self, before, after, person):
        wrote, judged = self.wrote[after.id], self.judged[after.id]
        self._retiered(before, after)
        if (before.state, after.state) == (State.CORRECTING, State.PUBLISHED) and (
            after.briefs == before.briefs
        ):
            self._abandoned(after)
            return
        if after.revision != before.revision:
            assert before.state not in STILL, "not a word changes while it is read or published"
            assert after.state in (State.DRAFT, State.CORRECTING)
            assert after.approval is None, "any edit voids the approval"
            assert not before.veiled
            wrote.add(person.id)
        for given in after.seconds[len(before.seconds):]:
            assert given.by.id == person.id
            assert person.id not in wrote, "a second verdict comes from another"
            assert person.role == Role.EDITOR
            judged.add(person.id)
        if after.state == before.state:
            return
        if after.state == State.IN_REVIEW:
            self._met(before, REVIEW_GATES)
        elif after.state == State.APPROVED:
            self._approved(before, after, person, APPROVAL_GATES)
            assert set(after.policy.checklist) <= set(after.approval.checklist)
        elif after.state == State.PUBLISHED:
            self._published(before, after, person)

    def _retiered(self, before, after):
        was, now = before.correction, after.correction
        if was is None or now is None or was.tier == now.tier:
            return
        assert before.state in EDITABLE, "judged as it was handed in"
        assert now.tier == Tier.VERDICT or not gates.verdict_changed(after, now)

    def _abandoned(self, after):
        assert after.revision == after.briefs[-1].revision, "nothing but what was published"
        in_force = [each.id for each in after.approvals if not each.voided]
        assert in_force == self.published[after.id], "approved as it was then, and not otherwise"
        assert after.correction is None
        assert after.corrections[-1].abandoned_for
        assert {each.id for each in after.authors} <= self.wrote[after.id], "and by nobody new"

    def _approved(self, before, after, person, needed):
        assert person.role == Role.SUPERVISOR
        assert person.id not in self.wrote[after.id], "nobody approves what they wrote"
        assert person.id not in self.judged[after.id], "nor what they gave a verdict on"
        assert (after.approval.revision, after.approval.by.id) == (after.revision, person.id)
        self._met(before, needed)
        self.approved[after.id] = after.revision

    def _published(self, before, after, person):
        assert person.role == Role.SUPERVISOR
        if before.state == State.CORRECTING:
            self._approved(before, after, person, REISSUE_GATES)
            correction = before.correction
            assert correction.tier != Tier.VERDICT
            assert not gates.verdict_changed(after, correction), "that goes through review"
        else:
            assert before.state == State.APPROVED
        assert self.approved[after.id] == after.revision, "the approved revision, and no other"
        assert after.approval.revision == after.revision
        assert len(after.briefs) == len(before.briefs) + 1
        brief = after.briefs[-1]
        assert (brief.revision, brief.by.id) == (after.revision, person.id)
        assert self.room.desk.vault.sound(brief.sha256)
        assert after.correction is None
        if correction := before.correction:
            told, changed = after.corrections[-1].tier, gates.verdict_changed(after, correction)
            assert (told == Tier.VERDICT) == changed, "readers are told what differs"
            assert before.briefs[-1].erased or after.revision != before.briefs[-1].revision
        assert all(c.public_note for c in after.corrections if not c.abandoned)
        self.published[after.id] = [each.id for each in after.approvals if not each.voided]

    def _met(self, case, needed):
        today = datetime.now(UTC).date()
        found = gates.judge(case, today=today, damaged=damaged(self.room.desk.vault, case))
        assert [g.name for g in found if not g.met and g.name in needed] == [], "no gate unmet"

    def teardown(self):
        if hasattr(self, "room"):
            assert check(self.room.desk) == ()
            self.room.desk.close()
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder, ignore_errors=True)


LONG = os.environ.get("STET_HYPOTHESIS") == "long"
TestReview = Review.TestCase
TestReview.settings = settings(
    max_examples=1500 if LONG else 25, stateful_step_count=80 if LONG else 40, deadline=None
)
