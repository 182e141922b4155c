"""Evidence as the window sees it: the items of the case in view, numbered, and what may be done."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import evidence as acts
from db.actions import undoing
from db.errors import Refused
from db.queries import attachments as files
from db.queries import evidence as queries
from db.records import Attachment, CaseSnapshot, Done, Place, Role, State, Trace
from db.rules import erasable, origins, twins
from desktop.evidence import reading
from desktop.evidence.arrival import Arrival, Content
from desktop.evidence.intake import Intake
from desktop.evidence.keeping import Keeping
from desktop.evidence.numbered import Numbered, numbered
from desktop.evidence.reading import Readable, Sight
from desktop.evidence.sights import Sights
from desktop.saving.fields import FieldSaving
from desktop.saving.records import Deed, Owner
from desktop.seat import Answer, Failure, Seat
from resources.i18n import tr

Refusal = Callable[[Refused], None]


class EvidenceModel(QObject):
    """Every act takes the id of an item; refusals reach `refused` with that id ("": the pane)."""

    opened = Signal()  # another case, or none
    changed = Signal()  # the same case, read anew
    refused = Signal(str, str)  # id of the item or "", sentence
    removed = Signal(int, str)  # number and title of an item just removed: undo is one act away
    repeated = Signal(int, int)  # number of an item, and of the one that it now repeats

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat
        self._items: tuple[Numbered, ...] = ()
        self.intake = Intake(seat, self._twin_of_file, self)
        self.keeping = Keeping(seat, self.intake, self)
        self.sights = Sights(seat, self)
        self._set_aside: dict[str, list[Arrival]] = {}  # by case, of an item not yet added
        seat.case_opened.connect(self._open)
        seat.case_changed.connect(self._change)
        self._number(seat.case)

    @property
    def case_id(self) -> str | None:
        """The case in view."""
        return self.seat.case.id if self.seat.case else None

    @property
    def editable(self) -> bool:
        """Whether the case's content may be changed now."""
        return self.seat.may_change

    def why_closed(self) -> str:
        """Return why nothing can be added now, "" when something can."""
        case = self.seat.case
        if case is None or self.editable:
            return ""
        reasons = {
            State.IN_REVIEW: self.tr("The case is in review, so no evidence can be added now."),
            State.APPROVED: self.tr(
                "The case is approved. Press “Change it” above to add evidence."
            ),
            State.PUBLISHED: self.tr(
                "The case is published. Begin a correction to add evidence."
            ),
            State.WITHDRAWN: self.tr("The case is withdrawn, so no evidence can be added."),
            State.SHELVED: self.tr("The case is shelved. Take it up again to add evidence."),
        }
        return reasons.get(case.state, "")

    @property
    def may_erase(self) -> bool:
        """Whether this person is one who erases."""
        return bool(self.seat.signer.person.role == Role.SUPERVISOR)

    def ask_erase(self, item_id: str) -> None:
        """Ask what of an item, and which of its files, shall be erased for good."""
        entry = self.find(item_id)
        if entry is not None:
            fields = (Trace("evidence", item_id, name) for name in erasable.FIELDS["evidence"])
            files = (Trace(erasable.FILE[0], kept.id, erasable.FILE[1])
                     for kept in entry.item.attachments)
            self.seat.erase_wanted.emit((*fields, *files))

    def items(self) -> tuple[Numbered, ...]:
        """Return the items in the order of the desk."""
        return self._items

    def find(self, item_id: str) -> Numbered | None:
        """Return an item by id, None when it is gone."""
        return next((entry for entry in self._items if entry.item.id == item_id), None)

    def languages(self) -> tuple[str, ...]:
        """Return the languages that the case uses, its own first."""
        case = self.seat.case
        own = [case.language] if case is not None and case.language else []
        used = [entry.item.language for entry in self._items if entry.item.language]
        return tuple(dict.fromkeys(own + used))

    def origins(self, item_id: str | None) -> tuple[tuple[str, int, str], ...]:
        """Return key, number and title of the items that one may repeat."""
        return tuple(
            (entry.item.key, entry.number, entry.item.title)
            for entry in self._items if entry.item.id != item_id
        )

    def add(
        self, case_id: str, fields: Mapping[str, Any], arrivals: Sequence[Arrival],
        done: Answer, refused: Refusal, failed: Failure,
    ) -> None:
        """Add an item with the files that are here; those still under way follow it.

        Empty fields are left to the desk. Until `done` is told, the files stay where they are.
        """
        given = {name: value for name, value in fields.items() if value is not None}
        given.setdefault("title", "")
        here = [arrival for arrival in arrivals if arrival.incoming is not None]

        def added(answer: Done) -> None:
            for arrival in here:
                self.intake.forget(arrival)
            self.keeping.take_over(answer.id, [a for a in arrivals if a.under_way])
            self.keep_new(case_id, {})
            self._set_aside.pop(case_id, None)
            done(answer)

        self.seat.act(
            acts.add, case_id, done=added, refused=refused, failed=failed,
            files=[arrival.incoming for arrival in here], **given,
        )

    def keep_new(self, case_id: str, values: Mapping[str, Any]) -> None:
        """Keep the words of an item not yet added, in case its editor goes."""
        self.seat.drafts.keep(_new(case_id), values)

    def set_aside(self, case_id: str, arrivals: Sequence[Arrival]) -> None:
        """Keep the files of an item not yet added."""
        self._set_aside[case_id] = list(arrivals)

    def resume(self, case_id: str) -> tuple[dict[str, Any], list[Arrival]]:
        """Return the words and files of an item that was begun and not added."""
        return self.seat.drafts.kept(_new(case_id)), self._set_aside.pop(case_id, [])

    def has_words(self, case_id: str) -> bool:
        """Whether somebody typed into an item not yet added; what a file suggests is no such."""
        return bool(self.seat.drafts.kept(_new(case_id)))

    def has_begun(self) -> bool:
        """Whether an item of the case in view was begun and not added."""
        case_id = self.case_id or ""
        return self.has_words(case_id) or bool(self._set_aside.get(case_id))

    def twin_of_address(self, address: str, besides: str | None = None) -> Numbered | None:
        """Return the item whose address leads to the same place."""
        others = [entry.item for entry in self._items if entry.item.id != besides]
        found = twins.same_address(others, address)
        return self.find(found.id) if found else None

    def ask_publishers(self, answer: Answer) -> None:
        """Ask which publishers the desk's evidence names; `answer` gets them."""
        self.seat.ask(queries.publishers, answer=answer)

    def saving(self, item_id: str) -> FieldSaving:
        """Return what hands in an item's fields as they are typed."""
        return self._saving(acts.edit, "evidence", item_id, item_id)

    def describing(self, attachment_id: str) -> FieldSaving:
        """Return what hands in an attachment's caption and alternative text."""
        item_id = next((
            entry.item.id for entry in self._items
            if any(kept.id == attachment_id for kept in entry.item.attachments)
        ), "")
        return self._saving(acts.describe, "attachment", attachment_id, item_id)

    def _saving(
        self, action: Callable[..., Done], kind: str, row_id: str, item_id: str
    ) -> FieldSaving:
        entry = self.find(item_id)
        about = tr("Evidence {number}", number=entry.number) if entry else ""
        owner = Owner(self.case_id or "", kind, row_id, about)
        return self.seat.drafts.saving(owner, partial(_deed, action, row_id))

    def edit(self, item_id: str, **fields: Any) -> None:
        """Change fields at once, from a menu."""
        self.seat.act(acts.edit, item_id, refused=self._refusal(item_id), **fields)

    def remove(self, item_id: str) -> None:
        """Take an item out of the case; undo brings it back."""
        entry = self.find(item_id)

        def done(_: Done) -> None:
            if entry is not None:
                self.removed.emit(entry.number, entry.item.title)

        self.seat.act(
            acts.remove, item_id, done=self.seat.here(done), refused=self._refusal(item_id)
        )

    def take_back(self) -> None:
        """Undo this person's last act on the case: the removal just told of."""
        self.seat.act(undoing.undo, self.case_id, refused=self._refusal(""))

    def repeat(self, item_id: str, other_id: str) -> None:
        """Let an item repeat another one; undo takes it back."""
        entry, other = self.find(item_id), self.find(other_id)
        if entry is None or other is None or entry is other:
            return

        def done(_: Done) -> None:
            self.repeated.emit(entry.number, other.number)

        self.seat.act(
            acts.edit, item_id, origin=other.item.key, done=self.seat.here(done),
            refused=self._refusal(item_id),
        )

    def family(self) -> tuple[tuple[Numbered, int], ...]:
        """Return the items with how deep each stands below its origin, copies after it."""
        by_key = {entry.item.key: entry for entry in self._items}
        rows = origins.tree([entry.item for entry in self._items])
        return tuple((by_key[key], depth) for key, depth in rows)

    def independent(self) -> int:
        """Return how many independent origins are behind the evidence that is used."""
        return origins.independent([entry.item for entry in self._items])

    def show_citation(self, item_id: str) -> None:
        """Go to the next place in the text that cites an item, the first after the last."""
        entry = self.find(item_id)
        if entry is not None and entry.cited:
            self.seat.goto.emit(Place("block", field=entry.item.key))

    def move(self, item_id: str, index: int) -> None:
        """Put an item at a place in the order, 0 the first."""
        wanted = min(max(index, 0), len(self._items) - 1)
        entry = self.find(item_id)
        if entry is not None and self._items[wanted] is not entry:
            self.seat.act(acts.move, item_id, wanted, refused=self._refusal(item_id))

    def index(self, item_id: str) -> int:
        """Return an item's place in the order, -1 when it is gone."""
        ids = [entry.item.id for entry in self._items]
        return ids.index(item_id) if item_id in ids else -1

    def readable(self, kept: Attachment) -> Readable:
        """Return a kept file as something to look at."""
        place = files.place(self.seat.desk, kept.sha256)
        return Readable(kept.name, kept.media_type, place)

    def look_at(self, readable: Readable, answer: Answer, failed: Failure) -> None:
        """Find out, off the window's thread, what a file can be shown as: a reading.Sight."""
        self.seat.work(partial(reading.look, readable), done=answer, failed=failed)

    def draw(self, sight: Sight, index: int, scale: float, answer: Callable[..., None]) -> None:
        """Draw a page off the window's thread; `answer` gets the sight and a reading.Drawn."""
        self.seat.work(partial(reading.draw, sight, index, scale), done=partial(answer, sight))

    def arrange_by_number(self) -> None:
        """Bring the items into the order in which the text cites them."""
        if self.case_id is not None:
            self.seat.act(acts.arrange_by_number, self.case_id, refused=self._refusal(""))

    def attach(self, item_id: str, contents: Sequence[Content]) -> None:
        """Keep copies of files with an item, off the window's thread."""
        self.keeping.attach(item_id, contents)

    def detach(self, item_id: str, attachment: Attachment) -> None:
        """Take a file off an item."""
        self.seat.act(acts.detach, attachment.id, refused=self._refusal(item_id))

    def _refusal(self, item_id: str) -> Refusal:
        def refused(refusal: Refused) -> None:
            self.refused.emit(item_id, refusal.sentence)

        return self.seat.here(refused, self.seat.report)

    def _twin_of_file(self, sha256: str) -> str:
        found = twins.same_file((entry.item for entry in self._items), sha256)
        return found.id if found else ""

    def _open(self, snapshot: CaseSnapshot | None) -> None:
        self._number(snapshot)
        self.opened.emit()

    def _change(self, snapshot: CaseSnapshot) -> None:
        self._number(snapshot)
        self.changed.emit()

    def _number(self, snapshot: CaseSnapshot | None) -> None:
        self._items = () if snapshot is None else numbered(snapshot)


def _new(case_id: str) -> Owner:
    return Owner(case_id, "evidence", about=tr("New evidence"))


def _deed(action: Callable[..., Done], row_id: str, values: dict[str, Any]) -> Deed:
    return Deed(action, (row_id,), values)
