"""What belongs together lines up, no text ends short, and lines read in their order."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget

from db.actions import evidence
from db.records import Stance, Trace
from desktop.erasing import words
from desktop.evidence.view.card import EvidenceCard
from desktop.shell.about import About
from desktop.shell.shortcuts import Shortcuts
from desktop.verdict.view.tile import fitted
from desktop.widgets import theme
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel
from desktop.widgets.tool import WordedButton
from resources import i18n
from tests.desktop import windows

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def window(tmp_path, qtbot, monkeypatch, qapp):
    windows.keep_apart(tmp_path, monkeypatch)
    with windows.opened(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def mirrored(qapp):
    """Write from right to left, as an Arabic window does."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def inked(widget):
    """Return the first and the last column in which something is drawn."""
    picture = widget.grab().toImage()
    ground = picture.pixelColor(0, 0)
    columns = [x for x in range(picture.width())
               if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))]
    return columns[0], columns[-1], picture.width()


def lines(widget):
    """Return the first and the last column of each line of text drawn."""
    picture = widget.grab().toImage()
    ground, found, current = picture.pixelColor(0, 0), [], []
    for y in range(picture.height() + 1):
        row = [x for x in range(picture.width())
               if y < picture.height() and picture.pixelColor(x, y) != ground]
        current += row
        if not row and current:
            found.append((min(current), max(current)))
            current = []
    return found


def place(part, name):
    child = part.findChild(QWidget, name)
    return QRect(child.mapTo(part, QPoint(0, 0)), child.size())


def test_a_text_scrolls_out_at_the_edge_of_its_page(window):
    for text in (window.middle.analysis.editor, window.middle.notes.text):
        bottom = text.viewport().mapTo(text, QPoint(0, text.viewport().height())).y()
        assert text.height() - bottom <= 4


def test_evidence_stands_under_the_verdict(window, qtbot):
    window.table.does(evidence.add, window.table.case_id, title="A report", stance=Stance.REFUTES)
    right = window.right
    qtbot.waitUntil(lambda: bool(right.evidence.findChildren(EvidenceCard)))
    name = right.evidence.findChild(EvidenceCard).objectName()
    reason, card = place(right, "verdict.reason"), place(right, name)
    assert (card.left(), card.right()) == (reason.left(), reason.right())


def test_the_keys_stay_in_sight_beside_words_that_are_long(window):
    act = QAction("Mark this change as seen, or as not yet seen " * 3, window)
    act.setShortcut("Ctrl+Alt+Shift+F9")
    window.addAction(act)
    listed = Shortcuts(window)
    listed.show()
    area = listed.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    windows.delete(listed)


def test_a_heading_in_latin_letters_begins_where_the_arabic_below_it_does(window, mirrored):
    about = About(window)
    about.show()
    first, last, width = inked(next(label for label in about.findChildren(QLabel)
                                    if label.property("role") == "title"))
    assert first > width / 2
    assert last > width - 4
    windows.delete(about)


def test_words_stand_apart_from_their_icon(window):
    button = WordedButton("plus", "Add", window)
    narrow = button.sizeHint().width()
    button.setText("")
    assert button.accessibleName() == "Add"
    assert narrow - button.sizeHint().width() > button.fontMetrics().horizontalAdvance("Add") + 3
    windows.delete(button)


@pytest.fixture
def arabic():
    """Let sentences be said in Arabic order, as its translation says this one."""
    i18n.use(lambda sentence, *_: sentence.replace(", ", "\u060c "), "ar")
    yield
    i18n.use(None)


def test_a_line_that_begins_with_a_number_reads_on_from_it_in_arabic(arabic, qapp):
    field = i18n.tr("{part}, {field}", part="\u0627\u0644\u0623\u062f\u0644\u0629",
                    field="\u0645\u0644\u0627\u062d\u0638\u0629")
    line = words.trace(Trace("evidence", "1", "note", number="FC-1", words="ministry"), field)
    shown = QTextLayout(line, QApplication.font())
    option = QTextOption()
    option.setTextDirection(RIGHT)
    shown.setTextOption(option)
    shown.beginLayout()
    drawn = shown.createLine()
    shown.endLayout()
    number, note = (drawn.cursorToX(line.index(part))[0] for part in ("FC-1", "\u0645\u0644"))
    assert number > note  # further to the right: read first


def test_the_first_case_that_opens_moves_nothing_down(window, qtbot):
    tall = window.bar.height()
    window.table.seat.open_case(None)
    qtbot.waitUntil(lambda: not window.right.isVisible())
    assert window.bar.height() == tall


def test_a_menu_shows_what_is_switched_on_and_keeps_its_icons_off_its_edge(window):
    menu = QMenu(window)
    acts = [menu.addAction(icon("unlink"), words) for words in ("On", "Off")]
    for act, on in zip(acts, (True, False), strict=True):
        act.setCheckable(True)
        act.setChecked(on)
    menu.adjustSize()
    picture = menu.grab().toImage()
    marked, plain = (menu.actionGeometry(act) for act in acts)
    ground = picture.pixelColor(plain.right() - 4, plain.center().y())
    assert all(picture.pixelColor(x, plain.center().y()) == ground
               for x in range(plain.left(), plain.left() + 6))
    grounds = {picture.pixelColor(plain.left() + 10, each.top() + 7).name()
               for each in (marked, plain)}
    assert len(grounds) == 2
    windows.delete(menu)


@pytest.mark.parametrize("words", ["Mostly true", "Misleading", "Half true", "Unproven"])
def test_the_words_of_a_tile_grow_smaller_before_they_are_cut(words, qapp):
    font = theme.font("tiny")
    whole = QFontMetricsF(font).horizontalAdvance(words)
    assert fitted(words, font, int(whole) + 2) == (font, words)
    for room in range(round(whole * 0.9), round(whole) + 2):
        assert fitted(words, font, room)[1] == words


ARABIC = ("المكتب مجلد واحد يضم حالات غرفة الأخبار، ويبقى على هذا الجهاز. في المكتب النموذجي حالة "
          "من كل نوع؛ ولا يُحسب شيء مما تفعله فيه.")


@pytest.mark.parametrize("indent", [0, 28])
def test_the_lines_of_an_arabic_sentence_begin_below_each_other(indent, mirrored):
    label = PlainLabel(ARABIC, wordWrap=True)
    label.setIndent(indent)
    label.resize(300, label.heightForWidth(300))
    beginnings = [right for _, right in lines(label)]
    assert len(beginnings) > 2
    assert max(beginnings) - min(beginnings) <= 1
    assert max(beginnings) in range(298 - indent, 301 - indent)


def test_an_arabic_sentence_stands_where_a_latin_one_does(mirrored):
    label = PlainLabel(ARABIC, wordWrap=True)
    label.resize(300, label.heightForWidth(300) + 40)
    picture = label.grab().toImage()
    rows = [y for y in range(picture.height())
            if any(picture.pixelColor(x, y) != picture.pixelColor(0, 0) for x in range(300))]
    above, below = rows[0], picture.height() - 1 - rows[-1]
    assert abs(above - below) <= 6  # in the middle
