"""What cards and the head of the pane say: what is true of copies, which are shown, who repeats."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QTreeView, QWidget

from db.actions import analysis, cases, evidence
from db.records import Block, BlockKind, Place, Stance
from desktop.evidence.view.origins import tree_of
from tests.builders import identity
from tests.desktop.evidence_hands import cards, click, keys, part, shown
from tests.desktop.test_evidence_beside import written


@pytest.fixture
def pane(table, qtbot):
    return shown(table, qtbot, width=386)


@pytest.fixture
def items(table):
    """Four items: a release, its copy, one with everything, one not used."""
    return [
        table.does(evidence.add, table.case_id, title="Release", key="release",
                   stance=Stance.SUPPORTS).id,
        table.does(evidence.add, table.case_id, title="Wire", key="wire", origin="release",
                   stance=Stance.REFUTES).id,
        table.does(evidence.add, table.case_id, title="Page", key="page", publisher="P",
                   published="2017", archived_url="https://archive.example/a", reliability="B",
                   credibility=2).id,
        table.does(evidence.add, table.case_id, title="Old", key="old", unused=True).id,
    ]


def cite(table, text):
    blocks = (Block(identity("one"), BlockKind.PARAGRAPH, text),
              Block(identity("two"), BlockKind.PARAGRAPH, f"Again {text}"))
    table.does(analysis.set_blocks, table.case_id, blocks)


def choose(pane, name):
    """Choose from the menu of the head."""
    menu = pane._head.menu()
    action = next(a for a in menu.actions() if a.objectName() == f"evidence.{name}")
    action.trigger()


def count(pane):
    return part(pane, QLabel, "evidence.count").text()


def test_a_card_is_as_high_as_the_title_that_it_was_given(pane, table):
    item = table.does(evidence.add, table.case_id, title="Release", key="release").id
    label = pane._cards.card(item)._title
    one = label.heightForWidth(300)
    table.does(evidence.edit, item, title="Who said so, and when and where " * 3)
    assert label.heightForWidth(300) > one
    table.does(evidence.edit, item, title="Release")
    assert label.heightForWidth(300) == one


def test_whoever_looks_far_down_in_another_case_sees_nothing_of_the_one_before(
    pane, table, qtbot
):
    """Cards out of sight are brought up to date last, but before anybody sees them."""
    other = cases.create(table.desk, table.editor, "It rained.", "A farmer").id
    for number in range(15):
        table.does(evidence.add, table.case_id, title=f"Old {number}", key=f"old{number}")
        evidence.add(table.desk, table.editor, other, title=f"New {number}", key=f"new{number}")
    seen = []

    def look_down():
        bar = pane._cards.verticalScrollBar()
        bar.setValue(bar.maximum())
        seen.extend(keys(pane))

    table.seat.case_opened.connect(look_down)
    with qtbot.waitSignal(table.seat.case_opened):
        table.seat.open_case(other)
    assert seen == [f"new{number}" for number in range(15)]


def test_an_archived_page_and_a_kept_file_are_told_apart(pane, table, items, tmp_path):
    (tmp_path / "a.txt").write_text("words")
    assert "Archived" in cards(pane)[2]._state.words()
    assert "No archived copy" in cards(pane)[0]._state.words()
    table.does(evidence.attach, items[0], tmp_path / "a.txt")
    assert "File kept" in cards(pane)[0]._state.words()
    (tmp_path / "b.txt").write_text("other words")
    table.does(evidence.attach, items[0], tmp_path / "b.txt")
    assert "2 files kept" in cards(pane)[0]._state.words()


def test_an_opened_card_tells_when_its_file_was_verified(pane, table, items, tmp_path):
    table.does(evidence.attach, items[0], written(tmp_path / "memo.pdf"))
    pane._cards.select(items[0], focus=True)
    card = cards(pane)[0]
    table.wait_for(lambda: "verified" in card._links._files[0][1].words())
    table.wait_for(lambda: part(card, QWidget, "evidence.thumbnail").isVisible())
    assert "memo.pdf" in part(card, QWidget, "evidence.thumbnail").accessibleName()


def test_a_file_altered_on_the_disk_is_said_on_its_card(pane, table, items, tmp_path):
    (tmp_path / "a.txt").write_text("words")
    table.does(evidence.attach, items[0], tmp_path / "a.txt")
    kept = table.reread().evidence[0].attachments[0]
    table.desk.vault.path(kept.sha256).write_text("other")
    pane._cards.select(items[0], focus=True)
    card = cards(pane)[0]
    table.wait_for(lambda: "File missing or altered" in card._state.words())
    assert "missing or altered" in card._links._files[0][1].words()


def test_the_grade_is_explained_to_whoever_hears_the_card(pane, items):
    assert "usually right" in cards(pane)[2].accessibleDescription()
    assert "not confirmed" in cards(pane)[2].accessibleDescription()


def test_some_cards_can_be_shown(pane, table, items):
    cite(table, "It flew [@wire].")
    for name, wanted in {
        "filter.supports": ["release"], "filter.refutes": ["wire"],
        "filter.context": ["page", "old"], "filter.uncited": ["release", "page"],
        "filter.missing": ["release", "wire", "old"],
        "filter.all": ["release", "wire", "page", "old"],
    }.items():
        choose(pane, name)
        assert keys(pane) == wanted
    choose(pane, "filter.supports")
    assert count(pane) == "1 of 4"


def test_a_card_that_somebody_wants_to_see_is_shown_whatever_was_chosen(pane, items):
    choose(pane, "filter.supports")
    pane.show_place(Place("evidence", items[1]))
    assert keys(pane) == ["release", "wire", "page", "old"]
    assert cards(pane)[1].opened


def test_a_move_among_some_cards_means_those(pane, table, items):
    choose(pane, "filter.context")
    pane.focus()
    QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    table.wait_for(lambda: keys(pane) == ["old", "page"])
    choose(pane, "filter.all")
    assert keys(pane) == ["release", "wire", "old", "page"]


def test_cards_are_sorted_as_cited(pane, table, items):
    cite(table, "It flew [@page] and [@wire].")
    choose(pane, "sort")
    table.wait_for(lambda: keys(pane) == ["page", "wire", "release", "old"])
    assert [card.entry.number for card in cards(pane)] == [1, 2, 3, 4]


def test_where_numbers_and_cards_differ_it_is_said_and_mended_there(pane, table, items):
    note = part(pane, QLabel, "evidence.order")
    assert not note.isVisible()
    cite(table, "It flew [@page] and [@wire].")
    assert note.isVisible()
    click(part(pane, QPushButton, "evidence.order.sort"))
    table.wait_for(lambda: keys(pane) == ["page", "wire", "release", "old"])
    assert not note.isVisible()


def test_the_words_that_count_citations_lead_through_them(pane, table, items):
    cite(table, "It flew [@wire].")
    gone_to = []
    table.seat.goto.connect(gone_to.append)
    card = cards(pane)[1]
    at = card._state.geometry().center()
    end = QPoint(card._state.geometry().right() - 4, at.y())
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=end)
    assert gone_to == [Place("block", field="wire")]
    menu = pane.menu_for(items[1])
    next(a for a in menu.actions() if a.objectName() == "evidence.menu.places").trigger()
    assert gone_to == 2 * [Place("block", field="wire")]


def test_the_tree_tells_who_repeats_whom(pane, table, items):
    button = part(pane, QPushButton, "evidence.origins")
    assert "2 independent" in button.accessibleName()
    click(button)
    popover = part(pane, QWidget, "evidence.origins.popover")
    assert "2 independent" in part(popover, QLabel, "evidence.origins.count").text()
    tree = part(popover, QTreeView, "evidence.origins.tree")
    model = tree.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "1. \u2068Release\u2069", "3. \u2068Page\u2069", "4. \u2068Old\u2069 (not used)",
    ]
    copy = model.index(0, 0, model.index(0, 0))
    assert "Wire" in copy.data()
    assert "repeats" in copy.data(Qt.ItemDataRole.AccessibleTextRole)
    tree.setCurrentIndex(copy)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    table.wait_for(lambda: cards(pane)[1].opened)


def test_the_tree_is_a_sound_model(pane, items):
    model = tree_of(pane._model.family())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def drag(card, target, height):
    """Drag a card to some height of another."""
    there = card.mapFromGlobal(target.mapToGlobal(QPoint(30, height)))
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    QTest.mouseMove(card, QPoint(34, 40))
    QTest.mouseMove(card, there)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=there)


def test_a_card_dragged_onto_another_repeats_it_and_can_be_taken_back(pane, table, items):
    page, release = cards(pane)[2], cards(pane)[0]
    drag(page, release, release.height() // 2)
    table.wait_for(lambda: table.reread().evidence[2].origin == "release")
    assert keys(pane) == ["release", "wire", "page", "old"]
    undo = part(pane, QPushButton, "evidence.undo.button")
    table.wait_for(undo.isVisible)
    click(undo)
    table.wait_for(lambda: table.reread().evidence[2].origin is None)


def test_a_circle_is_refused_at_the_card(pane, table, items):
    release, wire = cards(pane)[0], cards(pane)[1]
    drag(release, wire, wire.height() // 2)
    table.wait_for(lambda: release.findChild(QLabel, "evidence.card.error"))
    assert "circle" in part(release, QLabel, "evidence.card.error").text()


def test_an_origin_can_be_chosen_by_keys(pane, table, items):
    menu = pane.menu_for(items[2])
    repeats = next(a.menu() for a in menu.actions() if a.menu() is not None)
    next(a for a in repeats.actions() if "Wire" in a.text()).trigger()
    table.wait_for(lambda: table.reread().evidence[2].origin == "wire")
    menu = pane.menu_for(items[2])
    repeats = next(a.menu() for a in menu.actions() if a.menu() is not None)
    repeats.actions()[0].trigger()
    table.wait_for(lambda: table.reread().evidence[2].origin is None)


def test_the_head_says_nothing_of_origins_or_choices_before_there_are_two(pane, table):
    table.does(evidence.add, table.case_id, title="One")
    assert not part(pane, QPushButton, "evidence.origins").isVisible()
    assert not part(pane, QToolButton, "evidence.filter").isVisible()


def test_the_editor_explains_the_grade_that_is_chosen(pane, table, items):
    editor = pane.edit(items[2])
    told = part(editor, QLabel, "evidence.graded")
    assert "usually right" in told.text()
    letter = part(editor, QComboBox, "evidence.reliability")
    QTest.keyClicks(letter, "E")
    assert "mislead" in told.text()
    words = [letter.itemText(row) for row in range(letter.count())]
    assert len(words) == 7
    assert all(": " in word for word in words[1:])
