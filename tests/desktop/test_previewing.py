"""The preview beside the text: it follows the keys, takes its place and gives it back."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.records import Place
from desktop import pdf
from desktop.preview.notice_view import Notice
from desktop.printing import Layout
from desktop.shell.settings import Settings
from tests.desktop.newsroom import part, press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
Key = Qt.Key


@pytest.fixture
def model(window, qtbot):
    """The preview beside the text, drawn."""
    press(window, "workflow.preview")
    found = window.previewing.pane._model
    qtbot.waitUntil(lambda: found.brief is not None, timeout=10_000)
    return found


def text_of(content):
    with pdf._pdfium, pypdfium2.PdfDocument(content) as document:  # the window may be drawing
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_what_is_typed_in_the_text_appears_on_the_page(window, model, qtbot):
    window.go(Place("analysis"))
    QTest.keyClicks(window.middle.analysis.editor, "Quicksilver ")
    assert window.previewing.pane.isVisible()
    assert window.middle.analysis.editor.hasFocus()
    qtbot.waitUntil(lambda: "Quicksilver" in text_of(model.brief.content))


def test_a_character_that_no_font_has_is_named_over_the_pages(window, model, qtbot):
    window.go(Place("analysis"))
    window.middle.analysis.editor.insertPlainText("\U00013000 ")
    notice = window.previewing.pane.findChild(Notice)
    qtbot.waitUntil(lambda: "U+13000 EGYPTIAN HIEROGLYPH A001" in notice.text())
    assert notice.isVisible()


def test_it_takes_the_place_of_verdict_and_evidence_and_gives_it_back(window, model, qtbot):
    before = window.cases.width()
    assert window.previewing.pane.width() > window.middle.width() > 400
    assert not window.right.isVisible()
    press(window, "preview.beside.close")
    assert window.right.isVisible()
    assert abs(window.cases.width() - before) < 3
    assert window.middle.width() > window.right.width() > 300


def test_the_text_has_its_place_beside_the_pages_before_anything_is_drawn(window, qtbot):
    """What moves afterwards is painted once more, while the pages are made."""
    quote = window.middle.claim._quote
    quote.setPlainText("Forty aircraft were sent on that mission, he said. " * 7)
    qtbot.waitUntil(lambda: window.middle.claim.height() >= window.middle.claim.sizeHint().height())

    def places():
        return [part.geometry() for part in (window.middle.claim, quote, window.middle.tabs)]

    window.previewing.show()
    at_once = places()
    model = window.previewing.pane._model
    qtbot.waitUntil(lambda: model.brief is not None, timeout=10_000)
    assert places() == at_once


def test_going_to_the_evidence_brings_it_back(window, model):
    window.go(Place("evidence"))
    assert window.right.isVisible()
    assert not window.previewing.pane.isVisible()


def test_f6_comes_to_the_pages_and_escape_leaves_them(window, model):
    for _ in range(6):
        window.panes.next()
        if window.previewing.pane.pages.hasFocus():
            break
    assert window.previewing.pane.pages.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert window.right.isVisible()


def test_focus_on_the_text_hides_it_and_shows_it_again(window, model):
    window.focus.turn()
    assert not window.previewing.pane.isVisible()
    window.focus.turn()
    assert window.previewing.pane.isVisible()
    assert not window.right.isVisible()


def test_it_goes_with_the_case_and_comes_with_the_next(window, model, qtbot):
    window.seat.open_case(None)
    qtbot.waitUntil(lambda: not window.previewing.pane.isVisible())
    assert not window.right.isVisible()
    window.table.open_case()
    qtbot.waitUntil(window.previewing.pane.isVisible)
    qtbot.waitUntil(lambda: model.brief is not None)


def test_the_options_open_under_their_button_and_are_remembered(window, model, qtbot):
    press(window, "preview.beside.choose")
    popover = QApplication.activePopupWidget()
    QTest.keyClick(part(popover, "preview.beside.paper"), Key.Key_Down)
    QTest.keyClick(part(popover, "preview.beside.include.names"), Key.Key_Space)
    popover.close()
    qtbot.waitUntil(lambda: round(model.pages[0].width) == 612)
    assert Settings().brief_layout == Layout("letter", names=False)


@pytest.mark.parametrize("kept", ["", "{}", "[]", "nonsense", '{"paper": "a3"}'])
def test_options_of_another_version_are_no_hindrance(window, kept):
    settings = Settings()
    settings._kept.setValue("brief", kept)
    assert settings.brief_layout == Layout()


def test_a_window_of_its_own_shows_the_same_bytes(window, model, qtbot):
    press(window, "preview.beside.window")
    larger = window.previewing.window
    qtbot.waitUntil(larger.isVisible)
    assert larger._model is model
    larger.close()
    assert window.previewing.pane.isVisible()
