"""What this is, and under which licences it and everything it stands on are used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.shell import notices
from desktop.widgets.plain import PlainLabel, begin_at_edge
from resources.i18n import tr


class About(QDialog):
    """Name and purpose; below, each part on the left and its whole licence on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.about")
        self.setWindowTitle(self.tr("About Stet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        self._notices = notices.every()
        self.parts = self._make_parts()
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setObjectName("about.text")
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setTabChangesFocus(True)
        self._lay_out()
        self.parts.setCurrentRow(0)
        self.parts.setFocus()

    def _make_parts(self) -> QListWidget:
        parts = QListWidget()
        parts.setObjectName("about.parts")
        parts.setAccessibleName(self.tr("Parts and their licences"))
        parts.setProperty("role", "menu")
        parts.setFixedWidth(300)
        parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        parts.ensurePolished()  # rows are measured as they come
        parts.addItems([_line(notice) for notice in self._notices])
        parts.currentRowChanged.connect(self._show)
        return parts

    def _lay_out(self) -> None:
        purpose = self.tr(
            "The desk on which a newsroom checks claims. “Stet” is the editor's mark for “let it "
            "stand”."
        )
        name = PlainLabel(self.tr("Stet"), role="title")
        begin_at_edge(name)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.parts)
        row.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(name)
        layout.addWidget(PlainLabel(purpose, wordWrap=True))
        layout.addLayout(row, 1)
        layout.addWidget(box)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._notices):
            self.text.setPlainText(self._notices[row].text())


def _line(notice: notices.Notice) -> str:
    if not notice.licence:
        return notice.name
    return tr("{part} · {licence}", part=notice.name, licence=notice.licence)
