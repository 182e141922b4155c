"""The screen of the desk: a window, a command line and the printed brief."""
