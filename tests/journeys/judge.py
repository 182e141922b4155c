"""What people do who judge a case: give a verdict of their own, review, settle, publish."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from tests.journeys.hands import CTRL, said
from tests.journeys.person import Person

ALT = Qt.KeyboardModifier.AltModifier


class Judge(Person):
    """An editor asked for a second verdict, or a supervisor."""

    def ask_for_second_verdicts(self):
        """Let the desk's policy want one, in the settings."""
        hands = self.hands
        hands.open_menu("File")
        hands.take("People and policy")
        pages = hands.see("preferences.list")
        rows = [pages.item(row).text() for row in range(pages.count())]
        hands.pick("preferences.list", rows.index("Checklist and policy"))
        hands.press("policy.blind_second_verdict")
        hands.press("policy.decide")
        hands.reads("policy.outcome", "Decided.")
        hands.key(Qt.Key.Key_Escape)
        hands.until(lambda: not hands.sees("preferences"))

    def judge_unseen(self, rating, reason):
        """Give a second verdict where no first one can be seen."""
        hands = self.hands
        hands.see("second.words")
        assert not hands.sees("verdict.rating")
        assert not hands.sees("verdict.reason")
        hands.press(f"second.{rating}")
        hands.write("second.reason", reason)
        hands.press("second.file")
        hands.reads("verdict.second", reason)
        hands.see("verdict.reason")

    def sees_verdicts(self, **chips):
        """Read the verdicts over the review: "before", "after" and "second", as far as given."""
        for name, rating in chips.items():
            self.hands.reads(f"review.verdict.{name}", rating)

    def comment_on_word(self, word, remark):
        """Double-click a word of the review and comment on it by key."""
        hands, page = self.hands, self.hands.see("review.page")
        hands.until(lambda: not page.document().find(word).isNull())
        hands.click(page.viewport(), self._place_of(page, word), double=True)
        assert page.textCursor().selectedText() == word
        hands.key(Qt.Key.Key_M, CTRL | ALT)
        hands.reads("comments.panel.about", word)
        hands.type(remark)
        hands.press("comments.panel.new.send")
        hands.reads("comments.text", remark)

    def _place_of(self, page, word):
        """Scroll to a word, as with the wheel, and return the middle of it."""
        cursor = page.document().find(word)
        cursor.setPosition(cursor.selectionStart())
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + page.cursorRect(cursor).center().y() - page.height() // 2)
        left = page.cursorRect(cursor).center()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
        return (left + page.cursorRect(cursor).center()) / 2 + QPoint(0, 1)

    def walk_through_changes(self):
        """Press F7 from change to change, and see each counted as seen."""
        hands = self.hands
        total = len(self.office.window.reviewing.model.changes)
        assert total
        for seen in range(1, total + 1):
            hands.key(Qt.Key.Key_F7)
            hands.reads("review.progress", f"{seen} of {total} seen")
            assert hands.see("review.seen").isChecked()
        return total

    def resolve_in_review(self):
        """Settle the one thread beside the changes."""
        thread = self.hands.see("comments.thread")
        self.hands.press("comments.settle", thread)
        self.hands.reads("comments.settle", "Reopen", thread)

    def approving_waits(self, reason):
        """Read why, press all the same, and be led to where it is mended."""
        hands = self.hands
        hands.reads("workflow.decision.open", f"Approving waits: {reason}")
        hands.press("workflow.decision.approve")
        hands.see("workflow.gates")
        hands.press("workflow.gates.second")

    def settle_two_verdicts(self, words):
        """Write down how they are settled, for readers too: the caret is there."""
        hands = self.hands
        hands.until(hands.see("review.settlement").hasFocus)
        hands.type(words)
        hands.press("review.settlement.printed")
        hands.press("review.settle")
        hands.reads("review.settled", words)
        hands.until(lambda: "waits" not in said(hands.see("workflow.decision.open")))

    def register(self):
        """Read the register of corrections, newest first."""
        hands = self.hands
        hands.open_menu("Review")
        hands.take("Corrections register")
        rows = hands.see("register.list")
        hands.until(lambda: rows.count() > 0)
        found = [rows.item(row).text() for row in range(rows.count())]
        hands.key(Qt.Key.Key_Escape)
        hands.until(lambda: not hands.sees("register"))
        return found
