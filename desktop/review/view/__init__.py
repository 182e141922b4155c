"""The window of a review: the parts at the side, the changes in the middle."""

from desktop.review.view.standing import StandingPart
from desktop.review.view.view import ReviewView

__all__ = ["ReviewView", "StandingPart"]
