"""Reply requests: what was asked of whom, and what they said."""
