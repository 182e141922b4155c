"""The comment threads of a case."""

from desktop.comments.view.page import CommentsView
from desktop.comments.view.panel import ThreadsPanel

__all__ = ["CommentsView", "ThreadsPanel"]
