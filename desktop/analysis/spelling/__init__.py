"""Spelling: words that no dictionary of the case's language knows."""
