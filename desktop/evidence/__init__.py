"""Evidence: the numbered items of a case, as cards and in an editor."""
