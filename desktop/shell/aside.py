"""The end of a review: what was checked, what is talked of, and the decision."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.comments.view import ThreadsPanel
from desktop.workflow.decision_view import DecisionPanel

_WIDTH = 372
"""Pixels at 100 %, as in look/06 and 11."""


class Aside(QFrame):
    """As wide as a note needs, whatever the window's width."""

    def __init__(self, decision: DecisionPanel, parts: tuple[QWidget, ...]) -> None:
        super().__init__()
        self.setObjectName("shell.aside")
        self.setProperty("role", "aside")
        self.decision = decision
        for part in parts:
            decision.add(part)
            if isinstance(part, ThreadsPanel):
                part.shown.connect(decision.show_part)
        self.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(decision)
