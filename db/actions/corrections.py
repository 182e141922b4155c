"""What is said of a correction while it is being written."""

from db import assembly
from db.actions.fields import one_of
from db.desk import Desk
from db.errors import Refused
from db.keys import Signer
from db.records import Done, State, Tier
from db.rules import workflow
from db.tables import CaseRow, CorrectionRow
from db.unit import act
from resources.i18n import tr


def set_tier(desk: Desk, signer: Signer, case_id: str, tier: Tier) -> Done:
    """Say anew how deep the correction under way goes; Refused below what its content demands."""
    with act(desk, signer, "corrections.set_tier", case_id=case_id) as unit:
        state = State(unit.get(CaseRow, case_id).state)
        correction = assembly.snapshot(unit.driver, case_id).correction
        workflow.step("retier", state, correcting=correction is not None)
        if correction is None:
            raise Refused(tr("No correction is under way."))
        row = unit.session.get_one(CorrectionRow, correction.id)
        row.tier = one_of(Tier)(tier, "tier")
    return unit.done(case_id)
