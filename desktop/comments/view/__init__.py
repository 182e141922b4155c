"""The comment threads of a case."""

from desktop.comments.view.page import CommentsView

__all__ = ["CommentsView"]
