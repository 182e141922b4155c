"""What is dropped on the window comes in as evidence, also on a field; and that is said before."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFrame,
    QLineEdit,
    QWidget,
)

from db.actions import evidence, workflow
from db.records import Place
from desktop.evidence.view.card import EvidenceCard
from desktop.people.door import Door
from desktop.people.door_view import DoorWindow
from desktop.shell.jobs import ShellJobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
ADDRESS = "https://tass.com/x"


def carrying(*, text="", link=""):
    mime = QMimeData()
    if link:
        mime.setUrls([QUrl(link)])
    if text:
        mime.setText(text)
    return mime


def surface(field):
    """Return what the mouse is over in a field."""
    return field.viewport() if isinstance(field, QAbstractScrollArea) else field


def enter(target, mime):
    event = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target, mime):
    assert enter(target, mime)
    QApplication.sendEvent(target, QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    ))


def leave(target):
    QApplication.sendEvent(target, QDragLeaveEvent())


def field(window, place, name):
    window.go(place)
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


FIELDS = [
    (Place("claim"), "claim.quote"), (Place("claim"), "claim.place"),
    (Place("verdict"), "verdict.reason"), (Place("notes"), "notes.text"),
    (Place("comment"), "comments.new.text"), (Place("analysis"), "analysis.text"),
    (Place("claim"), "cases.search"),
]


@pytest.mark.parametrize(
    "mime", [{"link": ADDRESS}, {"text": f" {ADDRESS}\n"}], ids=["link", "text"]
)
@pytest.mark.parametrize(("place", "name"), FIELDS, ids=[name for _, name in FIELDS])
def test_an_address_dropped_on_a_field_is_evidence(window, qtbot, place, name, mime):
    target = field(window, place, name)
    before = _text(target)
    drop(surface(target), carrying(**mime))
    qtbot.waitUntil(lambda: window.right.evidence.findChildren(QDialog, "evidence.editor") != [])
    (sheet,) = window.right.evidence.findChildren(QDialog, "evidence.editor")
    assert sheet.findChild(QLineEdit, "evidence.url").text() == ADDRESS
    assert _text(target) == before
    sheet._lose()


def test_an_address_dropped_where_one_belongs_stays_there(window):
    target = field(window, Place("claim", field="url"), "claim.url")
    drop(target, carrying(text=ADDRESS))
    assert target.text() == ADDRESS
    assert window.right.evidence.findChildren(QDialog) == []


def test_words_dropped_on_a_field_are_its_words(window):
    target = field(window, Place("claim"), "claim.place")
    drop(target, carrying(text="Aleppo"))
    assert target.text() == "Aleppo"
    assert not hint(window).isVisible()


def hint(window):
    return window.findChild(QFrame, "drop.hint")


def test_what_will_happen_is_said_while_something_is_dragged(window, qtbot):
    place, quote = (window.findChild(QWidget, f"claim.{name}") for name in ("place", "quote"))
    assert enter(place, carrying(link=ADDRESS))
    assert hint(window).isVisible()
    assert hint(window).words == "Drop to add as evidence"
    leave(window)
    assert hint(window).isVisible()  # it does not flicker from one field to the next
    assert enter(surface(quote), carrying(link=ADDRESS))
    assert hint(window).isVisible()
    leave(window)
    qtbot.waitUntil(lambda: not hint(window).isVisible())
    assert enter(window.right.evidence, carrying(link=ADDRESS))
    assert hint(window).isVisible()
    drop(window, carrying(link=ADDRESS))
    assert not hint(window).isVisible()
    for sheet in window.right.evidence.findChildren(QDialog, "evidence.editor"):
        sheet._lose()


def test_nothing_is_promised_while_the_case_is_closed(window, qtbot):
    window.table.does(workflow.shelve, window.table.case_id, "Not now")
    qtbot.waitUntil(lambda: not window.right.evidence.add_action.isEnabled())
    enter(window, carrying(link=ADDRESS))
    assert not hint(window).isVisible()


def answers(target, mime):
    """Return what is answered to a move, while it is dragged and when it is dropped."""
    common = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton
    shift, found = Qt.KeyboardModifier.ShiftModifier, []
    for event in (QDragEnterEvent(QPoint(9, 9), *common, shift),
                  QDropEvent(QPointF(9, 9), *common, shift)):
        assert event.proposedAction() is Qt.DropAction.MoveAction
        QApplication.sendEvent(target, event)
        assert event.isAccepted()
        found.append(event.dropAction())
    return found


COPIED = [Qt.DropAction.CopyAction] * 2


@pytest.mark.parametrize("mime", [{"link": ADDRESS}, {"text": ADDRESS}], ids=["link", "text"])
def test_what_is_taken_as_evidence_is_not_taken_away_from_where_it_was(window, mime):
    pane = window.right.evidence
    for target in (window, pane):
        assert answers(target, carrying(**mime)) == COPIED
        sheet = pane.findChildren(QDialog, "evidence.editor")[-1]
        assert answers(sheet, carrying(**mime)) == COPIED
        sheet._lose()


def test_a_file_dropped_on_a_card_stays_in_its_folder(window, qtbot, tmp_path):
    window.table.does(evidence.add, window.table.case_id, title="The map")
    kept = tmp_path / "map.txt"
    kept.write_text("here be dragons", encoding="utf-8")
    qtbot.waitUntil(lambda: window.right.evidence.findChildren(EvidenceCard) != [])
    mime, cards = QMimeData(), window.right.evidence.findChildren(EvidenceCard)
    mime.setUrls([QUrl.fromLocalFile(str(kept))])
    assert answers(cards[0], mime) == COPIED
    qtbot.waitUntil(lambda: window.table.reread().evidence[0].attachments != ())


def test_the_folder_of_a_desk_stays_where_it_is(window, qtbot, tmp_path):
    jobs = ShellJobs()
    door = Door(jobs, tmp_path / "Sample.stet")
    made, mime = DoorWindow(door, ()), QMimeData()
    qtbot.addWidget(made)
    mime.setUrls([QUrl.fromLocalFile(str(window.table.desk.path))])
    assert answers(made, mime) == COPIED
    door.back_out()
    jobs.finish()


def _text(target):
    return target.text() if isinstance(target, QLineEdit) else target.toPlainText()
