"""Every item model keeps Qt's rules, at rest and while its rows change under a view."""

import importlib
import inspect
import pkgutil

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication
from PySide6.QtTest import QAbstractItemModelTester

import desktop
from db.actions import evidence
from db.records import Wanted
from desktop.analysis.model import Citable
from desktop.analysis.view import picker
from desktop.cases.model import CasesModel
from desktop.history.model import HistoryModel
from desktop.palette.entry import Entry, Source
from desktop.palette.model import PaletteModel
from desktop.precedents.model import CasePrecedents, PrecedentsModel
from desktop.preview.batch import BatchModel
from desktop.preview.model import PreviewModel
from desktop.preview.thumbnails import Thumbnails
from desktop.printing import Layout
from desktop.search.model import SearchModel
from tests.desktop.seats import Table

pytestmark = pytest.mark.usefixtures("cheap_keys", "qapp")
CITABLE = Citable("id", "wire", 1, "A report", "A newswire")


@pytest.fixture
def table(tmp_path):
    made = Table(tmp_path)
    made.open()
    yield made
    made.desk.close()


def case_list(table):
    model = CasesModel(table.seat)

    def change():
        for words in ("", "moon", "nothing answers to this", ""):
            table.new_case(f"The moon is {words}.", "A mouse")
            model.narrowing.search(words)
            model.reload()
            yield
    return model, change


def history(table):
    model = HistoryModel(table.seat)

    def change():
        model.look(True)
        yield
        table.act(evidence.add, table.case_id, title="A third report")
        yield
        table.seat.open_case(None)
        yield
    return model, change


def palette(_):
    def ask(words, limit, answer):
        answer(tuple(Entry(f"{words} {n}", list) for n in range(len(words))))

    model = PaletteModel((Source("One", ">", 3, ask), Source("Two", "#", 3, ask)))

    def change():
        for words in ("abc", "#ab", ">", "a"):
            model.ask(words)
            yield
    return model, change


def citations(_):
    model = picker._Rows(None)

    def change():
        for items in ((CITABLE, CITABLE), (), (CITABLE,)):
            model.offer(items)
            yield
    return model, change


def thumbnails(table):
    preview = PreviewModel(table.seat)
    model = Thumbnails(preview)
    model.preview = preview

    def change():
        preview.look(True)
        QCoreApplication.processEvents()  # what looks is painted before anything is drawn
        yield
        table.seat.open_case(None)
        yield
    return model, change


def briefs_to_save(table):
    table.new_case("The moon is made of cheese.", "A mouse")
    model = BatchModel(table.seat, Wanted(), Layout())

    def change():
        for on in (False, True):
            model.tick_all(on)
            yield
        model._fill(None)  # the desk does not answer any more
        yield
    return model, change


def found_everywhere(table):
    model = SearchModel(table.seat)

    def change():
        for words in ("moon", "nothing answers to this", "moon"):
            table.new_case(f"The moon is made of {words}.", "A mouse")
            model.search(words)
            yield
    return model, change


def precedents(table, kind=PrecedentsModel):
    model = kind(table.seat)

    def change():
        for words in ("the moon of cheese", "nothing answers to this", "cheese from the moon"):
            table.new_case(f"The moon is made of cheese, {words}.", "A mouse")
            model.look(words)
            model._ask()
            yield
    return model, change


def precedents_of_a_case(table):
    return precedents(table, CasePrecedents)


CASES = {
    CasesModel: case_list, HistoryModel: history, PaletteModel: palette, picker._Rows: citations,
    BatchModel: briefs_to_save, Thumbnails: thumbnails, SearchModel: found_everywhere,
    PrecedentsModel: precedents, CasePrecedents: precedents_of_a_case,
}


@pytest.mark.parametrize("made", CASES.values(), ids=lambda made: made.__name__)
def test_a_model_keeps_qts_rules(made, table, qtmodeltester):
    model, change = made(table)
    tester = QAbstractItemModelTester(model)
    rows = set()
    for _ in change():
        rows.add(model.rowCount())
        qtmodeltester.check(model)
    assert len(rows) > 1  # its rows did change
    assert tester is not None


def test_every_model_is_among_them():
    modules = [importlib.import_module(found.name)
               for found in pkgutil.walk_packages(desktop.__path__, "desktop.")]
    ours = {kind for module in modules for _, kind in inspect.getmembers(module, inspect.isclass)
            if issubclass(kind, QAbstractItemModel) and kind.__module__.startswith("desktop.")}
    assert ours == set(CASES)
