"""The top bar, shown to somebody at a real desk."""

import pytest

from desktop.workflow.model import WorkflowModel
from desktop.workflow.view import StateBar


@pytest.fixture
def bar_for(room, qtbot):
    """Show the bar of a case to somebody, once their steps are known."""

    def show(case_id, signer=None, steps=True):
        seat = room.sit(signer or room.people.editor, case_id)
        bar = StateBar(WorkflowModel(seat))
        bar.seat, bar.model = seat, bar._model
        qtbot.addWidget(bar)
        bar.resize(1280, 56)
        bar.show()
        if steps:
            qtbot.waitUntil(lambda: bar.model.is_settled)
        return bar

    return show
