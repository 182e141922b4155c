"""What the tests of a case's steps do at the desk, and on the screen."""

from PySide6.QtTest import QTest

from db.actions import workflow
from db.queries.snapshots import snapshot
from desktop.workflow import path
from tests.desktop import newsroom
from tests.desktop.newsroom import part


def state(room, case_id):
    return snapshot(room.desk, case_id).state


def reviewed(room):
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    return case_id


def approved(room):
    case_id = reviewed(room)
    room.act(workflow.approve, case_id, by=room.people.supervisor, checklist=newsroom.CHECKS)
    return case_id


def published(room):
    case_id = approved(room)
    revision = snapshot(room.desk, case_id).revision
    room.act(workflow.publish, case_id, b"%PDF-1.7 made up", revision=revision,
             by=room.people.supervisor)
    return case_id


def dialog(bar):
    return part(bar, "workflow.step")


def popover(owner):
    return part(owner, "workflow.gates")


def choose_step(bar, name):
    """Open the small menu and take a step from it, as a mouse does."""
    menu = part(bar, "workflow.menu")
    action = next(row for row in menu.actions() if row.data() == name)
    menu.popup(bar.mapToGlobal(bar.rect().bottomRight()))
    QTest.mouseClick(menu, newsroom.LEFT, pos=menu.actionGeometry(action).center())


def labels(case):
    return [(stop.label, stop.standing) for stop in path.stops(case)]
