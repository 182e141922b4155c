"""The vault: every file that a row speaks of has its hash, and none that was erased is there."""

from collections.abc import Iterator
from typing import Any

from db.check.reading import Wanted
from db.check.replay import Replay
from db.desk import Desk
from db.reading import rows
from db.sweeping import is_kept
from resources.i18n import tr


def vault(desk: Desk, driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    """Name each file that is gone or altered, though nobody erased it."""
    statement = (
        "SELECT 'attachment' AS kind, id, sha256, name FROM attachments "
        "UNION ALL SELECT 'brief', id, sha256, 'brief ' || number FROM briefs "
        "UNION ALL SELECT 'policy', id, logo, 'logo' FROM policies WHERE logo IS NOT NULL"
    )
    known = set()
    for row in wanted(rows(driver, statement)):
        known.add(row["sha256"])
        if (row["kind"], row["id"], "sha256") in replay.erased:
            if desk.vault.path(row["sha256"]).exists() and not is_kept(driver, row["sha256"]):
                yield tr("File {name} ({sha256}) was erased, and its bytes are still there",
                         name=row["name"], sha256=row["sha256"])
            continue
        if not desk.vault.sound(row["sha256"]):
            yield tr("File {name} ({sha256}) is missing or altered", name=row["name"],
                     sha256=row["sha256"])
    former = "SELECT trim(value, char(34)) FROM event_values WHERE field = 'logo'"
    known |= {logo for (logo,) in driver.execute(former).fetchall()}
    for path in wanted(desk.vault.folder.glob("??/*")):
        if path.name not in known:
            replay.remarks.append(tr("File {name} in evidence/ belongs to nothing on the desk: an "
                                     "act that was cut short left it", name=path.name))
