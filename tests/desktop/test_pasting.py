"""What arrives from Word, Google Docs, LibreOffice and browsers; and what only pretends to."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from db.records import BlockKind, MarkKind
from desktop.analysis.clipboard import LONGEST_TEXT, LONGEST_WORD, OWN_FORMAT
from desktop.analysis.page import blocks_in
from tests.desktop.writing import CTRL, KEY, NONE, writing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen cannot

HEADING, PARAGRAPH, QUOTATION, ITEM = (
    BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM
)
SAMPLES = Path(__file__).parents[1] / "golden" / "clipboard"
WORD, GOOGLE, LIBRE, PAGE = (
    (SAMPLES / f"{name}.html").read_text(encoding="utf-8")
    for name in ("word", "google-docs", "libreoffice", "browser")
)


@pytest.fixture
def writer(tmp_path, qapp):
    with writing(tmp_path) as found:
        yield found


def said(html):
    return [(part.kind, part.text) for part in blocks_in(html)]


def marked(html, number):
    part = blocks_in(html)[number]
    return [(part.text[mark.start : mark.end], mark.kind, mark.href) for mark in part.marks]


def paste(writer, *, html=None, text=None, own=None):
    mime = QMimeData()
    if html is not None:
        mime.setHtml(html)
    if text is not None:
        mime.setText(text)
    if own is not None:
        mime.setData(OWN_FORMAT, QByteArray(own))
    writer.editor.insertFromMimeData(mime)


def test_word_arrives_clean():
    assert said(WORD) == [
        (HEADING, "What was claimed"), (PARAGRAPH, "The port office denied it on Monday."),
        (ITEM, "First point"), (QUOTATION, "Said the harbour master[1]"),
    ]
    assert marked(WORD, 1) == [
        ("denied", MarkKind.BOLD, None), ("on Monday", MarkKind.ITALIC, None),
    ]
    assert marked(WORD, 3) == [
        ("harbour master", MarkKind.LINK, "https://example.org/a?b=1&c=2")
    ]


def test_google_docs_arrives_clean():
    assert said(GOOGLE) == [
        (HEADING, "Head"), (PARAGRAPH, "Plain bold slanted"), (ITEM, "One"), (ITEM, "Two"),
    ]
    assert marked(GOOGLE, 1) == [
        ("bold", MarkKind.BOLD, None), (" slanted", MarkKind.ITALIC, None)
    ]


def test_libreoffice_arrives_clean_and_rows_of_a_table_are_lines():
    assert said(LIBRE) == [
        (HEADING, "Head"), (PARAGRAPH, "One\nline. Two, both."), (ITEM, "First"),
        (QUOTATION, "Quoted"), (PARAGRAPH, "2024\t17\u00a0km"), (PARAGRAPH, "2025\t18"),
    ]


def test_a_page_leaves_everything_behind_but_words_and_safe_links():
    assert said(PAGE) == [
        (PARAGRAPH, "Menu"), (PARAGRAPH, "A trap, file, half, link."), (PARAGRAPH, "One"),
        (PARAGRAPH, "Two"), (PARAGRAPH, "Three"), (PARAGRAPH, "a  b\n  c"),
        (PARAGRAPH, "soft hyphen \U0001f9ea"),
    ]
    assert [mark[2] for mark in marked(PAGE, 1)] == ["https://e.org/\u00e4"]


@pytest.mark.parametrize("html", [
    "<b>" * 50_000 + "deep", "<!--" * 50_000, "<table>" * 3_000 + "<td>x", "<" * 50_000, "&" * 1000,
    "\x00<p>a\x00b", "<p>\ud800</p>", "<![if x]><![endif]>", "", "<p>", "plain",
])
def test_broken_pages_are_read_without_harm(html):
    for part in blocks_in(html):
        part.text.encode()


def test_a_page_without_words_that_can_be_taken_is_told(writer):
    paste(writer, html="<b>x</b>" * 200_000)
    assert "no words" in writer.part("analysis.error").text()
    assert writer.texts() == []


def test_a_layout_table_is_no_row():
    html = "<table><tr><td><h1>Head</h1><p>One</p><p>Two</p></td></tr></table>"
    assert said(html) == [(HEADING, "Head"), (PARAGRAPH, "One"), (PARAGRAPH, "Two")]


ROW = {"id": "6f1c3b9e-9d53-4f0e-8a8e-2f2f1c1d0a01", "kind": "paragraph", "text": "x", "marks": []}


@pytest.mark.parametrize("own", [
    b"", b"\xff", b"null", b"[]", b"{}", b'{"blocks": 3}', b"[" * 100_000,
    json.dumps({"case": "c", "blocks": [{**ROW, "kind": "table"}]}).encode(),
    json.dumps({"case": "c", "blocks": [{**ROW, "text": 3}]}).encode(),
    json.dumps({"case": "c", "blocks": [{**ROW, "marks": [[0, 9, "bold", None]]}]}).encode(),
    json.dumps(
        {"case": "c", "blocks": [{**ROW, "marks": [[0, 1, "link", "javascript:x"]]}]}
    ).encode(),
    json.dumps({"case": "c", "blocks": [ROW, {**ROW, "id": None, "kind": []}]}).encode(),
])
def test_what_only_calls_itself_ours_is_read_as_words(writer, own):
    paste(writer, own=own, text="words")
    assert writer.texts() == ["words"]


def test_an_id_from_elsewhere_is_not_taken_over(writer):
    own = json.dumps({"case": writer.table.case_id, "blocks": [ROW, ROW]}).encode()
    paste(writer, own=own)
    paste(writer, own=own)
    assert len({part.id for part in writer.stored()}) == len(writer.stored()) > 1
    foreign = json.dumps({"case": "another", "blocks": [{**ROW, "id": "no id"}]}).encode()
    paste(writer, own=foreign)
    assert ROW["id"] in {part.id for part in writer.stored()}


@pytest.mark.parametrize(("text", "said_of_it"), [
    ("x" * 1_000_000, str(LONGEST_WORD)), ("x" * 200_000, str(LONGEST_WORD)),
    ("many words " * 100_000, str(LONGEST_TEXT)),
])
def test_what_would_halt_the_window_stays_on_the_clipboard_and_is_told(writer, text, said_of_it):
    writer.write("kept")
    paste(writer, text=text)
    assert said_of_it in writer.part("analysis.error").text()
    assert writer.part("analysis.error").isVisible()
    assert writer.texts() == ["kept"]
    paste(writer, html=f"<p>{text}</p>")
    assert writer.texts() == ["kept"]


@pytest.mark.parametrize("text", ["a\x00b", "a\x1bb"])
def test_characters_that_cannot_be_kept_are_named_and_stay_on_the_screen(writer, text):
    paste(writer, text=text)
    writer.model.flush()
    assert f"U+{ord(text[1]):04X}" in writer.part("analysis.error").text()
    assert writer.editor.toPlainText() == text


def test_lone_surrogates_do_no_harm(writer):
    paste(writer, text="a\ud800b")
    writer.model.flush()
    assert writer.editor.toPlainText().startswith("a")


def test_an_invisible_turn_of_direction_is_told(writer):
    paste(writer, text="safe \u202egnp.exe")
    assert "invisible" in writer.part("analysis.error").text()
    assert writer.texts() == ["safe \u202egnp.exe"]


def offered(writer, qtbot, mime, *, drop=False):
    with qtbot.waitSignal(writer.view.evidence_offered) as asked:
        if drop:
            drop_on(writer, mime)
        else:
            writer.editor.insertFromMimeData(mime)
    assert asked.args == [mime]
    assert writer.texts() == []


def drop_on(writer, mime):
    place, copy, left = QPoint(30, 20), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, copy, mime, left, NONE)
    QApplication.sendEvent(writer.editor.viewport(), enter)
    drop = QDropEvent(QPointF(place), copy, mime, left, NONE)
    QApplication.sendEvent(writer.editor.viewport(), drop)


def test_files_pictures_and_dropped_addresses_are_offered_as_evidence(writer, qtbot, tmp_path):
    file, picture, address = QMimeData(), QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    address.setUrls([QUrl("https://example.org")])
    offered(writer, qtbot, file)
    offered(writer, qtbot, file, drop=True)
    offered(writer, qtbot, picture)
    offered(writer, qtbot, address, drop=True)


def test_words_are_dropped_as_blocks_and_an_address_is_pasted_as_words(writer):
    words, address = QMimeData(), QMimeData()
    words.setHtml("<h1>Head</h1><p>One</p>")
    address.setUrls([QUrl("https://example.org")])
    address.setText("https://example.org")
    drop_on(writer, words)
    assert [(part.kind, part.text) for part in writer.stored()] == [
        (HEADING, "Head"), (PARAGRAPH, "One"),
    ]
    writer.editor.insertFromMimeData(address)
    assert "https://example.org" in writer.texts()[-1]


def test_a_paragraph_cut_with_its_end_and_the_one_it_is_put_before_keep_their_ids(writer):
    paste(writer, text="one\ntwo\nthree")
    one, two, three = writer.stored()
    writer.select(4, 8)
    writer.editor.cut()
    writer.place_caret(0)
    writer.editor.paste()
    assert writer.stored() == (two, one, three)
    writer.editor.undo()
    writer.editor.undo()
    assert writer.stored() == (one, two, three)


def test_words_that_moved_take_their_id_along_and_what_is_typed_in_their_place_gets_another(writer):
    paste(writer, text="one\ntwo")
    one, two = writer.stored()
    writer.select(0, 3)
    writer.editor.cut()
    writer.press(KEY.Key_End, CTRL)
    writer.press(KEY.Key_Return)
    writer.editor.paste()
    writer.place_caret(0)
    writer.write("new")
    new, *others = writer.stored()
    assert (new.text, others) == ("new", [two, one])
    assert new.id not in (one.id, two.id)
