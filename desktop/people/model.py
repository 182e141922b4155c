"""A desk's people and policy, for those who may change them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from db.actions import people as acts
from db.actions import policy as policy_acts
from db.errors import Refused
from db.queries import attachments
from db.queries import people as queries
from db.queries import policy as policy_queries
from db.records import Changes, Person, Policy, Role
from db.rules import scales
from desktop import troubles
from desktop.newest import Newest
from desktop.saving.records import Owner
from desktop.seat import Seat

_POLICY = Owner("", "policy")


class PeopleModel(QObject):
    """`peopled` carries the persons, `ruled` the policy; `done` and `refused` answer acts.

    `ended` follows either of the two, and stands alone where the disk did not take the act.
    """

    peopled = Signal(object)  # tuple[Person, ...]
    ruled = Signal(object)  # Policy
    unpeopled = Signal(str)  # why it is not known who is there; "" once it is
    unruled = Signal(str)  # the same of the policy
    done = Signal(str)  # the act's name
    refused = Signal(str, object)  # the act's name, Refused
    ended = Signal(str)  # the act's name

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._people, self._policy = Newest(self), Newest(self)
        seat.desk_changed.connect(self._stale)

    @property
    def me(self) -> Person:
        """The person at this seat."""
        person: Person = self._seat.signer.person
        return person

    @property
    def desk_name(self) -> str:
        """What the desk is called."""
        name: str = self._seat.desk.name
        return name

    @property
    def may_change(self) -> bool:
        """Whether this person decides about people and policy; the desk itself decides again."""
        return self.me.role is Role.SUPERVISOR

    def load(self) -> None:
        """Ask for people and policy."""
        self._seat.ask(
            queries.everyone, answer=self._people.only(self._tell_people),
            failed=self._people.also(self._miss_people),
        )
        self._seat.ask(
            policy_queries.current, answer=self._policy.only(self._tell_policy),
            failed=self._policy.also(self._miss_policy),
        )

    def scale_choices(self) -> tuple[tuple[str, str], ...]:
        """Return every scale as (reference, name)."""
        return tuple(
            (scale.reference, scale.name) for scale in map(scales.shown, scales.every())
        )

    def add(self, name: str, role: Role, password: str) -> None:
        """Add a person."""
        self._act("add", acts.add, name, role, password)

    def set_role(self, person_id: str, role: Role) -> None:
        """Make a person an editor or a supervisor."""
        self._act("role", acts.edit, person_id, role=role)

    def leave(self, person_id: str) -> None:
        """Let a person leave; their work stays."""
        self._act("leave", acts.leave, person_id)

    def certify(self, person_id: str, password: str) -> None:
        """Give somebody who lost their password a new key, under one to begin with."""
        self._act("certify", acts.certify, person_id, password)

    def change_password(self, old: str, new: str) -> None:
        """Seal one's own key under another password."""
        self._act("password", acts.change_password, old, new)

    def ask_giver(self, answer: Callable[[str | None], None]) -> None:
        """Ask who gave this person the password in use; None when they chose it themselves."""
        self._seat.ask(queries.giver, self.me.id, answer=answer)

    def begun(self) -> dict[str, Any]:
        """Return what was written of a policy and not decided, by field."""
        return self._seat.drafts.kept(_POLICY)

    def keep(self, fields: dict[str, Any]) -> None:
        """Keep what is being written of a policy, for as long as the window lives."""
        self._seat.drafts.keep(_POLICY, fields)

    def decide(self, policy: Policy) -> None:
        """Make this the policy."""
        self._act(
            "policy", policy_acts.edit, name=policy.name, minimum_origins=policy.minimum_origins,
            checklist=policy.checklist, scale=policy.scale, language=policy.language,
            address=policy.address, correction_policy=policy.correction_policy,
            site=policy.site, blind_second_verdict=policy.blind_second_verdict,
            lock_minutes=policy.lock_minutes,
        )

    def set_logo(self, path: Path | None) -> None:
        """Keep a picture as the desk's logo, or take it away with None; at once."""
        self._act("logo", policy_acts.set_logo, path)

    def logo_of(self, policy: Policy) -> Path | None:
        """Return where a policy's logo lies."""
        return attachments.place(self._seat.desk, policy.logo) if policy.logo else None

    def _act(
        self, act: str, action: Callable[..., Any], /, *arguments: Any, **fields: Any
    ) -> None:
        self._seat.act(
            action, *arguments, done=partial(self._finished, act),
            refused=partial(self._refused, act), failed=partial(self._failed, act), **fields,
        )

    def _finished(self, name: str, _: object) -> None:
        self.done.emit(name)
        self.ended.emit(name)

    def _refused(self, act: str, error: Refused) -> None:
        self.refused.emit(act, error)
        self.ended.emit(act)

    def _failed(self, act: str, _: Exception) -> None:
        self.ended.emit(act)

    def _tell_people(self, persons: tuple[Person, ...]) -> None:
        self.peopled.emit(persons)
        self.unpeopled.emit("")

    def _miss_people(self, error: Exception) -> None:
        self.unpeopled.emit(troubles.sentence(error))

    def _miss_policy(self, error: Exception) -> None:
        self.unruled.emit(troubles.sentence(error))

    def _tell_policy(self, policy: Policy) -> None:
        self.ruled.emit(policy)
        self.unruled.emit("")

    def _stale(self, changes: Changes) -> None:
        if changes.case_id is None:
            self.load()
