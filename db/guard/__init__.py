"""What the unit holds to, whatever an action does: persons, workflow, approval, authorship.

An action may be wrong, or be passed by with rows changed by hand: what leaves the unit is judged
here, from what differs and from the desk itself, never from what the action says of it.
"""

from db.errors import Refused
from db.guard import contents, ledger, persons, steps
from db.guard.acts import ERASE, Act
from db.guard.persons import KEY_FIELDS, SUPERVISORS_KINDS
from resources.i18n import tr

__all__ = ["ERASE", "KEY_FIELDS", "SUPERVISORS_KINDS", "Act", "judge"]


def judge(act: Act) -> None:
    """Void approvals that the act overtakes, and refuse what no action may do.

    Raises Refused, naming the reason, when the person, the state of the case, a gate or what the
    act leaves out forbids it.
    """
    persons.judge(act)
    ledger.judge_hands(act)
    cases = act.cases()
    if act.name == ERASE:
        contents.judge_erasing(act)
    for case_id in cases:
        taken = steps.taken(act, case_id)
        contents.judge(act, case_id, taken)
        if taken is not None:
            steps.judge(act, taken)
        ledger.judge(act, case_id, taken)
    if cases and cases != [act.case_id]:
        raise Refused(tr("An act concerns one case, and says which."))
