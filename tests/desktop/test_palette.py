"""Ctrl+K: everything by name, with the keyboard alone."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from db.actions import cases, evidence
from db.records import Place, Sort
from desktop.palette.entry import Entry, Source
from desktop.palette.matching import best
from desktop.palette.model import ENTRY, PaletteModel
from tests.desktop import windows
from tests.desktop.seating import seated

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints|grabbing the keyboard|raise")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(tmp_path, qtbot):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    with seated(tmp_path, qtbot) as seating:
        seating.refresh.stop()
        for title in ("A memorandum on safety", "An e-mail from the press desk"):
            evidence.add(seating.desk, seating.editor, seating.case_id, title=title)
        cases.create(seating.desk, seating.editor, "The ferry sank.", "Islanders",
                     title="Did the ferry sink?")
        yield seating


@pytest.fixture
def window(table, qtbot):
    with windows.shown(table, qtbot) as shown:
        yield shown


@pytest.fixture
def palette(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    found = QApplication.activePopupWidget()
    assert found.objectName() == "palette"
    qtbot.waitUntil(lambda: len(lines(found)) > 10)
    return found


def lines(palette):
    model = palette.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def chosen(palette):
    return palette.list.currentIndex().data()


def typed(palette, words, qtbot, first):
    palette.field.clear()
    QTest.keyClicks(palette.field, words)
    qtbot.waitUntil(lambda: chosen(palette) == first)


def test_it_offers_acts_evidence_and_cases_in_this_order(palette):
    titles = [line for line in lines(palette)
              if line in ("Actions", "Evidence in this case", "Cases")]
    assert titles == ["Actions", "Evidence in this case", "Cases"]
    assert "Did the ferry sink?" in lines(palette)


def test_enter_does_what_is_chosen(window, palette, qtbot):
    typed(palette, "focus on", qtbot, "Focus on the text")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.cases.isVisible())
    assert QApplication.activePopupWidget() is None


def test_a_case_is_opened_by_a_word_in_it(table, palette, qtbot):
    typed(palette, "#islanders", qtbot, "Did the ferry sink?")
    assert lines(palette) == ["Cases", "Did the ferry sink?"]
    with qtbot.waitSignal(table.seat.case_opened):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert table.seat.case.title == "Did the ferry sink?"


def test_a_case_is_found_by_the_end_of_its_number(palette, qtbot):
    typed(palette, "#2", qtbot, "Did the ferry sink?")


def test_evidence_is_gone_to(table, palette, qtbot):
    typed(palette, "@memo", qtbot, "A memorandum on safety")
    with qtbot.waitSignal(table.seat.goto) as gone:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert gone.args == [Place("evidence", table.seat.case.evidence[0].id)]


def test_arrows_pass_over_titles_and_go_around(palette):
    first = chosen(palette)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert chosen(palette) == lines(palette)[-1]
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert chosen(palette) == first
    seen = set()
    for _ in lines(palette):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        seen.add(chosen(palette))
    assert seen == set(lines(palette)) - {"Actions", "Evidence in this case", "Cases"}


def test_escape_closes_it(palette, qtbot):
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_what_is_called_by_no_name_is_said_in_a_sentence(palette, qtbot):
    QTest.keyClicks(palette.field, "xyzzy")
    qtbot.waitUntil(lambda: lines(palette) == [])
    assert "Nothing here" in palette.findChild(object, "palette.none").text()


def test_it_offers_every_act_of_the_menus_that_can_be_done_and_no_other(window, palette, qtbot):
    QTest.keyClicks(palette.field, ">")
    qtbot.waitUntil(lambda: "Evidence in this case" not in lines(palette))
    model = palette.list.model()
    offered = {model.index(row).data() for row in range(1, model.rowCount())}
    for menu in window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            name = action.text().replace("&", "")
            if action.menu() is None and name and action.objectName() != "menu.palette":
                assert (name in offered) == (action.isEnabled() and action.isVisible()), name


def test_a_choice_says_what_is_chosen(window, palette, qtbot):
    typed(palette, "claimant", qtbot, "Sort cases: By claimant")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.cases.wants.sort is Sort.CLAIMANT)


def test_the_chosen_line_is_read_out_while_the_caret_stays_in_the_field(palette, qtbot):
    typed(palette, "new ca", qtbot, "New case…")
    assert palette.field.hasFocus()
    assert palette.field.accessibleDescription() == "New case…, Ctrl+N"


def test_the_model_keeps_qts_rules(qtbot):
    def ask(words, limit, answer):
        answer(tuple(Entry(f"{words} {n}", list, icon=QIcon()) for n in range(len(words))))

    model = PaletteModel((Source("One", ">", 3, ask), Source("Two", "#", 3, ask)))
    tester = QAbstractItemModelTester(model)
    for words in ("", "abc", "#ab", ">", "a"):
        model.ask(words)
    assert model.next(-1, +1).data(ENTRY).text == "a 0"
    assert tester is not None


def test_an_answer_to_an_older_question_is_dropped():
    waiting = []
    model = PaletteModel((Source("One", ">", 3, lambda *asked: waiting.append(asked)),))
    model.ask("old")
    model.ask("new")
    for words, _, answer in reversed(waiting):
        answer((Entry(words, list),))
    assert [model.index(row).data() for row in range(model.rowCount())] == ["One", "new"]


@pytest.mark.parametrize(("words", "first"), [
    ("cite", "Cite evidence…"), ("CI EV", "Cite evidence…"), ("evid", "Evidence"),
    ("cev", "Cite evidence…"), ("ctev", "Cite evidence…"), ("elysee", "Élysée"), ("zzz", None),
])
def test_names_are_ranked_by_how_well_they_answer(words, first):
    names = ("Recite evidence", "Cite evidence…", "Evidence", "Élysée")
    assert (best(words, names, str, 1) or (None,))[0] == first


def test_undo_stands_there_by_the_name_of_the_act(window, qtbot):
    named = "Undo add evidence “An e-mail from the press desk”"
    qtbot.waitUntil(lambda: window.undo.undo.text().replace("&", "") == named)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    found = QApplication.activePopupWidget()
    QTest.keyClicks(found.field, "undo add")
    qtbot.waitUntil(lambda: any(line.startswith(named) for line in lines(found)))
