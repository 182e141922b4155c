"""The journal as people read it: days, events, and each field before and after."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from db.actions import analysis, cases, claims, evidence, verdict, workflow
from db.queries import history as queries
from db.queries.snapshots import snapshot
from db.records import Credit, Deed, FieldChange, HistoryEntry, HistoryPart, Place, State
from desktop import dates
from desktop.history import roles, row_view, words
from desktop.history.difference import Colours, marked
from desktop.history.model import HistoryModel
from desktop.history.roles import CHANGE_ROLE, COUNT_ROLE, ENTRY_ROLE, ERASED_ROLE
from desktop.history.view import HistoryView
from tests.builders import block
from tests.desks import erase
from tests.desktop import newsroom
from tests.desktop.newsroom import LEFT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen's own remarks

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
COLOURS = Colours("#111111", "#222222", "#333333", "#444444")


@pytest.fixture
def view_of(room, qtbot):
    """Show the history of a case, read."""

    def show(case_id):
        seat = room.sit(room.people.editor, case_id)
        model = HistoryModel(seat)
        QAbstractItemModelTester(model, model)
        view = HistoryView(model)
        view.model, view.seat = model, seat
        qtbot.addWidget(view)
        view.resize(680, 600)
        view.show()
        qtbot.waitUntil(lambda: model.rowCount() > 0)
        return view

    return show


def events(model):
    return [
        model.index(row, 0, model.index(day, 0))
        for day in range(model.rowCount()) for row in range(model.rowCount(model.index(day, 0)))
    ]


def fields(model, event):
    return [model.index(row, 0, event) for row in range(model.rowCount(event))]


def entry(at, **changes):
    made = HistoryEntry("e" + at, at, Credit("1", "Editor"), "claims.edit", "Editor did", None, ())
    return replace(made, **changes)


def change(before, after, field="place", **more):
    return FieldChange("claim", "1", field, before, after, **more)


def value(field, given):
    return words.sides(change(None, given, field))[1]


def test_the_newest_event_stands_first(room, view_of):
    case_id = room.begin()
    room.act(claims.edit, case_id, place="al-Bab")
    room.act(claims.edit, case_id, place="al-Bab, Syria")
    model = view_of(case_id).model
    newest = fields(model, events(model)[0])
    assert newest[0].data(CHANGE_ROLE).after == "al-Bab, Syria"


def test_an_event_is_read_out_with_its_time_words_and_note(room, view_of):
    case_id = room.begin()
    claim = snapshot(room.desk, case_id).claim
    room.act(erase, "claim", claim.id, "quote", "A source in danger",
             by=room.people.supervisor)
    model = view_of(case_id).model
    newest = events(model)[0]
    told = newest.data(ENTRY_ROLE)
    assert newest.data(ACCESSIBLE) == f"{dates.clock_of(told.at)}, {told.words}, A source in danger"


def test_days_group_what_happened(qapp, room, qtbot):
    model = HistoryModel(room.sit(room.people.editor))
    model._fill((entry("2026-11-22T12:00:00.000Z"), entry("2026-11-22T11:00:00.000Z"),
                 entry("2026-11-20T12:00:00.000Z")))
    assert [model.rowCount(model.index(day, 0)) for day in range(model.rowCount())] == [2, 1]


def test_an_erased_value_names_who_erased_it(room, view_of):
    case_id = room.begin()
    room.act(claims.edit, case_id, medium="TASS")
    claim = snapshot(room.desk, case_id).claim
    room.act(erase, "claim", claim.id, "medium", "By law", by=room.people.supervisor)
    model = view_of(case_id).model
    all_fields = [field for event in events(model) for field in fields(model, event)]
    erased = [field for field in all_fields if field.data(ERASED_ROLE)]
    assert [field.data(ACCESSIBLE) for field in erased] == ["Medium: erased by Supervisor"]
    assert "TASS" not in "".join(field.data(ACCESSIBLE) for field in all_fields)


def test_nothing_is_read_before_somebody_looks(room, qtbot):
    case_id = room.begin()
    view = HistoryView(HistoryModel(room.sit(room.people.editor, case_id)))
    qtbot.addWidget(view)
    model = view._model
    room.jobs.settle()
    assert model.rowCount() == 0
    view.show()
    qtbot.waitUntil(lambda: model.rowCount() == 1)


def test_a_hidden_history_goes_stale_and_catches_up(room, view_of, qtbot):
    case_id = room.begin()
    view = view_of(case_id)
    seen = len(events(view.model))
    view.hide()
    with qtbot.waitSignal(view.seat.case_changed):
        room.act(verdict.choose, case_id, rating="false")
    room.jobs.settle()
    assert len(events(view.model)) == seen
    view.show()
    qtbot.waitUntil(lambda: len(events(view.model)) == seen + 1)


def test_what_happens_while_it_is_seen_appears(room, view_of, qtbot):
    case_id = room.begin()
    view = view_of(case_id)
    room.act(verdict.choose, case_id, rating="false")
    qtbot.waitUntil(lambda: "False" in events(view.model)[0].data())


def test_a_click_opens_an_event_and_another_closes_it(room, view_of):
    view = view_of(room.begin())
    first = events(view.model)[0]
    middle = view.tree.visualRect(first).center()
    QTest.mouseClick(view.tree.viewport(), LEFT, pos=middle)
    assert view.tree.isExpanded(first)
    QTest.mouseClick(view.tree.viewport(), LEFT, pos=middle)
    assert not view.tree.isExpanded(first)


def test_the_keyboard_opens_an_event(room, view_of):
    view = view_of(room.begin())
    view.show_place(Place("history", events(view.model)[0].data(ENTRY_ROLE).event))
    QTest.keyClick(view.tree, Qt.Key.Key_Space)
    assert view.tree.isExpanded(events(view.model)[0])


def test_what_was_open_stays_open_when_something_happens(room, view_of, qtbot):
    case_id = room.begin()
    view = view_of(case_id)
    view.tree.expand(events(view.model)[0])
    with qtbot.waitSignal(view.model.modelReset):
        room.act(verdict.choose, case_id, rating="false")
    newest, oldest = events(view.model)
    assert not view.tree.isExpanded(newest)
    assert view.tree.isExpanded(oldest)


def test_days_cannot_be_closed(room, view_of):
    view = view_of(room.begin())
    view.tree.collapse(view.model.index(0, 0))
    assert view.tree.isExpanded(view.model.index(0, 0))


def test_an_open_event_is_drawn_taller_than_a_closed_field_is_wide(room, view_of):
    view = view_of(room.al_bab())
    for event in events(view.model):
        view.tree.expand(event)
    long = [view.tree.visualRect(f).height() for e in events(view.model)
            for f in fields(view.model, e) if len(str(f.data(CHANGE_ROLE).after)) > 300]
    assert long
    assert min(long) > 50
    view.grab()


@pytest.mark.parametrize(("given", "shown"), [
    (None, ""), ("", ""), ("al-Bab", "al-Bab"), (7, "7"), (["a", "b"], "a · b"),
    ('["a", "b"]', "a · b"), ("[@key] says", "[@key] says"),
])
def test_values_are_put_as_text(given, shown):
    assert value("place", given) == shown


def test_switches_are_yes_or_no():
    assert (value("unused", 1), value("unused", 0)) == ("yes", "no")


def test_a_very_long_value_is_cut_and_counted():
    assert value("text", "a" * 5000).endswith("… (3,000 more characters)")


def test_a_late_difference_in_a_long_text_is_in_sight():
    before, after = words.sides(change("a " * 3000 + "old", "a " * 3000 + "new", "text"))
    assert before.startswith("…")
    assert (before[-3:], after[-3:]) == ("old", "new")


@pytest.mark.parametrize("given", [
    change(None, "4419c874", "case_id"), change(None, 3, "position"), change(None, 0, "removed"),
    change(None, "2026", "opened_at"), change(None, None), change("same", "same"),
])
def test_what_tells_a_person_nothing_is_left_out(given):
    assert not words.readable(given)


@pytest.mark.parametrize("given", [
    change(None, "al-Bab"), change("a", None), change(0, 1, "removed"),
    change(None, None, erased=True), change(None, 1, "is_primary"),
])
def test_what_tells_something_is_shown(given):
    assert words.readable(given)


def test_only_the_words_that_differ_are_marked():
    went, came = marked("in the <b> town", "in the <b> city", COLOURS)
    assert went.startswith("in the &lt;b&gt; <span")
    assert "town</span>" in went
    assert "city</span>" in came


def test_what_was_taken_out_and_put_back_stands_there_in_its_words(room, view_of):
    case_id = room.begin()
    room.act(analysis.set_blocks, case_id, [block("It is <b> stone.")])
    room.act(analysis.set_blocks, case_id, [])
    model = view_of(case_id).model
    (gone,) = fields(model, events(model)[0])
    assert gone.data(ACCESSIBLE) == "Removed: “It is <b> stone.”"
    shown = row_view._html(gone.data(CHANGE_ROLE), "")
    assert "It is &lt;b&gt; stone." in shown
    assert "yes" not in shown
    back = replace(gone.data(CHANGE_ROLE), before=1, after=0)
    assert roles.spoken(back) == "Put back: “It is <b> stone.”"


def part(view, name):
    return newsroom.part(view, f"history.{name}")


def choose(entry, value):
    """Choose as a person does: the value, and the box tells of it."""
    entry.setCurrentIndex(entry.findData(value))
    entry.activated.emit(entry.currentIndex())


def pick(view, *rows):
    """Choose lines, the last with the focus on it."""
    model = view.tree.selectionModel()
    model.clear()
    for row in rows:
        index = events(view.model)[row]
        model.setCurrentIndex(index, model.SelectionFlag.Select)


def offered(view):
    menu = part(view, "back")
    menu.aboutToShow.emit()
    return {action.objectName().removeprefix("history.back."): action for action in menu.actions()}


def test_a_burst_of_typing_is_one_line_that_opens_to_each(room, view_of):
    case_id = room.begin()
    for place in ("a", "al", "al-Bab"):
        room.act(claims.edit, case_id, place=place)
    view = view_of(case_id)
    newest = events(view.model)[0]
    assert newest.data(COUNT_ROLE) == 3
    assert "3 changes" in newest.data(ACCESSIBLE)
    below = fields(view.model, newest)
    assert [index.data(CHANGE_ROLE).after for index in below[:1]] == ["al-Bab"]
    assert [index.data(ENTRY_ROLE).changes[0].after for index in below[1:]] == [
        "al-Bab", "al", "a"
    ]


def test_it_is_narrowed_by_part_person_and_kind(room, view_of, qtbot):
    view = view_of(room.al_bab())
    whole = len(events(view.model))
    choose(part(view, "part"), HistoryPart.VERDICT)
    qtbot.waitUntil(lambda: 0 < len(events(view.model)) < whole)
    assert "verdict" in events(view.model)[0].data()
    choose(part(view, "part"), None)
    qtbot.waitUntil(lambda: len(events(view.model)) == whole)
    choose(part(view, "deed"), Deed.STEPS)
    qtbot.waitUntil(lambda: len(events(view.model)) == 1)
    people = part(view, "person")
    assert [people.itemText(row) for row in range(people.count())] == ["Everybody", "Editor"]


def test_earlier_events_come_as_one_scrolls(room, view_of, qtbot, monkeypatch):
    monkeypatch.setattr(queries, "PAGE", 4)
    case_id = room.begin()
    for number in range(5):
        room.act(claims.edit, case_id, place=f"{number}")
        room.act(claims.edit, case_id, medium=f"{number}")
    view = view_of(case_id)
    tester = QAbstractItemModelTester(view.model)
    qtbot.waitUntil(lambda: len(events(view.model)) == 11)  # what fits is read by itself
    assert [view.model.canFetchMore(QModelIndex()), tester is None] == [False, False]
    assert events(view.model)[-1].data(ENTRY_ROLE).act == "cases.create"


def test_two_chosen_moments_are_compared(room, view_of, qtbot):
    case_id = room.begin()
    room.act(claims.edit, case_id, place="al-Bab")
    room.act(verdict.choose, case_id, rating="false")
    room.act(claims.edit, case_id, place="Hama")
    view = view_of(case_id)
    pick(view, 1, 0)
    assert part(view, "compare").isEnabled()
    with qtbot.waitSignal(view.model.compared):
        part(view, "compare").click()
    page = part(view, "comparison.page").toPlainText()
    assert "al-Bab" in page
    assert "Hama" in page
    assert "False" not in page
    view.findChild(object, "history.comparison").reject()


def test_a_comparison_says_days_languages_and_citations_in_words(room, view_of, qtbot):
    case_id = room.begin()
    room.act(claims.edit, case_id, date="2017-01-23", claimant_role="Spokesperson")
    item = room.act(evidence.add, case_id, title="Wire", key="wire", published="2017-01-24",
                    language="ru")
    room.act(claims.edit, case_id, date="2017-02", claimant_kind="person")
    room.act(evidence.edit, item, accessed="2026-11-03")
    room.act(analysis.set_blocks, case_id, (block(text="They flew apart [@wire]."),))
    room.act(verdict.choose, case_id, rating="mostly-true")
    view = view_of(case_id)
    pick(view, len(events(view.model)) - 1)
    with qtbot.waitSignal(view.model.compared):
        part(view, "compare").click()
    page = part(view, "comparison.page").toPlainText()
    for said in ("Feb 2017", "24 Jan 2017", "3 Nov 2026", "Russian", "Role", "apart [1]",
                 "Mostly true"):
        assert said in page
    for raw in ("2017-0", "2026-11", "[@", "claimant", "mostly-true"):
        assert raw not in page
    view.findChild(object, "history.comparison").reject()


def test_a_comparison_has_a_quote_as_it_was_said_whatever_stands_in_brackets(
    room, view_of, qtbot
):
    case_id = room.begin()
    room.act(verdict.choose, case_id, rating="false")
    room.act(claims.edit, case_id, quote="As [@NASA] said, they flew apart.")
    view = view_of(case_id)
    pick(view, 1)
    with qtbot.waitSignal(view.model.compared):
        part(view, "compare").click()
    assert "[@NASA]" in part(view, "comparison.page").toPlainText()
    view.findChild(object, "history.comparison").reject()


def test_one_chosen_moment_is_compared_with_now(room, view_of, qtbot):
    case_id = room.begin()
    room.act(verdict.choose, case_id, rating="false")
    view = view_of(case_id)
    pick(view, 1)
    with qtbot.waitSignal(view.model.compared):
        part(view, "compare").click()
    assert "False" in part(view, "comparison.page").toPlainText()
    view.findChild(object, "history.comparison").reject()


def test_a_field_is_put_back_from_the_menu(room, view_of, qtbot):
    case_id = room.begin()
    room.act(claims.edit, case_id, place="al-Bab")
    room.act(verdict.choose, case_id, rating="false")
    room.act(claims.edit, case_id, place="Hama")
    view = view_of(case_id)
    pick(view, 0)
    offered(view)["field.before"].trigger()
    qtbot.waitUntil(lambda: snapshot(room.desk, case_id).claim.place == "al-Bab")
    qtbot.waitUntil(lambda: "put back" in events(view.model)[0].data())


def test_everything_is_put_back_as_it_was(room, view_of, qtbot):
    case_id = room.begin()
    before = snapshot(room.desk, case_id).revision
    room.act(claims.edit, case_id, place="al-Bab")
    room.act(verdict.choose, case_id, rating="false")
    view = view_of(case_id)
    pick(view, 2)
    offered(view)["all"].trigger()
    qtbot.waitUntil(lambda: snapshot(room.desk, case_id).revision == before)


def test_nothing_is_put_back_into_an_approved_case_before_somebody_asks(room, view_of, qtbot):
    case_id = room.al_bab()
    room.act(workflow.submit, case_id)
    room.act(workflow.approve, case_id, by=room.people.supervisor, checklist=newsroom.CHECKS)
    view = view_of(case_id)
    pick(view, 2)
    with qtbot.waitSignal(view.seat.refused) as refusal:
        offered(view)["all"].trigger()
    assert "Press “Change it”" in refusal.args[0].sentence
    room.jobs.settle()
    assert snapshot(room.desk, case_id).state is State.APPROVED


def test_a_step_is_not_offered_to_be_put_back(room, view_of):
    case_id = room.begin()
    room.act(cases.edit, case_id, notes="mine")
    view = view_of(case_id)
    pick(view, 0)
    assert list(offered(view)) == ["all"]


def test_what_was_seen_before_deciding_is_told():
    told = '{"seen": ["block/1", "block/2"], "unseen": ["verdict", "evidence/3", "evidence/4"]}'
    given = FieldChange("round", "1", "seen", None, told)
    assert words.readable(given)
    assert words.sides(given)[1] == "2 of 5 changes; not seen: verdict, evidence item"
    left = '{"lines": ["Wording is neutral"], "threads": ["1"], "changes": []}'
    assert value("left_open", left) == "Wording is neutral · open comments: 1"
    assert words.field_label("round", "seen") == "Seen before deciding"
