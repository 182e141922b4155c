"""The fields of an evidence item, laid out for the editor."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import isValid

from db.records import CREDIBILITY, EVIDENCE_KINDS, RELIABILITY, Stance
from desktop.evidence import words
from desktop.figures import number
from desktop.widgets.day import DateEntry
from desktop.widgets.entries import AddressEntry, ChoiceEntry, LineEntry, TextEntry, TickEntry
from desktop.widgets.form import Form, never
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel

_COLUMNS = 6


class EvidenceForm(Form):
    """Every field of records.Evidence but its attachments, by the record's own names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("evidence", parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._add_what()
        self._add_who_and_when()
        self._add_where()
        self._add_words()
        self._add_grade()
        self._add_desk()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def offer_origins(self, origins: Sequence[tuple[str, int, str]]) -> None:
        """Offer the items that this one may repeat: key, number, title."""
        none = (None, self.tr("Nothing: an origin of its own"))
        repeats = [
            (key, self.tr("Repeats %1: %2").replace("%1", number(at)).replace("%2", title[:60]))
            for key, at, title in origins
        ]
        self._origin.offer([none, *repeats])

    def offer_publishers(self, names: Sequence[str]) -> None:
        """Complete the publisher from those that the desk knows; they come a moment later."""
        if isValid(self):
            self._publisher.offer(names)

    def offer_languages(self, tags: Sequence[str]) -> None:
        """Complete the language from those that the case uses, and name its own."""
        self._language.offer(tags)
        self._language.setPlaceholderText(tags[0] if tags else "en")

    def whole_width(self) -> int:
        """Return the width at which both grades, side by side, show all their words."""
        half = max(self._letter.whole_width(), self._figure.whole_width())
        return 2 * half + self._grid.horizontalSpacing()

    def fill(self, values: Mapping[str, Any], held: Callable[[str], bool] = never) -> None:
        """Show values, save where the screen is newer than the desk."""
        super().fill(values, held)
        self._explain_grade()

    def suggest_blank(self, values: Mapping[str, Any], source: str) -> None:
        """Suggest values where nobody gave one yet."""
        untouched, now = self.defaults(), self.values()
        self.suggest({
            name: value for name, value in values.items()
            if now[name] == untouched[name] and value != untouched[name]
        }, source)

    def type_in(self, name: str, value: str) -> None:
        """Put a value into a field as if somebody had typed it."""
        self.entry(name).show_value(value)
        self.entry(name).typed.emit()

    def _add_what(self) -> None:
        self._row((self.add("title", self.tr("Title"), LineEntry()), 6))
        stances = [(stance, words.stance(stance)) for stance in Stance]
        kinds = [(kind, words.kind(kind)) for kind in EVIDENCE_KINDS]
        stance, kind = ChoiceEntry(stances), ChoiceEntry(kinds)
        for row, (value, _) in enumerate(stances):
            stance.setItemIcon(row, icon(*words.STANCE_LOOKS[value]))
        for row, (name, _) in enumerate(kinds):
            kind.setItemIcon(row, icon(words.KIND_GLYPHS[name]))
        primary = TickEntry(self.tr("First-hand source"))
        primary.setToolTip(self.tr("The source itself saw, measured, said or wrote it"))
        self._row(
            (self.add("stance", self.tr("Stance"), stance), 2),
            (self.add("kind", self.tr("Kind"), kind), 2),
            (self.add("primary", "", primary), 2),
        )

    def _add_who_and_when(self) -> None:
        publisher, author = LineEntry(), LineEntry()
        self._row(
            (self.add("publisher", self.tr("Publisher"), publisher), 3),
            (self.add("author", self.tr("Author"), author), 3),
        )
        published, accessed = DateEntry(), DateEntry()
        published.setToolTip(self.tr("A year or a year and month are enough"))
        accessed.offer_today()
        self._publisher, self._language = publisher, LineEntry("en")
        language = self._language
        language.setToolTip(self.tr("Language code, such as en, ar or pt-BR"))
        self._row(
            (self.add("published", self.tr("Published", "when an item was"), published), 2),
            (self.add("accessed", self.tr("Accessed"), accessed), 2),
            (self.add("language", self.tr("Language"), language), 2),
        )

    def _add_where(self) -> None:
        self._row((self.add("url", self.tr("Address"), AddressEntry()), 6))
        archived = AddressEntry()
        self._row((self.add("archived_url", self.tr("Address of an archived copy"), archived), 6))
        locator = LineEntry(self.tr("page, paragraph, minute"))
        self._origin = ChoiceEntry()
        self._row(
            (self.add("locator", self.tr("Where in it"), locator), 2),
            (self.add("origin", self.tr("Repeats"), self._origin), 4),
        )
        self.offer_origins(())

    def _add_words(self) -> None:
        self._row((self.add("quote", self.tr("Quote, word for word"), TextEntry(lines=2)), 6))
        self._row((self.add("translation", self.tr("Translation of the quote"), TextEntry()), 6))

    def _add_grade(self) -> None:
        letters = [(None, self.tr("Not judged"))] + [
            (letter, f"{letter}: {words.reliability(letter)}") for letter in RELIABILITY
        ]
        figures = [(None, self.tr("Not judged"))] + [
            (figure, f"{figure}: {words.credibility(figure)}") for figure in CREDIBILITY
        ]
        self._letter = reliability = ChoiceEntry(letters)
        self._figure = credibility = ChoiceEntry(figures)
        reliability.setToolTip(self.tr("How far the source can be relied on, whatever it says"))
        credibility.setToolTip(self.tr("How likely this information is, whoever says it"))
        self._row(
            (self.add("reliability", self.tr("Reliability of the source"), reliability), 3),
            (self.add("credibility", self.tr("Credibility of the information"), credibility), 3),
        )
        self._graded = PlainLabel(self, role="muted", wordWrap=True, objectName="evidence.graded")
        self._row((self._graded, 6))
        for entry in (reliability, credibility):
            entry.typed.connect(self._explain_grade)
        self._explain_grade()

    def _explain_grade(self) -> None:
        """Say what the chosen letter and figure mean, in full; the lists hold all the others."""
        told = words.graded(self._letter.value(), self._figure.value())
        self._graded.setText(told or self.tr(
            "Judge the two apart: a good source may pass on a wrong report."
        ))

    def _add_desk(self) -> None:
        name = self.tr("Note: not printed, but in the record inside the brief")
        self._row((self.add("note", name, TextEntry()), 6))
        key = LineEntry(self.tr("made from the publisher"))
        key.setToolTip(self.tr("Citations in the text read [@key]"))
        unused = TickEntry(self.tr("Not used in the text"))
        unused.setToolTip(self.tr("Looked at and left out: it need not be cited"))
        self._row(
            (self.add("key", self.tr("Citation key"), key), 3),
            (self.add("unused", "", unused), 3),
        )

    def _row(self, *cells: tuple[QWidget, int]) -> None:
        row, column = self._grid.rowCount(), 0
        for cell, span in cells:
            self._grid.addWidget(cell, row, column, 1, span)
            column += span

    def defaults(self) -> dict[str, Any]:
        """Return what an untouched form holds."""
        return dict.fromkeys(self.values()) | {
            "stance": Stance.CONTEXT, "kind": "web page", "primary": False, "unused": False,
        }
