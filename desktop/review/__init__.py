"""Review: what changed since the last decision, read-only, beside what decides it."""
