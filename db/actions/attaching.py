"""Take a file into the vault as part of an act."""

from pathlib import Path

from db.incoming import media_type, safe_name
from db.tables import AttachmentRow
from db.unit import Unit
from db.vault import Incoming


def attachment_row(
    unit: Unit, case_id: str, evidence_id: str | None, source: Path | Incoming, position: int
) -> AttachmentRow:
    """Take a file into the vault and return its row; if the act fails, it is as it was before.

    What the vault has received already is only given its place, so the act stays short.
    """
    vault = unit.desk.vault
    stored = unit.keep(
        vault.settle(source) if isinstance(source, Incoming) else vault.take(source)
    )
    kept = vault.path(stored.sha256)
    return AttachmentRow(
        case_id=case_id,
        evidence_id=evidence_id,
        removed=0,
        position=position,
        name=safe_name(source.name),
        sha256=stored.sha256,
        media_type=media_type(kept, source.name),
        size=stored.size,
    )
