"""A person's two hands at the window: they find what is shown, click where it is, and type.

Clicks and keys are given to the window, not to a control: Qt decides who gets them, as it does for
a mouse and a keyboard. So a control that is covered, off the screen, at rest or behind a dialog
cannot be used here either.
"""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QTabWidget,
    QWidget,
)

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
PATIENCE = 10_000
"""Milliseconds after which a person gives up; nothing here takes a tenth of it."""
COMPLAINTS = ("shell.refusal", "shell.trouble", "door.banner", "workflow.step.error")


class Hands:
    """What a person does; `see` waits until there is something to do it to."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    @classmethod
    def of(cls, other):
        """Return such hands with the patience of others."""
        return cls(other._qtbot)

    def until(self, true):
        """Wait until something holds."""
        try:
            self._qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)
        except self._qtbot.TimeoutError as waited:
            raise AssertionError(scene()) from waited

    def see(self, name, within=None):
        """Wait for a control of that name in the window at the front, and return it."""
        self.until(partial(self._find, name, within))
        return self._find(name, within)

    def sees(self, name):
        """Tell whether such a control can be seen now."""
        return self._find(name, None) is not None

    def reads(self, name, words, within=None):
        """Wait until a control says so."""
        control = self.see(name, within)
        self.until(lambda: words in said(control))

    def press(self, name, within=None):
        """Click a control."""
        self.until(lambda: self.see(name, within).isEnabled())
        self.click(self.see(name, within))

    def press_words(self, words):
        """Click the button that says so."""
        def reached():
            return [each for each in front().findChildren(QPushButton)
                    if each.isVisible() and each.text().strip() == words and in_reach(each)]

        self.until(reached)
        self.click(reached()[0])

    def click(self, control, at=None, modifiers=PLAIN, *, double=False):
        """Click into a control, where it lies on the screen."""
        self.until(lambda: in_reach(control, at))
        window, where = control.window(), spot(control, at)
        act = QTest.mouseDClick if double else QTest.mouseClick
        act(window.windowHandle(), LEFT, modifiers, where)
        assert complaints() == []

    def key(self, key, modifiers=PLAIN, times=1):
        """Press a key of the keyboard."""
        for _ in range(times):
            QTest.keyClick(keyboard(), key, modifiers)

    def type(self, words):
        """Type words where the caret is."""
        for letter in words:
            strike(letter)

    def write(self, name, words, within=None):
        """Click into a field and type instead of what stands there."""
        self.press(name, within)
        self.key(Qt.Key.Key_A, CTRL)
        self.type(words)

    def choose(self, name, words, within=None):
        """Open a box of choices and take the one that begins with the words."""
        box = self.see(name, within)
        assert isinstance(box, QComboBox)
        self.click(box)
        self.until(box.view().isVisible)
        row = next(row for row in range(box.count()) if box.itemText(row).startswith(words))
        self.key(Qt.Key.Key_Home)
        self.key(Qt.Key.Key_Down, times=row)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: not box.view().isVisible())
        assert box.currentText().startswith(words)

    def pick(self, name, row):
        """Click a row of a list."""
        rows = self.see(name)
        assert isinstance(rows, QAbstractItemView)
        self.until(lambda: rows.model().rowCount() > row)
        place = rows.visualRect(rows.model().index(row, 0)).center()
        self.click(rows.viewport(), place)

    def bring(self, words):
        """Click the tab that begins with the words."""
        tabs = self.see("shell.tabs")
        assert isinstance(tabs, QTabWidget)
        at = next(at for at in range(tabs.count()) if tabs.tabText(at).startswith(words))
        self.click(tabs.tabBar(), tabs.tabBar().tabRect(at).center())
        assert tabs.currentIndex() == at

    def open_menu(self, words):
        """Click a menu of the menu bar."""
        bar = front().menuBar()
        action = next(each for each in bar.actions() if plain(each.text()) == words)
        self.click(bar, bar.actionGeometry(action).center())

    def take(self, words):
        """Click a line of the menu that is open."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        action = next(each for each in menu.actions() if plain(each.text()).startswith(words))
        assert action.isEnabled(), words
        self.click(menu, menu.actionGeometry(action).center())

    def take_from(self, name, words):
        """Press a button that opens a menu and take a line of it: Qt waits inside the press."""
        menu = self.see(name).menu()
        menu.aboutToShow.connect(
            partial(QTimer.singleShot, 0, partial(self._take_or_leave, menu, words)),
            Qt.ConnectionType.SingleShotConnection,
        )
        self.press(name)

    def _take_or_leave(self, menu, words):
        try:
            self.take(words)
        finally:
            menu.close()

    def drop(self, control, path):
        """Drop a file that was dragged here from another window."""
        bring_into_sight(control)
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(path))])
        middle = control.rect().center()
        common = (Qt.DropAction.CopyAction, files, LEFT, PLAIN)
        entering = QDragEnterEvent(middle, *common)
        QApplication.sendEvent(control, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(
            control, QDropEvent(QPointF(middle), *common, QEvent.Type.Drop)
        )

    def name_file(self, dialog, path: Path):
        """Type a path into a dialog of files and confirm it."""
        self.see(dialog)
        self.write("fileNameEdit", str(path))
        self.key(Qt.Key.Key_Return)
        self.until(lambda: not self.sees(dialog))

    def _find(self, name, within):
        root = within or front()
        if root is None:
            return None
        if root.objectName() == name:
            return root
        found = (part for part in root.findChildren(QWidget, name) if part.isVisible())
        return next(found, None)


def front():
    """Return the window that gets the mouse: a menu, else a dialog, else the active one."""
    return (QApplication.activePopupWidget() or QApplication.activeModalWidget()
            or QApplication.activeWindow() or wake())


def strike(letter):
    """Press the key of a letter; of other scripts than Latin, QTest knows none."""
    window = keyboard()
    if letter.isascii():
        QTest.keyClick(window, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_unknown, PLAIN, letter))


def keyboard():
    """Return the window that gets the keys."""
    window = QGuiApplication.focusWindow()
    if window is None or not window.isVisible():
        woken = QApplication.activeModalWidget() or wake()
        woken.activateWindow()
        QTest.qWaitForWindowActive(woken)
    return QGuiApplication.focusWindow()


def wake():
    """Give the keyboard to the window left when a dialog closed: a window manager's work."""
    shown = [window for window in QApplication.topLevelWidgets()
             if window.isVisible() and window.windowType() == Qt.WindowType.Window]
    over = [window for window in shown if window.parentWidget() is not None]
    for window in (over + shown)[:1]:
        window.activateWindow()
        return window
    return None


def scene():
    """Return what a person sees who waited in vain.

    Where STET_JOURNEY_PICTURE names a file, a picture of it is left there.
    """
    window, focus = front(), QApplication.focusWidget()
    if "STET_JOURNEY_PICTURE" in os.environ and window is not None:
        window.grab().save(os.environ["STET_JOURNEY_PICTURE"])
    shown = [each.objectName() for each in QApplication.topLevelWidgets() if each.isVisible()]
    return (f"at the front: {window}, of {shown}; the caret is in {focus}; "
            f"complaints: {complaints()}")


def complaints():
    """Return what the window complains of, and every message box."""
    boxes = [box.text() for box in QApplication.topLevelWidgets()
             if isinstance(box, QMessageBox) and box.isVisible()]
    window = QApplication.activeWindow()
    strips = [window.findChild(QWidget, name) for name in COMPLAINTS] if window else []
    return boxes + [strip.label.text() for strip in strips if strip and strip.isVisible()]


def bring_into_sight(control):
    """Scroll, as with the wheel, until the control can be seen."""
    outer = control.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea) and outer.widget().isAncestorOf(control):
            middle = control.mapTo(outer.widget(), control.rect().center())
            outer.ensureVisible(middle.x(), middle.y())
        outer = outer.parentWidget()
    QApplication.processEvents()
    assert control.isVisible()


def spot(control, at=None):
    """Return a point of a control, or its middle, in its window."""
    return control.mapTo(control.window(), at or middle(control))


def middle(control):
    """Return the middle of a control, of a box to tick that of its mark and words."""
    if isinstance(control, QCheckBox):
        option = QStyleOptionButton()
        control.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxClickRect
        return control.style().subElementRect(part, option, control).center()
    return control.rect().center()


def in_reach(control, at=None):
    """Scroll there, and tell whether nothing lies over that point."""
    bring_into_sight(control)
    hit = control.window().childAt(spot(control, at)) or control.window()
    return control is hit or control.isAncestorOf(hit)


def said(control):
    """Return what a control says to somebody who reads or hears it."""
    for ask in ("toPlainText", "text", "words"):
        words = getattr(control, ask, None)
        if words is not None:
            return words() if callable(words) else words
    return control.accessibleName()


def plain(words):
    """Return a menu's words without the mark of its key."""
    return words.replace("&", "")
