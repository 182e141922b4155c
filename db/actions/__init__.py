"""One function per human act: each opens one unit, and returns what changed."""
