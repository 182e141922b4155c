"""Persons: who may sign in, as what, and with which key."""


import json
from dataclasses import replace
from typing import Any
from uuid import uuid4

from sqlalchemy import select

from db import keys
from db.actions.fields import needed_line
from db.desk import Desk
from db.entering import sign_in, unsealed
from db.errors import Refused
from db.keys import Signer
from db.reading import reading
from db.records import Done, Person, Role
from db.rules import passwords
from db.rules.text import same
from db.session import NoticingSession
from db.tables import PersonRow, PolicyRow
from db.unit import act
from resources.i18n import tr

__all__ = [
    "add", "certify", "change_password", "edit", "found", "leave", "make_own", "sign_in",
]


def found(desk: Desk, name: str, password: str, *, shared: bool = False) -> Signer:
    """Make the first person of a desk, a supervisor, and the desk's policy, in one event.

    A password `shared` with everybody may be short (`db.rules.passwords`). Refused when the desk
    has people.
    """
    person, key, row = _new(name, Role.SUPERVISOR, passwords.chosen(password, shared=shared))
    signer = Signer(person, key)
    title = desk.name
    with act(desk, signer, "people.found") as unit:
        if unit.session.scalars(select(PersonRow.id)).first():
            raise Refused(tr("This desk has its first person already; sign in."))
        unit.add(row)
        unit.add(_policy(title))
    return signer


def add(
    desk: Desk, signer: Signer, name: str, role: Role, password: str, *, shared: bool = False
) -> Done:
    """Add a person; only a supervisor may."""
    person, _, row = _new(name, Role(role), passwords.chosen(password, shared=shared))
    with act(desk, signer, "people.add") as unit:
        _refuse_twin(unit.session, person.name, person.id)
        unit.add(row)
    return unit.done(person.id)


def edit(desk: Desk, signer: Signer, person_id: str, **fields: Any) -> Done:
    """Change a person's name or role; only a supervisor may."""
    with act(desk, signer, "people.edit") as unit:
        row = unit.get(PersonRow, person_id)
        if "name" in fields:
            row.name = needed_line(fields["name"], "name")
            _refuse_twin(unit.session, row.name, row.id)
        if "role" in fields:
            row.role = Role(fields["role"]).value
        _refuse_headless(unit.session)
    return unit.done(person_id)


def leave(desk: Desk, signer: Signer, person_id: str) -> Done:
    """Let a person leave: their work stays, they cannot sign in any more."""
    with act(desk, signer, "people.leave") as unit:
        unit.get(PersonRow, person_id).gone = 1
        _refuse_headless(unit.session)
    return unit.done(person_id)


def change_password(desk: Desk, signer: Signer, old: str, new: str) -> Done:
    """Seal the person's own key under a new password; Refused when the old one is wrong."""
    passwords.chosen(new, "new")
    person_id = signer.person.id
    with reading(desk) as driver:
        held = driver.execute("SELECT sealed_key FROM persons WHERE id = ?", (person_id,))
        (sealed_key,) = held.fetchone()
    unsealed(desk, sealed_key, old, person_id)
    with act(desk, signer, "people.change_password") as unit:
        unit.get(PersonRow, person_id).sealed_key = keys.seal(signer.key, new, person_id)
    return unit.done(person_id)


def certify(desk: Desk, signer: Signer, person_id: str, password: str) -> Done:
    """Give a person who lost their password a new key, under a password to begin with.

    Only a supervisor may, and never for themselves. The person keeps their id, name, role and work;
    what they signed before verifies with the key that they had then. The key is provisional: it
    does nothing but `make_own`. Refused for somebody who left.
    """
    passwords.chosen(password)
    key = keys.new_key()
    with act(desk, signer, "people.certify") as unit:
        row = unit.get(PersonRow, person_id)
        if row.gone:
            raise Refused(tr("This person does not work at this desk."), field="person")
        row.public_key, row.provisional = keys.public_hex(key), 1
        row.sealed_key = keys.seal(key, password, person_id)
    return unit.done(person_id)


def make_own(desk: Desk, signer: Signer, password: str) -> Signer:
    """Replace a provisional key by one that nobody else has seen; return who they are with it.

    The provisional key signs for the new one, and is worth nothing from then on. Refused for a key
    that is nobody else's, and for the password that was handed out with it.
    """
    passwords.chosen(password)
    key, person_id = keys.new_key(), signer.person.id
    with act(desk, signer, "people.make_own") as unit:
        row = unit.get(PersonRow, person_id)
        if not row.provisional:
            raise Refused(tr("This key is your own already; change its password."))
        if _opens(row.sealed_key, password, person_id):
            raise Refused(tr("Choose another password than the one you were given."),
                          field="password")
        row.public_key, row.provisional = keys.public_hex(key), 0
        row.sealed_key = keys.seal(key, password, person_id)
    owned = replace(signer.person, public_key=keys.public_hex(key), provisional=False)
    return Signer(owned, key)


def _opens(sealed_key: str, password: str, person_id: str) -> bool:
    try:
        keys.unseal(sealed_key, password, person_id)
    except Refused:
        return False
    return True


def _new(name: str, role: Role, password: str) -> tuple[Person, Any, PersonRow]:
    key = keys.new_key()
    person = Person(str(uuid4()), needed_line(name, "name"), role, keys.public_hex(key))
    row = PersonRow(
        id=person.id,
        name=person.name,
        role=role.value,
        public_key=person.public_key,
        sealed_key=keys.seal(key, password, person.id),
        gone=0,
    )
    return person, key, row


def _checklist() -> list[str]:
    """Return what a new desk's supervisor ticks before approving; each desk writes its own."""
    return [
        tr("Claim is quoted word for word"), tr("Claimant was asked for comment"),
        tr("Wording is neutral"),
    ]  # fmt: skip


def _policy(name: str) -> PolicyRow:
    return PolicyRow(
        name=name,
        minimum_origins=2,
        blind_second_verdict=0,
        checklist=json.dumps(_checklist(), ensure_ascii=False),
        scale="five-step",
        language="en",
        address="",
        correction_policy="",
    )


def _refuse_twin(session: NoticingSession, name: str, person_id: str) -> None:
    """Two people of one name could not be told apart in a brief."""
    for other in session.scalars(select(PersonRow).where(PersonRow.id != person_id)):
        if same(other.name, name):
            raise Refused(tr("There is a {name} at this desk already.", name=name), field="name")


def _refuse_headless(session: NoticingSession) -> None:
    session.flush()
    heads = select(PersonRow.id).filter_by(role=Role.SUPERVISOR.value, gone=0)
    if session.scalars(heads).first() is None:
        raise Refused(tr("A desk needs at least one supervisor."), field="role")


