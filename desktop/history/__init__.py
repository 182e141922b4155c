"""The journal of a case, as people read it."""
