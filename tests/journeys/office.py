"""A desk for a journey, and the house through whose door people go in and out."""

import json

import resources
from db import casefile
from db.actions import people, policy, workflow
from db.check import check
from db.desk import Desk
from db.queries import cases
from db.queries.people import everyone
from db.queries.snapshots import snapshot
from db.records import Role
from desktop import issued
from desktop.app import House
from desktop.shell.settings import Settings
from tests.journeys.hands import Hands

CHECKS = ("I opened every source myself.", "The verdict follows from the evidence.")
PASSWORDS = {"Editor": "ink and paper", "Supervisor": "blue pencil",
             "Second editor": "a second look"}
AL_BAB = json.loads(resources.text("sample", "al-bab.case.json"))
AL_BAB_AR = json.loads(resources.text("sample", "al-bab-ar.case.json"))


def found_desk(path, editors=("Editor",)):
    """Make a desk with a supervisor and its editors, and no case."""
    desk = Desk.create(path, "The Daily Proof")
    supervisor = people.found(desk, "Supervisor", PASSWORDS["Supervisor"])
    for name in editors:
        people.add(desk, supervisor, name, Role.EDITOR, PASSWORDS[name])
    policy.edit(desk, supervisor, checklist=CHECKS)
    desk.close()


def publish_al_bab(path, folder):
    """Put the al-Bab case on a desk, published: what a later day starts from."""
    desk = Desk.open(path)
    editor, supervisor = (signed_in(desk, name) for name in ("Editor", "Supervisor"))
    case_id = take_in(desk, editor, folder, AL_BAB)
    workflow.submit(desk, editor, case_id)
    workflow.approve(desk, supervisor, case_id, checklist=CHECKS)
    case = snapshot(desk, case_id)
    printed = issued.rendered(desk, issued.to_publish(case))
    workflow.publish(desk, supervisor, case_id, printed, revision=case.revision)
    desk.close()


def draft_al_bab(path, folder):
    """Put the al-Bab case on a desk as its editor has it before judging it."""
    desk = Desk.open(path)
    unjudged = {**AL_BAB, "verdict": None, "reason": None}
    take_in(desk, signed_in(desk, "Editor"), folder, unjudged)
    desk.close()


def take_in(desk, editor, folder, case):
    """Take a case in by its file, and return its id."""
    file = folder / "taken-in.case.json"
    file.write_text(json.dumps(case), "utf-8")
    return casefile.import_case(desk, editor, file).id


def signed_in(desk, name):
    """Return a person's signer."""
    person = next(each for each in everyone(desk) if each.name == name)
    return people.sign_in(desk, person.id, PASSWORDS[name])


class Office:
    """The house with its desk, and whoever sits at it."""

    def __init__(self, path, qtbot):
        self.path = path
        self.hands = Hands(qtbot)
        self.house = House(Settings())
        self.house.open_door(path)

    @property
    def window(self):
        """The window of the desk, while somebody is signed in."""
        return self.house.window

    def leave(self):
        """Close whatever is open, whatever happened."""
        for window in (self.house.window, self.house.door):
            if window is not None:
                window.close()


def is_sound(path):
    """Tell that the desk's own examination finds nothing."""
    desk = Desk.open(path)
    try:
        return check(desk) == ()
    finally:
        desk.close()


def issued_hashes(path):
    """Return the SHA-256 of every brief that left the desk."""
    desk = Desk.open(path)
    try:
        (card,) = cases.page(desk)
        return [brief.sha256 for brief in snapshot(desk, card.id).briefs]
    finally:
        desk.close()


def exported(path, folder):
    """Return the one case as its file tells it, its files as name and bytes."""
    desk = Desk.open(path)
    try:
        (card,) = cases.page(desk)
        casefile.export_case(desk, card.id, folder / "out.case.json")
    finally:
        desk.close()
    case = json.loads((folder / "out.case.json").read_text("utf-8"))
    for item in case["evidence"]:
        item["files"] = [(kept["name"], (folder / kept["path"]).read_bytes())
                         for kept in item["files"]]
    return case
