"""The verdict at the right of the window."""

from desktop.verdict.view.pane import VerdictView

__all__ = ["VerdictView"]
