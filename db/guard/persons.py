"""Who acts: that it is them, that they still work here, and what their role lets them do."""

from db.errors import Refused
from db.guard.acts import Act
from db.keys import public_hex
from db.records import Role
from db.session import Difference
from resources.i18n import tr

SUPERVISORS_KINDS = frozenset({"policy", "erasure", "person"})
"""Kinds of rows that only a supervisor changes; a person's own password is their own."""
_OWN_PASSWORD = frozenset({"sealed_key"})
KEY_FIELDS = frozenset({"sealed_key", "public_key", "provisional"})
"""What goes with a key that was handed out: its person may change all of it once, at the start."""


def judge(act: Act) -> None:
    """Refuse an act of somebody else, of somebody outdated, or of a role that may not do it."""
    provisional = _judge_signer(act)
    changed = _changed(act)
    own = changed.pop(act.signer.person.id, {})
    founding = any(difference.created for difference in own.values())
    if founding:
        _refuse_intruder(act)
    elif provisional and (changed or len(own) < len(act.found) or not _is_own_key(own)):
        raise Refused(tr("First choose a password that only you know."), field="password")
    allowed = KEY_FIELDS if provisional else _OWN_PASSWORD
    if act.signer.person.role != Role.SUPERVISOR:
        others = any(d.row.kind in SUPERVISORS_KINDS - {"person"} for d in act.found)
        if changed or set(own) - allowed or others:
            raise Refused(tr("Only a supervisor can do this."))
    elif not founding and set(own) & KEY_FIELDS - allowed:
        raise Refused(tr("Nobody hands a key out to themselves."))
    for fields in changed.values():
        _judge_handing_out(fields)
    if own or changed:
        _refuse_headless(act)


def _judge_signer(act: Act) -> bool:
    """Refuse whoever left or got another role or key after they signed in.

    Returns whether their key is one that was handed out to them.
    """
    person = act.signer.person
    row = act.driver.execute(
        "SELECT role, gone, public_key, coalesce(provisional, 0) FROM persons WHERE id = ?",
        (person.id,),
    ).fetchone()
    names = ("role", "gone", "public_key", "provisional")
    now = dict(zip(names, row or (None, 1, None, 0), strict=True))
    for difference in act.found:
        own = difference.row.kind == "person" and difference.row.id == person.id
        if own and difference.field in now and not difference.created:
            now[difference.field] = difference.before
    signed_with = public_hex(act.signer.key)
    if now["gone"] or now["role"] != person.role or now["public_key"] != signed_with:
        raise Refused(tr("Your place at this desk has changed; sign in again."))
    return bool(now["provisional"])


def _changed(act: Act) -> dict[str, dict[str, Difference]]:
    """Return the persons that the act touches, each with the fields that differ."""
    found: dict[str, dict[str, Difference]] = {}
    for difference in act.found:
        if difference.row.kind == "person":
            found.setdefault(difference.row.id, {})[difference.field] = difference
    return found


def _is_own_key(own: dict[str, Difference]) -> bool:
    return set(own) == KEY_FIELDS and not own["provisional"].after


def _judge_handing_out(fields: dict[str, Difference]) -> None:
    """A key is handed out whole, and marked until its person has made it their own."""
    if any(difference.created for difference in fields.values()) or not set(fields) & KEY_FIELDS:
        return
    whole = {"sealed_key", "public_key"} <= set(fields)
    row = next(iter(fields.values())).row
    if not whole or not getattr(row, "provisional", 0):
        raise Refused(tr("A key is handed out whole, to be made one's own."), field="password")


def _refuse_intruder(act: Act) -> None:
    others = act.driver.execute(
        "SELECT count(*) FROM persons WHERE id <> ?", (act.signer.person.id,)
    ).fetchone()
    if others[0]:
        raise Refused(tr("This desk has its first person already; sign in."))


def _refuse_headless(act: Act) -> None:
    heads = "SELECT count(*) FROM persons WHERE role = ? AND gone = 0"
    if not act.driver.execute(heads, (Role.SUPERVISOR.value,)).fetchone()[0]:
        raise Refused(tr("A desk needs at least one supervisor."), field="role")
