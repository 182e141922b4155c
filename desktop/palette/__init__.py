"""Everything by name: the acts of the window, the evidence of the case in view, the cases."""
