"""Short read transactions: records out, never rows."""
