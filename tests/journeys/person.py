"""What people do at the desk, step by step, in their own words and with their own hands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db.records import EVIDENCE_KINDS, Stance
from db.rules.citations import CITATION
from desktop.evidence import words as evidence_words
from desktop.figures import number
from resources.i18n import tr
from tests.journeys.hands import CTRL, SHIFT, front, said
from tests.journeys.office import AL_BAB, AL_BAB_AR, CHECKS, PASSWORDS

KIND_BUTTONS = {"heading": "analysis.heading", "quotation": "analysis.quote"}
FIELDS = ("publisher", "author", "published", "accessed", "language", "locator", "quote",
          "translation", "note", "key")
"""What is typed of an item, in the order of the form, besides its title."""


class Person:
    """Somebody signed in at the desk."""

    def __init__(self, office, name):
        self.office = office
        self.name = name
        self.hands = office.hands

    # Coming and going

    def sign_in(self):
        """Choose the own name at the door and type the password."""
        hands, house = self.hands, self.office.house
        hands.until(lambda: house.door is not None and house.door.isActiveWindow())
        names = hands.see("signing.persons")
        row = next(row for row in range(names.count()) if names.item(row).text().startswith(
            self.name))
        hands.pick("signing.persons", row)
        hands.write("signing.password", PASSWORDS[self.name])
        hands.key(Qt.Key.Key_Return)
        hands.until(lambda: house.window is not None and house.window.isActiveWindow())
        house.window.resize(1440, 900)  # the screen of these tests has only 800 by 800
        hands.reads("shell.person", self.name)

    def sign_out(self):
        """Go by the menu; the door stands open for the next."""
        self.hands.open_menu("File")
        self.hands.take("Sign out")
        self.hands.until(lambda: self.office.house.door is not None)

    # The case and its claim

    def begin_case(self, case):
        """Start a case from nothing but the quote and the claimant."""
        hands = self.hands
        hands.press("cases.first")
        hands.see("cases.new")
        hands.type(case["claim"]["quote"])
        hands.key(Qt.Key.Key_Tab)
        hands.type(case["claim"]["claimant"]["name"])
        hands.press("cases.create")
        hands.reads("workflow.number", "FC-")
        self.is_at("Draft")

    def fill_in_claim(self, case):
        """Type everything else that is known of the claim."""
        hands, claim = self.hands, case["claim"]
        claimant = claim["claimant"]
        hands.write("claim.title", case["title"])
        hands.write("claim.claimant_role", claimant["role"])
        hands.write("claim.date", claim["date"])
        hands.write("claim.place", claim["place"])
        hands.write("claim.topics", ", ".join(case["topics"]))
        hands.press("claim.more")
        hands.write("claim.medium", claim["medium"])
        hands.choose("claim.claimant_kind", tr("Organisation"))
        hands.write("claim.language", case["language"])
        hands.write("claim.claimant_same_as", claimant["same_as"])
        for seen in claim["appearances"]:
            hands.press("claim.appearance.add")
            hands.type(seen["publisher"])
            hands.key(Qt.Key.Key_Tab)
            hands.type(seen["date"])
        hands.press("claim.more")
        self.has_saved()

    def open_case(self, title):
        """Choose the case from the list."""
        hands = self.hands
        rows = hands.see("cases.list")
        hands.until(lambda: rows.model().rowCount() > 0)
        found = [row for row in range(rows.model().rowCount())
                 if title in rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)]
        hands.pick("cases.list", found[0])
        hands.reads("workflow.title", title)

    # Evidence

    def add_evidence(self, item):
        """Type an item into its editor and put it on the desk."""
        before = int(said(self.hands.see("evidence.count")))  # in the digits of any language
        self.hands.press("evidence.add")
        self.hands.see("evidence.editor")
        self.hands.write("evidence.title", item["title"])
        self._say_what_it_is(item)
        for field in FIELDS:
            if item.get(field) is not None:
                self.hands.write(f"evidence.{field}", item[field])
        self._lead_to_origin(item)
        self.hands.press("evidence.done")
        self.hands.reads("evidence.count", number(before + 1))

    def says(self, item):
        """Return what is chosen for an item, as the name of a box and the words in it."""
        assert item["kind"] in EVIDENCE_KINDS
        return (
            ("stance", evidence_words.stance(Stance(item["stance"]))),
            ("kind", evidence_words.kind(item["kind"])),
            ("reliability", f"{item['reliability']}: "),
            ("credibility", f"{item['credibility']}: "),
        )

    def _say_what_it_is(self, item):
        for field, words in self.says(item):
            self.hands.choose(f"evidence.{field}", words)
        if item["primary"]:
            self.hands.press("evidence.primary")

    def _lead_to_origin(self, item):
        if item["origin"] is not None:
            self.hands.choose("evidence.origin", self.origin_of(item))

    def origin_of(self, item):
        """Return how the box of origins words the item that this one repeats."""
        cases = (AL_BAB, AL_BAB_AR)
        titles = [each["title"] for case in cases for each in case["evidence"]
                  if each["key"] == item["origin"]]
        box = self.hands.see("evidence.origin")
        offered = [box.itemText(row) for row in range(box.count())]
        return next(each for each in offered if any(title in each for title in titles))

    def open_evidence(self, key):
        """Open the editor of an item by a double click on its card."""
        card = self.hands.see(f"evidence.card.{key}")
        self.hands.click(card, double=True)
        self.hands.see("evidence.editor")

    def finish_evidence(self):
        """Press Done, and see the editor go."""
        self.hands.press("evidence.done")
        self.hands.until(lambda: not self.hands.sees("evidence.editor"))

    def attach_by_dialog(self, key, path):
        """Attach a file to an item by naming it in the dialog of files."""
        self.open_evidence(key)
        self.hands.press("evidence.attach")
        self.hands.name_file("evidence.files", path)
        self.finish_evidence()
        self.has_attached(key, path)

    def attach_by_drop(self, key, path):
        """Drop a file on an item's card."""
        self.hands.drop(self.hands.see(f"evidence.card.{key}"), path)
        self.has_attached(key, path)

    def has_attached(self, key, path):
        """See the file on the card."""
        card = self.hands.see(f"evidence.card.{key}")
        self.hands.until(lambda: path.name in
                         [kept.name for kept in card.entry.item.attachments])

    # Analysis, verdict, replies

    def write_analysis(self, blocks):
        """Type the analysis: headings by their button, citations by the picker."""
        self.hands.press("analysis.text")
        for place, block in enumerate(blocks):
            if place:
                self.hands.key(Qt.Key.Key_Return)
            before = blocks[place - 1]["kind"] if place else ""
            if block["kind"] in KIND_BUTTONS:
                self.hands.press(KIND_BUTTONS[block["kind"]])
            elif before == "quotation":
                self.hands.press(KIND_BUTTONS[before])  # else it would go on
            self.type_cited(block["text"])
        self.has_saved()

    def type_cited(self, text):
        """Type words; choose a citation from the list that "[" opens."""
        words = CITATION.split(text)
        for place, part in enumerate(words):
            if place % 2:
                self.cite(part)
            else:
                self.hands.type(part)

    def cite(self, key):
        """Type "[" and a part of the key, and take what is offered."""
        self.hands.type("[")
        self.hands.see("analysis.picker")
        self.hands.type(f"@{key}")
        self.hands.key(Qt.Key.Key_Return)
        self.hands.until(lambda: not self.hands.sees("analysis.picker"))

    def embolden_last_words(self, count):
        """Select the words before the caret and make them bold."""
        self.hands.key(Qt.Key.Key_Left, CTRL | SHIFT, count)
        self.hands.key(Qt.Key.Key_B, CTRL)

    def choose_verdict(self, rating):
        """Press the tile."""
        self.hands.press(f"verdict.{rating}")
        self.hands.until(self.hands.see(f"verdict.{rating}").isChecked)

    def give_reason(self, reason):
        """Type the one line."""
        self.hands.write("verdict.reason", reason)
        self.hands.reads("verdict.counter", f"{len(reason)} / 140")

    def ask_for_reply(self, reply):
        """Record a question put to somebody, and the answer when there was one."""
        self.hands.bring(tr("Replies"))
        self.hands.press_words(tr("Ask for a reply"))
        for field in ("to", "channel", "asked", "deadline", "answered", "question", "answer"):
            if reply[field] is not None:
                self.hands.write(f"replies.new.{field}", reply[field])
        self.hands.press("replies.new.add")
        self.hands.until(lambda: not self.hands.sees("replies.new"))

    def add_to_analysis(self, words, bold=0):
        """Type on at the end, and make the last words bold."""
        self.hands.bring("Analysis")
        self.hands.press("analysis.text")
        self.hands.key(Qt.Key.Key_End, CTRL)
        self.type_cited(words)
        self.embolden_last_words(bold)
        self.has_saved()

    # Steps

    def is_told(self, words):
        """Read over the button what stands in the way."""
        fix = self.hands.see("workflow.fix")
        self.hands.until(lambda: words in fix.toolTip())

    def is_at(self, state):
        """See where the case stands."""
        path = self.hands.see("workflow.path")
        self.hands.until(lambda: f"State: {state}," in path.accessibleName())

    def submit(self):
        """Send the case to review, and confirm."""
        self.hands.press("workflow.primary")
        self.hands.press("workflow.step.confirm")
        self.is_at("In review")

    def take_step(self, name, words="", tier="", notice=""):
        """Take a step from the small menu, and say what it asks for."""
        self.hands.take_from("workflow.more", name)
        self.hands.see("workflow.step")
        if tier:
            self.hands.choose("workflow.step.tier", tier)
        if words:
            self.hands.write("workflow.step.text", words)
        if notice:
            self.hands.write("workflow.step.notice", notice)
        self.hands.press("workflow.step.confirm")
        self.hands.until(lambda: not self.hands.sees("workflow.step"))

    def review(self):
        """Look at what is to be decided."""
        self.hands.press("workflow.review")
        self.hands.see("review.page")

    def leave_review(self):
        """Go back to the case as it is usually shown."""
        self.hands.see("review.page")
        self.hands.press("workflow.back")
        self.hands.see("shell.tabs")

    def read_all(self):
        """Go through everything that there is to read, until it is seen."""
        page = self.hands.see("review.page")
        self.hands.until(lambda: self.hands.sees("review.next"))
        while "not seen" in said(self.hands.see("workflow.decision.open")):
            self.hands.press("review.next")
            if not self.hands.sees("workflow.decision.open"):
                break
        assert page.isVisible()

    def approve(self):
        """Read everything, tick the whole checklist and sign."""
        self.read_all()
        for at in range(len(CHECKS)):
            self.hands.press(f"workflow.decision.check.{at}")
        self.hands.until(lambda: not self.hands.sees("workflow.decision.open"))
        self.hands.press("workflow.decision.approve")
        self.hands.press("workflow.step.confirm")
        self.is_at("Approved")

    def publish(self):
        """Print the brief for good."""
        self.hands.press("workflow.primary")
        self.hands.press("workflow.step.confirm")
        self.is_at("Published")

    def reissue(self, note):
        """Publish the corrected brief with a note for its readers, once its changes are seen."""
        ways = ("workflow.primary", "workflow.review")
        self.hands.until(lambda: any(map(self.hands.sees, ways)))
        if self.hands.sees("workflow.review"):
            self.hands.press("workflow.review")
        self.hands.press("workflow.primary")
        self.hands.write("workflow.step.text", note)
        self.hands.press("workflow.step.confirm")
        self.is_at("Published")

    def give_back(self, note):
        """Return the case to its editor with a note."""
        self.hands.write("workflow.decision.note", note)
        self.hands.press("workflow.decision.return")
        self.is_at("Returned")

    def save_brief(self, path):
        """Look at the brief and save the file."""
        self.hands.press("workflow.preview")
        self.hands.until(lambda: self.hands.see("preview.beside.save").isEnabled())
        self.hands.press("preview.beside.save")
        self.hands.name_file("preview.where", path)
        self.hands.reads("preview.beside.notice", str(path))
        self.hands.key(Qt.Key.Key_Escape)
        self.hands.until(lambda: front() is self.office.window)

    # Talk

    def comment_on_evidence(self, key, words):
        """Hang a comment on an item, by the menu of its card."""
        card = self.hands.see(f"evidence.card.{key}")
        self.hands.press("evidence.more", card)
        self.hands.take("Comment on this item")
        self.hands.reads("comments.about", "vidence")
        self.hands.type(words)
        self.hands.press("comments.new.send")
        self.hands.see("comments.thread")

    def answer_comment(self, words):
        """Answer the one thread."""
        self.hands.bring("Comments")
        thread = self.hands.see("comments.thread")
        self.hands.write("comments.answer.text", words, thread)
        self.hands.press("comments.answer.send", thread)
        self.hands.until(lambda: len(thread.findChildren(QWidget, "comments.text")) == 2)

    def resolve_comment(self):
        """Settle the one thread."""
        self.hands.bring("Comments")
        thread = self.hands.see("comments.thread")
        self.hands.press("comments.settle", thread)
        self.hands.reads("comments.settle", "Reopen", thread)

    def has_saved(self):
        """Leave the field, and read that everything is on the desk."""
        self.hands.key(Qt.Key.Key_1, CTRL)
        self.hands.reads("shell.saved", "All changes saved")
