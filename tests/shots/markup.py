"""A desk where everything that people write looks like HTML, and what of a window reads it so."""

import shutil

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from db import projection
from db.store import plain
from db.tables import ROWS
from tests.shots.clipping import called
from tests.shots.stage import Stage

TAG = "<b>bold</b>"
WRITTEN = f'{TAG}<img src="file:///etc/passwd">R&D'
"""Added to each text; "&" would underline a letter of a menu."""
TEXTS = {
    "case": ("title", "reason", "origins_exception", "notes"),
    "claim": ("quote", "place", "medium"),
    "claimant": ("name", "role"),
    "appearance": ("publisher",),
    "topic": ("name",),
    "evidence": ("title", "publisher", "author", "locator", "quote", "translation", "note"),
    "attachment": ("name", "caption", "alt"),
    "block": ("text",),
    "reply": ("recipient", "channel", "question", "answer"),
    "comment": ("text",),
    "round": ("note",),
    "correction": ("reason", "public_note"),
    "version": ("name",),
    "person": ("name",),
    "policy": ("name", "address", "correction_policy"),
}
ROWS_READ = 100


class HostileStage(Stage):
    """Plays on the desk where everybody's name has markup in it, too."""

    def _signer(self, desk, name):
        return super()._signer(desk, name + WRITTEN)


def spoiled(desk_path):
    """Return a copy of a desk with markup in every text: in its rows, its journal, its list."""
    copy = shutil.copytree(desk_path, desk_path.with_name("Hostile.stet"))
    with plain(copy / "desk.sqlite") as driver:
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("DROP TRIGGER event_values_keep_update")
        for kind, columns in TEXTS.items():
            for column in columns:
                driver.execute(
                    f"UPDATE {ROWS[kind].__tablename__} SET {column} = {column} || ? "
                    f"WHERE {column} <> ''", (WRITTEN,))
                driver.execute(
                    "UPDATE event_values SET value = json_quote(json_extract(value, '$') || ?) "
                    "WHERE kind = ? AND field = ? AND value NOT IN ('null', '\"\"')",
                    (WRITTEN, kind, column))
        projection.rebuild(driver)
        driver.execute("COMMIT")
    return copy


def findings():
    """Return a sentence for everything in any window that takes somebody's words for markup."""
    found = []
    for window in QApplication.topLevelWidgets():
        for part in (window, *window.findChildren(QWidget)):
            found += [f"{called(part)}: {fault}" for fault in _faults(part)]
        for act in window.findChildren(QAction):
            found += [f"{act.objectName()}: {fault}" for fault in _act(act)]
        for document in window.findChildren(QTextDocument):
            found += [f"{window.objectName()}: a text loses its tags"] * _is_read(document)
    return sorted(set(found))


def _faults(part):
    if type(part).__name__ == "QTipLabel":  # Qt's own, for every tip
        return
    if isinstance(part, QLabel) and part.text() and part.textFormat() != Qt.TextFormat.PlainText:
        yield "a label guesses"
    if isinstance(part, QMessageBox) and part.textFormat() != Qt.TextFormat.PlainText:
        yield "a message guesses"
    if TAG in part.toolTip():
        yield f"its tip is markup: {part.toolTip()!r}"
    if isinstance(part, QAbstractButton) and "R&D" in part.text():
        yield f"it underlines a letter: {part.text()!r}"
    if isinstance(part, QTextEdit) and _is_read(part.document()):
        yield "its text loses its tags"
    spoken = QAccessible.queryAccessibleInterface(part)
    if spoken is not None and "&lt;" in spoken.text(QAccessible.Text.Name):
        yield f"it is spoken as {spoken.text(QAccessible.Text.Name)!r}"
    if isinstance(part, QAbstractItemView | QComboBox) and part.model() is not None:
        yield from _rows(part.model(), QModelIndex())


def _act(act):
    if TAG in act.toolTip():
        yield f"its tip is markup: {act.toolTip()!r}"
    if "R&D" in act.text():
        yield f"it underlines a letter: {act.text()!r}"


def _rows(model, parent):
    for row in range(min(model.rowCount(parent), ROWS_READ)):
        index = model.index(row, 0, parent)
        if TAG in str(index.data(Qt.ItemDataRole.ToolTipRole) or ""):
            yield f"the tip of row {row} is markup"
        yield from _rows(model, index)


def _is_read(document):
    """Tell whether a document made letters bold that it should have shown with their tags."""
    text = document.toPlainText()
    return text.count("bold") > text.count(TAG)
