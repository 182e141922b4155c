"""Whatever is typed, cut, pasted, dragged, cited and undone: nothing is lost, doubled or orphaned.

`STET_HYPOTHESIS=long` goes deeper.
"""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextDocument

from db.actions import evidence
from db.records import BlockKind
from db.rules.citations import keys_in
from desktop.analysis import edits, finding
from desktop.analysis.document import fill, read
from desktop.analysis.formats import ATOM, KEY, NO_BREAK_SPACE
from tests.desktop.writing import CTRL, SHIFT, writing
from tests.desktop.writing import KEY as KEYS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot

CITED = ("paper", "wire")
END = "\u2029"
LETTERS = st.text(
    st.sampled_from("ab \u00e9e\u0301\u05d0\u0628\u064b\U0001f9ea\U0001f468\u200d\u00a0\u202e."),
    min_size=1, max_size=4,
)
PLACE = st.integers(0, 200)
KINDS = st.sampled_from([BlockKind.HEADING, BlockKind.QUOTATION, BlockKind.LIST_ITEM])
PAGES = st.sampled_from([
    "<h1>H</h1><p>a <b>b</b></p>", "<ul><li>x</li><li>y</li></ul>", "<p>\U0001f9ea</p>", "<p> </p>",
    "<a href='https://e.org'>l</a>",
])


@pytest.fixture(scope="module")
def writer(tmp_path_factory, qapp):
    with writing(tmp_path_factory.mktemp("desk")) as found:
        found.view.acts.uncited.setChecked(True)
        yield found


def said(document):
    """Return the characters of a document: citations as one, ends of blocks as one."""
    block, texts = document.begin(), []
    while block.isValid():
        texts.append(block.text())
        block = block.next()
    return END.join(texts).replace(NO_BREAK_SPACE, " ")


class Hand:
    """Does one thing after another, and after each looks at what it must have done."""

    def __init__(self, writer):
        self.writer, self.editor, self.model = writer, writer.editor, writer.model
        self.document = writer.editor.document()

    def begin(self):
        """Open a case of its own, with the evidence that can be cited."""
        table = self.writer.table
        table.case_id = table.new_case("Anything.", "Anybody")
        for key in CITED:
            evidence.add(table.desk, table.signer, table.case_id, title=key, key=key)
        table.open()

    def do(self, step):
        """Take one step; most say what the text must be afterwards."""
        name, *given = step
        expected = getattr(self, name)(*given)
        if expected is not None:
            assert said(self.document) == expected.replace(NO_BREAK_SPACE, " ")
        self.look()

    def look(self):
        """Check what must hold at any time."""
        blocks = read(self.document)
        assert self.model._reader.blocks() == blocks
        assert len({part.id for part in blocks}) == len(blocks)
        shown = [form.property(KEY) for form in self.atoms()]
        assert all(key in CITED for key in shown)
        assert shown == [key for part in blocks for key in keys_in(part.text)]

    def atoms(self):
        """Yield the format of every citation on the screen."""
        cursor = self.document.find(ATOM)
        while not cursor.isNull():
            yield cursor.charFormat()
            cursor = self.document.find(ATOM, cursor)

    def unit(self, text):
        return len(text.encode("utf-16-le")) // 2

    def choose(self, one, other=None):
        """Select between two characters; return what stands before, between and behind."""
        text = said(self.document)
        ends = sorted(place % (len(text) + 1) for place in (one, one if other is None else other))
        before, chosen = text[: ends[0]], text[ends[0] : ends[1]]
        self.writer.select(self.unit(before), self.unit(before + chosen))
        cursor = self.editor.textCursor()
        assert cursor.selectionEnd() - cursor.selectionStart() == self.unit(chosen)
        return before, chosen, text[ends[1] :]

    def type(self, one, other, words):
        before, _, behind = self.choose(one, other)
        self.writer.write(words)
        return before + words + behind

    def split(self, one):
        before, _, behind = self.choose(one)
        empty = self.editor.textCursor().block().length() == 1
        self.writer.press(KEYS.Key_Return)
        return None if empty else before + END + behind

    def rub(self, one, forward):
        before, _, behind = self.choose(one)
        self.writer.press(KEYS.Key_Delete if forward else KEYS.Key_Backspace)
        after = said(self.document)
        assert after.startswith(before) if forward else after.endswith(behind)

    def remove(self, one, other):
        before, chosen, behind = self.choose(one, other)
        if chosen:
            self.writer.press(KEYS.Key_Delete)
        return before + behind

    def cite(self, one, key):
        before, _, behind = self.choose(one)
        self.writer.write(f"[@{key}]")
        after = said(self.document)
        assert after.endswith(ATOM + behind)
        assert after[: -len(behind) - 1 if behind else -1].rstrip(" ") == before.rstrip(" ")

    def paste_text(self, one, words):
        mime = QMimeData()
        mime.setText(words)
        before, _, behind = self.choose(one)
        self.editor.insertFromMimeData(mime)
        return before + words + behind

    def paste_page(self, one, page):
        mime = QMimeData()
        mime.setHtml(page)
        before, _, behind = self.choose(one)
        self.editor.insertFromMimeData(mime)
        after = said(self.document)
        assert after.startswith(before)
        assert after.endswith(behind)

    def copy(self, one, other, to):
        _, chosen, _ = self.choose(one, other)
        mime = self.editor.createMimeDataFromSelection()
        before, _, behind = self.choose(to)
        if not chosen:
            return None
        self.editor.insertFromMimeData(mime)
        return before + chosen + behind

    def move(self, one, other, to):
        """Drag a part of the text elsewhere, by the steps that Qt takes for it."""
        before, chosen, behind = self.choose(one, other)
        if not chosen:
            return None
        ids = {part.id for part in read(self.document)}
        mime = self.editor.createMimeDataFromSelection()
        selection = self.editor.textCursor()
        target = to % (len(before + behind) + 1)
        after = before + behind
        text = before + chosen + after[len(before) : target]
        text = after[:target] if target <= len(before) else text
        insertion = QTextCursor(self.document)
        insertion.setPosition(self.unit(text))
        insertion.beginEditBlock()
        selection.removeSelectedText()
        self.editor.setTextCursor(insertion)
        self.editor.insertFromMimeData(mime)
        insertion.endEditBlock()
        whole = (END + before)[-1] == END == chosen[-1] and (END + after)[target] == END
        if whole and chosen.strip() and after[target:].split(END)[0].strip():
            assert {part.id for part in read(self.document)} == ids
        return after[:target] + chosen + after[target:]

    def kind(self, one, other, kind):
        before, chosen, behind = self.choose(one, other)
        styling = self.editor.styling
        {BlockKind.HEADING: styling.heading, BlockKind.QUOTATION: styling.quotation,
         BlockKind.LIST_ITEM: styling.list_item}[kind]()
        return before + chosen + behind

    def emphasize(self, one, other, bold):
        before, chosen, behind = self.choose(one, other)
        (self.editor.styling.bold if bold else self.editor.styling.italic)()
        return before + chosen + behind

    def lead(self, one, other):
        before, chosen, behind = self.choose(one, other)
        if chosen.strip():
            edits.link(self.editor.textCursor(), "https://example.org")
        return before + chosen + behind

    def replace_all(self, words, others):
        wanted = finding.Wanted(words, exact_case=True)
        finding.replace_all(self.document, wanted, others)

    def undo(self):
        self.writer.press(KEYS.Key_Z, CTRL)

    def redo(self):
        self.writer.press(KEYS.Key_Z, CTRL | SHIFT)

    def save(self):
        self.model.flush()
        assert self.writer.table.snapshot().blocks == read(self.document)


STEPS = st.one_of(
    st.tuples(st.just("type"), PLACE, PLACE, LETTERS),
    st.tuples(st.just("type"), PLACE, PLACE, LETTERS).map(lambda s: (s[0], s[1], s[1], s[3])),
    st.tuples(st.just("split"), PLACE),
    st.tuples(st.just("rub"), PLACE, st.booleans()),
    st.tuples(st.just("remove"), PLACE, PLACE),
    st.tuples(st.just("cite"), PLACE, st.sampled_from(CITED)),
    st.tuples(st.just("paste_text"), PLACE, LETTERS),
    st.tuples(st.just("paste_page"), PLACE, PAGES),
    st.tuples(st.just("copy"), PLACE, PLACE, PLACE),
    st.tuples(st.just("move"), PLACE, PLACE, PLACE),
    st.tuples(st.just("kind"), PLACE, PLACE, KINDS),
    st.tuples(st.just("emphasize"), PLACE, PLACE, st.booleans()),
    st.tuples(st.just("lead"), PLACE, PLACE),
    st.tuples(st.just("replace_all"), LETTERS, LETTERS),
    st.tuples(st.sampled_from(["undo", "redo", "save"])),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(STEPS, min_size=4, max_size=25))
@example([("type", 0, 0, "aa"), ("split", 0), ("copy", 0, 1, 0)])  # the end of a paragraph alone
def test_nothing_is_lost_doubled_or_orphaned(writer, steps):
    hand = Hand(writer)
    hand.begin()
    for step in steps:
        hand.do(step)
    hand.save()
    last = read(hand.document)
    fresh = QTextDocument()
    fill(fresh, writer.table.snapshot().blocks)
    assert read(fresh) == last
    undone = 0
    while hand.document.isUndoAvailable():
        hand.do(["undo"])
        undone += 1
    assert read(hand.document) == ()
    for _ in range(undone):
        hand.do(["redo"])
    assert read(hand.document) == last
    hand.save()
