"""What the desk promises, as sentences that run."""
