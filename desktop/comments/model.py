"""Comments as the window sees them: threads, and in words what each hangs on."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from db.actions import comments as acts
from db.errors import Refused
from db.records import AnchorKind, Block, CaseSnapshot, Comment, Done, Passage, Place
from db.rules import citations, passages
from desktop.comments import words
from desktop.saving.records import Owner
from desktop.seat import Failure, Seat

_OF_VERDICT = frozenset({"rating", "scale", "reason", "origins_exception"})
"""Fields of a case that the verdict's pane shows."""

Refusal = Callable[[Refused], None]
Sent = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a comment hangs on: the case, a field of it, a block or an evidence item.

    `passage` are the words of it that are meant, where not all are.
    """

    kind: AnchorKind = AnchorKind.CASE
    id: str | None = None
    field: str | None = None
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A first remark and its answers; `about` says what it hangs on, `quoted` its words.

    `gone` says that these words are not there any more; `place` is where they stand in their text.
    """

    id: str
    anchor: Anchor
    about: str
    quoted: str
    comments: tuple[Comment, ...]
    resolved: bool
    gone: bool = False
    place: tuple[int, int] | None = None


class CommentsModel(QObject):
    """Comments are about the content and no part of it: they may be written in any state."""

    opened = Signal()  # another case, or none
    changed = Signal()  # the same case, read anew

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._change)

    @property
    def case_id(self) -> str | None:
        """The case in view."""
        return self.seat.case.id if self.seat.case else None

    def threads(self) -> tuple[Thread, ...]:
        """Return the open threads in the order of writing, then the resolved ones."""
        return threads(self.seat.case) if self.seat.case else ()

    def about(self, anchor: Anchor) -> tuple[str, str]:
        """Return what an anchor is, in words, and the words that stand there."""
        return about(self.seat.case, anchor) if self.seat.case else ("", "")

    def begun(self) -> tuple[str, Anchor]:
        """Return the comment begun in the case in view, and what it hangs on."""
        kept = self.seat.drafts.kept(self._place())
        return kept.get("text", ""), kept.get("_anchor", Anchor())

    def keep(self, text: str, anchor: Anchor) -> None:
        """Keep a comment that is being written, for as long as the window lives."""
        self.seat.drafts.keep(self._place(), {"text": text, "_anchor": anchor})

    def begun_answer(self, thread_id: str) -> str:
        """Return the answer begun in a thread."""
        return str(self.seat.drafts.kept(self._place(thread_id)).get("text", ""))

    def keep_answer(self, thread_id: str, text: str) -> None:
        """Keep an answer that is being written, for as long as the window lives."""
        self.seat.drafts.keep(self._place(thread_id), {"text": text})

    def add(
        self, text: str, anchor: Anchor, done: Sent, refused: Refusal, failed: Failure
    ) -> None:
        """Begin a thread; `done` gets its id."""
        self.seat.act(
            acts.add, self.case_id, text, anchor=anchor.kind, anchor_id=anchor.id,
            anchor_field=anchor.field, passage=anchor.passage,
            done=partial(self._sent, self._place(), text, done), refused=refused, failed=failed,
        )

    def answer(
        self, thread_id: str, text: str, done: Sent, refused: Refusal, failed: Failure
    ) -> None:
        """Answer in a thread."""
        self.seat.act(
            acts.answer, thread_id, text,
            done=partial(self._sent, self._place(thread_id), text, done),
            refused=refused, failed=failed,
        )

    def show(self, thread: Thread) -> None:
        """Ask for the place that a thread hangs on."""
        self.seat.goto.emit(_place(thread))

    def settle(self, thread: Thread, refused: Refusal) -> None:
        """Resolve an open thread, or open a resolved one again."""
        self.seat.act(
            acts.reopen if thread.resolved else acts.resolve, thread.id,
            refused=self.seat.here(refused, self.seat.report),
        )

    def _place(self, thread_id: str = "") -> Owner:
        return Owner(self.case_id or "", "answer" if thread_id else "comment", thread_id)

    def _sent(self, place: Owner, text: str, done: Sent, answer: Done) -> None:
        """Let go of what the desk has now; what was typed meanwhile stays."""
        drafts = self.seat.drafts
        kept = drafts.kept(place)
        drafts.keep(place, {**kept, "text": kept.get("text", "").strip().removeprefix(text)})
        done(answer.id)

    def _open(self, _: CaseSnapshot | None) -> None:
        self.opened.emit()

    def _change(self, _: CaseSnapshot) -> None:
        self.changed.emit()


def threads(case: CaseSnapshot) -> tuple[Thread, ...]:
    """Return a case's threads, open ones first."""
    by_thread: dict[str, list[Comment]] = {}
    for comment in case.comments:
        by_thread.setdefault(comment.thread, []).append(comment)
    found = [_thread(case, remarks) for remarks in by_thread.values()]
    return tuple(sorted(found, key=_resolved))


def about(case: CaseSnapshot, anchor: Anchor) -> tuple[str, str]:
    """Return what an anchor is, in words, and the words that stand there."""
    where, whole = _about(case, anchor)
    return where, _printed(case, anchor.passage.quote) if anchor.passage else whole


def _about(case: CaseSnapshot, anchor: Anchor) -> tuple[str, str]:
    if anchor.kind == AnchorKind.EVIDENCE:
        item = next((item for item in case.evidence if item.id == anchor.id), None)
        number = citations.numbers(case.blocks, case.evidence)[item.key] if item else None
        return words.on_evidence(number, anchor.field), item.title if item else ""
    if anchor.kind == AnchorKind.BLOCK:
        block = next((block for block in case.blocks if block.id == anchor.id), None)
        return words.on_block(block.kind if block else None), _read(case, block)
    if anchor.kind == AnchorKind.FIELD:
        return words.on_field(anchor.field or ""), ""
    return words.on_case(), ""


def _place(thread: Thread) -> Place:
    anchor = thread.anchor
    if anchor.kind == AnchorKind.EVIDENCE:
        return Place("evidence", anchor.id, anchor.field)
    if anchor.kind == AnchorKind.BLOCK:
        words = anchor.passage and not thread.gone and not thread.resolved
        return Place("remark", thread.id) if words else Place("block", anchor.id)
    if anchor.id:
        return Place("reply", anchor.id, anchor.field)
    return Place("verdict" if anchor.field in _OF_VERDICT else "case", field=anchor.field)


def _thread(case: CaseSnapshot, remarks: list[Comment]) -> Thread:
    ordered = sorted(remarks, key=_time)
    first = next((c for c in ordered if c.id == c.thread), ordered[0])
    anchor = Anchor(first.anchor, first.anchor_id, first.anchor_field, first.passage)
    place = passages.place_in(case, first)
    return Thread(
        first.thread, anchor, *about(case, anchor), tuple(ordered), first.resolved,
        first.passage is not None and place is None, place,
    )


def _read(case: CaseSnapshot, block: Block | None) -> str:
    return _printed(case, block.text) if block else ""


def _printed(case: CaseSnapshot, text: str) -> str:
    """Return words of a case with its citations as they are printed."""
    numbers = citations.numbers(case.blocks, case.evidence)

    def printed(match: re.Match[str]) -> str:
        return f"[{numbers.get(match[1], '?')}]"

    return citations.CITATION.sub(printed, text)


def _time(comment: Comment) -> tuple[bool, str]:
    return comment.id != comment.thread, comment.at


def _resolved(thread: Thread) -> tuple[bool, str]:
    return thread.resolved, thread.comments[0].at
