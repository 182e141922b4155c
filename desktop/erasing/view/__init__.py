"""The dialog in which a supervisor erases."""

from desktop.erasing.view.dialog import ErasingDialog

__all__ = ["ErasingDialog"]
