"""Has it been checked before? The desk's own claims that are like the one at hand."""
