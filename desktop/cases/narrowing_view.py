"""What narrows the list: words, chips, the menus of states, persons, orders and saved filters."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from db.records import Counts, Person, Sort, State, Wanted
from desktop import states
from desktop.cases.filters import Saved
from desktop.cases.narrowing import NarrowingModel
from desktop.cases.words import sort_name
from desktop.figures import number
from desktop.widgets import menu_text
from desktop.widgets.ask import AskLine
from desktop.widgets.icon import icon
from desktop.widgets.search import SearchField
from desktop.widgets.tool import IconButton

SEARCH_KEYS = "Ctrl+Alt+F"
_GAP = 5
Call = Callable[..., object]


class Narrowing(QWidget):
    """The field and the chips above the list; `order` is the button for the pane's head."""

    def __init__(self, model: NarrowingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._counts = Counts(0, {}, {}, {})
        self._make_field()
        self._make_chips()
        self._make_menus()
        self._lay_out()
        model.narrowed.connect(self._mark)
        self._mark(model.wants)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say "Review" for "To review" where there is little room (look/02)."""
        super().resizeEvent(event)
        self._name_chips()

    def clear(self) -> None:
        """Show every case again."""
        self.search.clear()
        self._model.clear()

    def count(self, counts: Counts) -> None:
        """Say how many cases there are of each kind."""
        self._counts = counts
        self._name_chips()
        self._mark(self._model.wants)

    def show_saved(self, saved: Saved) -> None:
        """Show the list as it was when the filter was saved."""
        self.search.setText(saved.wanted.words)
        self._model.show(saved.wanted)

    def ask_name(self) -> None:
        """Ask under which name to keep what the list is narrowed to."""
        asking = AskLine(
            self.tr("Save this filter"), self.tr("It is kept on this computer, for this desk."),
            self.tr("&Name"), self.tr("Save"), self.window(),
        )
        asking.told.connect(self._model.save_filter)
        asking.open()

    def _make_field(self) -> None:
        self.search = SearchField(self.tr("Search cases"), rest_ms=30)
        self.search.setPlaceholderText(f"{self.tr('Search cases')}   {_native(SEARCH_KEYS)}")
        self.search.setObjectName("cases.search")
        self.search.searched.connect(self._model.search)

    def _make_chips(self) -> None:
        self.all = _chip("cases.all", self._model.show_all)
        self.mine = _chip("cases.mine", self._model.show_mine)
        self.to_review = _chip("cases.to_review", self._model.show_to_review)
        self.others = _chip("cases.others", self.clear)
        self.others.setIcon(icon("x"))
        self.others.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else
            Qt.LayoutDirection.RightToLeft  # the cross stands at the end
        )
        for chip in (self.all, self.mine, self.to_review):
            chip.clicked.connect(partial(self._mark_again, chip))

    def _make_menus(self) -> None:
        self.states = _menu_button("list-filter", self.tr("Filter"), "cases.states")
        self.states.menu().aboutToShow.connect(self._fill_filters)
        self.order = _menu_button("arrow-down-wide-narrow", self.tr("Sort"), "cases.order")
        self.order.menu().setTitle(self.tr("&Sort cases"))
        self._orders = QActionGroup(self.order.menu())
        for sort in Sort:
            action = self.order.menu().addAction(sort_name(sort))
            action.setObjectName(f"cases.order.{sort.value}")
            action.setCheckable(True)
            action.setData(sort.value)
            action.triggered.connect(partial(self._model.sort_by, sort))
            self._orders.addAction(action)
        self._fill_filters()

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(_GAP)
        for chip in (self.all, self.mine, self.to_review):
            chips.addWidget(chip)
        chips.addStretch()
        chips.addWidget(self.states)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.search)
        rows.addLayout(chips)
        others = QHBoxLayout()
        others.addWidget(self.others)
        others.addStretch()
        rows.addLayout(others)

    def _fill_filters(self) -> None:
        """Build the menu anew: its counts and persons are those of now."""
        menu = self.states.menu()
        menu.clear()
        wants, counts = self._model.wants, self._counts
        self._add(menu, self.tr("Every state"), "state.", counts.of(None, wants.by),
                  wants.state is None, partial(self._model.show_state, None))
        for state in State:
            self._add(menu, states.name(state), f"state.{state.value}", counts.of(state, wants.by),
                      wants.state is state, partial(self._model.show_state, state))
        menu.addSeparator()
        self._add(menu, self.tr("Everybody"), "person.", counts.of(wants.state, None),
                  wants.by is None, partial(self._model.show_person, None))
        for person in self._model.persons:
            self._add_person(menu, person)
        menu.addSeparator()
        self._add_saved(menu)

    def _add_person(self, menu: QMenu, person: Person) -> None:
        wants = self._model.wants
        count = self._counts.of(wants.state, person.id)
        if count or not person.left:
            self._add(menu, person.name, f"person.{person.id}", count, wants.by == person.id,
                      partial(self._model.show_person, person.id))

    def _add_saved(self, menu: QMenu) -> None:
        for saved in self._model.saved:
            self._add(menu, saved.name, f"saved.{saved.name}", None,
                      saved.wanted == self._model.wants, partial(self.show_saved, saved))
        save = menu.addAction(self.tr("&Save this filter…"), self.ask_name)
        save.setObjectName("cases.save_filter")
        save.setEnabled(self._model.wants != Wanted())
        if self._model.saved:
            forget = menu.addMenu(self.tr("&Forget a filter"))
            for saved in self._model.saved:
                forget.addAction(
                    menu_text.plain(saved.name), partial(self._model.forget_filter, saved.name)
                )

    def _add(
        self, menu: QMenu, words: str, name: str, count: int | None, checked: bool, call: Call
    ) -> None:
        shown = menu_text.plain(words)
        action = QAction(shown if count is None else f"{shown}\t{number(count)}", menu)
        action.setObjectName(f"cases.filter.{name}")
        action.setData(name.partition(".")[2])
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(call)
        menu.addAction(action)

    def _name_chips(self) -> None:
        """Name chips with their counts; shorter where they would not fit, then without counts."""
        waiting = self._counts.of(State.IN_REVIEW, None)
        counted = (
            self.tr("All %n", "", self._counts.total),
            self.tr("Mine %n", "", self._counts.of(None, self._model.me)),
        )
        self._try_names(
            (*counted, self.tr("To review %n", "", waiting)),
            (*counted, self.tr("Review %n", "", waiting)),
            (self.tr("All"), self.tr("Mine"), self.tr("Review")),
        )

    def _try_names(self, *choices: tuple[str, str, str]) -> None:
        chips = (self.all, self.mine, self.to_review)
        for names in choices:
            for chip, name in zip(chips, names, strict=True):
                chip.setText(name)
            wide = sum(chip.sizeHint().width() + _GAP for chip in chips)
            if wide + _GAP + self.states.sizeHint().width() <= self.width():
                return

    def _mark_again(self, chip: QPushButton, _: bool = False) -> None:
        self._mark(self._model.wants)  # a press must not uncheck what is so already

    def _mark(self, wants: Wanted) -> None:
        kinds = (wants.state, wants.by)
        self.all.setChecked(kinds == (None, None))
        self.mine.setChecked(kinds == (None, self._model.me))
        self.to_review.setChecked(kinds == (State.IN_REVIEW, None))
        other = not any(chip.isChecked() for chip in (self.all, self.mine, self.to_review))
        self.others.setVisible(other)
        self.others.setText(self._described(wants))
        self.others.setAccessibleName(
            self.tr("Show all cases again, not only: {0}").format(self._described(wants))
        )
        for action in self._orders.actions():
            action.setChecked(action.data() == wants.sort.value)

    def _described(self, wants: Wanted) -> str:
        names = {person.id: person.name for person in self._model.persons}
        parts = [states.name(wants.state)] if wants.state else []
        if wants.by:
            parts.append(f"\u2068{names.get(wants.by, '')}\u2069")
        return " · ".join(menu_text.plain(part) for part in parts)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _chip(name: str, call: Call) -> QPushButton:
    chip = QPushButton()
    chip.setCheckable(name != "cases.others")
    chip.setObjectName(name)
    chip.setProperty("role", "pill")
    chip.clicked.connect(call)
    return chip


def _menu_button(glyph: str, name: str, object_name: str) -> IconButton:
    button = IconButton(glyph, name)
    button.setObjectName(object_name)
    button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.setObjectName(f"{object_name}.menu")
    button.setMenu(menu)
    return button
