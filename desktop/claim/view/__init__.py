"""The claim card at the head of the middle."""

from desktop.claim.view.card import ClaimCard

__all__ = ["ClaimCard"]
