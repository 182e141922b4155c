"""Evidence as the window sees it: the items of the case in view, numbered, and what may be done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import evidence as acts
from db.actions import undoing
from db.errors import Refused
from db.records import Attachment, CaseSnapshot, Done, Evidence, State
from db.rules import citations, urls
from desktop.saving.fields import FieldSaving
from desktop.saving.records import Deed, Owner
from desktop.seat import Answer, Seat
from resources.i18n import tr

OPEN_STATES = frozenset({State.DRAFT, State.APPROVED, State.CORRECTING})
"""States in which content may be changed (desktop contract: elsewhere it is read only)."""

Refusal = Callable[[Refused], None]
NotAdded = Callable[[Refused, list[Path]], None]
"""Gets the files back that were to go with the item."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item with its citation number, how often it is cited, and the number it repeats."""

    item: Evidence
    number: int
    cited: int
    repeats: int | None = None


class EvidenceModel(QObject):
    """Every act takes the id of an item; refusals reach `refused` with that id ("": the pane)."""

    opened = Signal()  # another case, or none
    changed = Signal()  # the same case, read anew
    refused = Signal(str, str)  # id of the item or "", sentence
    removed = Signal(int, str)  # number and title of an item just removed: undo is one act away
    attaching = Signal(str, int)  # id of the item, files still under way

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat
        self._items: tuple[Numbered, ...] = ()
        self._attaching: dict[str, int] = {}
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
        return self.seat.case is not None and self.seat.case.state in OPEN_STATES

    def items(self) -> tuple[Numbered, ...]:
        """Return the items in the order of the desk."""
        return self._items

    def find(self, item_id: str) -> Numbered | None:
        """Return an item by id, None when it is gone."""
        return next((entry for entry in self._items if entry.item.id == item_id), None)

    def origins(self, item_id: str | None) -> tuple[tuple[str, int, str], ...]:
        """Return key, number and title of the items that one may repeat."""
        return tuple(
            (entry.item.key, entry.number, entry.item.title)
            for entry in self._items if entry.item.id != item_id
        )

    def add(
        self, fields: Mapping[str, Any], files: Sequence[Path], done: Answer, refused: NotAdded,
        failed: Callable[[list[Path]], None],
    ) -> None:
        """Add an item, then its files, whoever still listens; empty fields are left to the desk.

        `refused` and `failed` (the disk, which the shell tells of) get the files back.
        """
        given = {name: value for name, value in fields.items() if value is not None}
        given.setdefault("title", "")

        def added(answer: Done) -> None:
            self.attach(answer.id, files)
            done(answer)

        def not_added(refusal: Refused) -> None:
            refused(refusal, list(files))

        def stopped(_: Exception) -> None:
            failed(list(files))

        self.seat.act(
            acts.add, self.case_id, done=added, refused=not_added, failed=stopped, **given
        )

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

        self.seat.act(acts.remove, item_id, done=done, refused=self._refusal(item_id))

    def take_back(self) -> None:
        """Undo this person's last act on the case: the removal just told of."""
        self.seat.act(undoing.undo, self.case_id, refused=self._refusal(""))

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

    def attach(self, item_id: str, paths: Sequence[Path]) -> None:
        """Keep copies of files with an item, one act for each, off the window's thread."""
        for path in paths:
            self._count(item_id, +1)
            self.seat.act(
                acts.attach, item_id, path,
                done=self._attached(item_id), refused=self._not_attached(item_id),
                failed=partial(self._interrupted, item_id),
            )

    def detach(self, item_id: str, attachment: Attachment) -> None:
        """Take a file off an item."""
        self.seat.act(acts.detach, attachment.id, refused=self._refusal(item_id))

    def still_attaching(self, item_id: str) -> int:
        """Return how many files are under way to an item."""
        return self._attaching.get(item_id, 0)

    def _attached(self, item_id: str) -> Answer:
        def done(_: Done) -> None:
            self._count(item_id, -1)

        return done

    def _not_attached(self, item_id: str) -> Refusal:
        def refused(refusal: Refused) -> None:
            self.refused.emit(item_id, refusal.sentence)
            self._count(item_id, -1)

        return refused

    def _refusal(self, item_id: str) -> Refusal:
        def refused(refusal: Refused) -> None:
            self.refused.emit(item_id, refusal.sentence)

        return refused

    def _count(self, item_id: str, step: int) -> None:
        left = max(0, self._attaching.get(item_id, 0) + step)
        self._attaching[item_id] = left
        self.attaching.emit(item_id, left)

    def _interrupted(self, item_id: str, _: Exception) -> None:
        self._count(item_id, -1)

    def _open(self, snapshot: CaseSnapshot | None) -> None:
        self._number(snapshot)
        self.opened.emit()

    def _change(self, snapshot: CaseSnapshot) -> None:
        self._number(snapshot)
        self.changed.emit()

    def _number(self, snapshot: CaseSnapshot | None) -> None:
        self._items = () if snapshot is None else numbered(snapshot)


def _deed(action: Callable[..., Done], row_id: str, values: dict[str, Any]) -> Deed:
    return Deed(action, (row_id,), values)


def followable(address: str | None) -> bool:
    """Whether an address is http or https and leads somewhere: nothing else is ever opened."""
    try:
        return bool(urls.page(address, "url"))
    except Refused:
        return False


def numbered(snapshot: CaseSnapshot) -> tuple[Numbered, ...]:
    """Return a case's items with their numbers and how often the analysis cites them."""
    numbers = citations.numbers(snapshot.blocks, snapshot.evidence)
    used = [key for block in snapshot.blocks for key in citations.keys_in(block.text)]
    return tuple(
        Numbered(item, numbers[item.key], used.count(item.key), numbers.get(item.origin or ""))
        for item in snapshot.evidence
    )
