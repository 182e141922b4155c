"""The scene of an attack: a closed desk, and an enemy who knows its format."""

from db import keys
from db.check import examine
from db.desk import Desk
from tests import desks

NOBODY = keys.new_key()


class Scene:
    """A closed desk with a case in review, and whose keys the enemy may come to have."""

    def __init__(self, room):
        self.path = room.desk.path
        self.id = room.desk.id
        self.editor, self.second, self.supervisor = room.everybody
        self.case_id = room.submitted()
        self.revision = room.read(self.case_id).revision
        self.room = room

    def closed(self):
        self.room.desk.close()
        return self

    def again(self):
        self.room = desks.opened(self.path)
        return self.room

    def report(self, head=""):
        desk = Desk.open(self.path)
        try:
            return examine(desk, head=head)
        finally:
            desk.close()

    def found(self, head=""):
        return self.report(head).findings


def by_nobody(event_id):
    """Sign with a key that the desk has never heard of."""
    return NOBODY.sign(bytes.fromhex(event_id)).hex()


def only(findings, words):
    """Say that there is one finding, and that it has these words."""
    assert len(findings) == 1, findings
    assert words in findings[0]
    return True
