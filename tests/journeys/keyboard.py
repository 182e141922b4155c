"""A person who never touches the mouse: keys go to whatever has the keyboard, and nowhere else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from tests.journeys.hands import CTRL, SHIFT, Hands, scene
from tests.journeys.office import CHECKS, PASSWORDS
from tests.journeys.person import FIELDS, Person

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FAR = 120
"""Presses of Tab after which a person gives up."""


class KeyHands(Hands):
    """Hands that lie on the keyboard."""

    def click(self, control, at=None, modifiers=None, *, double=False):
        """There is no mouse."""
        raise AssertionError(f"a click on {control}")

    def at(self, name):
        """Tell whether the keyboard is at a control."""
        here = QApplication.focusWidget()
        return here is not None and here.objectName() == name

    def tab_to(self, name):
        """Press Tab until the keyboard is there."""
        for _ in range(FAR):
            if self.at(name):
                return QApplication.focusWidget()
            self.key(KEY.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}: {scene()}")

    def put(self, name, words):
        """Go to a field by Tab and type instead of what stands there."""
        self.tab_to(name)
        self.key(KEY.Key_A, CTRL)
        self.type(words)

    def push(self, name):
        """Go to a button by Tab and press it."""
        self.until(self.tab_to(name).isEnabled)
        self.key(KEY.Key_Space)

    def pick_words(self, name, words):
        """Go to a box of choices and step to the one that begins with the words."""
        box = self.tab_to(name)
        assert isinstance(box, QComboBox)
        self.key(KEY.Key_Home)
        for _ in range(box.count()):
            if box.currentText().startswith(words):
                return
            self.key(KEY.Key_Down)
        raise AssertionError(f"{name} offers no {words}")

    def call_up(self, words):
        """Do something by its name, in the palette."""
        self.key(KEY.Key_K, CTRL)
        self.see("palette")
        self.type(words)
        chosen = QApplication.focusWidget()
        self.until(lambda: chosen.accessibleDescription().startswith(words))
        self.key(KEY.Key_Return)


class Typist(Person):
    """Somebody who works by keyboard alone."""

    def __init__(self, office, name):
        super().__init__(office, name)
        self.hands = KeyHands.of(office.hands)

    def sign_in(self):
        """Step to the own name, type the password."""
        hands, house = self.hands, self.office.house
        hands.until(lambda: house.door is not None and house.door.isActiveWindow())
        names = hands.tab_to("signing.persons")
        hands.key(KEY.Key_Home)
        while not names.currentItem().text().startswith(self.name):
            hands.key(KEY.Key_Down)
        hands.tab_to("signing.password")
        hands.type(PASSWORDS[self.name])
        hands.key(KEY.Key_Return)
        hands.until(lambda: house.window is not None and house.window.isActiveWindow())
        house.window.resize(1440, 900)
        hands.reads("shell.person", self.name)

    def sign_out(self):
        """Say so in the palette; the door stands open for the next."""
        self.hands.call_up("Sign out")
        self.hands.until(lambda: self.office.house.door is not None)

    def begin_case(self, case):
        """Ctrl+N, the quote, the claimant, Return."""
        hands = self.hands
        hands.key(KEY.Key_N, CTRL)
        hands.see("cases.new")
        hands.type(case["claim"]["quote"])
        hands.key(KEY.Key_Tab)
        hands.type(case["claim"]["claimant"]["name"])
        hands.push("cases.create")
        hands.reads("workflow.number", "FC-")
        self.is_at("Draft")

    def fill_in_claim(self, case):
        """F2 for the title, and on by Tab."""
        hands, claim = self.hands, case["claim"]
        hands.until(lambda: hands.sees("claim.title"))
        hands.key(KEY.Key_F2)
        hands.put("claim.title", case["title"])
        hands.put("claim.claimant_role", claim["claimant"]["role"])
        hands.put("claim.date", claim["date"])
        hands.put("claim.place", claim["place"])
        hands.put("claim.topics", ", ".join(case["topics"]))
        hands.push("claim.more")
        hands.put("claim.medium", claim["medium"])
        hands.pick_words("claim.claimant_kind", "Organisation")
        hands.put("claim.claimant_same_as", claim["claimant"]["same_as"])
        for seen in claim["appearances"]:
            hands.push("claim.appearance.add")
            hands.type(seen["publisher"])
            hands.key(KEY.Key_Tab)
            hands.type(seen["date"])
        self.has_saved()

    def add_evidence(self, item):
        """Ctrl+E, field by field, Done."""
        hands = self.hands
        before = int(hands.see("evidence.count").text())
        hands.key(KEY.Key_E, CTRL)
        hands.see("evidence.editor")
        hands.put("evidence.title", item["title"])
        for field, words in self.says(item):
            hands.pick_words(f"evidence.{field}", words)
        if item["primary"]:
            hands.push("evidence.primary")
        for field in FIELDS:
            if item.get(field) is not None:
                hands.put(f"evidence.{field}", item[field])
        if item["origin"] is not None:
            hands.pick_words("evidence.origin", self.origin_of(item))
        hands.push("evidence.done")
        hands.reads("evidence.count", str(before + 1))

    def write_analysis(self, blocks):
        """Ctrl+3, headings by their key, citations by "["."""
        hands = self.hands
        hands.key(KEY.Key_3, CTRL)
        for place, block in enumerate(blocks):
            if place:
                hands.key(KEY.Key_Return)
            if block["kind"] == "heading":
                hands.key(KEY.Key_H, CTRL | SHIFT)
            self.type_cited(block["text"])
        self.has_saved()

    def choose_verdict(self, rating, place):
        """Alt and the number of the tile."""
        self.hands.key(KEY.Key_0 + place, ALT)
        self.hands.until(self.hands.see(f"verdict.{rating}").isChecked)
        self.has_saved()

    def ask_for_reply(self, reply):
        """Call it up by its name, field by field, Add."""
        hands = self.hands
        hands.call_up("Ask for a reply")
        hands.until(lambda: hands.at("replies.new.to"))
        for field in ("to", "channel", "asked", "deadline", "answered", "question", "answer"):
            if reply[field] is not None:
                hands.put(f"replies.new.{field}", reply[field])
        hands.push("replies.new.add")
        hands.until(lambda: not hands.sees("replies.new"))

    def submit(self):
        """Ctrl+Return, and Return for yes."""
        self._advance()
        self.is_at("In review")

    def open_case(self, title):
        """Step to the case in the list, where the keyboard is at the start of a day."""
        self.hands.key(KEY.Key_1, CTRL)
        self.hands.until(lambda: self.hands.see("cases.list").model().rowCount() > 0)
        self.hands.key(KEY.Key_Home)
        self.hands.key(KEY.Key_Return)
        self.hands.reads("workflow.title", title)

    def approve(self):
        """F7 through what there is to read, tick each of the own checks, then Ctrl+Return."""
        hands = self.hands
        hands.until(lambda: hands.sees("review.next"))
        while "not seen" in hands.see("workflow.decision.open").text():
            hands.key(KEY.Key_F7)
        for number in range(len(CHECKS)):
            self.hands.push(f"workflow.decision.check.{number}")
        self.hands.until(lambda: not self.hands.sees("workflow.decision.open"))
        self._advance()
        self.is_at("Approved")

    def publish(self):
        """Ctrl+Return again."""
        self._advance()
        self.is_at("Published")

    def save_brief(self, path):
        """Ctrl+Alt+P, Save, the name, and Escape."""
        hands = self.hands
        hands.key(KEY.Key_P, CTRL | ALT)
        hands.until(lambda: hands.see("preview.beside.save").isEnabled())
        hands.push("preview.beside.save")
        hands.see("preview.where")
        hands.put("fileNameEdit", str(path))
        hands.key(KEY.Key_Return)
        hands.reads("preview.beside.notice", str(path))
        hands.key(KEY.Key_Escape)
        hands.until(lambda: not hands.sees("preview.beside"))

    def _advance(self):
        offered = ("workflow.primary", "workflow.decision.approve")
        self.hands.until(lambda: any(map(self.hands.sees, offered)))
        self.hands.key(KEY.Key_Return, CTRL)
        self.hands.see("workflow.step.confirm")
        self.hands.key(KEY.Key_Return)
