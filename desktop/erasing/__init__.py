"""Erasing words and files for good, with all that repeats them."""
