"""Start Stet: the arguments go to the command line, which opens the window or runs a command."""

import sys

from desktop.cli import run

if __name__ == "__main__":
    sys.exit(run())
