"""What tests of evidence do with it: drop, paste, find its parts."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop.evidence.model import EvidenceModel
from desktop.evidence.view import EvidencePane


def shown(table, qtbot, width=360):
    """Return the pane of the case in view, on the screen."""
    pane = EvidencePane(EvidenceModel(table.seat))
    qtbot.addWidget(pane)
    pane.resize(width, 700)
    pane.show()
    QTest.qWaitForWindowActive(pane)
    return pane


def part(parent, kind, name):
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def cards(pane):
    found = [w for w in pane.findChildren(QWidget) if w.objectName().startswith("evidence.card.")
             and w.objectName() != "evidence.card.error" and w.isVisibleTo(pane)]
    return sorted(found, key=QWidget.y)


def keys(pane):
    return [card.entry.item.key for card in cards(pane)]


def editor_of(pane):
    return part(pane, QWidget, "evidence.editor")


def type_into(editor, name, text, kind=QLineEdit):
    control = part(editor, kind, f"evidence.{name}")
    control.setFocus()
    QTest.keyClicks(control, text)
    return control


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def sentence_in(parent):
    """Return what is said beside the file dropped there."""
    said = parent.findChild(QLabel, "evidence.arrival.sentence")
    return said.text() if said is not None else ""


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(target, *paths):
    return drop_mime(target, files(*paths))


def drop_mime(target, mime):
    at, actions = QPoint(20, 20), Qt.DropAction.CopyAction
    buttons, keyboard = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, actions, mime, buttons, keyboard)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(at), actions, mime, buttons, keyboard))
    return enter.isAccepted()


def paste(target, mime):
    QApplication.clipboard().setMimeData(mime)
    QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
