"""A person who uses the keyboard for the letters of a text and for nothing else."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QPlainTextEdit, QTextEdit

from tests.journeys.hands import LEFT, Hands, spot
from tests.journeys.office import PASSWORDS
from tests.journeys.person import Person

KEY = Qt.Key


class MouseHands(Hands):
    """Hands of which one holds the mouse; only Return, between paragraphs, is a letter too."""

    def key(self, key, modifiers=None, times=1):
        """Type the end of a paragraph."""
        assert key == KEY.Key_Return, key
        super().key(key)

    def write(self, name, words, within=None):
        """Click into a field, three times where something stands there, and type."""
        field = self.see(name, within)
        self.press(name, within)
        if isinstance(field, (QTextEdit, QPlainTextEdit)):
            assert not field.toPlainText()
        elif field.text():
            self.click(field, double=True)
            QTest.mouseClick(field.window().windowHandle(), LEFT, pos=spot(field))
        self.type(words)

    def choose(self, name, words, within=None):
        """Open a box of choices and click the one that begins with the words."""
        box = self.see(name, within)
        assert isinstance(box, QComboBox)
        self.click(box)
        self.until(QApplication.activePopupWidget)
        row = next(row for row in range(box.count()) if box.itemText(row).startswith(words))
        popup = QApplication.activePopupWidget()  # held: its list goes with Python's word of it
        self._click_row(popup.findChild(QListView), row)
        self.until(lambda: box.currentText().startswith(words))

    def pick_over(self, name, row):
        """Click a row of a list that lies over the window."""
        rows = self.see(name)
        assert isinstance(rows, QListView)
        self._click_row(rows, row)

    def _click_row(self, rows, row):
        index = rows.model().index(row, 0)
        rows.scrollTo(index)
        self.click(rows.viewport(), rows.visualRect(index).center())


class Pointer(Person):
    """Somebody who works by mouse alone."""

    def __init__(self, office, name):
        super().__init__(office, name)
        self.hands = MouseHands.of(office.hands)

    def sign_in(self):
        """Click the own name, type the password, click."""
        hands, house = self.hands, self.office.house
        hands.until(lambda: house.door is not None and house.door.isActiveWindow())
        names = hands.see("signing.persons")
        said = [names.item(row).text() for row in range(names.count())]
        hands.pick("signing.persons", next(
            row for row, words in enumerate(said) if words.startswith(self.name)))
        hands.write("signing.password", PASSWORDS[self.name])
        hands.press("signing.enter")
        hands.until(lambda: house.window is not None and house.window.isActiveWindow())
        house.window.resize(1440, 900)
        hands.reads("shell.person", self.name)

    def begin_case(self, case):
        """Click New case, type in both fields, click again."""
        hands = self.hands
        hands.press("cases.first")
        hands.write("cases.quote", case["claim"]["quote"])
        hands.write("cases.claimant", case["claim"]["claimant"]["name"])
        hands.press("cases.create")
        hands.reads("workflow.number", "FC-")
        self.is_at("Draft")

    def fill_in_claim(self, case):
        """Click into each field and type."""
        hands, claim = self.hands, case["claim"]
        claimant = claim["claimant"]
        hands.write("claim.title", case["title"])
        hands.write("claim.claimant_role", claimant["role"])
        for field in ("date", "place"):
            hands.write(f"claim.{field}", claim[field])
        hands.write("claim.topics", ", ".join(case["topics"]))
        hands.press("claim.more")
        hands.write("claim.medium", claim["medium"])
        hands.choose("claim.claimant_kind", "Organisation")
        hands.write("claim.claimant_same_as", claimant["same_as"])
        for number, seen in enumerate(claim["appearances"], start=1):
            hands.press("claim.appearance.add")
            for field in ("publisher", "date"):
                hands.write(f"claim.appearance.{number}.{field}", seen[field])
        self.has_saved()

    def write_analysis(self, blocks):
        """Type; click the heading's button, and the button that offers what can be cited."""
        hands = self.hands
        hands.press("analysis.text")
        for place, block in enumerate(blocks):
            if place:
                hands.key(KEY.Key_Return)
            if block["kind"] == "heading":
                hands.press("analysis.heading")
            self.type_cited(block["text"])
        self.has_saved()

    def cite(self, key):
        """Click the button with the sign, and the item in its list."""
        hands = self.hands
        hands.press("analysis.at-sign")
        offered = [item.key for item in hands.see("analysis.picker")._items]
        hands.pick_over("analysis.picker.list", offered.index(key))
        hands.until(lambda: not hands.sees("analysis.picker"))

    def save_brief(self, path):
        """Preview, Save, the name, Save, and the cross over the pages."""
        hands = self.hands
        hands.press("workflow.preview")
        hands.until(lambda: hands.see("preview.beside.save").isEnabled())
        hands.press("preview.beside.save")
        hands.see("preview.where")
        hands.write("fileNameEdit", str(path))
        hands.press_words("&Save")
        hands.reads("preview.beside.notice", str(path))
        hands.press("preview.beside.close")
        hands.until(lambda: not hands.sees("preview.beside"))

    def has_saved(self):
        """Click beside the fields, and read that everything is on the desk."""
        hands = self.hands
        hands.click(hands.see("evidence.pane"), QPoint(60, 20))
        hands.reads("shell.saved", "All changes saved")
