"""The claim card: typing, refusals beside their field, appearances, portrait, summary."""

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.actions import claims, workflow
from db.errors import Unavailable
from db.records import Appearance, ClaimantKind, Place
from desktop.claim.model import ClaimModel
from desktop.claim.view import ClaimCard
from tests.desktop.seats import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot


@pytest.fixture
def table(tmp_path, qapp):
    table = Table(tmp_path)
    yield table
    table.desk.close()


@pytest.fixture
def card(table, qtbot):
    card = ClaimCard(ClaimModel(table.open()))
    qtbot.addWidget(card)
    card.resize(700, 400)
    card.show()
    QTest.qWaitForWindowExposed(card)
    return card


def part(card, name):
    return card.findChild(object, f"claim.{name}")


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def leave(card):
    part(card, "fold").setFocus()


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("title", "Is it cheese?", lambda case: case.title),
        ("quote", "The moon is Brie.", lambda case: case.claim.quote),
        ("claimant", "A cat", lambda case: case.claim.claimant.name),
        ("claimant_role", "Mouser", lambda case: case.claim.claimant.role),
        ("date", "2017-01", lambda case: case.claim.date),
        ("place", "Attic", lambda case: case.claim.place),
        ("medium", "Speech", lambda case: case.claim.medium),
        ("url", "https://example.org/moon", lambda case: case.claim.url),
        ("claimant_same_as", "https://example.org/cat", lambda case: case.claim.claimant.same_as),
        ("language", "pt-BR", lambda case: case.language),
    ],
)
def test_what_is_typed_is_saved_on_leaving_the_field(card, table, name, typed, stored):
    card.show_place(Place("claim", field=name))
    write(part(card, name), typed)
    leave(card)
    assert stored(table.snapshot()) == typed


def test_topics_are_separated_by_commas(card, table):
    write(part(card, "topics"), "Moon , Cheese,, ")
    leave(card)
    assert table.snapshot().topics == ("Moon", "Cheese")


def test_the_kind_of_claimant_is_chosen(card, table):
    card.show_place(Place("claim", field="claimant_kind"))
    QTest.keyClick(part(card, "claimant_kind"), Qt.Key.Key_Down)
    assert table.snapshot().claim.claimant.kind == ClaimantKind.ORGANIZATION


@pytest.mark.parametrize(
    ("name", "typed"),
    [("date", "2017-02-30"), ("url", "javascript:alert(1)"), ("claimant", " "), ("language", "?")],
)
def test_a_refusal_stands_below_its_field_and_the_typing_stays(card, table, name, typed):
    before = table.snapshot().claim
    card.show_place(Place("claim", field=name))
    write(part(card, name), typed)
    leave(card)
    assert part(card, name).accessibleDescription()
    assert part(card, name).text() == typed
    write(part(card, "title"), "Kept all the same")
    leave(card)
    assert table.snapshot().title == "Kept all the same"
    assert table.snapshot().claim == before
    assert part(card, name).text() == typed


def test_a_refusal_goes_when_the_field_is_typed_anew(card, table):
    write(part(card, "date"), "2017-02-30")
    leave(card)
    write(part(card, "date"), "2017-02-28")
    leave(card)
    assert part(card, "date").accessibleDescription() == ""
    assert table.snapshot().claim.date == "2017-02-28"


def test_a_date_is_read_in_words_and_typed_in_figures(card, table):
    write(part(card, "date"), "2017-01-23")
    leave(card)
    assert "Jan" in part(card, "date").text()
    part(card, "date").setFocus()
    assert part(card, "date").text() == "2017-01-23"


def test_a_date_is_taken_as_it_is_shown_and_as_people_write_it(card, table):
    for typed in ("23 Jan 2017", "23/01/2017", "23.1.2017", "January 23, 2017"):
        write(part(card, "date"), typed)
        leave(card)
        assert table.snapshot().claim.date == "2017-01-23"
        assert part(card, "date").text() == "23 Jan 2017"
        assert part(card, "date").accessibleDescription() == ""


def test_return_shows_what_was_understood(card, table):
    write(part(card, "date"), "3/4/2017")
    QTest.keyClick(part(card, "date"), Qt.Key.Key_Return)
    assert part(card, "date").text() == "2017-04-03"


def test_a_refusal_is_seen_whole_below_a_narrow_field(card, table, qtbot):
    card.resize(560, 600)
    write(part(card, "date"), "the twenty-third")
    leave(card)
    told = part(card, "date").parent().error
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
    assert told.heightForWidth(told.width()) > 2 * told.fontMetrics().height()


def test_a_date_is_seen_whole_where_the_card_is_narrow(card, table, qtbot):
    field = part(card, "date")
    write(field, "2017-09-30")
    leave(card)
    card.resize(430, 400)  # as beside the preview
    qtbot.waitUntil(lambda: card.width() == 430)
    height = field.height() // 2
    left, right = (field.cursorPositionAt(QPoint(x, height)) for x in (30, field.width() - 8))
    assert (left, right) == (0, len(field.text()))
    assert field.mapTo(card, QPoint(field.width(), 0)).x() <= card.width()


def test_appearances_are_added_changed_and_removed(card, table):
    card.show_place(Place("claim", field="appearances"))
    for number, publisher in ((1, "TASS"), (2, "Sputnik")):
        part(card, "appearance.add").click()
        write(part(card, f"appearance.{number}.publisher"), publisher)
        leave(card)
    write(part(card, "appearance.2.date"), "2017-01-23")
    leave(card)
    rows = table.snapshot().claim.appearances
    assert [row.publisher for row in rows] == ["TASS", "Sputnik"]
    assert [row.date for row in rows] == [None, "2017-01-23"]
    part(card, "appearance.1.remove").click()
    assert table.snapshot().claim.appearances == rows[1:]


def test_rows_of_another_case_forget_how_they_were_filled(card, table):
    other = table.new_case("It rained.", "A farmer")
    table.act(claims.set_appearances, other, [Appearance("", "The Paper")])
    part(card, "appearance.add").click()
    part(card, "appearance.add").click()
    write(part(card, "appearance.1.publisher"), "The Paper")
    address = part(card, "appearance.1.url")
    write(address, "https://example.org/of-the-first-case")
    address.selectAll()
    QTest.keyClick(address, Qt.Key.Key_Delete)
    leave(card)
    table.seat.open_case(other)
    address.undo()
    assert address.text() == ""
    assert len(card._appearances.value()) == 1


def test_a_refused_appearance_stays_on_screen(card, table):
    card.show_place(Place("claim", field="appearances"))
    part(card, "appearance.add").click()
    write(part(card, "appearance.1.url"), "https://example.org")
    leave(card)
    assert part(card, "appearances.error").text()
    assert part(card, "appearance.1.url").text() == "https://example.org"
    write(part(card, "appearance.1.publisher"), "TASS")
    leave(card)
    assert part(card, "appearances.error").text() == ""
    assert table.snapshot().claim.appearances[0].url == "https://example.org"


def test_appearances_from_elsewhere_are_shown(card, table):
    rows = (Appearance("", "TASS"), Appearance("", "AP", "2017"))
    table.act(claims.set_appearances, table.case_id, rows)
    assert part(card, "appearance.2.publisher").text() == "AP"
    table.act(claims.set_appearances, table.case_id, table.snapshot().claim.appearances[1:])
    assert part(card, "appearance.1.publisher").text() == "AP"


def test_a_portrait_is_kept_and_taken_away(card, table, tmp_path):
    Image.new("RGB", (4, 4)).save(tmp_path / "mouse.png")
    card._portrait.chosen.emit(tmp_path / "mouse.png")
    assert table.snapshot().claim.claimant.portrait.name == "mouse.png"
    part(card, "portrait.remove").click()
    assert table.snapshot().claim.claimant.portrait is None


def test_a_portrait_that_is_no_picture_is_refused_beside_it(card, table, tmp_path):
    (tmp_path / "mouse.txt").write_text("squeak")
    card._portrait.chosen.emit(tmp_path / "mouse.txt")
    assert "mouse.txt" in part(card, "portrait.error").text()


def test_a_change_from_elsewhere_leaves_what_is_being_typed_alone(card, table):
    write(part(card, "place"), "Att")
    table.act(claims.edit, table.case_id, place="Cellar", claimant="A rat")
    assert part(card, "place").text() == "Att"
    assert part(card, "claimant").text() == "A rat"


def test_the_card_folds_to_a_summary_and_opens_for_a_field(card):
    part(card, "fold").click()
    assert card.is_collapsed
    assert not part(card, "claimant").isVisible()
    assert part(card, "quote").isVisible()
    card.show_place(Place("claim", field="name"))
    assert not card.is_collapsed
    assert QApplication.focusWidget() is part(card, "claimant")


def test_nothing_can_be_typed_once_the_case_is_shelved(card, table):
    table.act(workflow.shelve, table.case_id, "later")
    write(part(card, "quote"), "x")
    write(part(card, "place"), "x")
    assert part(card, "quote").toPlainText() == "The moon is cheese."
    assert part(card, "place").text() == ""
    assert not part(card, "portrait").isEnabled()
    assert not part(card, "appearance.add").isEnabled()


def test_what_a_full_disk_did_not_take_is_handed_in_again(card, table):
    table.jobs.trouble = Unavailable("The disk is full.")
    write(part(card, "place"), "Attic")
    leave(card)
    table.jobs.trouble = None
    assert table.snapshot().claim.place is None
    table.seat.leaving.emit()
    assert table.snapshot().claim.place == "Attic"


def test_another_case_shows_its_own_claim(card, table):
    write(part(card, "date"), "2017-02-30")
    leave(card)
    table.seat.open_case(table.new_case("Another.", "Somebody"))
    assert part(card, "quote").toPlainText() == "Another."
    assert part(card, "date").text() == ""
    assert part(card, "date").accessibleDescription() == ""
