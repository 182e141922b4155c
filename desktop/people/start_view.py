"""Start: the desks opened last, a new one, another one, or the sample."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.people.door import Door
from desktop.widgets import tip
from desktop.widgets.files import ask_folder, ask_save
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel, begin_at_edge
from desktop.widgets.tool import WordedButton

SUFFIX = ".stet"


class StartPage(QWidget):
    """`wanted` carries the folder of the desk chosen."""

    wanted = Signal(object)

    def __init__(self, door: Door, recent: tuple[Path, ...]) -> None:
        super().__init__()
        self._door = door
        self.recent = QListWidget()
        self.recent.setObjectName("start.recent")
        self.recent.setAccessibleName(self.tr("Recent desks"))
        self.recent.setProperty("role", "menu")
        self.recent.setIconSize(QSize(18, 18))
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        for path in recent:
            self._offer(path)
        self.new = self._button("start.new", self.tr("New desk…"), "folder-plus")
        self.new.clicked.connect(self.ask_new)
        self.other = self._button("start.open", self.tr("Open…"), "folder-open")
        self.other.clicked.connect(self.ask_open)
        self.sample = self._button("start.sample", self.tr("Explore the sample desk"), "search")
        self.sample.setProperty("role", "primary" if not recent else "")
        self.sample.setIcon(icon("search", "ink2" if recent else "accent_ink"))
        self.sample.clicked.connect(door.explore)
        self._lay_out(bool(recent))

    def set_focus(self) -> None:
        """Begin with what most come for: the desk opened last, or the sample where there is none.
        """
        (self.recent if self.recent.count() else self.sample).setFocus()

    def ask_new(self) -> None:
        """Ask where the new desk shall lie; its name is the folder's."""
        ask_save(self, "start.new.file", self.tr("New desk"), self._create,
                 offered=self.tr("Newsroom") + SUFFIX, kinds=self.tr("Desk (*.stet)"))

    def ask_open(self) -> None:
        """Ask which desk to open."""
        ask_folder(self, "start.open.folder", self.tr("Open a desk"), self.wanted.emit)

    def _create(self, chosen: Path) -> None:
        path = chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX)
        self._door.create(path, path.name.removesuffix(SUFFIX))

    def _offer(self, path: Path) -> None:
        item = QListWidgetItem(icon("folder"), path.name.removesuffix(SUFFIX))
        item.setToolTip(tip.plain(str(path)))
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        if not path.is_dir():  # a drive that is away may come back
            item.setText(self.tr("{name} · not found").format(name=item.text()))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.recent.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.wanted.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _button(self, name: str, text: str, glyph: str) -> QPushButton:
        button = WordedButton(glyph, text)
        button.setObjectName(name)
        button.setAutoDefault(True)  # takes Return as well, outside a dialog too
        return button

    def _advice(self) -> PlainLabel:
        """Say to whoever is new here what each button leads to."""
        return PlainLabel(
            self.tr(
                "A desk is one folder that holds a newsroom's cases, and it stays on this "
                "computer. The sample desk shows a case of every kind; nothing you do there counts."
            ),
            role="muted", wordWrap=True, objectName="start.advice",
        )

    def _lay_out(self, any_recent: bool) -> None:
        title = PlainLabel(self.tr("Stet"), role="display")
        begin_at_edge(title)
        words = PlainLabel(self.tr("The desk on which a newsroom checks claims."), role="muted")
        heading = PlainLabel(self.tr("Recent desks"), role="label")
        if not any_recent:
            heading.hide()
            self.recent.hide()
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addWidget(self.other)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for part in (title, words, heading, self.recent):
            layout.addWidget(part)
        layout.addStretch(1 if any_recent else 0)
        layout.addLayout(row)
        layout.addWidget(self.sample)
        if not any_recent:
            layout.addWidget(self._advice())
            layout.addStretch(1)
