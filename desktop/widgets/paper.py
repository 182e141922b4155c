"""The margins of a page that is written on."""

from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_MARGIN = 15
_SIDE = 8
"""Pixels more on both sides: the scroll bar stands between these and the page's edge."""


def lay_out(text: QTextEdit | QPlainTextEdit) -> None:
    """Give a page its margins: they scroll, so that no line ends short of the page's edge."""
    text.document().setDocumentMargin(_MARGIN)
    text.setViewportMargins(_SIDE, 0, _SIDE, 0)
