"""What comes to the evidence pane, and what is seen of it there."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLineEdit

from tests.desktop.evidence_hands import editor_of, part


def line(editor, name):
    return part(editor, QLineEdit, f"evidence.{name}").text()


def settled(pane, table):
    """Wait until nothing that was dropped is under way."""
    editor = editor_of(pane)
    table.wait_for(lambda: not any(a.under_way for a in editor._arrivals))
    return editor


def left_in(table):
    return list(table.desk.vault.folder.glob(".*"))


def link(address, title=""):
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    if title:
        mime.setData("text/x-moz-url", f"{address}\n{title}".encode("utf-16-le"))
    return mime


def words(text):
    mime = QMimeData()
    mime.setText(text)
    return mime
