"""Files on their way to items that are on the desk: dropped on a card, or added in an editor."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from db.actions import evidence as acts
from db.errors import Refused
from db.records import Done
from desktop.evidence.arrival import Arrival, Content, Standing
from desktop.evidence.intake import Intake
from desktop.seat import Seat
from resources.i18n import tr


class Keeping(QObject):
    """Gives each file to its item as soon as it is here and nobody has to be asked."""

    moved = Signal(str)  # id of the item whose arrivals stand otherwise now

    def __init__(self, seat: Seat, intake: Intake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._intake = intake
        self._arrivals: dict[str, list[Arrival]] = {}
        intake.moved.connect(self._move)

    def attach(self, item_id: str, contents: Iterable[Content]) -> None:
        """Bring files to an item; what was refused before is no longer told."""
        told = [a for a in self.of(item_id) if a.standing is Standing.REFUSED]
        self._arrivals[item_id] = [a for a in self.of(item_id) if a not in told]
        self.take_over(item_id, self._intake.bring(contents))

    def take_over(self, item_id: str, arrivals: Iterable[Arrival]) -> None:
        """Let files that are under way already, or here, come to an item."""
        for arrival in arrivals:
            self._arrivals.setdefault(item_id, []).append(arrival)
            self._move(arrival)
        self.moved.emit(item_id)

    def of(self, item_id: str) -> Sequence[Arrival]:
        """Return what is on its way to an item, or was refused there."""
        return tuple(self._arrivals.get(item_id, ()))

    def under_way(self, item_id: str) -> bool:
        """Whether an item still waits for a file, or for an answer about one."""
        return any(arrival.under_way or arrival.asks for arrival in self.of(item_id))

    def agree(self, arrival: Arrival) -> None:
        """Add it although another item holds the same file."""
        arrival.agreed = True
        self._move(arrival)

    def dismiss(self, arrival: Arrival) -> None:
        """Stop it, or no longer tell of it."""
        if arrival.standing is Standing.KEEPING:
            return  # the act is under way, and undo takes it back
        self._intake.stop(arrival)
        self._drop(arrival)

    def again(self, arrival: Arrival) -> None:
        """Try once more what failed."""
        self._intake.again(arrival)

    def _move(self, arrival: Arrival) -> None:
        item_id = self._item_of(arrival)
        if item_id is None:
            return
        if arrival.twin == item_id:
            arrival.twin = ""  # the act itself refuses it, and says so
        if arrival.standing is Standing.LINK:
            arrival.standing = Standing.REFUSED
            arrival.sentence = tr(
                "{name} holds only an address; drop it beside the cards to begin an item.",
                name=arrival.name,
            )
        elif arrival.standing is Standing.STOPPED:
            self._drop(arrival)
        elif arrival.standing is Standing.HERE and not arrival.asks:
            self._keep(item_id, arrival)
        self.moved.emit(item_id)

    def _keep(self, item_id: str, arrival: Arrival) -> None:
        arrival.standing = Standing.KEEPING

        def done(_: Done) -> None:
            self._intake.forget(arrival)
            self._drop(arrival)

        def refused(refusal: Refused) -> None:
            self._intake.forget(arrival)
            arrival.standing, arrival.sentence = Standing.REFUSED, refusal.sentence
            self.moved.emit(item_id)

        def failed(error: Exception) -> None:
            arrival.standing = Standing.FAILED  # its bytes are here: worth another try
            arrival.sentence = getattr(error, "sentence", "") or tr("It was not kept.")
            self.moved.emit(item_id)

        self._seat.act(
            acts.attach, item_id, arrival.incoming, done=done, refused=refused, failed=failed
        )

    def _item_of(self, arrival: Arrival) -> str | None:
        return next((i for i, found in self._arrivals.items() if arrival in found), None)

    def _drop(self, arrival: Arrival) -> None:
        item_id = self._item_of(arrival)
        if item_id is not None:
            self._arrivals[item_id].remove(arrival)
            self.moved.emit(item_id)
