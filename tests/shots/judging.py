"""Two verdicts that differ, on a case in review, before anybody has settled them."""

import resources
from db import casefile
from db.actions import policy, second, workflow

FILED = "The planes were near al-Bab on one day; of a common strike there is no trace."


def disagreed(stage):
    """Bring it into view of the supervisor who settles them."""
    desk, editor = stage.window.seat.desk, stage.signer("Editor")
    ask(stage)
    case_id = casefile.import_case(desk, editor, resources.path("sample", "al-bab.case.json")).id
    workflow.submit(desk, editor, case_id)
    second.file(desk, stage.signer("Second editor"), case_id, "misleading", FILED)
    stage.open_case(case_id)


def ask(stage):
    """Let the desk want a second verdict on every case."""
    policy.edit(stage.window.seat.desk, stage.signer("Supervisor"), blind_second_verdict=True)
