"""The middle of the window: the claim, and below it the tabs."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from db.records import AnchorKind, CaseSnapshot
from db.rules.gates import open_threads
from desktop.analysis.model import AnalysisModel
from desktop.analysis.view import AnalysisView
from desktop.cases.notes import NotesModel
from desktop.cases.notes_view import NotesView
from desktop.claim.model import ClaimModel
from desktop.claim.view import ClaimCard
from desktop.comments.model import CommentsModel
from desktop.comments.view import CommentsView
from desktop.figures import number
from desktop.history.model import HistoryModel
from desktop.history.view import HistoryView
from desktop.replies.model import RepliesModel
from desktop.replies.view import RepliesView
from desktop.seat import Seat
from desktop.widgets import theme
from desktop.widgets.empty import EmptyState
from desktop.widgets.yielding import Yielding

_LEAST_CLAIM = 150
"""Pixels: some lines of the quote; the rest scrolls in a window of 720."""
_SIDE = 18
_SPACINGS = (6, 0)
"""Pixels between the tools: as in look/01, and where the window is narrow."""
_READABLE = 780
"""Pixels of a column of text at 100 %: some 75 letters to a line."""


class Middle(QStackedWidget):
    """Without a case in view it says so and offers a new one."""

    new_wanted = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.setObjectName("shell.middle")
        self.empty = EmptyState(
            self.tr("No case is open. Choose one from the list, or begin a new one."),
            self.tr("New case"),
        )
        self.empty.button.setObjectName("shell.first")
        self.empty.chosen.connect(self.new_wanted)
        self.analysis_model = AnalysisModel(seat)
        self._claim_model = ClaimModel(seat)
        self._replies_model = RepliesModel(seat)
        self._notes_model = NotesModel(seat)
        self._comments_model = CommentsModel(seat)
        self._history_model = HistoryModel(seat)
        self.claim = ClaimCard(self._claim_model)
        self.analysis = AnalysisView(self.analysis_model)
        self.replies = RepliesView(self._replies_model)
        self.notes = NotesView(self._notes_model)
        self.comments = CommentsView(self._comments_model)
        self.history = HistoryView(self._history_model)
        self._lay_out()
        seat.case_opened.connect(self._show_case)
        seat.case_changed.connect(self._count)

    def bring(self, page: QWidget) -> None:
        """Show a tab."""
        self.tabs.setCurrentWidget(page)

    def narrow(self, on: bool) -> None:
        """Keep the column as narrow as is good to read, or as wide as there is room."""
        self._narrow = on
        self._fit_column()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._fit_column()
        self._fit_tools()

    def comment_on_block(self, block_id: str) -> None:
        """Begin a comment on a part of the analysis."""
        self.comment_on(AnchorKind.BLOCK, block_id, "")

    def comment_on(self, anchor: AnchorKind, anchor_id: str, anchor_field: str) -> None:
        """Begin a comment on something in view."""
        self.bring(self.comments)
        self.comments.start(anchor, anchor_id or None, anchor_field or None)

    def ask_for_reply(self) -> None:
        """Begin a request, where the case may be changed."""
        self.bring(self.replies)
        self.replies.add()

    def _bring_analysis(self) -> None:
        self.bring(self.analysis)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("shell.tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setElideMode(Qt.TextElideMode.ElideNone)
        for page, words in self._pages():
            self.tabs.addTab(page, words)
        self.tabs.setCornerWidget(self.analysis.toolbar, Qt.Corner.TopRightCorner)
        self.tabs.currentChanged.connect(self._fit_corner)
        self.analysis.wanted.connect(self._bring_analysis)
        self.column = QWidget()
        layout = QVBoxLayout(self.column)
        layout.setContentsMargins(_SIDE, 14, _SIDE, 4)
        layout.setSpacing(10)
        self.claim_place = Yielding(self.claim, _LEAST_CLAIM)
        layout.addWidget(self.claim_place)
        layout.addWidget(self.tabs, 1)
        self.addWidget(self.empty)
        self.addWidget(self.column)

    def _pages(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.analysis, self.tr("Analysis")), (self.replies, self.tr("Replies")),
            (self.notes, self.tr("Notes")), (self.comments, self.tr("Comments")),
            (self.history, self.tr("History")),
        )

    def _fit_corner(self) -> None:
        self.analysis.toolbar.setVisible(self.tabs.currentWidget() is self.analysis)

    def _fit_tools(self) -> None:
        """Put the tools beside the tabs where both have room, else above the text."""
        tools, corner = self.analysis.toolbar, Qt.Corner.TopRightCorner
        room = self.width() - 2 * _SIDE - self.tabs.tabBar().sizeHint().width() - 8
        beside = any(tools.width_at(spacing) <= room for spacing in _SPACINGS)
        if beside is (self.tabs.cornerWidget(corner) is tools):
            return
        if beside:
            self.tabs.setCornerWidget(tools, corner)
        else:
            self.tabs.setCornerWidget(None, corner)  # type: ignore[arg-type]  # takes it away
            layout = self.analysis.layout()
            if isinstance(layout, QBoxLayout):
                layout.insertWidget(0, tools)
        self._fit_corner()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "column"):
            self._fit_tools()

    def _fit_column(self) -> None:
        layout = self.column.layout()
        if layout is not None:
            room = (self.width() - _READABLE * theme.zoom() // 100) // 2 if self._narrow else 0
            layout.setContentsMargins(max(room, _SIDE), 14, max(room, _SIDE), 4)

    def _show_case(self, case: CaseSnapshot | None) -> None:
        was_empty = self.currentWidget() is self.empty
        self.setCurrentWidget(self.column if case else self.empty)
        if case is not None:
            self._count(case)
            if was_empty:
                self._fit_tools()

    def _count(self, case: CaseSnapshot) -> None:
        self._label(self.comments, self.tr("Comments"), len(open_threads(case.comments)))
        self._label(self.replies, self.tr("Replies"), len(case.replies))

    def _label(self, page: QWidget, words: str, count: int) -> None:
        text, at = f"{words}  {number(count)}" if count else words, self.tabs.indexOf(page)
        if text != self.tabs.tabText(at):  # Qt lays out all tabs and paints the pages anew
            self.tabs.setTabText(at, text)
