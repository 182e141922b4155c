"""Comments: threads on the case and its parts."""
