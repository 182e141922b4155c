"""The end of a dialog: what it does, what it offers besides, and the way out.

Their order is the platform's, by what each is for, and so one order in every dialog.
"""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

_Role = QDialogButtonBox.ButtonRole


class Ends(QDialogButtonBox):
    """Without a way out of its own a dialog has Cancel.

    With `safe` it is the way out that Return takes while nothing else wants it.
    """

    def __init__(
        self, do: QPushButton, out: QPushButton | None = None, besides: QPushButton | None = None,
        *, safe: bool = False,
    ) -> None:
        super().__init__()
        self.addButton(do, _Role.AcceptRole)
        if besides is not None:
            self.addButton(besides, _Role.ActionRole)
        if out is None:
            out = self.addButton(QDialogButtonBox.StandardButton.Cancel)
        else:
            self.addButton(out, _Role.RejectRole)
        self._default = out if safe else None

    def showEvent(self, event: QShowEvent) -> None:
        """Take back the default that Qt gives to what the dialog does, and the keyboard with it."""
        super().showEvent(event)
        if self._default is not None:
            self._default.setDefault(True)
            focus = self.window().focusWidget()
            if focus is None or self.isAncestorOf(focus):  # no field wants it
                self._default.setFocus()
