"""What was checked before: beside the verdict, in the list, and while a new case is begun."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.actions import cases, workflow
from db.actions import verdict as verdicts
from db.meanings import installed
from db.queries import cases as case_queries
from db.queries.precedents import similar
from db.records import Wanted
from desktop.cases.new import NewCaseModel
from desktop.cases.new_view import NewCase
from desktop.precedents import words
from desktop.precedents.learning import PAUSE_MS, REST_MS, Learning
from desktop.precedents.model import PRECEDENT, CasePrecedents, PrecedentsModel
from desktop.precedents.strip_view import PrecedentsStrip
from resources import i18n
from tests.desktop.seats import Table

SAID = "Twelve drones were shot down over the refinery of Port Amber."
AGAIN = "Over Port Amber's refinery twelve drones were shot down"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(tmp_path, qapp):
    table = Table(tmp_path)
    table.known = table.new_case(SAID, "The army")
    table.act(verdicts.choose, table.known, rating="false")
    table.new_case("Bread is dearer than ever in the north.", "A baker")
    yield table
    table.desk.close()


@pytest.fixture
def strip(table, qtbot):
    """The strip beside the verdict of a case with the same claim."""
    table.again = table.new_case(AGAIN, "A blogger")
    strip = PrecedentsStrip(CasePrecedents(table.seat))
    strip.model = strip._model
    qtbot.addWidget(strip)
    strip.resize(386, 120)
    strip.show()
    with qtbot.waitSignal(strip.model.filled):
        table.seat.open_case(table.again)
    return strip


def part(root, name):
    found = root.findChild(object, name)
    assert found is not None, name
    return found


def publish(table, case_id):
    """Write a state past the workflow: what is looked at is only how the case stands."""
    from db.store import plain

    with plain(table.desk.file) as driver:
        driver.execute("UPDATE cases SET state = 'published' WHERE id = ?", (case_id,))
        driver.execute("UPDATE case_cards SET state = 'published' WHERE case_id = ?", (case_id,))


def test_the_closest_claim_stands_beside_the_verdict_with_what_both_share(strip):
    assert strip.isVisible()
    assert strip._chip.text() == "False · Draft"
    assert "refinery" in strip._why.text()


def test_only_a_published_rating_has_its_colour(table, strip, qtbot):
    assert strip._chip._tone == "info"
    publish(table, table.known)
    with qtbot.waitSignal(strip.model.filled):
        strip.model.look_again()
    assert (strip._chip.text(), strip._chip._tone) == ("False", "bad")


def test_the_link_to_all_of_them_is_whole_words(strip):
    assert strip.all.text() == "Show all (1)"
    assert strip.all.width() >= strip.all.sizeHint().width()


def test_the_list_says_so_when_nothing_was_found(table, strip, qtbot):
    other = table.new_case("Ships sail backwards.", "A sailor")
    table.seat.open_case(other)
    qtbot.waitUntil(lambda: not strip.isVisible())
    strip.show_all()
    nothing = part(strip, "precedents.nothing")
    assert nothing.text() == "Nothing like this was checked before."
    assert nothing.isVisible()
    assert not part(strip, "precedents.list").isVisible()


def test_nothing_is_shown_where_nothing_is_alike(table, strip, qtbot):
    other = table.new_case("Ships sail backwards.", "A sailor")
    table.seat.open_case(other)
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_place_is_held_until_it_is_known_whether_another_case_has_some(
    table, strip, qtbot
):
    """Else the evidence below would move up, and down again."""
    other = table.new_case("Ships sail backwards.", "A sailor")
    table.seat.open_case(table.known)
    assert not strip.isVisible()
    assert strip.sizePolicy().retainSizeWhenHidden()
    qtbot.waitUntil(strip.isVisible)
    table.seat.open_case(other)
    qtbot.waitUntil(lambda: not strip.model.found)
    qtbot.waitUntil(lambda: not strip.sizePolicy().retainSizeWhenHidden())
    assert not strip.isVisible()


def test_what_is_like_one_case_never_stands_beside_another(table, strip):
    assert strip.model.found
    table.seat.open_case(table.known)
    assert strip.model.found == ()


def test_another_rating_than_the_published_one_is_pointed_out_in_words(table, strip, qtbot):
    said = part(strip, "precedents.difference")
    assert not said.isVisible()
    publish(table, table.known)
    with qtbot.waitSignal(strip.model.filled):
        strip.model.look_again()
    table.act(verdicts.choose, table.again, rating="misleading")
    number = strip.model.found[0].card.number
    assert said.text() == f"{number} was rated “False”; here it is “Misleading”."
    assert said.isVisible()
    table.act(verdicts.choose, table.again, rating="false")
    assert not said.isVisible()


@pytest.fixture
def in_russian():
    i18n.use(None, "ru_RU")
    yield
    i18n.use(None)


def test_ratings_are_compared_in_one_language(in_russian, table, strip, qtbot):
    said = part(strip, "precedents.difference")
    publish(table, table.known)
    with qtbot.waitSignal(strip.model.filled):
        strip.model.look_again()
    table.act(verdicts.choose, table.again, rating="false")
    assert not said.isVisible()
    table.act(verdicts.choose, table.again, rating="misleading")
    assert said.text().endswith("was rated “Неправда”; here it is “Путает”.")


def test_a_case_is_looked_into_and_left_without_losing_the_one_in_view(table, strip, qtbot):
    part(strip, "precedents.all").click()
    dialog = part(strip, "precedents.dialog")
    qtbot.waitUntil(lambda: part(dialog, "precedents.case").widget() is not None)
    assert SAID in part(dialog, "precedents.case").accessibleDescription() or dialog.isVisible()
    texts = [label.text() for label in part(dialog, "precedents.case").findChildren(object)
             if hasattr(label, "text")]
    assert any(SAID in text for text in texts)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert table.seat.case.id == table.again


def test_return_opens_the_chosen_case(table, strip, qtbot):
    part(strip, "precedents.all").click()
    rows = part(part(strip, "precedents.dialog"), "precedents.list")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert table.seat.case.id == table.known


def test_the_claim_goes_to_the_register_of_the_case_that_checked_it(table, strip, qtbot):
    part(strip, "precedents.all").click()
    dialog = part(strip, "precedents.dialog")
    part(dialog, "precedents.appear").click()
    asked = part(dialog, "precedents.appearing")
    assert part(asked, "precedents.appearing.publisher").text() == "A blogger"
    QTest.keyClicks(part(asked, "precedents.appearing.date"), "20 Nov 2026")
    part(asked, "precedents.appearing.do").click()
    from db.queries.snapshots import snapshot

    (seen,) = snapshot(table.desk, table.known).claim.appearances
    assert (seen.publisher, seen.date) == ("A blogger", "2026-11-20")
    assert "register" in part(dialog, "precedents.told").text()


def test_a_bad_date_is_refused_below_its_field_and_the_dialog_stays(table, strip, qtbot):
    part(strip, "precedents.all").click()
    dialog = part(strip, "precedents.dialog")
    part(dialog, "precedents.appear").click()
    asked = part(dialog, "precedents.appearing")
    QTest.keyClicks(part(asked, "precedents.appearing.date"), "soon")
    part(asked, "precedents.appearing.do").click()
    assert asked.isVisible()
    assert part(asked, "precedents.appearing.date").accessibleDescription()


@pytest.fixture
def dialog(table, qtbot):
    """A new case being begun."""
    made = NewCase(NewCaseModel(table.seat))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def count(table):
    return case_queries.listing(table.desk, Wanted()).counts.total


def test_while_a_quote_is_typed_the_new_case_says_that_it_was_checked(table, dialog, qtbot):
    rows = part(dialog, "precedents.list")
    button, before = dialog.button.geometry(), dialog.size()
    assert not rows.isVisible()
    QTest.keyClicks(part(dialog, "cases.quote"), AGAIN)
    qtbot.waitUntil(rows.isVisible)
    assert (dialog.button.geometry(), dialog.size()) == (button, before)  # still under the hand
    assert rows.model().index(0, 0).data(PRECEDENT).card.id == table.known


def test_a_repeated_claim_becomes_an_appearance_and_no_second_case(table, dialog, qtbot):
    before = count(table)
    QTest.keyClicks(part(dialog, "cases.quote"), AGAIN)
    QTest.keyClicks(part(dialog, "cases.claimant"), "A blogger")
    qtbot.waitUntil(part(dialog, "precedents.list").isVisible)
    part(dialog, "precedents.appear").click()
    part(dialog, "precedents.appearing.do").click()
    qtbot.waitUntil(lambda: table.seat.case is not None)
    assert table.seat.case.id == table.known
    assert [each.publisher for each in table.seat.case.claim.appearances] == ["A blogger"]
    assert count(table) == before
    assert NewCaseModel(table.seat).begun() == {}


@pytest.mark.parametrize("quote", [AGAIN, "Ships sail backwards."])
def test_return_creates_the_case_whether_or_not_one_like_it_is_listed(
    table, dialog, qtbot, quote
):
    QTest.keyClicks(part(dialog, "cases.quote"), quote)
    if quote == AGAIN:
        qtbot.waitUntil(part(dialog, "precedents.list").isVisible)
    claimant = part(dialog, "cases.claimant")
    claimant.setFocus()
    QTest.keyClicks(claimant, "A blogger")
    QTest.keyClick(claimant, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.seat.case is not None)
    assert table.seat.case.claim.quote == quote


def test_an_overtaken_question_is_not_answered(table, qtbot):
    model = PrecedentsModel(table.seat)
    model.look(AGAIN)
    model.look("Bread is dearer in the north, they say")
    with qtbot.waitSignal(model.filled):
        pass
    assert [each.quote[:5] for each in model.found] == ["Bread"]
    model.look("")
    assert model.found == ()


def test_every_row_is_spoken_with_rating_state_and_reason(table, qtbot):
    model = PrecedentsModel(table.seat)
    with qtbot.waitSignal(model.filled):
        model.look(AGAIN)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(word in said for word in ("False", "Draft", "refinery", SAID))


def test_a_shelved_twin_is_found_as_well(table, qtbot):
    twin = table.act(cases.create, SAID, "Another").id
    table.act(workflow.shelve, twin, "The same again.")
    model = PrecedentsModel(table.seat)
    with qtbot.waitSignal(model.filled):
        model.look(AGAIN)
    assert twin in [each.card.id for each in model.found]


@pytest.mark.skipif(not installed(), reason="stet[similar] is not installed")
def test_claims_are_learned_in_the_background_and_found_in_another_language(table, qtbot):
    learning = Learning(table.seat)
    learning.look()
    qtbot.waitUntil(lambda: not learning.left, timeout=30_000)
    model = PrecedentsModel(table.seat)
    with qtbot.waitSignal(model.filled):
        model.look("Над нефтеперерабатывающим заводом сбили двенадцать беспилотников.")
    assert model.found[0].card.id == table.known
    learning.stop()


@pytest.mark.skipif(not installed(), reason="stet[similar] is not installed")
def test_learning_makes_way_for_whoever_opens_a_case(table):
    learning = Learning(table.seat)
    learning._found([1, 2])
    assert learning._pause.interval() == PAUSE_MS
    table.seat.case_opened.emit(table.seat.case)
    assert learning._pause.interval() == REST_MS
    learning.stop()


@pytest.mark.parametrize(("said", "told"), [
    ("Мост «Кестрел» рухнул в 2019", "shares: 2019; sounds alike: Kestrel"),
    ("Мост «Кестрел» и Харьков", "sounds alike: Kestrel, Kharkiv"),
    ("the bridge in 2019", "shares: bridge, 2019"),
])
def test_a_name_in_another_script_is_said_to_sound_alike(table, said, told):
    table.new_case("The Kestrel bridge at Kharkiv fell in 2019.", "A driver")
    found = similar(table.desk, said)[0]
    assert words.why(found).replace("\u2068", "").replace("\u2069", "") == told
