"""The evidence pane: cards, their editor, and what is dropped on them."""

from desktop.evidence.view.pane import EvidencePane

__all__ = ["EvidencePane"]
