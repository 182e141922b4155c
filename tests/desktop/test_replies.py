"""Reply requests: written, saved as typed, and shown for what they are today."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from db.actions import replies, workflow
from db.records import Place
from desktop.replies.model import RepliesModel, Standing
from desktop.replies.view import RepliesView
from desktop.widgets import theme
from desktop.widgets.plain import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin's own
TODAY = date(2017, 1, 25)


def this_day():
    return TODAY


@pytest.fixture
def page(table, qtbot):
    shown = RepliesView(RepliesModel(table.seat, this_day))
    qtbot.addWidget(shown)
    shown.resize(640, 700)
    shown.show()
    QTest.qWaitForWindowActive(shown)
    return shown


def part(parent, kind, name):
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def cards(page):
    return [card for card in page.findChildren(QWidget, "replies.card") if not card.isHidden()]


def words(card):
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]


def ask(table, **fields):
    given = {"to": "Press office", "question": "Is it so?", **fields}
    return table.does(replies.add, table.case_id, **given).id


def write(page, prefix, **texts):
    for name, text in texts.items():
        control = part(page, QWidget, f"{prefix}.{name}")
        control.setFocus()
        QTest.keyClicks(control, text)
    return control


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(page):
    buttons = [b for b in page.findChildren(QPushButton) if b.text().strip() == "Ask for a reply"]
    click(next(button for button in buttons if button.isVisible()))


def test_a_request_written_reaches_the_desk_with_every_field(page, table, qtbot):
    begin(page)
    fields = {
        "to": "The Ministry", "channel": "e-mail", "asked": "2017-01-23",
        "deadline": "2017-01-24", "answered": "2017-01-24", "question": "Did they fly?",
        "answer": "They did not.",
    }
    write(page, "replies.new", **fields)
    click(part(page, QPushButton, "replies.new.add"))
    table.wait_for(lambda: len(cards(page)) == 1)
    qtbot.waitUntil(part(page, QPushButton, "replies.add").hasFocus)
    kept = table.reread().replies[0]
    assert {name: getattr(kept, name) for name in fields} == fields
    assert not part(page, QWidget, "replies.new").isVisible()


def test_requests_wait_behind_another_tab_until_somebody_looks(page, table):
    page.hide()
    ask(table)
    assert not cards(page)
    page.show()
    assert len(cards(page)) == 1


def test_a_request_behind_another_tab_is_reached_by_who_is_led_to_it(page, table):
    page.hide()
    page.show_place(Place("reply", ask(table), field="question"))
    page.show()
    assert part(page, QPlainTextEdit, "replies.question").isVisible()


def test_without_a_question_nothing_is_added_and_nothing_lost(page, table):
    begin(page)
    write(page, "replies.new", to="The Ministry")
    click(part(page, QPushButton, "replies.new.add"))
    question = part(page, QPlainTextEdit, "replies.new.question")
    table.wait_for(question.accessibleDescription)
    assert part(page, QLineEdit, "replies.new.to").text() == "The Ministry"
    assert table.reread().replies == ()


def test_ctrl_return_adds_the_request_and_no_step_is_taken(page, table, qtbot):
    stepped = []
    key = QShortcut("Ctrl+Return", page.window(), lambda: stepped.append(True))
    key.setContext(Qt.ShortcutContext.WindowShortcut)
    part(page, QPushButton, "replies.add").click()
    write(page, "replies.new", to="Press office", question="Is it so?")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, control)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    assert stepped == []


def test_discard_asks_before_it_throws_words_away(page, table, qtbot):
    part(page, QPushButton, "replies.add").click()
    write(page, "replies.new", question="Is it so?")
    discard = part(page, QPushButton, "replies.new.discard")
    discard.click()
    part(page, QWidget, "ask.confirm").reject()
    assert part(page, QWidget, "replies.new").isVisible()
    qtbot.waitUntil(lambda: page.findChild(QWidget, "ask.confirm") is None)
    discard.click()
    part(page, QPushButton, "ask.do").click()
    assert not part(page, QWidget, "replies.new").isVisible()


def test_a_new_request_is_whole_in_sight_in_a_low_window(page, table, qtbot):
    theme.apply(QApplication.instance(), theme.LIGHT)
    for number in range(3):
        ask(table, to=f"Press office {number}")
    page.resize(630, 283)  # as in a window of 1280 x 720, the claim shown in seven lines
    table.wait_for(lambda: len(cards(page)) == 3)
    begin(page)
    fresh = part(page, QWidget, "replies.new")
    assert fresh.isVisible()
    qtbot.waitUntil(lambda: fresh.visibleRegion().boundingRect() == fresh.rect())
    assert part(page, QLineEdit, "replies.new.to").hasFocus()


def test_a_half_written_request_waits_for_its_case(page, table):
    begin(page)
    write(page, "replies.new", to="The Ministry")
    table.seat.open_case(None)
    assert not part(page, QWidget, "replies.new").isVisible()
    table.open_case()
    assert part(page, QLineEdit, "replies.new.to").text() == "The Ministry"


@pytest.mark.parametrize(
    ("fields", "standing"),
    [
        ({"deadline": "2017-01-25"}, Standing.WAITING),
        ({}, Standing.WAITING),
        ({"deadline": "2017-01-24"}, Standing.OVERDUE),
        ({"deadline": "2017-01-24", "answered": "2017-01-25"}, Standing.ANSWERED),
        ({"answer": "No."}, Standing.ANSWERED),
    ],
)
def test_the_chip_says_how_a_request_stands(page, table, fields, standing):
    ask(table, **fields)
    assert [asked.standing for asked in page._model.requests()] == [standing]
    assert standing.value in cards(page)[0].accessibleName().casefold()


def test_an_answer_typed_in_saves_itself(page, table):
    ask(table)
    click(cards(page)[0])
    write(page, "replies", answer="We did not.")
    table.wait_for(lambda: table.reread().replies[0].answer == "We did not.")


def test_a_card_shows_what_was_answered_without_being_opened(page, table):
    ask(table, answer="They did\nnot.", answered="2017-01-24")
    ask(table)
    answered, waiting = cards(page)
    assert "Answer: They did not." in words(answered)
    assert not any(said.startswith("Answer:") for said in words(waiting))


def test_a_refused_date_stays_beside_its_field(page, table):
    ask(table)
    click(cards(page)[0])
    deadline = write(page, "replies", deadline="soon")
    QTest.keyClick(deadline, Qt.Key.Key_Tab)
    table.wait_for(deadline.accessibleDescription)
    assert deadline.text() == "soon"
    write(page, "replies", channel="letter")
    table.wait_for(lambda: table.reread().replies[0].channel == "letter")
    assert deadline.text() == "soon"


def test_keys_alone_open_close_and_remove(page, table, qtbot):
    ask(table)
    card = cards(page)[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.opened
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card.opened
    with qtbot.waitSignal(page._model.removed) as told:
        QTest.keyClick(card, Qt.Key.Key_Delete)
    assert told.args == ["Press office"]
    table.wait_for(lambda: cards(page) == [])
    click(part(page, QPushButton, "replies.undo.button"))
    table.wait_for(lambda: len(cards(page)) == 1)


def test_what_is_typed_survives_a_refresh(page, table):
    ask(table)
    click(cards(page)[0])
    write(page, "replies", answer="We di")
    ask(table, to="Another office")
    assert part(page, QPlainTextEdit, "replies.answer").toPlainText() == "We di"


def test_a_gate_leads_to_the_field_it_names(page, table):
    reply_id = ask(table)
    page.show_place(Place("reply", reply_id, "deadline"))
    deadline = part(page, QLineEdit, "replies.deadline")
    table.wait_for(lambda: QApplication.focusWidget() is deadline)


def test_a_shelved_case_can_only_be_read(page, table):
    ask(table)
    table.does(workflow.shelve, table.case_id, "Not now")
    click(cards(page)[0])
    assert part(page, QLineEdit, "replies.to").isReadOnly()
    assert not part(page, QPushButton, "replies.remove").isVisible()
    assert not part(page, QPushButton, "replies.add").isVisible()
