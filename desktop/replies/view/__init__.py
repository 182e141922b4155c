"""The list of reply requests, each with its form."""

from desktop.replies.view.page import RepliesView

__all__ = ["RepliesView"]
