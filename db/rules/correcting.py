"""How deep a correction goes: what its editor said, and what its verdict makes of it."""

from db.records import Tier


def tier(declared: Tier, *, changed: bool, closed: bool) -> Tier:
    """Return the tier that readers are told: of the verdict exactly when that is another.

    `changed` says whether the verdict differs from the one that was published, `closed` whether the
    correction was published itself. Meant for the verdict is one while it is under way.
    """
    if changed:
        return Tier.VERDICT
    return Tier.SUBSTANCE if closed and declared is Tier.VERDICT else declared
