"""The head of the pane: how many items, how many origins, which are shown, and Add."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.evidence.showing import Showing
from desktop.figures import number
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton, WordedButton


class PaneHead(QWidget):
    """Says what is wanted; the pane does it."""

    add_wanted = Signal()
    origins_wanted = Signal()
    sort_wanted = Signal()
    showing_changed = Signal(object)  # Showing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.showing = Showing.ALL
        self._editable = False
        self._independent = 0
        self._title = PlainLabel(self.tr("Evidence"), self, role="heading")
        self._count = PlainLabel(self, role="muted", objectName="evidence.count")
        self._origins = WordedButton("copy", "", self, tone="ink3")
        self._origins.setObjectName("evidence.origins")
        self._origins.setProperty("role", "link")
        self._origins.setIconSize(QSize(14, 14))
        self._filter = IconButton("list-filter", self.tr("Show some, or sort"), self)
        self._filter.setObjectName("evidence.filter")
        self._add = WordedButton("plus", self.tr("Add", "evidence"), self)
        self._add.setObjectName("evidence.add")
        self._add.setProperty("role", "quiet")
        self._add.setAccessibleName(self.tr("Add evidence"))
        self._add.setToolTip(self.tr("Add evidence (Ctrl+E)"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 10, 6)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addWidget(self._origins)
        row.addStretch()
        row.addWidget(self._filter)
        row.addWidget(self._add)
        self._add.clicked.connect(self.add_wanted)
        self._origins.clicked.connect(self.origins_wanted)
        self._filter.clicked.connect(self._open_menu)

    def tell(self, shown: int, count: int, independent: int, *, editable: bool) -> None:
        """Show the figures."""
        self._editable = editable
        some = self.tr("%1 of %2").replace("%1", number(shown)).replace("%2", number(count))
        self._count.setText(some if self.showing is not Showing.ALL else number(count))
        self._filter.setVisible(count > 1)
        name = "list-filter", "accent" if self.showing is not Showing.ALL else "ink2"
        self._filter.setIcon(icon(*name))
        self._origins.setVisible(count > 1)
        self._independent = independent
        whole = self.tr("%n independent origin(s) of %1 items: who repeats whom", "", independent)
        self._origins.setToolTip(whole.replace("%1", number(count)))
        self._origins.setAccessibleName(whole.replace("%1", number(count)))
        self._add.setVisible(editable)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out words, longest first, until the rest has room; the tips keep them all."""
        self._origins.setText(self.tr("%n origin(s)", "", self._independent))
        self._add.setText(self.tr("Add"))
        if self._is_cramped:
            self._origins.setText(number(self._independent))
        if self._is_cramped:
            self._add.setText("")

    @property
    def _is_cramped(self) -> bool:
        parts = (self._title, self._count, self._origins, self._filter, self._add)
        shown = [part for part in parts if not part.isHidden()]
        margins = self._row.contentsMargins()
        gaps = (len(shown) + 1) * self._row.spacing() + margins.left() + margins.right()
        return sum(part.sizeHint().width() for part in shown) + gaps > self.width()

    def show_all(self) -> None:
        """Leave the choice."""
        if self.showing is not Showing.ALL:
            self._choose(Showing.ALL)

    @property
    def origins_corner(self) -> QPoint:
        """Where a popover about the origins hangs, on the screen."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect = self._origins.rect()
        return self._origins.mapToGlobal(rect.bottomRight() if mirrored else rect.bottomLeft())

    def _open_menu(self) -> None:
        self.menu().popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Return what can be shown, and how it can be sorted."""
        menu = QMenu(self)
        menu.setObjectName("evidence.filter.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for showing, words in (
            (Showing.ALL, self.tr("All evidence")),
            (Showing.SUPPORTS, self.tr("What supports the claim")),
            (Showing.REFUTES, self.tr("What refutes it")),
            (Showing.CONTEXT, self.tr("Context")),
            (Showing.UNCITED, self.tr("Not cited yet")),
            (Showing.MISSING, self.tr("With something missing")),
        ):
            action = QAction(words, menu, checkable=True)
            action.setChecked(showing is self.showing)
            action.setData(showing)
            action.setObjectName(f"evidence.filter.{showing.name.lower()}")
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._chosen)
        if self._editable:
            menu.addSeparator()
            sort = menu.addAction(icon("list"), self.tr("Sort as cited"))
            sort.setObjectName("evidence.sort")
            sort.triggered.connect(self.sort_wanted)
        return menu

    def _chosen(self, action: QAction) -> None:
        self._choose(action.data())

    def _choose(self, showing: Showing) -> None:
        self.showing = showing
        self.showing_changed.emit(showing)
