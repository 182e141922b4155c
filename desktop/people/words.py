"""Roles in words."""

from db.records import Role
from resources.i18n import tr


def role_name(role: Role) -> str:
    """Return a role's name."""
    return tr("Supervisor") if role is Role.SUPERVISOR else tr("Editor")
