"""The table of speed: each row has a floor or peer, ours, their ratio, and the goal."""

_ROW = "| {:<46} | {:>12} | {:>12} | {:>6} | {:>8} |"


def heading():
    """Print the head of the table."""
    print(_ROW.format("measure", "floor or peer", "stet", "ratio", "goal"))
    print(_ROW.format("---", "---", "---", "---", "---"), flush=True)


def row(name, floor, measured, goal, unit=""):
    """Print one row of two figures in the same unit."""
    print(_ROW.format(name, f"{floor:.2f}{unit}", f"{measured:.2f}{unit}",
                      f"{measured / floor:.2f}", goal), flush=True)


def seconds(name, floor, measured, goal):
    """Print one row of two durations."""
    row(name, floor * 1000, measured * 1000, goal, " ms")


def alone(name, measured, goal, unit=" ms"):
    """Print one row of a figure that has no floor but a limit."""
    print(_ROW.format(name, "", f"{measured:.2f}{unit}", "", goal), flush=True)


def note(words):
    """Print a line between the rows."""
    print(words, flush=True)
