"""The register as a list, newest first, with the way to each case and to paper."""


from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.records import Register
from desktop.register.model import RegisterModel, spoken
from desktop.register.row_view import ENTRY, RegisterRow
from desktop.widgets.files import ask_save
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import WordedButton
from desktop.widgets.trouble import TroubleLine


class RegisterDialog(QDialog):
    """Enter opens the case of the entry; the button writes all of it as a PDF."""

    def __init__(self, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("register")
        self.setWindowTitle(self.tr("Corrections and withdrawals"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self._count = PlainLabel(self, role="muted", wordWrap=True, objectName="register.count")
        self.trouble = TroubleLine("register.trouble", self)
        self.trouble.again.connect(self._load)
        self.list = QListWidget(self)
        self.list.setObjectName("register.list")
        self.list.setAccessibleName(self.tr("Corrections and withdrawals"))
        self.list.setItemDelegate(RegisterRow(self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self._save = WordedButton("printer", self.tr("Save as PDF…"), self)
        self._save.setObjectName("register.save")
        self._save.clicked.connect(self._ask)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(12)
        rows.addWidget(self._count)
        rows.addWidget(self.trouble)
        rows.addWidget(self.list, 1)
        rows.addWidget(box)
        model.read.connect(self._fill)
        model.unread.connect(self._fail)
        self._load()

    def _load(self) -> None:
        self.trouble.say("")
        self._count.setText(self.tr("Looking through the desk…"))
        self._model.load()

    def _fail(self, sentence: str) -> None:
        self._count.setText("")
        self.trouble.say(sentence)

    def _fill(self, register: Register) -> None:
        self.list.clear()
        self._count.setText(
            self.tr("%n corrections and withdrawals, newest first.", "", len(register.entries))
            if register.entries
            else self.tr("Nothing that this desk published was corrected or withdrawn so far.")
        )
        for entry in register.entries:
            item = QListWidgetItem(spoken(entry))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            item.setData(ENTRY, entry)
            self.list.addItem(item)
        if register.entries:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _open(self, item: QListWidgetItem) -> None:
        self._model.open_case(item.data(ENTRY).case_id)
        self.accept()

    def _ask(self) -> None:
        ask_save(self, "register.file", self.tr("Save the register"), self._model.write,
                 offered="corrections.pdf", kinds=self.tr("PDF (*.pdf)"))
