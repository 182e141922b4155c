"""Search everywhere: words over all cases, and where they stand in each."""
