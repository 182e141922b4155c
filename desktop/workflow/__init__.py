"""Where a case stands and what this person may do about it."""
