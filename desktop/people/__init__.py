"""Who works at a desk: the door to it, its people and its policy."""
