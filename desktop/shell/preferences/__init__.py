"""Settings: what this computer remembers, and what the desk has decided."""

from desktop.shell.preferences.dialog import Preferences

__all__ = ["Preferences"]
