"""The claim card: all of it, or a summary where the window is low."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from db.records import ClaimantKind, Place
from desktop import dates
from desktop.claim.model import APPEARANCES, PORTRAIT, ClaimModel
from desktop.claim.view.appearances import Appearances
from desktop.claim.view.portrait import Portrait
from desktop.claim.view.quote import Barred, QuoteEntry
from desktop.widgets.card import Card
from desktop.widgets.day import DateEntry
from desktop.widgets.entries import AddressEntry, ChoiceEntry, Entry, LineEntry
from desktop.widgets.form import Form
from desktop.widgets.icon import icon
from desktop.widgets.line import Line, Part
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import IconButton

_GLYPHS = {ClaimantKind.PERSON: "user", ClaimantKind.ORGANIZATION: "landmark"}
_MORE = ("claimant_kind", "claimant_same_as", "medium", "language", APPEARANCES, PORTRAIT)
_OTHER_NAMES = {"name": "claimant", "role": "claimant_role", "same_as": "claimant_same_as"}


class ClaimCard(Card):
    """Holds what the model tells it and hands on what is typed."""

    def __init__(self, model: ClaimModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lacks_medium = False
        self.setObjectName("claim")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._form = Form("claim", self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._open()

    @property
    def is_collapsed(self) -> bool:
        """Whether only the summary is shown."""
        return not self._fields.isVisibleTo(self)

    def collapse(self, on: bool) -> None:
        """Show the summary only, or all fields."""
        self._fields.setVisible(not on)
        self._summary.setVisible(on)
        self._fold.setIcon(icon("chevron-down" if on else "chevron-up"))
        words = self.tr("Show the claim's fields") if on else self.tr("Show a summary only")
        self._fold.setAccessibleName(words)
        self._fold.setToolTip(words)

    def show_place(self, place: Place) -> None:
        """Put the caret into the field named, opening what hides it."""
        name = _OTHER_NAMES.get(place.field or "", place.field or "quote")
        if name != "quote":
            self.collapse(False)
        if name in _MORE:
            self._show_more(True)
        if name == APPEARANCES:
            self._appearances.add.setFocus()
        elif name == PORTRAIT:
            self._portrait.choose.setFocus()
        else:
            self._form.go(name)

    def _make_parts(self) -> None:
        self._fold = IconButton("chevron-up", self.tr("Show a summary only"), self)
        self._fold.setObjectName("claim.fold")
        self._quote = QuoteEntry(self)
        self._quote.setPlaceholderText(self.tr("The claim, word for word"))
        self._quote.setAccessibleName(self.tr("Quote"))
        self._claimant = LineEntry()
        self._claimant_glyph = self._lead(self._claimant, "user")
        self._summary = Line(self)
        self._appearances = Appearances(self)
        self._portrait = Portrait(self)
        self._toggle = QPushButton(self)
        self._toggle.setObjectName("claim.more")
        self._toggle.setProperty("role", "link")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = PlainLabel(self.tr("Claim"), self, role="part")
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._fold)
        self.rows.setSpacing(8)
        self.rows.addLayout(head)
        quote = self._form.add("quote", "", self._quote)
        quote.label.hide()
        self.rows.addWidget(Barred(quote))
        self.rows.addWidget(self._summary)
        self._fields = self._form
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        _share(grid)
        self._lay_out_fields(grid)
        self._lay_out_more(grid)
        self.rows.addWidget(self._form)

    def _lay_out_fields(self, grid: QGridLayout) -> None:
        place, address, day = LineEntry(), AddressEntry("https://…"), DateEntry()
        for entry, glyph in ((place, "map-pin"), (address, "link"), (day, "calendar")):
            self._lead(entry, glyph)
        grid.addWidget(
            self._form.add("title", self.tr("Title"), LineEntry(self.tr("The case's headline"))),
            0, 0, 1, 3,
        )
        for at, (name, label, entry) in enumerate((
            ("claimant", self.tr("Claimant"), self._claimant),
            ("claimant_role", self.tr("Role"), LineEntry()),
            ("date", self.tr("When"), day),
            ("place", self.tr("Where"), place),
            ("url", self.tr("Source of the claim"), address),
            ("topics", self.tr("Topics"), LineEntry(self.tr("Separated by commas"))),
        )):
            shown = self._form.add(name, label, entry)
            grid.addWidget(shown, 1 + at // 3, at % 3, Qt.AlignmentFlag.AlignTop)

    def _lay_out_more(self, grid: QGridLayout) -> None:
        kinds = ChoiceEntry((
            (ClaimantKind.PERSON, self.tr("Person")),
            (ClaimantKind.ORGANIZATION, self.tr("Organisation")),
        ))
        self._more = QWidget(self._form)
        self._medium = self._form.add(
            "medium", self.tr("Medium"), LineEntry(self.tr("Press release, speech, post …"))
        )
        grid.addWidget(self._medium, 3, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = grid
        grid.addWidget(self._more, 4, 0, 1, 3)
        inner = QGridLayout(self._more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setHorizontalSpacing(12)
        _share(inner)
        entries: tuple[tuple[str, str, Entry], ...] = (
            ("claimant_kind", self.tr("Claimant is a"), kinds),
            ("language", self.tr("Language of the case"), LineEntry("en")),
            ("claimant_same_as", self.tr("Address that identifies the claimant"),
             AddressEntry("https://…")),
        )
        for at, (name, label, entry) in enumerate(entries):
            inner.addWidget(
                self._form.add(name, label, entry), at // 3, at % 3, Qt.AlignmentFlag.AlignTop
            )
        inner.addWidget(self._portrait, 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self._appearances, 2, 0, 1, 3)

    def _connect(self) -> None:
        self._fold.clicked.connect(self._turn)
        self._toggle.clicked.connect(self._turn_more)
        self._form.typed.connect(self._model.write)
        self._form.left.connect(self._model.flush)
        self._appearances.typed.connect(self._appearances_typed)
        self._appearances.left.connect(self._model.flush)
        self._portrait.chosen.connect(self._model.set_portrait)
        self._model.opened.connect(self._open)
        self._model.changed.connect(self._change)
        self._model.refused.connect(self._refuse)

    def _open(self) -> None:
        self._appearances.start_anew()
        self._lacks_medium = not self._model.values().get("medium")
        self._show_more(False)
        self.collapse(self.is_collapsed)
        self._show_all(anew=True)

    def _change(self) -> None:
        self._show_all()

    def _show_all(self, *, anew: bool = False) -> None:
        values = self._model.values()
        if anew:
            shown = values | self._model.drafts()
            self._form.fill(dict.fromkeys(self._form.values()) | shown)
            self._appearances.show_value(shown.get(APPEARANCES, ()))
        else:
            self._form.fill(values, self._model.holds)
            if not self._model.holds(APPEARANCES):
                self._appearances.show_value(values.get(APPEARANCES, ()))
        self._portrait.show_value(values.get(PORTRAIT))
        kind = values.get("claimant_kind", ClaimantKind.PERSON)
        self._claimant_glyph.setIcon(icon(_GLYPHS[kind], "ink3"))
        self._summarize()
        for part in (self._form, self._appearances, self._portrait):
            part.set_read_only(self._model.is_read_only)

    def _summarize(self) -> None:
        values = self._model.values()
        kind = values.get("claimant_kind", ClaimantKind.PERSON)
        parts = (
            (values.get("claimant"), _GLYPHS[kind]),
            (dates.day(values.get("date")), "calendar"),
            (values.get("place"), "map-pin"),
        )
        self._summary.change([Part(text, glyph, "ink2") for text, glyph in parts if text])

    def _refuse(self, name: str, sentence: str) -> None:
        if sentence and name in _MORE:
            self._show_more(True)
        if name == APPEARANCES:
            self._appearances.refuse(sentence)
        elif name == PORTRAIT:
            self._portrait.refuse(sentence)
        else:
            self._form.refuse(name, sentence)

    def _appearances_typed(self) -> None:
        self._model.write_appearances(self._appearances.value())

    def _turn(self) -> None:
        self.collapse(not self.is_collapsed)

    def _turn_more(self) -> None:
        on = not self._more.isVisibleTo(self._form)
        self._show_more(on)
        if on:
            self._form.go("claimant_kind")  # else it could open below the edge, unseen

    def _show_more(self, on: bool) -> None:
        self._more.setVisible(on)
        self._medium.setVisible(on or self._lacks_medium)  # a review needs it: not out of sight
        beside = 1 if self._medium.isVisibleTo(self._form) else 0
        self._grid.removeWidget(self._toggle)
        self._grid.addWidget(
            self._toggle, 3, beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        )
        words = self.tr("Less about the claim") if on else self.tr("More about the claim")
        self._toggle.setText(words)

    def _lead(self, entry: QLineEdit, glyph: str) -> QAction:
        return entry.addAction(icon(glyph, "ink3"), QLineEdit.ActionPosition.LeadingPosition)


def _share(grid: QGridLayout) -> None:
    """Give the columns their widths in look/01."""
    for column, stretch in enumerate((5, 4, 3)):
        grid.setColumnStretch(column, stretch)
