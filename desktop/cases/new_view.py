"""A new case: only the quote and the claimant are asked for."""


from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.errors import Refused
from db.records import Appearance, Precedent
from desktop import dates
from desktop.cases.new import NewCaseModel
from desktop.precedents.appearing_view import AppearingDialog
from desktop.precedents.list_view import PrecedentsList
from desktop.widgets.ends import Ends
from desktop.widgets.field import Field
from desktop.widgets.growing import GrowingText
from desktop.widgets.plain import PlainLabel
from desktop.widgets.trouble import TroubleLine

_ROOM = 160
"""Pixels: two rows of what was checked before."""
_FRAME = 40
"""Pixels that a window manager takes for the title, until it has given the frame."""


class NewCase(QDialog):
    """Ctrl+Return creates; what is refused is said below its field.

    What was written waits here when the dialog is left and opened again.
    """

    def __init__(self, model: NewCaseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appearing: Precedent | None = None  # whose register the claim is to go to
        self.setObjectName("cases.new")
        self.setWindowTitle(self.tr("New case"))
        self.setMinimumWidth(480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields()
        self._before()
        self._buttons()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.create_case)
        model.created.connect(self._created)
        model.refused.connect(self._refuse)
        model.failed.connect(self._let_go)
        self.quote.control.setFocus()

    def event(self, event: QEvent) -> bool:
        """Stay on the screen whatever comes in: a long quote scrolls, and the buttons are there."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        room = self.screen().availableGeometry()
        tallest = room.height() - max(self.frameGeometry().height() - self.height(), _FRAME)
        rows = self.layout()
        if rows is not None:
            least = rows.totalMinimumSize().height()
            if rows.hasHeightForWidth():
                least = max(least, rows.totalMinimumHeightForWidth(self.width()))
            rest = least - self._quote.minimumHeight()
            self._quote.keep_within(tallest - rest)
        done = super().event(event)
        if self.height() > tallest:
            self.resize(self.width(), tallest)
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0 and self.isVisible():
            self.move(self.x(), max(self.y() - below, room.top()))
        return done

    def create_case(self) -> None:
        """Hand the two fields in, once."""
        if not self.button.isEnabled():
            return
        self.quote.refuse("")
        self.claimant.refuse("")
        self.button.setEnabled(False)
        self._model.create(self._quote.toPlainText().strip(), self._claimant.text().strip())

    def _fields(self) -> None:
        self._quote = GrowingText(lines=4)
        self._quote.setObjectName("cases.quote")
        self._quote.setPlaceholderText(self.tr("The words to check, exactly as they were said"))
        self._claimant = QLineEdit()
        self._claimant.setObjectName("cases.claimant")
        self._claimant.setPlaceholderText(self.tr("A person or an organisation"))
        begun = self._model.begun()
        self._quote.setPlainText(begun.get("quote", ""))
        self._claimant.setText(begun.get("claimant", ""))
        self._quote.textChanged.connect(self._keep)
        self._claimant.textChanged.connect(self._keep)
        self.quote = Field(self.tr("&Quote"), self._quote)
        self.claimant = Field(self.tr("&Claimant"), self._claimant)

    def _before(self) -> None:
        """Make room for what the desk has checked already, kept free while that is nothing.

        So no button moves from under the hand when something is found.
        """
        self.precedents = self._model.precedents(self)
        self.before = QWidget(self)
        self.before.setObjectName("cases.before")
        self._found = PrecedentsList(self.precedents, self.before)
        self._found.list.setMinimumHeight(_ROOM)
        self._found.opening.connect(self.accept)
        self._found.appearing.connect(self._appear)
        words = self.tr("Checked before? A claim made again needs no second case.")
        self._none = PlainLabel("", self.before, role="muted", wordWrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self.before)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(PlainLabel(words, self.before, role="label", wordWrap=True))
        self._answer = QStackedWidget(self.before)
        self._trouble = TroubleLine("cases.trouble", self.before)
        self._trouble.again.connect(self.precedents.look_again)
        self._answer.addWidget(self._none)
        self._answer.addWidget(self._trouble)
        self._answer.addWidget(self._found)
        rows.addWidget(self._answer, 1)
        self.precedents.filled.connect(self._show_before)
        self.precedents.appeared.connect(self._appeared)
        self._look()

    def _buttons(self) -> None:
        self.button = QPushButton(self.tr("Create case"))
        self.button.setObjectName("cases.create")
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self.create_case)
        self._box = Ends(self.button)
        self._box.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("What was claimed, and by whom?"), role="heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (heading, self.quote, self.claimant):
            layout.addWidget(part)
        layout.addWidget(self.before, 1)
        layout.addWidget(self._box)
        found = self._found
        order = (self._quote, self._claimant, found.list, found.open, found.appear, self.button)
        for earlier, later in pairwise(order):
            self.setTabOrder(earlier, later)

    def _keep(self) -> None:
        self._model.keep(self._quote.toPlainText(), self._claimant.text())
        self._look()

    def _look(self) -> None:
        self.precedents.look(self._quote.toPlainText())

    def _show_before(self) -> None:
        self._none.setText(
            self.tr("The desk has checked nothing like it.") if self._quote.toPlainText() else ""
        )
        self._trouble.say(self.precedents.trouble)
        answer = self._trouble if self.precedents.trouble else self._none
        self._answer.setCurrentWidget(self._found if self.precedents.found else answer)

    def _appear(self, found: Precedent) -> None:
        self._appearing = found
        begun = Appearance("", self._claimant.text().strip(), dates.today().isoformat())
        dialog = AppearingDialog(found, begun, self)
        dialog.told.connect(partial(self.precedents.appear, found))
        self.precedents.appeared.connect(dialog.accept)
        self.precedents.refused.connect(dialog.refuse)
        self.precedents.failed.connect(dialog.let_go)
        dialog.open()

    def _appeared(self, _: str) -> None:
        """Go: the claim has its place; the case that holds it comes into view."""
        self._model.put_away()
        if self._appearing is not None:
            self.precedents.show(self._appearing)
        self.accept()

    def _created(self) -> None:
        """Go, unless another case was begun here meanwhile."""
        if self._model.begun():
            self._let_go()
        else:
            self.accept()

    def _let_go(self) -> None:
        self.button.setEnabled(True)

    def _refuse(self, error: Refused) -> None:
        self.button.setEnabled(True)
        at_fault = self.claimant if error.field.startswith("claimant") else self.quote
        at_fault.refuse(error.sentence)
        at_fault.control.setFocus()
