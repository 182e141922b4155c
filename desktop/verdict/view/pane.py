"""Verdict, reason, and why one origin is enough."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from db.records import Place
from desktop.verdict.model import VerdictModel
from desktop.verdict.view.reason import Reason
from desktop.verdict.view.second import SecondPage
from desktop.verdict.view.tiles import Tiles
from desktop.widgets.entries import TextEntry
from desktop.widgets.field import field
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tab_order import follow_layout
from desktop.widgets.tool import IconButton


class VerdictView(QWidget):
    """Holds what the model tells it and hands on what is chosen or typed."""

    def __init__(self, model: VerdictModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._explaining = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_all()

    def show_place(self, place: Place) -> None:
        """Put the focus on the rating, the reason or the exception."""
        if self._model.second.is_asked:
            self._second.focus()
        elif place.field == "reason":
            self._reason.entry.setFocus()
        elif place.field == "origins_exception":
            self._explain()
        else:
            self._tiles.focus()

    def _make_parts(self) -> None:
        self._title = PlainLabel(self.tr("Verdict"), self, role="heading")
        self._scale_name = PlainLabel(self, role="muted")
        self._menu = QMenu(self)
        self._menu.setObjectName("verdict.scales")
        self._scales = QActionGroup(self._menu)
        self._scale = IconButton("settings-2", self.tr("Choose a verdict scale"), self)
        self._scale.setObjectName("verdict.scale")
        self._scale.setMenu(self._menu)
        self._scale.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._tiles = Tiles(self)
        self._tiles.setObjectName("verdict.rating")
        self._refusal = PlainLabel(self, role="error", wordWrap=True, objectName="verdict.error")
        self._refusal.hide()
        self._reason = Reason("verdict", self)
        self._exception = TextEntry(self, lines=2, most=6)
        self._exception.setObjectName("verdict.origins_exception")
        self._exception_field = field(self.tr("Why one origin is enough"), self._exception)
        self._second = SecondPage(self._model.second, self)
        self._other = PlainLabel(self, wordWrap=True, objectName="verdict.second")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 0, 12, 0)
        grid.setVerticalSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._scale_name)
        head.addWidget(self._scale)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self._tiles, 1, 0)
        grid.addWidget(self._refusal, 2, 0)
        grid.addWidget(self._reason, 3, 0)
        grid.addWidget(self._exception_field, 4, 0)
        grid.addWidget(self._other, 5, 0)
        grid.addWidget(self._second, 6, 0)
        self._first = (
            self._scale_name, self._scale, self._tiles, self._refusal, self._reason,
            self._exception_field,
        )

    def _connect(self) -> None:
        self._tiles.chosen.connect(self._model.choose)
        for tiles in self.findChildren(Tiles):
            tiles.remade.connect(self._order_tabs)
        self._reason.typed.connect(self._reason_typed)
        self._reason.left.connect(self._model.flush)
        self._exception.typed.connect(self._exception_typed)
        self._exception.left.connect(self._model.flush)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._scales.triggered.connect(self._scale_chosen)
        self._model.opened.connect(self._open)
        self._model.changed.connect(self._change)
        self._model.refused.connect(self._refuse)

    def _open(self) -> None:
        self._explaining = False
        self._show_all(anew=True)

    def _change(self) -> None:
        self._show_all()

    def _show_all(self, *, anew: bool = False) -> None:
        case, scale = self._model.case, self._model.scale
        drafts = self._model.drafts() if anew else {}
        self._scale_name.setText(
            self.tr("{name} scale").format(name=scale.name) if scale else ""
        )
        if anew or not self._model.holds("rating"):
            rating = drafts.get("rating", case.verdict if case else None)
            self._tiles.show_scale(scale, rating)
        for name, entry in (("reason", self._reason), ("origins_exception", self._exception)):
            if anew or not self._model.holds(name):
                entry.show_value(drafts.get(name, getattr(case, name, None)))
        self._show_exception()
        self._set_read_only(self._model.is_read_only)
        self._show_second(anew)

    def _order_tabs(self) -> None:
        follow_layout(self)

    def _show_second(self, anew: bool) -> None:
        """Give the place of the first verdict to the second, where that is to be given unseen."""
        asked = self._model.second.is_asked
        given = self._model.case.second if self._model.case else None
        self._title.setText(self.tr("Second verdict") if asked else self.tr("Verdict"))
        if asked:
            for part in self._first:
                part.hide()
            self._second.fill(anew=anew)
        elif self._second.isVisibleTo(self):
            for part in self._first:
                part.show()
            self._refusal.hide()
            self._show_exception()
        self._second.setVisible(asked)
        self._other.setVisible(given is not None)
        if given is not None:
            self._other.setText(self.tr("Second verdict, by {name}: {rating}. {reason}").format(
                name=given.by.name, rating=self._model.second.label(given.rating),
                reason=given.reason,
            ))

    def _show_exception(self) -> None:
        """Show the field once it is asked for, as the gate of origins does, or is filled in."""
        self._exception_field.setVisible(bool(self._exception.value()) or self._explaining)

    def _set_read_only(self, on: bool) -> None:
        self._tiles.setEnabled(not on)
        self._reason.entry.set_read_only(on)
        self._exception.set_read_only(on)
        self._scale.setEnabled(not on)

    def _reason_typed(self) -> None:
        self._model.write("reason", self._reason.line)

    def _exception_typed(self) -> None:
        self._model.write("origins_exception", self._exception.value() or "")

    def _explain(self) -> None:
        self._explaining = True
        self._show_exception()
        self._exception.setFocus()

    def _fill_menu(self) -> None:
        self._menu.clear()
        case = self._model.case
        for scale in self._model.scales():
            action = self._scales.addAction(scale.name)
            action.setData(scale.reference)
            action.setCheckable(True)
            action.setChecked(case is not None and case.scale.reference == scale.reference)
            action.setToolTip(scale.source)
            self._menu.addAction(action)

    def _scale_chosen(self) -> None:
        action = self._scales.checkedAction()
        self._model.choose_scale(action.data())

    def _refuse(self, name: str, sentence: str) -> None:
        if name == "reason":
            self._reason.refuse(sentence)
        elif name == "origins_exception":
            self._exception_field.refuse(sentence)
        else:
            self._refusal.setText(sentence)
            self._refusal.setVisible(bool(sentence))
