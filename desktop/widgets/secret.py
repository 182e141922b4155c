"""A field for a new password, which may be looked at while it is chosen."""

from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from db.rules import passwords
from desktop.widgets import field_menu
from desktop.widgets.icon import icon


class NewPassword(QLineEdit):
    """Hidden at first and whenever it is cleared; the eye in it shows it and hides it again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.look = QAction(self)
        self.look.setCheckable(True)
        self.look.setObjectName(f"{name}.look")
        self.look.toggled.connect(self._show)
        self.setPlaceholderText(self.tr("at least {least} characters").format(
            least=self.locale().toString(passwords.LEAST)))
        self.addAction(self.look, QLineEdit.ActionPosition.TrailingPosition)
        self._show(False)

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        super().clear()
        self.look.setChecked(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to look at it without a mouse as well."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addAction(self.look)
        field_menu.show(menu, self, event.globalPos())

    def _show(self, on: bool) -> None:
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if on else modes.Password)
        self.look.setText(self.tr("Hide the password") if on else self.tr("Show the password"))
        self.look.setIcon(icon("eye-off" if on else "eye"))
