"""Verdict scales, gates, the workflow: pure functions over records and tables of data."""
