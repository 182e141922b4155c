"""The parts of a brief, from its headline to its record, each a list of strips."""
